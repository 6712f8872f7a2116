# numbers: the tower, what belongs to it, what the classes give.
import numbers

print(numbers.__all__)
for name in numbers.__all__:
    cls = getattr(numbers, name)
    print(name, [base.__name__ for base in cls.__mro__], sorted(cls.__abstractmethods__), sorted(vars(cls).keys() - {"__module__", "__doc__", "_abc_impl"}))
    print([isinstance(value, cls) for value in (1, True, 1.5, 1j, "1", None)])
    try:
        cls()
    except TypeError as error:
        print(error)


class Half(numbers.Rational):
    numerator = 1
    denominator = 2

    def __trunc__(self): return 0
    __floor__ = __ceil__ = __round__ = __trunc__
    def __add__(self, other): return ("add", other)
    __radd__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __pow__ = __rpow__ = __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __add__
    def __lt__(self, other): return True
    __le__ = __lt__
    def __eq__(self, other): return other == 0.5
    def __neg__(self): return -0.5
    def __pos__(self): return self
    def __abs__(self): return self


half = Half()
print(float(half), complex(half), bool(half), half.real is half, half.imag, half.conjugate() is half, divmod(half, 3), half - 2)
try:
    hash(half)
except TypeError as error:
    print(error)

# What each class asks for, and its own signatures.
import inspect

for name in numbers.__all__:
    cls = getattr(numbers, name)
    for member, value in sorted(vars(cls).items()):
        if inspect.isfunction(value):
            print(name, member, value.__name__, value.__qualname__, value.__module__, inspect.signature(value),
                  getattr(value, "__isabstractmethod__", False))
            if getattr(value, "__isabstractmethod__", False):
                try:
                    print(value(*[1] * len(inspect.signature(value).parameters)))
                except NotImplementedError as error:
                    print("NotImplementedError", error.args)
        elif isinstance(value, property):
            print(name, member, "property", value.__isabstractmethod__, value.fset)
for call in (lambda: numbers.Complex.__add__(1), lambda: numbers.Integral.__rxor__(), lambda: numbers.Real.__ceil__(1, 2)):
    try:
        call()
    except TypeError as error:
        print(error)


class Five(numbers.Integral):
    def __int__(self): return 5
    def __pos__(self): return int(self)
    def no(self, other=None): raise NotImplementedError
    __abs__ = __add__ = __and__ = __ceil__ = __eq__ = __floor__ = __floordiv__ = __invert__ = __le__ = __lshift__ = no
    __lt__ = __mod__ = __mul__ = __neg__ = __or__ = __pow__ = __radd__ = __rand__ = __rfloordiv__ = __rlshift__ = no
    __rmod__ = __rmul__ = __ror__ = __round__ = __rpow__ = __rrshift__ = __rshift__ = __rtruediv__ = __rxor__ = no
    __truediv__ = __trunc__ = __xor__ = no


five = Five()
print(float(five), complex(five), [0, 1, 2, 3, 4, 55][five], five.numerator, five.denominator, five.real, five.imag)
print(five.conjugate(), isinstance(five, numbers.Rational), numbers.Real.imag.fget(five), hex(five))
