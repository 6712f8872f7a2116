# small
# __call__: looked up on the type
class Adder:
    def __init__(self, base):
        self.base = base

    def __call__(self, *numbers, times=1):
        return (self.base + sum(numbers)) * times


add = Adder(10)
print(add(), add(1, 2), add(1, times=3), add(*[1, 2], **{'times': 2}), add.__call__(5), callable(add), callable(Adder), callable(1))
add.__call__ = lambda: 'instance'
print(add())


class Nested:
    __call__ = Adder(100)


print(Nested()(1))


class Meta(type):
    def __call__(cls, *args):
        print('making', cls.__name__, args)
        return super().__call__(*args)


class Made(metaclass=Meta):
    def __init__(self, value):
        self.value = value


print(Made(4).value)


class Static:
    @staticmethod
    def __call__(x):
        return x * 2


class OfClass:
    @classmethod
    def __call__(cls):
        return cls.__name__


class Off(Adder):
    __call__ = None


print(Static()(21), OfClass()(), callable(Off(1)))
one, text, none = 1, 'x', None
for use in (lambda: one(), lambda: text(1), lambda: none(), lambda: object()(), lambda: Off(1)(), lambda: add(wrong=1), lambda: Static()(),
            lambda: Made(), lambda: (1).real()):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
