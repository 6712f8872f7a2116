# Flags that are no flags: too large, negative, and of other types.
import re


class Index:
    def __index__(self):
        return 2


class OwnInt(int):
    pass


uses = {
    'compile': re.compile,
    'match': lambda pattern, flags: re.match(pattern, 'a', flags),
    'sub': lambda pattern, flags: re.sub(pattern, 'b', 'a', 0, flags),
    'split': lambda pattern, flags: re.split(pattern, 'xay', 0, flags),
}
patterns = 'a', b'a', '(', re.compile('a'), 4, None, [], bytearray(b'a')
odd = (2 ** 40, 2 ** 31, 2 ** 31 - 2 ** 20, 2 ** 63, 2 ** 64, 2 ** 70, -1, -2 ** 31, -2 ** 31 - 1, -2 ** 40, -2 ** 70, 2 ** 40 | 256 | 32, 2 ** 70 | 4,
       '', 'i', b'', False, None, 0.5, [], {}, 512, 1024, 0x8000, 2 ** 20 | 2, Index, OwnInt(2), OwnInt(0))
for flags in odd:
    for pattern in patterns:
        for name, use in uses.items():
            try:
                found = use(pattern, flags)
            except Exception as error:
                found = f'{type(error).__name__}: {error}'
            print(flags, repr(pattern), name, found)

for flags in re.I, re.I | re.M, re.I | 2 ** 20, True:
    try:
        found = re.compile('a', flags)
        print(int(flags), found, found.flags)
    except Exception as error:
        print(type(error).__name__, error)
print(re.compile('a', -2 ** 31).flags, re.compile(b'a', -2 ** 31).flags, re.compile('a', -2 ** 31 + 2 ** 20 + 2))
