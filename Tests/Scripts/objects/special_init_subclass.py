# small
# __init_subclass__: gets the keywords of the class statement
class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **rest):
        super().__init_subclass__(**rest)
        cls.registry[name or cls.__name__] = cls


class First(Plugin):
    pass


class Second(Plugin, name='zwei'):
    pass


class Third(Second, **{'name': 'drei'}):
    pass


print({name: cls.__name__ for name, cls in Plugin.registry.items()}, type(Plugin.__dict__['__init_subclass__']).__name__)
type('Fourth', (Plugin,), {}, name='vier')
print(list(Plugin.registry))


def wrong_keyword():
    class Wrong(Plugin, nothing=1):
        pass


def no_taker():
    class Wrong(key=1):
        pass


def raises():
    class Base:
        def __init_subclass__(cls):
            raise ValueError('no children')

    class Child(Base):
        pass


for use in (wrong_keyword, no_taker, raises, lambda: object.__init_subclass__(1), lambda: object.__init_subclass__(a=1)):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)


class Left:
    def __init_subclass__(cls, **rest):
        print('left')
        super().__init_subclass__(**rest)


class Right:
    def __init_subclass__(cls, **rest):
        print('right')
        super().__init_subclass__(**rest)


class Both(Left, Right):
    pass
