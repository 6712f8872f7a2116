# small
# float: __float__, __index__ and subclasses.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))

class Float:
    def __init__(self, result):
        self.result = result
    def __float__(self):
        return self.result

class Index:
    def __index__(self):
        return 2 ** 70

class Sub(float):
    def __repr__(self):
        return 'Sub(%s)' % float(self)


show(lambda: float(Float(2.5)))
show(lambda: float(Float(2)))
show(lambda: float(Float('x')))
show(lambda: float(Index()))
show(lambda: float(Sub(1.5)))
show(lambda: type(float(Sub(1.5))))
show(lambda: Sub('1.5'))
show(lambda: Sub(1) + Sub(2))
show(lambda: -Sub(1))
show(lambda: +Sub(1))
show(lambda: abs(Sub(-1)))
show(lambda: Sub(2.5).conjugate())
show(lambda: Sub(2.5).real)
show(lambda: Sub(1) == 1)
show(lambda: hash(Sub(1)) == 1)
show(lambda: '%f' % Float(2.5))
show(lambda: '%f' % Index())
show(lambda: '%d' % Sub(2.5))
show(lambda: format(Sub(2.5), '.2f'))
show(lambda: round(Sub(2.5)))
show(lambda: round(Sub(2.55), 1))
show(lambda: divmod(Sub(7.5), 2))
show(lambda: float.__new__(Sub, 3))
show(lambda: float.__new__(int))
show(lambda: float.__new__())
show(lambda: complex(Float(1.5)))
show(lambda: complex(Float('x')))
show(lambda: float.fromhex('0x1p1'))
show(lambda: Sub.fromhex('0x1p1'))
show(lambda: Sub(5).hex())
show(lambda: str(Sub(1)))
show(lambda: 2 ** Sub(3))
