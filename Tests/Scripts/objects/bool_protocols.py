# small
# bool: truth protocols, and what it inherits from int.

def show(call):
    try:
        result = call()
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))
    else:
        print(type(result).__name__, ascii(result))

class Sized:
    def __init__(self, size):
        self.size = size
    def __len__(self):
        return self.size

class Truth:
    def __init__(self, result):
        self.result = result
    def __bool__(self):
        return self.result


show(lambda: bool(Sized(0)))
show(lambda: bool(Sized(1)))
show(lambda: bool(Sized(-1)))
show(lambda: bool(Sized('x')))
show(lambda: bool(Sized(2**70)))
show(lambda: bool(Truth(True)))
show(lambda: bool(Truth(False)))
show(lambda: bool(Truth(1)))
show(lambda: bool(Truth(None)))
show(lambda: not Truth(0))
show(lambda: type('B', (bool,), {}))
show(lambda: bool.__new__(bool, 1))
show(lambda: bool.__new__(int))
show(lambda: bool.__new__())
show(lambda: True.real)
show(lambda: True.conjugate())
show(lambda: True.numerator)
show(lambda: ~True)
show(lambda: -True)
show(lambda: +True)
show(lambda: abs(True))
show(lambda: repr(True))
show(lambda: str(False))
show(lambda: format(True))
show(lambda: format(True, 'd'))
show(lambda: format(True, '5'))
show(lambda: format(True, 's'))
show(lambda: '%d' % True)
show(lambda: '%s' % True)
show(lambda: True.to_bytes(1, 'big'))
show(lambda: bool.from_bytes(b'\x02', 'big'))
show(lambda: int(True))
show(lambda: float(True))
show(lambda: complex(True))
show(lambda: hash(True))
show(lambda: True.bit_length())
show(lambda: True == 1.0)
show(lambda: True is (1 == 1))
show(lambda: {True: 1, 1: 2})
show(lambda: ['a', 'b'][True])
show(lambda: round(True))
show(lambda: divmod(True, True))
show(lambda: sum([True, True]))
show(lambda: isinstance(True, int))
