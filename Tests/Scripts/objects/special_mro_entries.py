# small
# __mro_entries__: a base that is no class is replaced
class Stands:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        print('asked with', len(bases))
        return self.bases


class Base:
    pass


class Made(Stands(Base), Stands()):
    pass


print(Made.__bases__ == (Base,), len(Made.__orig_bases__), type(Made.__orig_bases__[0]).__name__)


class Two(Stands(Base, dict)):
    pass


print([b.__name__ for b in Two.__bases__], Two())


def wrong_result():
    class Wrong(type('W', (), {'__mro_entries__': lambda self, bases: 5})()):
        pass


def no_class():
    class Wrong(5):
        pass


def twice():
    class Wrong(Base, Stands(Base)):
        pass


for use in (wrong_result, no_class, twice, lambda: type('X', (5,), {})):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
