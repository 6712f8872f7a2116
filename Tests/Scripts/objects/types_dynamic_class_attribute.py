# types.DynamicClassAttribute
# small

from types import DynamicClassAttribute


class Meta(type):
    def __getattr__(cls, name):
        return "of the class: " + name


class A(metaclass=Meta):
    stored = 1

    @DynamicClassAttribute
    def value(self):
        "the doc"
        return 5

    @DynamicClassAttribute
    def both(self):
        return A.stored

    @both.setter
    def both(self, value):
        A.stored = value

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: A().value)
attempt(lambda: A.value)
attempt(lambda: A.other)
attempt(lambda: A().other)
attempt(lambda: setattr(A(), 'value', 1))
attempt(lambda: delattr(A(), 'value'))
attempt(lambda: setattr(A(), 'both', 7))
attempt(lambda: A().both)
attempt(lambda: A.__dict__['value'].__doc__)
