# small
# __class_getitem__: Class[...] when the metaclass has no __getitem__
class Box:
    def __class_getitem__(cls, item):
        return f'{cls.__name__}[{item!r}]'


class Sub(Box):
    pass


print(Box[int], Sub[1, 2], Box[:], Box[...], Box['text'], type(Box.__dict__['__class_getitem__']).__name__)


class Meta(type):
    def __getitem__(cls, item):
        return 'the metaclass first'


class Both(Box, metaclass=Meta):
    pass


print(Both[1])


class Plain:
    pass


class Wrong:
    __class_getitem__ = 5


for use in (lambda: Plain[1], lambda: Wrong[1], lambda: Box()[1], lambda: int[1], lambda: Plain()[1], lambda: list[int]()[0]):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
print(list[int], dict[str, int], tuple[int, ...], type[int], set['x'], frozenset[int], list[int].__origin__, dict[str, int].__args__)
print(list[int]((1, 2)), list[int] == list[int], list[int] != list[str], hash(list[int]) == hash(list[int]))
