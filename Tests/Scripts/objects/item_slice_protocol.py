# __getitem__, __setitem__, __delitem__ with every kind of subscript.
# small

class P:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
p = P()
print(p[1], p[1:2], p[::], p[1:2:3], p[1, 2], p[1:2, ::3], p[...], p[()], p[(1,)], p[1,], p['a'], p[None], p[-1],
    p[lambda: 1].__name__, p[*[1, 2], 3], p[x := 4], p[1:2,])
p[1] = 'a'; p[::2] = 'b'; p[1, 2:3] = 'c'; p[...] = 'd'; p[*'xy'] = 'e'
del p[1], p[1:2], p[(1, 2)]
print(x)
class Idx:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
l = list(range(6))
print(l[Idx(2)], l[Idx(1):Idx(4)], 'abcdef'[Idx(-1)], (1, 2, 3)[Idx(0)], b'abc'[Idx(1)], range(10)[Idx(3)],
    l[::Idx(-2)], l[True], l[None:None:None])
l[Idx(0)] = 'zero'; l[Idx(1):Idx(3)] = 'ab'
print(l)
s, t, st, five, none, flo, gen = 'abc', (1,), {1}, 5, None, 1.5, (x for x in ())
for expr in ["l['a']", "l[1.0]", "l[None]", "l['a':]", "l[1.5:2]", "l[::0]", "l[99]", "l[-99]", "l[10**30]",
    "'abc'[5]", "s['a']", "(1,)[3]", "t['x']", "b'a'[9]", "range(3)[3]", "range(3)['a']", "{}['k']", "st[0]",
    "five[0]", "none[0]", "l[()]", "l[1, 2]", "len[0]", "gen[0]", "l[Idx('x')]", "'abc'[::0]", "object()[0]",
    "int[0]", "l.x[0]", "flo[0]", "l[[]]"]:
    try:
        print(eval(expr))
    except Exception as e:
        print(expr, type(e).__name__, e)
for stmt in ["l[99] = 1", "l['a'] = 1", "'abc'[0] = 'x'", "(1,)[0] = 2", "b'a'[0] = 1", "range(3)[0] = 1",
    "{1}[0] = 2", "5[0] = 1", "None['a'] = 1", "l[0:1] = 5", "l[::2] = [1]", "del l[99]", "l[10**30] = 1",
    "object()[0] = 1", "int[0] = 1", "f = len; f[0] = 1", "{}[[]] = 1", "l[1.0] = 0", "l[::0] = []"]:
    try:
        exec(stmt)
        print('ok', stmt)
    except Exception as e:
        print(stmt, type(e).__name__, e)
class OnlyGet:
    def __getitem__(self, k): return k
for s in ('OnlyGet()[0] = 1', 'del OnlyGet()[0]', 'OnlyGet()[0] += 1'):
    try:
        exec(s)
    except TypeError as e:
        print(e)
