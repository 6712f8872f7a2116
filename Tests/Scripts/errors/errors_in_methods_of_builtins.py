# Misuse of lists, dicts, sets, strings and numbers while they are in use.
# small

def t(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
d = {1: 1, 2: 2}
def grow():
    for k in d: d[k + 10] = 0
t('dict grows', grow)
t('dict values', lambda: [d.pop(k) for k in d])
s = {1, 2, 3}
t('set grows', lambda: [s.add(x + 10) for x in s])
l = [1, 2, 3]
t('list sort', lambda: l.sort(key=lambda x: l.append(x) or x))
class Bad:
    def __eq__(self, o): raise RuntimeError('eq called')
    def __hash__(self): return 1
t('dict lookup', lambda: {Bad(): 1}[Bad()])
t('in list', lambda: Bad() in [1])
t('remove', lambda: [Bad()].remove(1))
t('count', lambda: [1].count(Bad()))
t('set', lambda: {Bad(), Bad()})
t('tuple eq', lambda: (Bad(),) == (1,))
t('index', lambda: (1, Bad()).index(2))
it = iter(d)
t('len hint', lambda: it.__length_hint__())
t('next after change', lambda: (next(it), d.clear(), next(it)))
g = (i for i in l)
t('gen self', lambda: [next(g) for _ in range(10)])
t('zip strict', lambda: list(zip([1], [], strict=True)))
t('str join', lambda: ','.join(str(x) if x < 3 else x for x in [1, 2, 3]))
t('int parse', lambda: sum(int(x) for x in '1 2 x'.split()))
t('unpack', lambda: [a for a, b in [(1, 2), (3,)]])
t('sum', lambda: sum([1, 'a']))
t('max', lambda: max(x for x in ()))
t('key', lambda: sorted(['a', 1], key=lambda x: x))
t('map', lambda: list(map(lambda a, b: a + b, [1, 2], ['x', 3])))
t('slice', lambda: [1, 2, 3][::'x'])
t('format', lambda: '{0.x}'.format(5))
t('percent', lambda: '%d items' % 'many')
t('bytes', lambda: bytes([1, 2, 300]))
t('chr', lambda: ''.join(map(chr, [65, -1])))
t('dict update', lambda: {}.update([(1, 2), (3,)]))
t('fromkeys', lambda: dict.fromkeys([[]]))
t('nested get', lambda: {'a': {}}['a']['b'])
t('none attr', lambda: None.strip())
t('none item', lambda: (lambda: None)()['x'])
t('none call', lambda: (lambda: None)()())
t('add none', lambda: 1 + (lambda: None)())
t('concat', lambda: 'count: ' + 5)
t('repeat', lambda: 'a' * '3')
t('str index', lambda: 'abc'[len('abc')])
t('div', lambda: [1 / x for x in (1, 0)])
t('recursive', lambda: (lambda f: f(f))(lambda f: f(f)))
t('key error repr', lambda: {}[('a', 1)])
t('attr on class', lambda: int.no_such)
t('abstract', lambda: NotImplemented() if callable(NotImplemented) else 'not callable')
