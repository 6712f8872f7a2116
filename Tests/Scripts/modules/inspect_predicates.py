# Predicates, blocks of source, documentation, abstract classes.
import re
import sys


class Plain:
    """Standard output without addresses."""

    def __init__(self, stream):
        self.stream = stream

    def write(self, text):
        return self.stream.write(re.sub("0x[0-9a-f]{6,}", "0x", text))

    def flush(self):
        self.stream.flush()


sys.stdout = Plain(sys.stdout)
import inspect
print(inspect.signature(object.__init__), inspect.signature(list.append), inspect.signature(str.__add__), inspect.signature([].__len__))
src = ["def f(a,\n","   b=3): # c\n","    return 1\n","\n","# x\n","def g(): pass\n"]
print(inspect.getblock(src)); print(inspect.getblock(["@d(\n","  1)\n","def g(): pass\n","x=1\n"])); print(inspect.getblock(["x = lambda: 1\n","y\n"])); print(inspect.getblock(["class A:\n","  def f(self):\n","     pass\n","  # c\n","     # d\n","# e\n","  x=1\n"," \n", "z\n"]))
print(inspect.getblock(["@d\n","@e(1)\n","async def g():\n", "  if x:\n","     y\n","  else: z\n","  w\n"])); print(inspect.getblock(["def f():\n","  '''a\n","b'''\n","  x = (1,\n","2)\n","q\n"])); print(inspect.getblock(["    def f(): return 1\n","    def g(): pass\n"])); print(inspect.getblock(["    x = [lambda: (1,\n"," 2)]\n","    def g(): pass\n"]))
def dec(f): return f
@dec
@dec
class DC(object):
    @dec
    def m(self): pass
def outer():
    class In:
        def z(self): return lambda: 1
    return In
for o in (DC, DC.m, outer(), outer().z, outer()().z()): print(repr(inspect.getsource(o)), inspect.findsource(o)[1])
class S:
    __slots__ = {'a': 'slot a doc'}
    @property
    def p(self):
        "pdoc"
class S2(S):
    @property
    def p(self): pass
    def __init__(self): pass
print(inspect.getdoc(S.a), inspect.getdoc(S2.p), inspect.getdoc(S2.__init__), inspect.getdoc(len), inspect.getdoc(S2().__init__))
for n in ('ismodule isclass ismethod ismethoddescriptor isdatadescriptor ismemberdescriptor isgetsetdescriptor isfunction isgeneratorfunction iscoroutinefunction isasyncgenfunction isgenerator isasyncgen iscoroutine isawaitable istraceback isframe iscode isbuiltin ismethodwrapper isroutine isabstract'.split()):
    f=getattr(inspect,n)
    async def co(): pass
    async def ag(): yield
    def ge(): yield
    c=co(); 
    objs=[inspect,S,S().__init__,S.a,S.p,len,[].append,list.append,(1).__add__,int.__add__,co,ag,ge,c,ag(),ge(),5,type(S).__dict__['__dict__'],ge.__code__,inspect.currentframe(),staticmethod(len),classmethod(len),dict.fromkeys,lambda:0, object().__str__]
    print(n,[int(f(o)) for o in objs]); c.close()
print(inspect.getcomments(inspect), inspect.walktree([int],{},None))
import abc
class Ab(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
class Ab2(Ab):
    def __init_subclass__(cls): print(inspect.isabstract(cls))
class Ab3(Ab2): pass
class Ab4(Ab2):
    def f(self): pass
print(inspect.isabstract(Ab), inspect.isabstract(Ab3), inspect.isabstract(Ab4))
print(sorted(n for n in dir(inspect) if n in inspect.__all__)==sorted(inspect.__all__))
