"""unittest.mock: mocks, what they record and what they assert."""
import re
import sys
import types
import unittest.mock as um
from unittest.mock import *
def norm(x): return re.sub(r"0x[0-9a-f]+", "0xX", re.sub(r"id='\d+'", "id='N'", x if isinstance(x, str) else repr(x)))
def p(*a): print(*[norm(str(x)) for x in a])
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: p("  !!", type(e).__name__, e, "| cause", repr(e.__cause__))
    else: p("  ->", repr(r))
m = Mock()
p(m, m.a, m.a.b(), m().x, m(1)(2).y(), m.a is m.a, type(m).__name__, m.__class__.__name__)
m = Mock(name="nm", return_value=3, x=5, **{'y.z.return_value': 7})
p(m, m(), m(1, 2, k=3), m.x, m.y.z(), m.call_args, m.call_args_list, m.mock_calls, m.method_calls, m.called, m.call_count)
p(m.call_args.args, m.call_args.kwargs, m.call_args == ((1, 2), {'k': 3}), m.call_args == call(1, 2, k=3), m.call_args_list == [call(), call(1, 2, k=3)])
for name, args, kw in [("assert_called_with", (1, 2), dict(k=3)), ("assert_called_with", (1,), {}), ("assert_called_once_with", (1,), {}), ("assert_called_once", (), {}), ("assert_called", (), {}), ("assert_not_called", (), {}), ("assert_any_call", (), {}), ("assert_any_call", (9,), {}), ("assert_has_calls", ([call()],), {}), ("assert_has_calls", ([call(9)],), {}), ("assert_has_calls", ([call(9), call()], True), {}), ("assert_has_calls", ([call(1, 2, k=3), call()],), {}), ("assert_has_calls", ([call(1, 2, k=3), call()], True), {})]:
    p(name); t(getattr(m, name), *args, **kw)
n = Mock(); 
for name in ("assert_called_with", "assert_called_once_with", "assert_called_once", "assert_called", "assert_not_called", "assert_any_call"): p(name); t(getattr(n, name))
t(n.assert_has_calls, [call(1)])
n(1); t(n.assert_called_once_with, 2); t(n.assert_called_once_with, 1); n(); t(n.assert_called_once)
for a in ("assert_foo", "asert_x", "assret_z", "__foo__", "assertx"): t(getattr, n, a)
p(Mock(unsafe=True).assert_foo)
# side effects
m = Mock(side_effect=[1, ValueError("x"), 3]); t(m); t(m); t(m); t(m)
m = Mock(side_effect=KeyError('k')); t(m); m.side_effect = lambda *a: a; t(m, 1, 2); m.side_effect = lambda *a: DEFAULT; m.return_value = 9; t(m); m.side_effect = None; t(m); m.side_effect = KeyError; t(m); m.side_effect = iter([5]); t(m); t(m)
class R:
    "doc"
    attr = 3
    def __init__(self, q=1): self.inst = q
    def meth(self, a, b=2): return (a, b)
    @classmethod
    def cm(cls, x): return x
    @staticmethod
    def sm(x): return x
    @property
    def prop(self): return 7
    def __len__(self): return 4
    async def co(self, z): return z
w = Mock(wraps=R()); p(w.meth(1), w.attr, w.sm(3), w.mock_calls); w.meth.return_value = 5; p(w.meth(1))
for kw in (dict(spec=R), dict(spec_set=R), dict(spec=R()), dict(spec=['a', 'b']), dict(spec_set=['a'])):
    for K in (Mock, MagicMock, NonCallableMock, NonCallableMagicMock):
        m = K(**kw); p(m, isinstance(m, R)); t(getattr, m, 'meth'); t(getattr, m, 'nope'); t(setattr, m, 'nope', 3); t(lambda: m.meth(1)); t(lambda: m()); t(len, m); t(lambda: m.a)
        p(dir(m))
m = Mock(spec=R); m.meth(1, b=3); t(m.meth.assert_called_with, 1, 3); t(m.assert_has_calls, [call.meth(1, b=3)])
f = Mock(spec=R.sm); f(1); t(f.assert_called_with, x=1); t(f.assert_called_with, 1, 2); t(f.assert_any_call, 1, 2); t(f.assert_has_calls, [call(1, 2)])
# magic
m = MagicMock()
for fn in (len, iter, list, int, float, complex, bool, hash, str, repr, abs, lambda x: -x, lambda x: x + 1, lambda x: 1 + x, lambda x: x[1], lambda x: 1 in x, lambda x: x < 1, lambda x: x == x, lambda x: x != x, lambda x: x == 3, round, lambda x: x @ 2, divmod, sys.getsizeof if 0 else bool, lambda x: x.__enter__(), lambda x: next(x), lambda x: x ** 2, lambda x: x // 2, lambda x: ~x, lambda x: x >> 1, reversed, lambda x: x.__index__(), lambda x: [1,2,3][x]):
    if fn in (hash, str): continue
    t(fn, m)
with m as z: p(z)
p(m.mock_calls); p(m.__len__, m.__str__() == str(m))
m.__len__.return_value = 5; p(len(m)); m.__iter__.return_value = [1, 2]; p(list(m), list(m)); m.__getitem__.side_effect = lambda k: k * 2; p(m[4]); m.__eq__.return_value = 'eq'; p(m == 3); m.__contains__.return_value = True; p(3 in m)
m = Mock(); t(len, m); m.__len__ = lambda self: 8; p(len(m)); m.__str__ = Mock(return_value="str!"); p(str(m)); t(setattr, m, '__getattr__', 3); t(setattr, m, '__new__', 3); del m.__len__; t(len, m)
mm = MagicMock(); mm2 = mm; mm += 1; p(mm)
m = MagicMock(spec=['__len__']); t(len, m); t(iter, m)
# attributes
m = Mock(); m.a.b.c(3); m.a(1).z(2); p(m.mock_calls, m.method_calls, m.a.mock_calls); del m.a; t(getattr, m, 'a'); t(delattr, m, 'a'); m.a = 3; p(m.a); del m.a; t(getattr, m, 'a')
m.reset_mock(); p(m.mock_calls, m.called); m.x.return_value = 3; m.reset_mock(return_value=True); p(m.x()); 
k = Mock(); m.attach_mock(k, 'kid'); k(1); k.foo(2); p(m.mock_calls, k); j = Mock(name="named"); m.j = j; j(1); p(m.mock_calls, j); u = Mock(); m.u = u; u(5); p(m.mock_calls, u); m.return_value = u2 = Mock(); m().go(); p(m.mock_calls)
m.configure_mock(**{'q.r': 3, 's.side_effect': KeyError}); p(m.q.r); t(m.s)
p(dir(Mock())); p(sorted(set(dir(Mock(foo=1))) - set(dir(Mock()))))
seal(m); t(lambda: m.newattr); t(lambda: m.q.zz); t(setattr, m, 'w', 3); p(m.q.r)
# call objects
p(call, call(), call(1), call.a, call.a(1).b(2), call().x, call.a.b(k=1), repr(call[0]) if 0 else '', call.count(1), call.index)
p(call.a(1).b(2).call_list(), call(1) == call(1), call(1) == call(2), call.a(1) == call(1), call(1) == ((1,),), call(1) == ('', (1,), {}), call('a') == ('a',), call(a=1) == ({'a': 1},), call() == (), call(1) == 3, call(1) != call(1), call(ANY, 2) == call(1, 2), call(1) == (1, 2, 3, 4), call.x() == ('x', (), {}), call.x == call.x, call(1, 2)[0], tuple(call(1)), len(call(1)))
p(ANY == 3, ANY != 3, ANY, DEFAULT, sentinel.foo, sentinel.foo is sentinel.foo, sentinel.foo == sentinel.bar)
