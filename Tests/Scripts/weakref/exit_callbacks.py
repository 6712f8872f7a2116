# Callbacks at the end of the program: of references that go before their objects there are none.

import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self, print=print):
        print('del', self.name)


def told(reference, print=print):
    print('callback', reference())


import sys

sys.kept = sys.modules['__main__']
first = Thing('object first')
after = weakref.ref(first, told)
before = None
second = Thing('object last')
_reference = weakref.ref(second, told)
proxy_first = Thing('proxied')
proxy = weakref.proxy(proxy_first, lambda proxy, print=print: print('proxy callback'))
table = weakref.WeakValueDictionary(entry=second)
print('end')
