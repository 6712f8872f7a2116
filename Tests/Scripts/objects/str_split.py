# split, rsplit, splitlines, partition, rpartition, join.
# small

s = ' a  b\tc\nd '
print(s.split(), s.split(' '), s.split(None, 1), s.split(' ', 2), s.rsplit(None, 1), s.rsplit(' ', 1),
    s.split(maxsplit=0), s.rsplit(maxsplit=0))
print('a,b,,c,'.split(','), ','.split(','), ''.split(','), ''.split(), '   '.split(), 'abc'.split('abc'),
    'aXXbXXc'.split('XX', 1), 'aXXbXXc'.rsplit('XX', 1), 'aaa'.split('aa'), 'aaa'.rsplit('aa'), 'abc'.split('z'),
    'a b c'.split(' ', -1), 'a b c'.split(' ', 0), '1<>2<>3'.split('<>'), 'a\u2003b\u00a0c\x1cd'.split())
print('a\nb\r\nc\rd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l'.splitlines(), 'a\n\nb\n'.splitlines(),
    'a\n\nb\n'.splitlines(True), ''.splitlines(), '\n'.splitlines(), 'a\r\n'.splitlines(keepends=True),
    'no end'.splitlines())
print('a.b.c'.partition('.'), 'a.b.c'.rpartition('.'), 'abc'.partition('.'), 'abc'.rpartition('.'), ''.partition('x'),
    '..'.partition('..'), 'aXYb'.partition('XY'), '.a'.rpartition('.'))
print(','.join(['a', 'b']), ''.join([]), ', '.join('xyz'), '-'.join(('one',)), 'ab'.join(x for x in 'cde'),
    '.'.join({'k': 1}), ''.join(map(str, range(5))), 'é'.join(['日', '本']))
for f in (lambda: 'a'.split(''), lambda: 'a'.rsplit(''), lambda: 'a'.partition(''), lambda: 'a'.rpartition(''),
    lambda: 'a'.split(1), lambda: 'a'.split(b','), lambda: 'a'.split(',', 'x'), lambda: 'a'.partition(1),
    lambda: ','.join([1]), lambda: ','.join(['a', None]), lambda: ','.join(5), lambda: ','.join(['a', b'b']),
    lambda: 'a'.split(',', 1, 2), lambda: 'a'.split(x=1), lambda: 'a'.partition(), lambda: ','.join(),
    lambda: 'a'.splitlines(1, 2), lambda: 'a'.split(sep=',', maxsplit=1.5), lambda: ''.join('a', 'b')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
x = 'k=v=w'
k, _, v = x.partition('=')
print(k, v, *x.rsplit('=', 1))
a = 'abc'
print(''.join([a]) is a or ''.join([a]) == a, a.split('q')[0] == a)
print([len(w) for w in 'the quick  brown'.split(' ')], 'x'.join('abc').split('x'), 'A\x1fB'.split(),
    '\ufeffa'.split())
