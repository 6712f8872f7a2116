# Dict displays of one item: order, errors, generators, coroutines, nesting.
# small
import traceback, gc
print({1: 2}, {'a': [1]}, {**{1: 2}}, {(): {}})
for f in (lambda: {[]: 1}, lambda: {1: nope}, lambda: {nope: 1}, lambda: {1/0: 2}):
    try: f()
    except Exception: print(traceback.format_exc())
class H:
    def __hash__(self): raise KeyError('h')
try: {H(): 5}
except KeyError as e: print(e)
def g():
    x = {(yield 1): (yield 2)}
    print(x)
it = g(); next(it); it.send('k')
try: it.send('v')
except StopIteration: pass
async def c(): return {await d(): await d()}
async def d(): return 7
try: c().send(None)
except StopIteration as e: print(e.value)
class K:
    def __hash__(self): gc.collect(); return 3
print(len({K(): K()}), gc.is_tracked({1: 2}), gc.is_tracked({1: []}))
d = {0: [d2 := {}]}; print(d, d2)
def rec(n): return {n: rec(n - 1)} if n else {}
rec(200)
