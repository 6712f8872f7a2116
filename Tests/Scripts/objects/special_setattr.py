# small
# __setattr__: asked for every attribute that is set by name
class Checked:
    def __setattr__(self, name, value):
        if name.startswith('_'):
            raise AttributeError(f'{name} is private')
        print('set', name, value)
        super().__setattr__(name, value)


c = Checked()
c.x = 1
c.x += 5
c.y, c.z = 2, 3
for c.item in [7, 8]:
    pass
setattr(c, 'text', 'of setattr')
print(c.__dict__)
try:
    c._hidden = 1
except AttributeError as error:
    print(error)
c.__dict__['_direct'] = 'not asked'
print(c._direct)


class Frozen:
    __slots__ = ('a',)

    def __init__(self, a):
        object.__setattr__(self, 'a', a)

    def __setattr__(self, name, value):
        raise TypeError('frozen')

    __delattr__ = None


frozen = Frozen(1)
for use in (lambda: setattr(frozen, 'a', 2), lambda: delattr(frozen, 'a'), lambda: setattr(1, 'x', 2), lambda: setattr(c, 5, 1),
            lambda: object.__setattr__(frozen, 'b', 1), lambda: setattr(object(), 'x', 1), lambda: setattr(int, 'x', 1),
            lambda: object.__setattr__(int, 'x', 1), lambda: setattr(c, 'x'), lambda: setattr(None, 'x', 1)):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
print(frozen.a)


class Meta(type):
    def __setattr__(cls, name, value):
        print('class attribute', name)
        super().__setattr__(name, value)


class Made(metaclass=Meta):
    inside = 1


Made.after = 2
Made().of_instance = 3
print(Made.inside, Made.after)
