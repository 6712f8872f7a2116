# sub, subn, split, findall, escape, templates, Scanner, the functions of the module.
import re


def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e).__name__, ascii(str(e)), getattr(e, 'pos', ''))


P = re.compile('a(b)?(?P<n>c)?')
TEMPLATES = ['x', '\\g<n', '\\g<n\\>', '\\gx', '\\g', '\\g<1>>', '\\g<01>', '\\1x', '\\11', '\\111', '\\09', '\\00', '\\18', '\\81', '\\377', '\\400', '\\7', '\\x', '\\b', '\\u', '\\\n', '\\\u00e9',
             '\\\\', '\\g<n>\\g<1>\\2', '\\100', '\\012', '\\g<0>\\\\', 'a\\', 'a\\g<99>', '\\g<99999999999999999999>', '\\g<a b>', '\\g<n >', '\\g<>', '\\g<-1>', '\\g<1a>', '\\g<zz>', '\\q',
             '\\a\\f\\n\\r\\t\\v', '\\.\\-', '\u0436\\1', b'x', b'\\1', 5, bytearray(b'x'), [], None]
for template in TEMPLATES:
    print(ascii(template), end=' ')
    show(lambda: ascii(P.sub(template, 'xabcx')))
B = re.compile(b'a(b)?')
for template in [b'x\\1\\377\\g<1>', bytearray(b'x'), bytearray(b'\\1'), b'\\g<1', b'\\z', 'x', '\\1', 5]:
    print(template, end=' ')
    show(lambda: B.sub(template, b'xabx'))
show(lambda: P.sub(), lambda: P.sub('x'), lambda: P.sub(lambda m: 1, 'xaxa'), lambda: P.sub(lambda m: None, 'xax'), lambda: P.sub(lambda m: m[0] * 2, 'xaxabc'),
     lambda: P.sub(lambda: 1, 'a'), lambda: P.sub(repl='-', string='aaa', count=2), lambda: P.subn('-', 'aaa', 1), lambda: P.subn('-', 'xxx'), lambda: re.sub('a', 'b', 'aaa', 2),
     lambda: re.sub('a', 'b', 'aaa', -1), lambda: re.sub('x*', '-', 'abxd'), lambda: re.subn('a', 'b', 'aaa'), lambda: re.sub('', '-', 'ab'), lambda: re.sub('(?=b)|b', '-', 'ab'),
     lambda: re.sub('a', 'b', 'aAa', flags=2), lambda: re.sub('(?P<x>a)', r'\g<x>\g<x>', 'banana'), lambda: re.sub('b', '\u20ac', 'abc'), lambda: re.sub('\u20ac', '', 'a\u20acb'),
     lambda: re.sub('z', 'y', 'same') == 'same', lambda: re.sub('.', lambda m: '\u20ac' if m[0] == 'b' else m[0], 'abc'), lambda: re.sub(b'a', lambda m: m[0] + b'!', bytearray(b'banana')),
     lambda: re.sub(b'a', lambda m: 'x', b'banana'))
print('split')
show(lambda: P.split('xaxabxx'), lambda: P.split('xaxa', 1), lambda: P.split('xaxa', maxsplit=-1), lambda: re.split('x*', 'axbc'), lambda: re.split('(-)|(,)', 'a-b,c'), lambda: P.split(1),
     lambda: re.split(r'\b', 'a b'), lambda: re.split(',', ''), lambda: re.split('', 'ab'), lambda: re.split('(?m)^', 'a\nb\n'), lambda: re.split('B', 'aBcbd', flags=2), lambda: re.split(b',', b'a,b'),
     lambda: re.split(',', 'a,b,c', 1), lambda: re.split(b'a', bytearray(b'bab')), lambda: re.split(b'a', memoryview(b'bab')))
print('findall')
show(lambda: P.findall('xaxabxacabc'), lambda: re.findall('a*', 'baac'), lambda: re.findall('(a)', 'baac'), lambda: P.findall('aaa', 1), lambda: P.findall('aaa', 1, 2), lambda: P.findall('aaa', 2, 1),
     lambda: P.findall('aaa', -5, 50), lambda: re.findall(b'a|b', memoryview(b'bab')), lambda: re.findall(b'(a)|b', bytearray(b'bab')), lambda: re.findall('(a)(b)?', 'aab'),
     lambda: re.findall('A', 'aA', 2), lambda: re.findall(r'\w', '\u0436\U00010400-'), lambda: [m.span() for m in re.finditer('a', 'banana')], lambda: re.findall(pattern='a', string='a'))
print('escape')
show(lambda: re.escape('a.b\n -#\u00e9~!"\x00'), lambda: re.escape(b'a.b\xe9 '), lambda: re.escape(1), lambda: re.escape(bytearray(b'.')), lambda: re.escape(''.join(map(chr, range(128)))))
print('module')
show(lambda: re.match('a', 'ba'), lambda: re.search('a', 'ba'), lambda: re.fullmatch('a|ab', 'ab'), lambda: re.match('A', 'a', 2), lambda: re.match('a'), lambda: re.purge(),
     lambda: re.compile('x'), lambda: re.compile('x').match('x'), lambda: sorted(re.__all__), lambda: re.__name__, lambda: re.match.__name__)


class Text(str):
    pass


print(type(re.sub('x', 'y', Text('abc'))), type(re.sub('a', Text('y'), 'a')), type(re.match('a', Text('a')).group()), type(re.match('a', Text('a')).string), type(re.split('x', Text('a'))[0]))

array = bytearray(b'banana')


def grow(match):
    try:
        array.append(1)
    except BufferError as e:
        print(type(e).__name__, e)
    return b'x'


print(re.sub(b'a', grow, array), len(array))
array.append(1)
print(len(array))
scanner = re.compile(b'a').scanner(array)
try:
    array.append(2)
except BufferError as e:
    print(type(e).__name__, e)
print(scanner.search())
del scanner
array.append(2)
found = re.compile(b'an').search(array)
array[1:3] = b'XY'
print(found.group(), found.string is array)

scanner = re.Scanner([(r'[0-9]+', lambda s, t: int(t)), (r'[a-z_]+', lambda s, t: (t, s.match.span())), (r'[,.]+', None), (r'\s+', 'blank')])
print(scanner.scan('sum, 42 x_y.'), scanner.scan('12 !a'), scanner.scan(''), scanner.lexicon[3])
print(re.Scanner([('A', 1)], 2).scan('aAb'))
print(re.Scanner([('ab', 'x'), ('(?i)c', 'y')]).scan('abC'), re.Scanner([('ab', 1)]).scan('ab'))
