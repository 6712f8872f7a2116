# center, ljust, rjust, zfill, expandtabs, translate, maketrans, encode.
# small

print('|'.join(['ab'.center(7), 'ab'.center(6), 'abc'.center(6), 'abc'.center(7, '*'), 'ab'.ljust(5, '.'), 'ab'.rjust(5, '.'), 'abc'.center(2), ''.center(3, 'é'), 'a'.ljust(-5), 'a'.center(4), 'ab'.center(5)]))
print('42'.zfill(5), '-42'.zfill(5), '+42'.zfill(6), '--4'.zfill(6), ''.zfill(3), 'abc'.zfill(2), '-'.zfill(3),
    'é'.zfill(3))
print(repr('a\tb\tc'.expandtabs()), repr('a\tbb\tccc'.expandtabs(4)), repr('\t'.expandtabs(0)),
    repr('ab\ncd\te'.expandtabs(4)), repr('a\tb'.expandtabs(1)), repr('a\tb'.expandtabs(-1)),
    repr('\r\tx'.expandtabs(3)), repr('a\tb'.expandtabs(tabsize=2)))
print('abc'.translate({97: 'X', 98: None, 99: 'long'}), 'abc'.translate({97: 98}),
    'abc'.translate(str.maketrans('ab', 'xy')), 'abc'.translate(str.maketrans('ab', 'xy', 'c')),
    str.maketrans({'a': 1, 98: 'z', 'é': None}), 'abc'.translate({}), 'aé日'.translate({233: '日', 26085: 'j'}))
class T:
    def __getitem__(self, k):
        if k == 98: raise LookupError
        if k == 99: return None
        return chr(k).upper()
print('abcd'.translate(T()))
for f in (lambda: 'a'.center(5, 'ab'), lambda: 'a'.center(5, ''), lambda: 'a'.center('5'), lambda: 'a'.ljust(5, 1),
    lambda: 'a'.zfill('x'), lambda: 'a'.translate(5), lambda: 'a'.translate({97: 1.5}),
    lambda: 'a'.translate({97: -1}), lambda: 'a'.translate({97: 0x110000}), lambda: str.maketrans('ab', 'c'),
    lambda: str.maketrans(5), lambda: str.maketrans({'ab': 1}), lambda: str.maketrans({1.5: 1}),
    lambda: str.maketrans('a', 1), lambda: 'a'.translate(), lambda: 'a'.expandtabs('x'), lambda: 'a'.center(),
    lambda: 'a'.ljust(2, b'x'), lambda: str.maketrans('a', 'b', 5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print('é日𝄞'.encode(), 'é'.encode('latin-1'), 'abc'.encode('ascii'), 'é'.encode('ascii', 'ignore'),
    'é'.encode('ascii', 'replace'), 'é日𝄞'.encode('ascii', 'backslashreplace'),
    'é'.encode('ascii', 'xmlcharrefreplace'), '\udc80'.encode('utf-8', 'surrogateescape'), 'a'.encode('utf-16-le'),
    'é'.encode(encoding='utf8', errors='strict'), 'a𝄞'.encode('utf-16-be'), 'a'.encode('utf-32-le'),
    '\ud800'.encode('utf-8', 'surrogatepass'))
for f in (lambda: 'é'.encode('ascii'), lambda: 'aéb日'.encode('latin-1'), lambda: '\ud800'.encode(),
    lambda: 'a'.encode('nope'), lambda: 'é'.encode('ascii', 'nope'), lambda: 'a'.encode(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
