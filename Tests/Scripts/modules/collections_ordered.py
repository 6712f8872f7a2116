# OrderedDict, defaultdict, the descriptor of named tuples, counting.
from collections import OrderedDict, defaultdict
import collections,_collections
def hide(text):
    """The text without addresses."""
    parts = text.split("0x")
    return parts[0] + "".join("0x" + part.lstrip("0123456789abcdef") for part in parts[1:])


def t(function, *arguments):
    try:
        print(hide(repr(function(*arguments))))
    except BaseException as error:
        print(type(error).__name__, hide(str(error)))

O=OrderedDict
o=O(a=1,b=2)
for f in [lambda:O(1),lambda:O([1]),lambda:O([(1,)]),lambda:O([(1,2,3)]),lambda:O(1,2),lambda:O([(1,2)],a=3),lambda:O.fromkeys('ab',3),lambda:O.fromkeys(),lambda:o.update(1,2),lambda:o.update([(1,2,3)]),lambda:o.update([(1,)]),lambda:o.update(['ab']),lambda:o,lambda:o.update(5),
  lambda:o.move_to_end('z'),lambda:o.move_to_end('a'),lambda:o,lambda:o.move_to_end('b',last=False),lambda:o,lambda:o.popitem(last=False),lambda:O().popitem(),lambda:o.pop('zz'),lambda:o.pop('zz',3),lambda:o.pop('a'),lambda:o.setdefault('q'),lambda:o.__reduce__(),lambda:o.__reduce_ex__(2),lambda:o.copy(),lambda:o|{1:2},lambda:{1:2}|o,lambda:o|3,lambda:o.__ior__([(3,4)]),lambda:o,lambda:o.__or__([1]),
  lambda:type(o.keys()),lambda:type(o.keys()).__mro__,lambda:type(iter(o)),lambda:type(o.items()),lambda:type(reversed(o.items())),lambda:type(iter(o.values())),lambda:iter(o).__reduce__(),lambda:iter(o.items()).__reduce__(),lambda:o.keys(),lambda:o.values(),lambda:o.items(),lambda:o.keys()&{'a'},lambda:o.keys()=={'q','a',3},lambda:hash(o),lambda:o==dict(o),lambda:O(a=1,b=2)==O(b=2,a=1),lambda:O(a=1,b=2)=={'b':2,'a':1},lambda:O(a=1)<O(),lambda:o!=O(),lambda:o.pop(),lambda:o.pop(1,2,3),lambda:o.move_to_end(),lambda:o.popitem(3,4),lambda:o.popitem(first=3),lambda:o.setdefault(),lambda:o.__dict__,lambda:O.__dict__.get('__module__'),lambda:O.__module__]: t(f)
print(sorted(O.__dict__))
print(sorted(type(iter(o)).__dict__), sorted(type(o.keys()).__dict__), sorted(type(o.items()).__dict__))
o=O(a=1,b=2); o.x=3; print(o.__reduce__()[:4], o.__dict__, o.copy().__dict__)
def m(g):
    o=O(a=1,b=2,c=3); it=iter(o); next(it); g(o)
    return next(it)
t(m,lambda o:o.move_to_end('a')); t(m,lambda o:o.pop('a')); t(m,lambda o:o.update(z=3)); t(m,lambda o:o.update(a=3)); t(m,lambda o:o.clear()); t(m,lambda o:o.move_to_end('c'));t(m,lambda o:o.move_to_end('a',False));
class S(O):
    def __setitem__(s,k,v): print('set',k,v); super().__setitem__(k,v)
    def __getitem__(s,k): print('get',k); return super().__getitem__(k)
    def __delitem__(s,k): print('del',k); super().__delitem__(k)
    def __contains__(s,k): print('in',k); return super().__contains__(k)
s=S(a=1,b=2); s.update({'c':3}); s.setdefault('d',4); s.setdefault('a'); print(s.pop('a'), s.popitem(), s.popitem(False)); print(s); print(s.copy()); print(s==s); S.fromkeys('xy'); print(s.pop('zz',2)); s|{1:2}; t(s.pop,'zz'); s.clear(); print(list(s.items()))
class M(O):
    def __missing__(s,k): return 'missing'
t(lambda: M()['x']); t(lambda:M().pop('x'));
o=O(); o['me']=o; print(o); print(O(), M(a=1), O({1:2}))
D=defaultdict
d=D(list,a=1)
for f in [lambda:D(3),lambda:D(None,3),lambda:D(int,[(1,2)],c=4),lambda:d,lambda:d['z'],lambda:D()['x'],lambda:D(None)[[]],lambda:d.copy(),lambda:d.__copy__(),lambda:d.__reduce__(),lambda:d.default_factory,lambda:setattr(d,'default_factory',3),lambda:d.default_factory,lambda:d['new'],lambda:delattr(d,'default_factory'),lambda:d.default_factory,lambda:d.__missing__('k'),lambda:D(int)|{1:2},lambda:{1:2}|D(int,a=2),lambda:D(int)|3,lambda:D(int).__or__(3),lambda:D(int,a=1)=={'a':1},lambda:D.fromkeys('ab'),lambda:D(int).get('x'),lambda:D(1,2,3),lambda:D(int,1,2),lambda:D(default_factory=int),lambda:D.__class_getitem__(int),lambda:d.x,lambda:D(int,{1:2}).__ior__({3:4})]: t(f)
d=D(); d.default_factory=d.__missing__; 
class X(D): pass
d=X(int); d['self']=d; print(d); print(D(int,b=1), X(a=1))
d=D(None); d.default_factory=lambda: d
print(sorted(D.__dict__))
tg=_collections._tuplegetter
for f in [lambda:tg(0,'doc'),lambda:tg(),lambda:tg('a',1),lambda:tg(0,'doc').__doc__,lambda:tg(0,'d').__get__((5,6)),lambda:tg(0,'d').__get__(None,int),lambda:tg(0,'d').__get__(5),lambda:tg(3,'d').__get__((5,6)),lambda:tg(0,'d').__get__(None),lambda:tg(0,'d').__set__((1,),3),lambda:tg(0,'d').__delete__((1,)),lambda:tg(0,'d').__reduce__(),lambda:sorted(tg.__dict__)]: t(f)
c={}; _collections._count_elements(c,'abca'); print(c, _collections._count_elements.__doc__)
t(lambda:_collections._count_elements({},5))
