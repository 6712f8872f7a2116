# bytes: the methods shared with str, and decode.
# small

b = b'a,b,,c'
print(b.split(b','), b.rsplit(b',', 1), b' a  b '.split(), b.partition(b','), b.rpartition(b','),
    b'-'.join([b'x', b'y']), b'a\nb\r\nc'.splitlines(), b.replace(b',', b';', 2), b.find(b','), b.find(44),
    b.rfind(b','), b.index(b'c'), b.count(b','), b.count(44), b.startswith(b'a'), b.endswith((b'x', b'c')),
    b.strip(b'ac'), b'  x '.lstrip(), b'x  '.rstrip())
print(b'aBc'.upper(), b'aBc'.lower(), b'aBc'.swapcase(), b'abc def'.title(), b'abc'.capitalize(),
    b'ab'.center(6, b'*'), b'ab'.ljust(4), b'ab'.rjust(4), b'5'.zfill(3), b'a\tb'.expandtabs(4),
    b'xay'.removeprefix(b'x'), b'xay'.removesuffix(b'y'), b'\xe9A'.lower(), b'\xe9'.upper())
print(b'abc'.isalpha(), b'a1'.isalnum(), b'12'.isdigit(), b' '.isspace(), b'A'.isupper(), b'a'.islower(),
    b'Ab'.istitle(), b'\xff'.isascii(), b''.isalpha(), b''.isascii())
print(b'abc'.translate(bytes(range(256)), b'b'), b'abc'.translate(None, b'a'), bytes.maketrans(b'ab', b'xy')[97:99],
    b'cab'.translate(bytes.maketrans(b'abc', b'123')))
for f in (lambda: b.split('x'), lambda: b.split(b''), lambda: b.find('x'), lambda: b.find(256), lambda: b.join(['a']),
    lambda: b.replace('a', 'b'), lambda: b.index(b'z'), lambda: b.startswith('a'), lambda: b.strip('a'),
    lambda: b.translate(b'short'), lambda: b.center(5, b'ab'), lambda: b.rindex(0),
    lambda: bytes.maketrans(b'a', b'bc'), lambda: b.count(None), lambda: b''.join([1]), lambda: b.encode(),
    lambda: b.format()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(b'\xc3\xa9'.decode(), b'\xe9'.decode('latin-1'), b'abc'.decode('ascii'),
    ascii(b'a\xffb'.decode('utf-8', 'replace')), b'a\xffb'.decode('utf-8', 'ignore'),
    ascii(b'a\xff'.decode('utf-8', 'surrogateescape')), b'a\xff'.decode('utf-8', 'backslashreplace'),
    b'a\0b\0'.decode('utf-16-le'), b'\xef\xbb\xbfx'.decode('utf-8-sig'), b'\xff\xfea\0'.decode('utf-16'),
    b''.decode(), b'x'.decode(encoding='utf8', errors='strict'))
for raw in (b'\xff', b'\xc3', b'\xe2\x82', b'\xed\xa0\x80', b'\xf4\x90\x80\x80', b'ab\x80cd', b'\xc0\x80',
    b'\xf0\x9f\x98', b'\xe2(\xa1'):
    try:
        print(raw.decode())
    except UnicodeDecodeError as e:
        print(e, '|', e.encoding, e.start, e.end, e.reason, e.object == raw, ascii(raw.decode('utf-8', 'replace')))
for f in (lambda: b'\x80'.decode('ascii'), lambda: b'x'.decode('nope'), lambda: b'a'.decode('utf-16'),
    lambda: b'a'.decode(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
