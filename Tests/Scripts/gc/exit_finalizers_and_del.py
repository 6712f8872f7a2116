# At the end: first what weakref.finalize was asked for, the last one first; then the objects themselves.

import gc
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self, print=print):
        print('del', self.name)


one, two = Thing('one'), Thing('two')
two.me = two
weakref.finalize(one, print, 'finalize one')
weakref.finalize(two, print, 'finalize two')
weakref.finalize(one, print, 'not at exit').atexit = False
gone = Thing('gone')
weakref.finalize(gone, print, 'finalize gone')
del gone
reference = weakref.ref(one, lambda reference, print=print: print('callback'))
print('end')
