# small
# __subclasscheck__ of the metaclass: asked by issubclass
class Meta(type):
    def __subclasscheck__(cls, subclass):
        print('asked about', subclass)
        return subclass is int


class Number(metaclass=Meta):
    pass


print(issubclass(int, Number), issubclass(str, Number), issubclass(Number, Number), issubclass(str, (Number, object)))
print(type.__subclasscheck__(Number, Number), issubclass(bool, int), issubclass(int, (str, (float, int))))


class Base:
    @classmethod
    def __subclasshook__(cls, other):
        return True


print(issubclass(int, Base), Base.__subclasshook__(1), object.__subclasshook__(int))


class Duck:
    __bases__ = (int,)


for use in (lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: issubclass(int, (str, 5)), lambda: issubclass(int),
            lambda: issubclass(Duck(), int), lambda: issubclass(bool, int | str), lambda: issubclass(list, list[int])):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
