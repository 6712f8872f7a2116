# The names of `__main__` at the end: those with one underscore first, then the others, each in the order of the namespace.

class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self, print=print):
        print('del', self.name)


import sys

# Somebody keeps the module, so that it is emptied name by name.
sys.kept = sys.modules['__main__']
one = Thing('one')
_private = Thing('_private')
two = Thing('two')
__dunder__ = Thing('__dunder__')
_second = Thing('_second')
__mangled = Thing('__mangled')
three = Thing('three')
del one
one = Thing('one again')
print('end')
