# deque: every method, with odd arguments, changed while it is searched, printed, copied.
from collections import deque
import copy
def hide(text):
    """The text without addresses."""
    parts = text.split("0x")
    return parts[0] + "".join("0x" + part.lstrip("0123456789abcdef") for part in parts[1:])


def t(function, *arguments):
    try:
        print(hide(repr(function(*arguments))))
    except BaseException as error:
        print(type(error).__name__, hide(str(error)))

d=deque([1,2,3],5)
for f in [lambda:d['a'],lambda:d[1:2],lambda:d[9],lambda:d[-4],lambda:d.__setitem__(9,1),lambda:d.__delitem__(9),
 lambda:d.index(9),lambda:d.remove(9),lambda:deque().pop(),lambda:deque().popleft(),lambda:deque([1],1).insert(0,2),lambda:deque([1],-1),lambda:deque([1],'a'),
 lambda:deque(1),lambda:deque(1,2,3),lambda:deque(x=3),lambda:deque(iterable=[1],maxlen=3),lambda:d+[1],lambda:[1]+d,lambda:d*'a',lambda:d*2,lambda:2*d,lambda:d*0,lambda:d+d,lambda:setattr(d,'maxlen',3),lambda:setattr(d,'x',3),
 lambda:d.rotate('a'),lambda:d.index(1,'a'),lambda:d.__reduce__(),lambda:iter(d).__reduce__()[0],lambda:reversed(d).__reduce__(),lambda:hash(d),lambda:d<[1],lambda:d==[1,2,3],
 lambda:d.__copy__(),lambda:d.copy(),lambda:iter(d).__length_hint__(),lambda:deque([1],2**70),lambda:deque([1],None),lambda:d.append(),lambda:d.__init__([1],4,4), lambda:d.__iadd__(3), lambda:d.__imul__('a'),lambda:d.__mul__('a'),lambda:d.__class_getitem__(int),lambda:deque.__new__(list),lambda:deque.__new__(deque,3),lambda:d.index(1,0,2**70),lambda:d.index(2,-100), lambda: type(iter(d))(d), lambda: type(iter(d))(d,2),lambda: list(type(iter(d))(d,2)),lambda: type(iter(d))(3),lambda: type(iter(d))(),lambda:d.maxlen,lambda:d.insert('a',2),lambda: d.count(), lambda:type(reversed(d))(d)]: t(f)
print(dir(deque)); print(sorted(deque.__dict__), deque.__weakrefoffset__ > 0, deque.__flags__>>5&3, deque.__module__, type(iter(d)), type(iter(d)).__mro__,sorted(type(iter(d)).__dict__), deque.__text_signature__)
def m():
    it=iter(d); d.append(4); next(it)
t(m)
def m():
    it=reversed(d); d.append(4); next(it)
t(m)
class E:
    def __eq__(s,o): d.clear(); return False
d=deque([E(),E()]); t(lambda:d.index(3))
d=deque([E(),E()]); t(lambda:d.remove(3))
d=deque([E(),E()]); t(lambda:d.count(3))
d=deque([E(),E()]); t(lambda:3 in d)
d=deque([E(),E()]); t(lambda:d==deque([3,4]))
class F:
    def __eq__(s,o): d.clear(); return True
d=deque([F(),F()]); t(lambda:d.remove(3))
d=deque(); d.append(d); print(d, deque([1],3), deque(maxlen=2))
class S(deque): pass
s=S([1,2],3); s.a=3; print(s, s.__reduce__()[:3], s.copy(), type(s+s), type(s*2), copy.copy(s).__dict__, s.__reduce_ex__(2)[:3])
class S2(deque): 
    def __init__(self): deque.__init__(self, [1],2)
t(lambda:S2().copy())
d=deque('abc'); d.extend(d); print(d); d.extendleft(d); print(d); d+=d; print(d); d=deque(d,3); print(d); d.extend('xyzw'); print(d); d.rotate(2**62); print(d); d.rotate(-2**62);print(d)
d*=3; print(d); d=deque('ab'); d*=3; print(d); d*=-1; print(d); d=deque('abc',0); d.append(2); d.extend('ab'); d.appendleft(1); d.extendleft('ab'); print(d); t(lambda:d.insert(0,0))
d=deque('abcd'); d.insert(1,'x'); d.insert(-1,'y'); d.insert(100,'z'); d.insert(-100,'0'); print(d); del d[1]; del d[-1]; print(d); d.reverse(); print(d); d[0]=9; print(d); print(d.index('c',2), d.count('x'))
for op in ('<','<=','==','!=','>','>='): print(op,[eval(f"deque(a){op}deque(b)") for a in ('','a','ab','b') for b in ('','a','ab','b')])
