# The flags, which are an enum.IntFlag.
import enum
import re

for name in ('A', 'ASCII', 'I', 'IGNORECASE', 'L', 'LOCALE', 'M', 'MULTILINE', 'S', 'DOTALL', 'U', 'UNICODE', 'X', 'VERBOSE', 'T', 'TEMPLATE', 'NOFLAG'):
    flag = getattr(re, name)
    print(name, repr(flag), str(flag), f'{flag}', int(flag), flag.name, flag.value, type(flag) is re.RegexFlag)
print(issubclass(re.RegexFlag, enum.IntFlag), issubclass(re.RegexFlag, int), re.RegexFlag.__name__, re.RegexFlag.__module__, re.RegexFlag.__qualname__)
for value in (0, 10, 1024, 514, 32 | 256, 3):
    flag = re.RegexFlag(value)
    print(value, repr(flag), str(flag), flag.value)
print(repr(re.I | re.M), repr(re.I & re.M), repr(re.I ^ re.I), re.I in (re.I | re.M), repr(re.RegexFlag['S']), re.I == 2, hash(re.I) == hash(2), re.I is re.IGNORECASE)
print(repr(re.I | 8), repr(8 | re.I), type(re.I | 8).__name__)
print(re.compile('a', re.I), re.compile('a', re.I | re.X).flags, re.compile('a', flags=re.RegexFlag(0)), re.compile(b'a', re.L | re.S))
print(re.match('A', 'a', re.I), re.sub('A', 'b', 'aA', flags=re.I), re.split('B', 'abc', flags=re.I), re.findall('A', 'aA', re.IGNORECASE), re.search('^b', 'a\nb', re.M))
try:
    re.compile(re.compile('a'), re.I)
except ValueError as e:
    print(e)
for call in (lambda: re.compile('a', re.L), lambda: re.compile(b'a', re.U), lambda: re.compile('a', re.A | re.U), lambda: re.compile('a', 'i'), lambda: re.compile('a', 1.0)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
scanner = re.Scanner([('[a-z]+', lambda s, t: t.lower()), (r'\s', None)], re.I)
print(scanner.scan('aB Cd'))
namespace = {}
exec('from re import *', namespace)
print(sorted(name for name in namespace if not name.startswith('_')))
