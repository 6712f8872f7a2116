# abs, divmod, round, bin, hex, oct, chr, ord, hash, id on ordinary and odd arguments.
# small

print(abs(-5), abs(5.5), abs(-0.0), abs(3 - 4j), abs(True), abs(-10 ** 30), abs(-2 ** 63))
print(divmod(7, 3), divmod(-7, 3), divmod(7.5, 2), divmod(10 ** 30, 7), divmod(True, 2), divmod(0, 5),
    divmod(5, -0.5))
print(round(2.5), round(3.5), round(-2.5), round(2.567, 2), round(1234, -2), round(5), round(5, 2), round(2.5, None),
    round(1e20), round(True), round(0.5), round(1.5), round(-0.5), round(2.675, 2), round(1e-10, 5),
    round(12345.678, -2), round(10 ** 30, -29), type(round(2.0)).__name__, type(round(2.0, 0)).__name__,
    round(number=1.25, ndigits=1))
print(bin(10), bin(-10), bin(0), hex(255), hex(-1), oct(8), bin(True), hex(2 ** 70), bin(2 ** 65 + 1))
print(chr(97), chr(8364), ord('a'), ord('€'), ord(b'x'), chr(ord('Z')), [chr(c) for c in (48, 65, 97)],
    [ord(c) for c in 'Añ日'])
print(hash(5), hash(-1), hash(0.0), hash(''), hash(None) == hash(None), hash((1, 2)) == hash((1, 2)), hash(True),
    hash(2 ** 61 - 1), hash(1e16) == hash(10 ** 16))
a = [1]; b = a
print(id(a) == id(b), id(a) == id([1]), type(id(a)).__name__, id(None) == id(None))
class N:
    def __abs__(self): return 'abs'
    def __divmod__(self, o): return 'divmod', o
    def __rdivmod__(self, o): return 'rdivmod', o
    def __round__(self, n=5): return 'round', n
    def __hash__(self): return 99
    def __index__(self): return 65
    def __pow__(self, o, m='none'): return 'pow', o, m
    def __rpow__(self, o, m='none'): return 'rpow', o, m
n = N()
print(abs(n), divmod(n, 1), divmod(1, n), round(n), round(n, 2), round(n, None), hash(n), bin(n), hex(n), chr(n),
    pow(n, 2), pow(n, 2, 3), pow(2, n), n ** 2, 2 ** n)
for f in (lambda: pow(2, n, 5), lambda: abs(None), lambda: divmod(1, 0), lambda: divmod(1, 'a'),
    lambda: divmod(1.5, 0), lambda: round('1'), lambda: round(1.5, 'a'), lambda: round(1.5, 1.5),
    lambda: round(float('nan')), lambda: round(float('inf')), lambda: bin(1.0), lambda: hex('a'),
    lambda: chr(1114112), lambda: chr(-1), lambda: ord('ab'), lambda: ord(''), lambda: ord(5), lambda: hash([]),
    lambda: hash({}), lambda: divmod(1j, 1), lambda: round(1j), lambda: abs(), lambda: divmod(1), lambda: round()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
