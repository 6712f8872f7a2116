# small
# int: __int__, __index__ and subclasses.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))

class Trunc:
    def __trunc__(self):
        return 5

class Int:
    def __init__(self, result):
        self.result = result
    def __int__(self):
        return self.result

class Index:
    def __init__(self, result):
        self.result = result
    def __index__(self):
        return self.result

class Sub(int):
    def __repr__(self):
        return 'Sub(%d)' % self


show(lambda: int(Int(3)))
show(lambda: int(Int('x')))
show(lambda: int(Int(2.5)))
show(lambda: int(Int(None)))
show(lambda: int(Index(4)))
show(lambda: int(Index('x')))
show(lambda: int(Sub(7)))
show(lambda: type(int(Sub(7))))
show(lambda: Sub('12') + 1)
show(lambda: type(Sub(1) + Sub(2)))
show(lambda: -Sub(3))
show(lambda: +Sub(3))
show(lambda: abs(Sub(-3)))
show(lambda: Sub(5).conjugate())
show(lambda: Sub(5).real)
show(lambda: int('1', Index(2)))
show(lambda: int('1', Int(2)))
show(lambda: [10, 20][Index(1)])
show(lambda: [10][Index('x')])
show(lambda: hex(Index(255)))
show(lambda: hex(Int(1)))
show(lambda: bin(Index(-5)))
show(lambda: range(Index(2)))
show(lambda: Sub(3) == 3)
show(lambda: hash(Sub(3)) == hash(3))
show(lambda: int.__new__(Sub, '5'))
show(lambda: int.__new__(str))
show(lambda: int.__new__())
show(lambda: int.__new__(1))
show(lambda: round(Sub(15), -1))
show(lambda: divmod(Sub(7), 2))
show(lambda: Sub(True))
show(lambda: bool(Sub(0)))
show(lambda: str(Sub(3)))
show(lambda: '%d' % Index(3))
show(lambda: '%d' % Int(3))
show(lambda: '%x' % Index(10))
show(lambda: '%x' % Int(10))
show(lambda: chr(Index(65)))
show(lambda: float(Index(3)))
show(lambda: complex(Index(3)))
show(lambda: 2 ** Sub(3))
show(lambda: pow(Sub(2), 3, 5))
