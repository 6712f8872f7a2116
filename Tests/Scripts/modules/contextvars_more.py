# contextvars: types, iterators, errors, lifetimes.
import contextvars as c, re, sys, weakref, gc, copy, pickle


def show(x):
    return re.sub(r"0x[0-9a-f]+", "N", x)


v=c.ContextVar("v", default=1); w=c.ContextVar("w")
ctx=c.copy_context(); 
tok=ctx.run(v.set, 5)
for t in [
    "weakref.ref(v)", "weakref.ref(tok)", "weakref.ref(ctx)() is ctx", "iter(ctx)", "ctx.items()", "ctx.keys()", "ctx.values()",
    "next(ctx.items())", "len(ctx.items())", "type(ctx.items()).__mro__", "type(ctx.keys())", "type(c.Token.MISSING)",
    "repr(c.Token.MISSING)", "c.Token.MISSING", "type(c.Token.MISSING)()", "type(c.Token.MISSING).__mro__",
    "gc.is_tracked(ctx), gc.is_tracked(tok)", "copy.copy(v)", "copy.copy(ctx)", "copy.deepcopy(ctx)", "pickle.dumps(v)",
    "pickle.dumps(ctx)", "sorted(set(dir(ctx))-set(dir(object)))", "sorted(set(dir(v))-set(dir(object)))",
    "sorted(set(dir(tok))-set(dir(object)))", "v.name='x'", "v.x=1", "ctx.x=1", "tok.x=1", "v < w", "ctx < ctx", "tok == tok", "v == v",
    "c.ContextVar('a', default=1)==c.ContextVar('a', default=1)", "c.ContextVar(name='a')", "c.ContextVar('a',1,2)", "c.ContextVar()",
    "c.ContextVar(1)", "c.ContextVar('a', 1)", "c.ContextVar('a', default=1, foo=2)", "c.ContextVar('a', foo=2)", "ctx.run()", "ctx.run(1)",
    "ctx.run(print, 1, end='!\\n')", "ctx.run(lambda *a, **k: (a, k), 1, k=2)", "ctx.get()", "ctx.get(v, 1, 2)", "ctx.get(v, default=3)",
    "ctx.get(1)", "ctx[1]", "del ctx[v]", "ctx[v]=1", "1 in ctx", "v in ctx", "ctx.copy(1)", "ctx.items(1)", "c.copy_context(1)",
    "v.get(1,2)", "v.set()", "v.set(1,2)", "v.reset()", "v.reset(1)", "v.reset(None)", "c.Token()", "c.Token(1)", "c.Context(1)",
    "c.Context(a=1)", "c.Context.__doc__", "type('T',(c.ContextVar,),{})", "type('T',(c.Token,),{})", "type('T',(c.Context,),{})",
    "hash(tok)", "hash(ctx)", "v.__class_getitem__", "c.Context[int]", "c.ContextVar[int, str]", "c.Token[int]",
    "tok.var is v, tok.old_value is c.Token.MISSING", "tok.var=1", "w.get()", "ctx.run(w.get)", "c.ContextVar('q').get(None)",
    "repr(c.ContextVar('q', default=[1]))", "isinstance(ctx, __import__('collections.abc').abc.Mapping)", "ctx.__sizeof__() > 10",
    "bool(c.Context())", "list(reversed(ctx))", "c.__all__",
    "c.Context.__module__, c.ContextVar.__module__, c.Token.__module__, c.Token.__qualname__", "c.copy_context", "c.ContextVar.get",
    "c.Context() == c.Context()", "c.Context().run", "c.Context.run(1)", "c.Context.run(ctx)", "ctx.values", "ctx.keys().__length_hint__()",
]:
    try:
        print(t,'->',show(repr(eval(t))))
    except SyntaxError:
        try: exec(t); print(t,'ok')
        except BaseException as e: print(t,'!!',type(e).__name__,show(str(e)))
    except BaseException as e: print(t,'!!',type(e).__name__,show(str(e)))
class R:
    def __repr__(self): return repr(x)
x=c.ContextVar("rec", default=R())
try: print(show(repr(x)))
except RecursionError as e: print("rec",e)
l=[]; y=c.ContextVar("rec", default=l); l.append(y)
print(show(repr(y)))
# modifications while iterating
def f():
    it=iter(c.copy_context().items())
def g():
    v.set(1); me=c.copy_context()
    def h():
        n=0
        for k in me:
            w.set(n); n+=1
            c.ContextVar("z%d"%n).set(1)
        return n
    return me.run(h), len(me)
print(ctx.run(g))
# cycles
class A: pass
a=A(); a.v=c.ContextVar("cyc"); a.ctx=c.Context(); a.tok=a.ctx.run(a.v.set, a); r=weakref.ref(a); del a; gc.collect(); print(r())
# exceptions through run
def bad(): v.set(99); raise KeyError(1)
try: ctx.run(bad)
except KeyError as e: print("K", e, ctx[v], v.get())
# recursion
def rec(n): return ctx2.run(rec, n+1)
ctx2=c.copy_context()
try: ctx2.run(rec,0)
except RuntimeError as e: print(type(e).__name__, show(str(e)))
# different context reset
t1=v.set(3)
try: c.copy_context().run(v.reset, t1)
except ValueError as e: print(show(str(e)))
v.reset(t1)
try: v.reset(t1)
except RuntimeError as e: print(show(str(e)))
try: w.reset(v.set(1))
except ValueError as e: print(show(str(e)))
# generators do not have their own
def gen():
    v.set("g"); yield v.get(); yield v.get()
gg=gen(); print(next(gg), v.get()); v.set("o"); print(next(gg))
async def co(): v.set("co"); return v.get()
k=c.copy_context()
try: k.run(co().send, None)
except StopIteration as e: print(e.value, v.get(), k[v])
