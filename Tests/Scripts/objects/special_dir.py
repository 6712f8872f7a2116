# small
# __dir__: any iterable; dir() sorts it
class Listed:
    def __dir__(self):
        return ['b', 'a', 'c']


class Lazy:
    def __dir__(self):
        yield 'two'
        yield 'one'


class Wrong:
    def __dir__(self):
        return 5


class Mixed:
    def __dir__(self):
        return [1, 'a']


print(dir(Listed()), dir(Lazy()), Listed().__dir__())
for use in (lambda: dir(Wrong()), lambda: dir(Mixed()), lambda: dir(1, 2)):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)


class Base:
    inherited = 1


class Derived(Base):
    own = 2

    def __init__(self):
        self.instance = 3


print([n for n in dir(Derived()) if not n.startswith('__')], [n for n in dir(Derived) if not n.startswith('__')])


def names():
    z = a = 1
    return dir()


print(names())


class Meta(type):
    def __dir__(cls):
        return ['from', 'the', 'metaclass']


class Made(metaclass=Meta):
    pass


print(dir(Made), 'from' in dir(Made()))
print([n for n in dir(object()) if n in ('__class__', '__eq__', '__dict__')], dir(object) == sorted(object.__dir__(object())))
