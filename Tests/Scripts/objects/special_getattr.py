# small
# __getattr__: asked only when the usual way finds nothing
class Fallback:
    there = 'class'

    def __init__(self):
        self.own = 'instance'

    def __getattr__(self, name):
        if name.startswith('no'):
            raise AttributeError(f'not {name}')
        return f'made {name}'

    @property
    def broken(self):
        return self.absent.missing_too

    @property
    def fails(self):
        raise AttributeError('from the property')


f = Fallback()
print(f.there, f.own, f.anything, f.fails, getattr(f, 'x y'), hasattr(f, 'yes'), hasattr(f, 'nothing'), getattr(f, 'none', 'default'))
try:
    f.nope
except AttributeError as error:
    print(error)
try:
    f.broken
except AttributeError as error:
    print(error)
print(f.broken if False else f.__dict__)
f.anything = 'now stored'
print(f.anything)
del f.anything
print(f.anything)


class Raises:
    def __getattr__(self, name):
        raise ZeroDivisionError(name)


for use in (lambda: Raises().x, lambda: getattr(Raises(), 'x', 1), lambda: hasattr(Raises(), 'x'), lambda: len(Raises()), lambda: Raises() + 1):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)


class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)


proxy = Proxy([3, 1, 2])
proxy.sort()
proxy.append(9)
print(proxy._target, proxy.count(9))


class Meta(type):
    def __getattr__(cls, name):
        return f'{cls.__name__} has no {name}'


class Made(metaclass=Meta):
    pass


print(Made.something)
try:
    Made().something
except AttributeError as error:
    print(error)
