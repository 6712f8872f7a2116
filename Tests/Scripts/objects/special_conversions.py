# small
# __complex__, __int__, __float__, __index__, __trunc__
class Given:
    def __init__(self, result):
        self.result = result


def made(name, result):
    return type('T', (), {name: lambda self: result})()


class Sub(int):
    pass


print(int(made('__int__', 5)), float(made('__float__', 2.5)), complex(made('__complex__', 1 + 2j)), int(made('__index__', 7)), float(made('__index__', 3)))
print(complex(made('__float__', 2.5)), complex(made('__index__', 3)), hex(made('__index__', 255)), [1, 2, 3][made('__index__', 1)], 'x' * made('__index__', 3))
print(range(made('__index__', 3)), bin(made('__index__', 5)), oct(made('__index__', 8)), chr(made('__index__', 65)), 'abc'[made('__index__', -1):])
print(round(2.567, made('__index__', 1)), bytes(made('__index__', 2)), (1).to_bytes(made('__index__', 2), 'big'), int('11', made('__index__', 2)))
for use in (lambda: int(made('__int__', 'x')), lambda: int(made('__int__', 1.5)), lambda: float(made('__float__', 1)), lambda: float(made('__float__', 'x')),
            lambda: complex(made('__complex__', 1.5)), lambda: [1][made('__index__', 1.5)], lambda: [1][made('__index__', 5)], lambda: hex(made('__index__', 'x')),
            lambda: int(object()), lambda: float(object()), lambda: complex(object()), lambda: [1][object()], lambda: hex(1.5), lambda: range(1.5),
            lambda: int(None), lambda: float(None), lambda: float([]), lambda: complex('x'), lambda: complex('1', 2), lambda: complex(1, 'x'), lambda: range(made('__int__', 1)),
            lambda: int(made('__index__', None)), lambda: 'x' * 1.0, lambda: float(2 ** 5000)):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
