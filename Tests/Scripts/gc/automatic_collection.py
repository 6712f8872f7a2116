# Garbage goes away without a call when the threshold is passed, and stays when disabled.

import gc, weakref
class A: pass
def garbage(n):
    for _ in range(n):
        a = A(); a.me = a
gone = 0
def cb(r):
    global gone
    gone += 1
refs = []
def watched(n):
    for _ in range(n):
        a = A(); a.me = a
        refs.append(weakref.ref(a, cb))
gc.collect()
gc.disable()
watched(50); garbage(3000)
print(gone)
gc.enable()
garbage(3000)
print(gone)
refs.clear(); gone = 0
gc.set_threshold(0)
watched(10); garbage(3000)
print(gone, gc.isenabled())
gc.set_threshold(100)
garbage(300)
print(gone)
gc.set_threshold(700, 10, 10)
gc.collect()
print(gone)
stats = gc.get_stats()
before = [s['collections'] for s in stats]
garbage(8000)
after = [s['collections'] for s in gc.get_stats()]
print(after[0] > before[0], after[1] >= before[1], [sorted(s) for s in stats])
starts = []
gc.collect()
gc.callbacks.append(lambda p, i: p == 'start' and starts.append(i['generation']))
gc.set_threshold(100, 3, 1000)
keep = [[] for _ in range(2000)]
gc.callbacks.clear()
gc.set_threshold(700, 10, 10)
print(starts[:9])
