# small
# Proxies, bound methods got through them, and what keeps the object while it is used.

import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def method(self):
        global one
        one = None
        return self.name

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass

    def __add__(self, other):
        global one
        one = None
        return self.name + other

    def __iter__(self):
        yield self.name
        yield self.name

    def __len__(self):
        global one
        one = None
        return len(self.name)

    def __del__(self):
        print('del', self.name)


one = Thing('a')
proxy = weakref.proxy(one)
print(proxy.method())
one = Thing('b')
proxy = weakref.proxy(one)
method = proxy.method
one = None
print('the method keeps it')
print(method.__self__.name)
method = None
one = Thing('c')
proxy = weakref.proxy(one)
print(proxy + 'x')
one = Thing('d')
print(len(weakref.proxy(one)))
one = Thing('e')
walk = iter(weakref.proxy(one))
print(next(walk))
one = None
print(next(walk))
walk = None
one = Thing('f')
proxy = weakref.proxy(one)
proxy.other = proxy
one = None
for use in (lambda: proxy.name, lambda: proxy + 1, lambda: len(proxy), lambda: list(proxy), lambda: setattr(proxy, 'a', 1), lambda: proxy == 1, lambda: str(proxy), lambda: bool(proxy)):
    try:
        use()
    except ReferenceError as error:
        print(error)
print(type(proxy).__name__)
