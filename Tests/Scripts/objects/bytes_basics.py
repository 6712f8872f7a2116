# bytes: construction, indexing, slicing, repr, comparison, errors.
# small

b = b'abc\x00\xff'
print(b, len(b), b[0], b[-1], b[1:3], b[::-1], b[10:], list(b), b + b'd', b * 2, 2 * b'x', b'' * 5, 97 in b,
    b'bc' in b, b'' in b)
print(bytes(), bytes(3), bytes([1, 2, 255]), bytes((65, 66)), bytes(range(3)), bytes('é', 'utf-8'),
    bytes('é', encoding='latin-1'), bytes(b'copy'), bytes(x for x in (1, 2)), bytes('é', 'ascii', 'replace'),
    bytes(True))
print(repr(b"it's"), repr(b'"'), repr(b'\'"'), repr(b'\t\n\r\\\x7f\x80 ~'), str(b'x'), str(b'\xc3\xa9', 'utf-8'),
    f'{b"x"}', '%s' % b'x', ascii(b'\xe9'))
for f in (lambda: bytes(-1), lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes('abc'), lambda: bytes([1.5]),
    lambda: bytes(['a']), lambda: bytes(1.5), lambda: bytes(None), lambda: bytes(5, 'utf8'),
    lambda: bytes('a', 'nope'), lambda: b + 'x', lambda: b + 1, lambda: b + [1], lambda: b * 'x', lambda: b['a'],
    lambda: b[9], lambda: b < 'a', lambda: bytes(2 ** 70), lambda: 'a' in b, lambda: 300 in b,
    lambda: bytes('é', 'ascii'), lambda: bytes(object()), lambda: bytes('a', 5), lambda: bytes(b'a', errors='x'),
    lambda: b.x, lambda: bytes(1, 2, 3, 4)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(b'a' < b'b', b'a' < b'aa', b'' == b'', b'a' == 'a', b'a' != 'a', b'\xff' > b'a', b'abc' == bytes([97, 98, 99]),
    hash(b'a') == hash(b'a'), {b'k': 1}[b'k'], sorted([b'b', b'a']))
print(b'ab'.hex(), b'abcdef'.hex(':'), b'abcdef'.hex('-', 2), b'abcdefg'.hex(' ', -3), b''.hex(),
    bytes.fromhex('61 62 63'), bytes.fromhex(''), bytes.fromhex('FFee'))
for s in ('6', 'zz', '6 1', 'é', 5, '61 6'):
    try:
        print(bytes.fromhex(s))
    except Exception as e:
        print(type(e).__name__, e)
print(b'%s %d %x %r %c %a %b %5.1f %%' % (b'x', 5, 255, 'é', 65, 'é', b'y', 1.25), b'%(a)s' % {b'a': b'v'},
    b'%c' % b'z')
for f in (lambda: b'%s' % 'x', lambda: b'%d' % 'x', lambda: b'%c' % 256, lambda: b'%s' % 5,
    lambda: b'%s %s' % (b'a',), lambda: b'%c' % b'ab'):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
