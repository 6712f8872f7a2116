# Finders in sys.meta_path, finders that sys.path_hooks make, loaders with create_module and exec_module.
import sys, types
from importlib import machinery, util
class Loader:
    def __init__(s, src): s.src = src
    def create_module(s, spec): print('create', spec.name); return None
    def exec_module(s, m): print('exec', m.__name__, m.__spec__.loader is s, m.__loader__ is s); exec(s.src, vars(m))
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name.startswith('virtual'):
            print('find', name, path, target)
            return machinery.ModuleSpec(name, Loader(f'x = {name!r}'), is_package=name == 'virtual')
sys.meta_path.insert(0, Finder())
import virtual.sub
print(virtual.x, virtual.sub.x, virtual.__path__, virtual.__package__, virtual.sub.__package__)
try: import nothere
except ImportError as e: print(type(e).__name__, e)
class Old:
    def find_spec(self, name, path, target=None):
        return None
sys.meta_path.insert(0, Old())
class PF:
    def __init__(s, p): s.p = p
    def find_spec(s, name, target=None):
        print('path find', s.p, name, target)
        if name == 'hooked': return machinery.ModuleSpec(name, Loader('y = 7'))
def hook(p):
    if p.startswith('mem:'): print('hook', p); return PF(p)
    raise ImportError
sys.path_hooks.insert(0, hook)
sys.path.insert(0, 'mem:1')
import hooked
print(hooked.y, type(sys.path_importer_cache['mem:1']).__name__)
try: import hooked2
except ImportError as e: print(type(e).__name__, e)
print(sys.path_importer_cache['mem:1'].p)
class Bad:
    def find_spec(self, name, path=None, target=None):
        if name == 'badspec': return machinery.ModuleSpec(name, None)
        if name == 'badmod': return machinery.ModuleSpec(name, L2())
        if name == 'failing': return machinery.ModuleSpec(name, L3())
        if name == 'noexec': return machinery.ModuleSpec(name, L4())
        if name == 'raising': raise KeyError(name)
class L2:
    def create_module(s, spec): return types.SimpleNamespace(z=5)
    def exec_module(s, m): m.w = 6
class L3:
    def create_module(s, spec): return None
    def exec_module(s, m): 1/0
class L4:
    def create_module(s, spec): return None
del sys.path_hooks[0], sys.path[0]
sys.meta_path.insert(0, Bad())
for n in ('badspec', 'badmod', 'failing', 'noexec', 'raising'):
    try: m = __import__(n); print(n, type(m).__name__, getattr(m, '__spec__', None) is not None, getattr(m, '__file__', 0), getattr(m, '__path__', 0))
    except BaseException as e: print(n, type(e).__name__, e)
    print(n in sys.modules)
sys.meta_path.insert(0, 5)
try: import zzz
except BaseException as e: print(type(e).__name__, e)
sys.meta_path[:] = [Finder()]
import virtual2
