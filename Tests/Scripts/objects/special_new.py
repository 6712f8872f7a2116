# small
# object.__new__: makes the instance; __init__ runs only when it is one of the class
class Counted:
    made = 0

    def __new__(cls, *args, **keywords):
        cls.made += 1
        print('new', cls.__name__, args, keywords)
        return super().__new__(cls)

    def __init__(self, *args, **keywords):
        print('init', args, keywords)


class Derived(Counted):
    pass


Counted(1, two=2)
Derived('x')
print(Counted.made, Derived.made)


class Other:
    def __new__(cls):
        return 'not an instance'

    def __init__(self):
        print('never')


print(Other())


class Single:
    only = None

    def __new__(cls):
        if cls.only is None:
            cls.only = object.__new__(cls)
        return cls.only

    def __init__(self):
        print('init again')


print(Single() is Single())
Single.only = None


class Upper(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())


print(Upper('abc'), type(Upper('abc')).__name__, type(Counted.__dict__['__new__']).__name__)


class Plain:
    pass


class WithInit:
    def __init__(self, value):
        self.value = value


for make in (
    lambda: Plain(1),
    lambda: object.__new__(),
    lambda: object.__new__(3),
    lambda: object.__new__(int),
    lambda: int.__new__(str),
    lambda: int.__new__(Plain),
    lambda: object.__new__(Plain, 1),
    lambda: object(1),
    lambda: object.__new__(WithInit, 5).value,
):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
