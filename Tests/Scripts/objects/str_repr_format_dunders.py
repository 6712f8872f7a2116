# str, repr and format: which calls which, in containers, in subclasses, recursion.
# small

class R:
    def __repr__(self): return 'R()'
class S:
    def __str__(self): return 'S'
class B(R, S): pass
class F:
    def __format__(self, s): return f'F[{s}]'
print(str(R()), f'{R()}', [R()], str(B()), repr(B()), [B()], {B(): B()}, format(F()), format(F(), 'x'),
    '{:y} {}'.format(F(), F()), '%s %r %a' % (B(), B(), B()))
print(repr(S()).startswith('<__main__.S object at 0x'), str(S()), format(S()), format(R(), ''))
for o, spec in [(R(), 'x'), (S(), '>5'), ([], '5'), (None, 's'), ((), 'd'), ({}, 'x'), (object, 'y'), (1, 's'),
    ('a', 'd'), (1.5, 'd'), (1, 5), ('x', None), (True, 's')]:
    try:
        print(format(o, spec))
    except Exception as e:
        print(type(e).__name__, e)
class SS(str):
    def __str__(self): return 'SS.str'
    def __repr__(self): return 'SS.repr'
    def __format__(self, s): return 'SS.format'
x = SS('raw')
print(x, [x], f'{x}', f'{x!s}', f'{x!r}', '%s' % x, str(x), x + '', ''.join([x]), type(str(x)).__name__, x.upper(),
    len(x))
class RS:
    def __str__(self): return SS('from str')
print(type(str(RS())).__name__, str(RS()))
l = [1]; l.append(l)
d = {'k': l}; d['d'] = d
t = ([],); t[0].append(t)
print(l, d, t, {1: l})
s = set()
class Holder:
    def __repr__(self): return f'Holder({s})'
    def __hash__(self): return 1
s.add(Holder())
print(s)
class Inf:
    def __repr__(self): return repr(self)
try:
    repr(Inf())
except RecursionError as e:
    print('RecursionError')
class E:
    def __repr__(self): raise ValueError('repr!')
for f in (lambda: repr([E()]), lambda: f'{E()}', lambda: str({1: E()}), lambda: '%r' % (E(),)):
    try:
        f()
    except ValueError as e:
        print(e)
print(repr(R), str(int), repr(len), repr(None), repr(...), repr(NotImplemented), repr(print), repr(type),
    repr(Exception), repr([].append).startswith('<built-in method append of list object at'))
class M(type):
    def __repr__(cls): return 'meta repr'
    def __str__(cls): return 'meta str'
class K(metaclass=M): pass
print(K, [K], str(K), f'{K!r}', '%s' % K)
print(ascii('é\n日'), ascii(['ü']), ascii(R()), repr('é\n日'), str(b'x'), str(b'abc', 'ascii'), str(object=5), str(),
    repr(''), format(''), format(None), format(True), format(3))
class Old:
    def __repr__(self): return 'üni'
print(Old(), ascii(Old()), '%a' % Old())
