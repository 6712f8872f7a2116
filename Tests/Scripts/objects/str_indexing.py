# Indexing and slicing by code points; len, iteration, comparison, concatenation, repetition.
# small

s = 'aé日𝄞z'
print(len(s), s[0], s[1], s[2], s[3], s[-1], s[-5], s[1:4], s[::-1], s[::2], s[-3:], s[:-3], s[10:], s[3:1], s[:],
    s[::-2], s[4:0:-1], s[-100:100], s[2:2], s[1:10:3])
print([c for c in s], list(enumerate(s)), [ord(c) for c in s], min(s), max(s), sorted(s), s.index('𝄞'), s.count('日'))
print('e\u0301', len('e\u0301'), 'é' == 'e\u0301', '\r\n'[0] == '\r', len('\r\n'), len('👨‍👩‍👧'), len('🇩🇪'),
    '👨‍👩‍👧'[0], '🇩🇪'[::-1] != '🇩🇪')
print('a' * 3, 3 * 'ab', 'a' * 0, 'a' * -1, '' * 100, 'é' * True, 'a' + 'é' + '日', 'ab' 'cd', len('ab' * 1000),
    ('x' * 10)[3:5])
print('a' < 'b', 'a' < 'B', 'a' < 'aa', '' < 'a', 'é' > 'z', '𝄞' > '\uffff', 'abc' == 'abc', 'abc' != 'abd',
    '日' < '本', 'Z' < 'a', 'a\0' > 'a', 'abc' <= 'abc')
for f in (lambda: s[5], lambda: s[-6], lambda: s[1.0], lambda: s + 1, lambda: 1 + s, lambda: s * 'a', lambda: s - s,
    lambda: s['a':], lambda: s[None], lambda: 'a' * 1.5, lambda: s[2 ** 70], lambda: s[: 2 ** 70], lambda: 'a' < 1,
    lambda: s[:, 1], lambda: 'ab' * 2 ** 62, lambda: s.__getitem__('x')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(chr(0x1d11e), ord('é'), ord('\U0010ffff'), repr(chr(0)), chr(0xd800) == '\ud800', ascii(chr(0x10ffff)),
    chr(True) == '\x01')
for f in (lambda: chr(-1), lambda: chr(0x110000), lambda: chr('a'), lambda: ord(''), lambda: ord('ab'),
    lambda: ord(5), lambda: ord(b'a'), lambda: ord(b'ab'), lambda: chr(1.0), lambda: chr(2 ** 70),
    lambda: ord('👨‍👩‍👧')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
x = ''
for c in 'é日a':
    x += c
    x = x + '.'
print(x, x.__len__(), 'abc'.__contains__('b'), 'abc'.__add__('d'), 'abc'.__mul__(2), 'a'.__eq__(1), 'a'.__lt__('b'),
    'a'.__getitem__(0), 'a'.__hash__() == hash('a'), 'é'.__sizeof__() > 0)
a = 'ab' * 50; b = 'ab' * 50
print(a == b, hash(a) == hash(b), {a: 1}[b], a is not None, a in {b})
