# Proxies of list, dict, str, float and set subclasses and of exceptions in use by built-ins.
# small

import weakref
class L(list): pass
class D(dict): pass
class S(str): pass
class F(float): pass
class St(set): pass
l, d, s, f, st = L([3, 1, 2]), D(a=1), S('text'), F(2.5), St([1, 2])
pl, pd, ps, pf, pst = map(weakref.proxy, (l, d, s, f, st))
print(sorted(pl), len(pl), pl[0], pl[1:], 3 in pl, pl + [4], list(reversed(pl)), pl == [3, 1, 2], max(pl),
    pl.index(1), [*pl], pl * 2)
pl.append(5); pl[0] = 'x'; del pl[1]; print(l); pl += [6]; print(type(pl).__name__, pl)
print(list(pd), pd['a'], pd | {'b': 2}, 'a' in pd, dict(pd), {**pd}, list(pd.items()), pd == {'a': 1},
    '%(a)s' % pd if False else pd.get('a'))
print(ps.upper(), ps + '!', len(ps), ps[1], 'ex' in ps, f'{ps}', str(ps), ps == 'text', ps * 2, ps < 'z',
    '-'.join(ps), ps.split('x'), '%s' % ps)
print(pf + 1, pf * 2, 1 - pf, pf < 3, int(pf), float(pf), -pf, abs(pf), pf == 2.5, round(float(pf)), pf // 1,
    divmod(pf, 2), pf ** 2, 2 ** pf, pf % 2)
print(pst | {3} == {1, 2, 3}, {1} & pst, pst <= {1, 2}, 1 in pst, sum(pst), len(pst))
for fn in (lambda: hash(ps), lambda: {ps: 1}, lambda: ''.join([ps]), lambda: 'a' + ps, lambda: [1] + pl,
    lambda: int(ps), lambda: '%d' % pf, lambda: 'abc'.find(ps), lambda: open(ps), lambda: isinstance(pl, list),
    lambda: type(pl) is list, lambda: sum(pl), lambda: dict(pl), lambda: getattr(l, ps), lambda: range(pf),
    lambda: round(pf)):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, str(e).split(' at 0x')[0])
