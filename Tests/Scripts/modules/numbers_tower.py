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
