# __int__, __index__, __float__ and __complex__ should give exact numbers; __trunc__ is asked less and less.
import warnings


class Int(int):
    pass


class Float(float):
    pass


class Complex(complex):
    pass


def having(method, result, base=object):
    return type("Thing", (base,), {method: lambda self: result})()


def tell(function):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            result = function()
            print("->", result, type(result).__name__)
        except Exception as error:
            print(type(error).__name__, error)
    for each in seen:
        print("  ", each.category.__name__, each.message)


for value in (True, Int(5), 5, 5.0, "x"):
    for function in (lambda: int(having("__int__", value)), lambda: int(having("__index__", value)), lambda: int(having("__trunc__", value)),
                     lambda: [1, 2, 3, 4, 5, 6][having("__index__", value)], lambda: range(having("__index__", value)),
                     lambda: bin(having("__index__", value)), lambda: float(having("__index__", value)), lambda: int(having("__int__", value, int)),
                     lambda: round(1.5, having("__index__", value))):
        tell(function)
for value in (Float(2.5), 2.5, 3, "x"):
    for function in (lambda: float(having("__float__", value)), lambda: float(having("__float__", value, float)),
                     lambda: float(having("__float__", value, str)), lambda: complex(having("__float__", value))):
        tell(function)
for value in (Complex(2), 2j, 2.5):
    for function in (lambda: complex(having("__complex__", value)), lambda: complex(having("__complex__", value, complex)),
                     lambda: complex(having("__complex__", value, float))):
        tell(function)
for function in (lambda: int(Int(3)), lambda: float(Float(3)), lambda: complex(Complex(3)), lambda: Complex(having("__complex__", 5j, complex)),
                 lambda: int(memoryview(b"12"), 10), lambda: int(bytearray(b"12"), 10), lambda: int(memoryview(b"12"))):
    tell(function)
