# The tables of RFC 3454.
import stringprep

names = [name for name in dir(stringprep) if name.startswith(('in_', 'map_'))]
print(names)
for name in 'b1_set', 'c22_specials', 'c6_set', 'c7_set', 'c8_set', 'c9_set':
    print(name, type(getattr(stringprep, name)), sorted(getattr(stringprep, name)))
found = stringprep.b3_exceptions
print(len(found), sorted((point, ascii(text)) for point, text in found.items() if point % 5 == 0 or point < 0x400))
print(stringprep.unicodedata.unidata_version)

points = [*range(0, 0x600, 3), *range(0x600, 0x3400, 61), *range(0x3400, 0x110000, 8209), *range(0xfb00, 0xfb20), *range(0x1d400, 0x1d7c0, 29),
          0x180e, 0x200b, 0x200e, 0x2028, 0x2060, 0x206a, 0x2ff0, 0xd800, 0xe000, 0xfdd0, 0xfeff, 0xfff9, 0xfffd, 0xfffe, 0x1fffe, 0x1d173, 0xe0001, 0xe0020,
          0xf0000, 0x10fffd, 0x10ffff, 0x221, 0x13a0, 0x13f5, 0x2121, 0x3371, 0x2f868, 0x130, 0x3d2]
for name in names:
    function = getattr(stringprep, name)
    if name.startswith('in_'):
        print(name, [hex(point) for point in points if function(chr(point))])
    else:
        print(name, [(hex(point), ascii(function(chr(point)))) for point in points if function(chr(point)) != chr(point)])


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for name in names:
    print(name, [attempt(getattr(stringprep, name), argument) for argument in ('', 'ab', 5, None, b'a')])
try:
    stringprep.nosuch
except AttributeError as error:
    print(error)
