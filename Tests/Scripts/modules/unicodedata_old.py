# The names of characters, and the database of Unicode 3.2.
import pickle
import random
import unicodedata

old = unicodedata.ucd_3_2_0


def attempt(function, *arguments):
    try:
        return ascii(function(*arguments))
    except Exception as error:
        return f'{type(error).__name__}: {error}'


print(unicodedata.UCD, type(old) is unicodedata.UCD, old.unidata_version, unicodedata.unidata_version)
print(attempt(unicodedata.UCD), attempt(setattr, old, 'x', 1), attempt(setattr, old, 'unidata_version', 1), attempt(setattr, unicodedata.UCD, 'x', 1))
print(attempt(pickle.dumps, old), isinstance(old, object), unicodedata.UCD.__mro__[1:], 'ucd_3_2_0' in dir(unicodedata), 'UCD' in dir(unicodedata))
print([name for name in dir(old) if not name.startswith('_')])

for place in unicodedata, old:
    for name in ('name', 'category', 'bidirectional', 'combining', 'mirrored', 'east_asian_width', 'decomposition', 'decimal', 'digit', 'numeric'):
        print(name, [attempt(getattr(place, name), argument) for argument in ('', 'ab', 5, None, b'a')])
        for sample in ('a', '\xbd', '\u0391', '\u0966', '\u0221', '\u0378', '\u1b05', '\U0001f600', '\ufdfa', '\xb2', '\xad', '+', '\u2329',
                       '\u231a', '\u4e00', '\uac01', '\ud800', '\ue000', '\0', '\x7f', '\U0002f868', '\U0010ffff', '\u1369', '\uff10'):
            print(attempt(getattr(place, name), sample), end=' ')
            if name in ('name', 'decimal', 'digit', 'numeric'):
                print(attempt(getattr(place, name), sample, None), attempt(getattr(place, name), sample, 'none'), end=' ')
        print()
    for arguments in ('NFC', 1), (1, 'a'), ('X', 'a'), ('X', ''), ('X', '\xe9'), (None, 'a'), ('NFC', None):
        print(attempt(place.normalize, *arguments), attempt(place.is_normalized, *arguments))
    for name in 'LATIN SMALL LETTER A', 'latin small letter a', 'no such', 5, b'LATIN SMALL LETTER A', 'BALINESE LETTER AKARA':
        print(attempt(place.lookup, name))

print('names')
for point in (*range(0x20, 0x180, 3), *range(0x370, 0x700, 17), 0x1100, 0x3400, 0x9fff, 0xa000, 0xd7a3, 0xf900, 0x17000, 0x18b00, 0x1b170, 0x20000, 0x2f800, 0xe0100):
    print(unicodedata.name(chr(point), None), old.name(chr(point), None), sep=',', end=';')
print()

print('normal forms')
random.seed(5)
changed = [0x2F868, 0x2F874, 0x2F91F, 0x2F95F, 0x2F9BF]
composed = [*range(0xc0, 0x180), *range(0x1e00, 0x1f00), 0x1b06, 0x1b08, 0x1109a, 0x1134b, 0x1f12e, 0x2adc, 0xfb1d, 0xac01, 0x3300, 0x32ff]
marks = [*range(0x300, 0x36f), 0x1b35, 0x1dc0, 0x20f0, 0x10376, 0x110ba, 0x11337, 0x1e000]
for count in range(120):
    text = ''.join(chr(random.choice(random.choice((changed, composed, marks, range(0x41, 0x5a), [0x1b05, 0x11347, 0x1133e])))) for _ in range(random.randrange(1, 6)))
    print(ascii(text), *[ascii(old.normalize(form, text)) for form in ('NFC', 'NFD', 'NFKC', 'NFKD')], old.is_normalized('NFC', text),
          unicodedata.is_normalized('NFD', text))
