# small
# complex: __complex__ and subclasses.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))

class Complex:
    def __init__(self, result):
        self.result = result
    def __complex__(self):
        return self.result

class Sub(complex):
    pass


show(lambda: complex(Complex(1j)))
show(lambda: complex(Complex(1.5)))
show(lambda: complex(Complex(None)))
show(lambda: complex(1, Complex(2j)))
show(lambda: complex(Sub(1, 2)))
show(lambda: type(complex(Sub(1, 2))))
show(lambda: Sub('1+2j'))
show(lambda: type(Sub(1) + 1))
show(lambda: -Sub(1))
show(lambda: Sub(1, 2).conjugate())
show(lambda: Sub(1) == 1)
show(lambda: hash(Sub(1)) == 1)
show(lambda: abs(Sub(3, 4)))
show(lambda: complex.__new__(Sub, 1))
show(lambda: complex.__new__(int))
show(lambda: complex.__new__())
show(lambda: float(Sub(1)))
show(lambda: int(1j))
show(lambda: float(1j))
show(lambda: round(1j))
show(lambda: divmod(1j, 1))
show(lambda: 1j < 2j)
show(lambda: '%f' % 1j)
show(lambda: str(Sub(1, 2)))
show(lambda: repr(1e20+1e-5j))
show(lambda: bool(Sub(0)))
