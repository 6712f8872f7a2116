# small
# Assignments to subscripts of everything, in the order of evaluation.


def v(x):
    print('v', x if not isinstance(x, (list, dict)) else '…', end=' ')
    return x


l, d = [0, 1, 2, 3, 4, 5], {}
v(l)[v(0)] = v('a')
v(d)['k'], v(l)[v(1)] = v((1, 2))
print(l, d)
l[1:3] = 'xyz'; l[::3] = [7] * len(l[::3]); l[10:] = [8]; l[:0] = [9]; print(l)
l[-1], l[0] = l[0], l[-1]; print(l)
l[0] += 1; l[1:2] += [5]; l[2:3] *= 2; print(l)
d[1, 2] = 3; d[()] = 4; d[None] = d[...] = 5; d[1.0] = 6; d[True] = 7; print(d)
d['n'] = {}; d['n']['m'] = []; d['n']['m'] += [1]; d['n']['m'][0] -= 5; print(d['n'])
for d['i'] in range(2): pass
[d['j'], *d['r']] = 1, 2, 3
print(d['i'], d['j'], d['r'])
b = bytearray(b'abcd'); b[0] = 65; b[1:3] = b'XYZ'; b[-1:] = []; print(b)
m = memoryview(bytearray(b'abc')); m[0] = 90; m[1:3] = b'yz'; print(bytes(m))
del l[0], l[-1], l[::2], d['n'], b[0], b[1:2]
print(l, b)
class S:
    def __setitem__(self, key, value): print(key, value)
    def __delitem__(self, key): print('del', key)
s = S()
s[1] = 2; s[1:2] = 3; s[1:2, ...] = 4; s['a'] = s[()] = 5; s[s is None] = 6; s[lambda: 0 and 1 or 2 if 0 else 3] if 0 else None
del s[1], s[:], s[1, 2]
for code in ('l[100] = 1', 'l["a"] = 1', 'l[0:1] = 5', 'l[::2] = [1] * 50', 'd[[]] = 1', '(1,)[0] = 1', '"a"[0] = "b"', 'b[0] = 256', 'b[0] = "a"', 'm[0] = 256', 'None[0] = 1', '{1}[0] = 1', 'del l[100]', 'del d["zz"]', 'del (1,)[0]', 'del "a"[0]', 'l[None] = 1', 'range(3)[0] = 1', 'del range(3)[0]', 'l[::0] = []', 'l[1.0] = 1'):
    try: exec(code)
    except Exception as error: print(code, '→', type(error).__name__, error)
