# small
# __getattribute__: asked for every attribute that is read by name
class Logged:
    value = 1

    def __init__(self):
        object.__setattr__(self, 'own', 2)

    def __getattribute__(self, name):
        print('get', name)
        return super().__getattribute__(name)

    def method(self):
        return self.value + self.own


logged = Logged()
print(logged.value, logged.own, logged.method())
print(hasattr(logged, 'missing'), getattr(logged, 'missing', 'default'))


class Both:
    def __getattribute__(self, name):
        if name == 'plain':
            return 'found'
        raise AttributeError(f'refused {name}')

    def __getattr__(self, name):
        return f'second chance for {name}'


both = Both()
print(both.plain, both.other, both.__class__)


class Fixed:
    def __getattribute__(self, name):
        return name

    def __len__(self):
        return 3


print(Fixed().anything, Fixed().__class__, Fixed().__dict__, len(Fixed()), type(Fixed()).__name__)


class Refuses:
    def __getattribute__(self, name):
        raise KeyError(name)


for use in (lambda: Refuses().x, lambda: hasattr(Refuses(), 'x'), lambda: Refuses().x(), lambda: object.__getattribute__(Refuses(), 'x'),
            lambda: object.__getattribute__(1, 2), lambda: object.__getattribute__()):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)


class Meta(type):
    def __getattribute__(cls, name):
        if name.startswith('magic'):
            return 'from the metaclass'
        return super().__getattribute__(name)


class Made(metaclass=Meta):
    pass


print(Made.magic, Made.__name__, hasattr(Made(), 'magic'))
