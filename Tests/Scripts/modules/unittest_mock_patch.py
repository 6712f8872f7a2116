"""unittest.mock: patches, mocks like other objects, mocks for what is awaited."""
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
# patch
mod = types.ModuleType('mod'); sys.modules['mod'] = mod; mod.R = R; mod.val = 5; mod.func = lambda a, b=2: (a, b); mod.D = {'a': 1}
with patch('mod.val') as v: p(mod.val is v, v)
p(mod.val)
with patch('mod.val', 9) as v: p(mod.val, v)
@patch('mod.R')
@patch('mod.val', new_callable=lambda: 77)
@patch('mod.func', 1)
def fn(a, *rest): p(a, rest, mod.val, mod.func, mod.R)
fn('arg'); p(mod.R is R, fn.__name__)
@patch.object(R, 'attr', 10)
class TC:
    def test_x(self): p(R.attr)
    def other(self): p(R.attr)
TC().test_x(); TC().other()
with patch.object(R, 'meth', autospec=True) as am: r = R(); t(r.meth, 1); t(r.meth); t(r.meth, 1, 2, 3); p(am.mock_calls == [call(r, 1)]); t(am.assert_called_once_with, r, 1)
with patch('mod.R', autospec=True) as AR: t(AR); i = AR(3); p(i, AR.mock_calls); t(i.meth, 1); t(i.meth); t(lambda: i.nope); t(AR.cm, 1); t(AR.cm); t(AR.sm, 1); t(lambda: i.attr); p(isinstance(i, R), AR.return_value is i, len(i)); t(AR, 1, 2, 3)
with patch.dict(mod.D, {'b': 2}, c=3): p(mod.D)
with patch.dict('mod.D', clear=True): p(mod.D)
p(mod.D)
@patch.dict(mod.D, z=26)
def g(): p(mod.D)
g()
with patch.multiple('mod', val=1, func=DEFAULT) as vals: p(mod.val, vals)
@patch.multiple(mod, val=DEFAULT, func=DEFAULT)
def h(val, func): p(val, func)
h()
for a, k in [(("mod.nope",), {}), (("nodots",), {}), ((3,), {}), (("nomod.x.y",), {}), (("mod.val",), dict(spec=True, autospec=True)), (("mod.val",), dict(new=1, new_callable=int)), (("mod.val",), dict(autospec=True, new_callable=int)), (("mod.val", 3), dict(foo=1)), (("mod.nope",), dict(create=True)), (("mod.nope",), dict(create=True, spec=True)), (("mod.nope",), dict(create=True, autospec=True)), (("mod.val", 3), dict(autospec=True)), (("mod.val",), dict(autospect=True)), (("mod.val",), dict(spec=int, spec_set=int)), (("mod.R",), dict(spec=True)), (("mod.R",), dict(spec_set=True)), (("mod.val",), dict(name='other', return_value=4)), (("mod.val",), dict(spec=Mock()))]:
    p(a, sorted(k))
    try:
        with patch(*a, **k) as x: p(x)
    except Exception as e: p("  !!", type(e).__name__, e)
t(patch.object, "str", "x"); t(patch.multiple, mod)
pt = patch('mod.val', 3); p(pt.start(), mod.val); pt.stop(); p(mod.val, pt.stop()); patch('mod.val', 4).start(); patch('mod.func', 5).start(); patch.stopall(); p(mod.val)
with patch('builtins.open', mock_open(read_data="l1\nl2\nl3")) as mo:
    with open('x') as fh: p(fh.read()); 
    with open('x') as fh: p(list(fh))
    with open('x') as fh: p(fh.readline(), fh.readlines(), fh.read()); fh.write('q')
    p(mo.mock_calls)
mb = mock_open(read_data=b"ab"); p(mb('x').read(1), mb().read()); h = mb(); h.read.return_value = 'zz'; p(h.read()); t(lambda: h.nope)
pm = PropertyMock(return_value=3)
class PC: pass
type.__setattr__(PC, 'foo', pm); o = PC(); p(o.foo); o.foo = 6; p(pm.mock_calls)
# autospec
cf = create_autospec(mod.func); t(cf, 1); t(cf); t(cf, 1, c=3); p(cf.called, cf.call_count, cf.mock_calls, cf.call_args, cf.return_value is cf(1), type(cf).__name__, cf.__name__); cf.return_value = 4; p(cf(1)); cf.side_effect = [1, 2]; p(cf(1), cf(1)); t(cf.assert_called_once_with, 1); cf.reset_mock(); p(cf.mock_calls, cf.called)
ci = create_autospec(R, instance=True); t(ci.meth, 1); t(ci.meth); t(ci); p(ci, ci.attr, isinstance(ci, R)); t(create_autospec, Mock()); t(lambda: create_autospec(5) + 1); p(create_autospec([1])); p(create_autospec(R, spec_set=True)); t(setattr, create_autospec(R, spec_set=True), 'foo', 3); p(create_autospec(len)); t(create_autospec(len), [1]); t(create_autospec(len)); t(create_autospec, R, autospect=1); p(create_autospec(None), create_autospec('s').upper)
class MK(MagicMock):
    def _get_child_mock(self, **kw): return Mock(**kw)
p(MK().a, MK(name='z')()); class_sub = type('Sub', (MagicMock,), {}); p(class_sub().x, class_sub()())
t(Mock, spec=Mock()); t(lambda: NonCallableMock()()); m = Mock(); m.__class__ = dict; p(isinstance(m, dict))
m = Mock(); m.mock_add_spec(['x']); t(lambda: m.y); p(m.x); m = MagicMock(); m.mock_add_spec(['__len__', 'z'], True); t(len, m); t(iter, m); t(setattr, m, 'k', 1)
# async
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
a = AsyncMock(return_value=5); p(run(a(1)), a.await_count, a.await_args, a.await_args_list, a.mock_calls, a); t(a.assert_awaited); t(a.assert_awaited_once); t(a.assert_awaited_with, 1); t(a.assert_awaited_with, 2); t(a.assert_not_awaited); t(a.assert_any_await, 3); t(a.assert_has_awaits, [call(1)]); t(a.assert_has_awaits, [call(4)]); t(a.assert_awaited_once_with, 1)
a = AsyncMock(side_effect=[1, KeyError]); t(lambda: run(a())); t(lambda: run(a())); t(lambda: run(a())); b = AsyncMock(); t(b.assert_awaited); t(b.assert_awaited_with, 1); p(b.foo, b.__len__)
x = MagicMock(spec=R); p(type(x.co).__name__, type(x.meth).__name__, run(x.co(1))); 
async def afn(q): return q
ca = create_autospec(afn); p(run(ca(1)), ca.await_count); t(ca); c3 = Mock(afn); p(type(c3).__name__, run(c3(3)))
async def use():
    async with MagicMock() as q: p(q)
    m = MagicMock(); m.__aiter__.return_value = [1, 2]
    return [i async for i in m]
p(run(use()))
with patch('mod.afn', afn, create=True): 
    with patch('mod.afn') as pa: p(type(pa).__name__)
@patch('mod.val')
async def dec(v): return v
p(run(dec()))
um.FILTER_DIR = False; p('_mock_name' in dir(Mock())); um.FILTER_DIR = True
