# What is alive at the end is finalized while the builtins work: first __main__ and other modules, then what is in builtins, last what is in sys.
import sys, builtins, types, gc
class Noisy:
    def __init__(self, name, *kept): self.name = name; self.kept = kept
    def __del__(self):
        try: print("del", self.name, len([1,2]), sorted([2,1]), str(5), isinstance(1, int), sys is not None)
        except BaseException as e: print("del", self.name, "failed", type(e), e)
a = Noisy("global a")
_b = Noisy("private _b")
__c = Noisy("private __c")
sys.keep = Noisy("in sys")
sys._keep = Noisy("in sys _")
builtins.keep = Noisy("in builtins")
builtins._keep = Noisy("in builtins _")
m = types.ModuleType("m"); m.x = Noisy("in module m"); sys.modules["m"] = m
del m
sys.modules["n"] = Noisy("as module")
cycle = []; cycle.append(cycle); cycle.append(Noisy("in cycle"))
class K: attribute = Noisy("class attribute")
def f(x=Noisy("default")): yield Noisy("generator local"); 
g = f(); next(g)
def closure():
    y = Noisy("cell")
    return lambda: y
h = closure()
d = {"k": Noisy("in dict")}
Noisy.self = Noisy("attribute of its class")
import weakref
weakref.finalize(a, print, "finalize a")
w = weakref.ref(K, lambda r: print("K dies"))
sys.excepthook = lambda *a, kept=Noisy("excepthook"): None
sys.displayhook = lambda v, kept=Noisy("displayhook"): None
