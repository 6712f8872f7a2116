# gc.callbacks: phases, info, errors, changes to the list.

import gc, sys
gc.disable(); gc.collect()
log = []
def hook(phase, info):
    log.append((phase, dict(info)))
gc.callbacks.append(hook)
gc.collect(); gc.collect(0); gc.collect(1)
l = []; l.append(l); del l
gc.collect()
gc.callbacks.remove(hook)
gc.collect()
for e in log: print(e)
log.clear()
sys.unraisablehook = lambda u: log.append((u.exc_type.__name__, str(u.exc_value)))
def boom(phase, info): raise ValueError(phase)
gc.callbacks[:] = [boom, hook, 5, lambda: 0]
print(gc.collect())
gc.callbacks.clear()
for e in log: print(e)
log.clear()
def once(phase, info):
    log.append(phase)
    gc.callbacks.remove(once)
gc.callbacks.append(once)
gc.collect(); gc.collect()
print(log, gc.callbacks, type(gc.callbacks).__name__)
infos = []
gc.callbacks.append(lambda p, i: infos.append((id(i), i)))
gc.collect()
print(infos[0][1]['generation'], sorted(infos[1][1]))
gc.callbacks.clear()
gc.enable()
gens = set()
gc.callbacks.append(lambda p, i: gens.add((p, i['generation'])))
gc.set_threshold(50, 2, 2)
keep = [[] for _ in range(2000)]
gc.callbacks.clear()
gc.set_threshold(700, 10, 10)
print(('start', 0) in gens and ('stop', 0) in gens, ('start', 1) in gens)
