# Packages, relative imports, cycles, and importlib.
import sys
sys.path[0] += '/importlib_tree'
from pkg import *
print(sorted(n for n in globals() if not n.startswith('__')))
import pkg.sub.mod as m, pkg.b
print(m.name, m.late, pkg.a.n2)
import ns.deep.m
print(ns.deep.m.x, ns.__file__ if hasattr(ns,'__file__') else 'nofile', ns.__spec__.origin, list(ns.__path__)[0].rpartition('/')[2])
import cyc_a
import rel
import importlib
print(importlib.reload(rel) is rel, rel.count)
for bad in (5, 'rel'):
    try: importlib.reload(bad)
    except TypeError as e: print(e)
print(importlib.import_module('pkg.b').late, importlib.import_module('.b', 'pkg').late, importlib.import_module('..b', 'pkg.sub').late)
for args in (('.b',), ('.b', ''), ('...b', 'pkg'), ('nope',), ('pkg.nope',), ('pkg.b.c',), ('',)):
    try: importlib.import_module(*args)
    except Exception as e: print(type(e).__name__, e, getattr(e, 'name', '-'))
import importlib.util as u
s = u.find_spec('rel'); print(s.name, s.parent, s.has_location, s.submodule_search_locations, s.origin.rpartition('/')[2], type(s).__name__)
print(u.find_spec('nope'), u.find_spec('pkg.b').name, u.find_spec('.b', 'pkg').name, u.find_spec('sys').origin, u.find_spec('math').origin)
try: u.find_spec('rel.x')
except ModuleNotFoundError as e: print(e)
try: u.find_spec('nope.x')
except ModuleNotFoundError as e: print(e)
try: u.find_spec('.x')
except ImportError as e: print(type(e).__name__, e)
print(u.resolve_name('.x', 'a.b'), u.resolve_name('..x', 'a.b'), u.resolve_name('y', None))
spec = u.spec_from_file_location('loaded', rel.__file__)
mod = u.module_from_spec(spec); spec.loader.exec_module(mod); print(mod.count, mod.__name__, 'loaded' in sys.modules, mod.__spec__ is spec, mod.__file__ == rel.__file__)
for n in ('bad', 'syn', 'pkg.sub.beyond'):
    try: importlib.import_module(n)
    except Exception as e: print(type(e).__name__, str(e).replace(sys.path[0], ''), n in sys.modules)
class Finder:
    def find_spec(self, name, path, target=None):
        print('asked', name, path)
        if name == 'virtual': return u.spec_from_loader(name, Loader())
class Loader:
    def create_module(self, spec): print('create', spec.name); return None
    def exec_module(self, module): print('exec', module.__name__); module.answer = 42
f = Finder(); sys.meta_path.insert(0, f)
import virtual; print(virtual.answer, virtual.__name__, virtual.__spec__.name, virtual.__spec__.origin)
try: import missing_thing
except ImportError as e: print(e)
sys.meta_path.remove(f)
sys.modules['blocked'] = None
try: import blocked
except ImportError as e: print(type(e).__name__, e)
class Fake: 
    attr = 'attr'
sys.modules['fake'] = Fake()
import fake; from fake import attr; print(fake.attr, attr)
try: from fake import zip as q
except ImportError as e: print(e)
from importlib import machinery
print(machinery.ModuleSpec('a', None), machinery.ModuleSpec('a.b', None, origin='o', is_package=True), machinery.ModuleSpec('a.b', None).parent)
def f():
    try:
        exec('from pkg import *')
    except SyntaxError as e: print(e)
    return sorted(locals())
print(f())
try: exec('def f():\n from pkg import *')
except SyntaxError as e: print(e)
if True: import math as mm
else: import nothing_there
try: import nothing_there
except ModuleNotFoundError as e: print(e, e.name, e.path)
try: from pkg import nonex
except ImportError as e: print(str(e).replace(sys.path[0], ''), e.name)
try: from math import nonex
except ImportError as e: print(e)
try: import math.x
except ImportError as e: print(e)


import types
import warnings
import importlib.util
unspecified = types.ModuleType('unspecified')
sys.modules['unspecified'] = unspecified
sys.modules['forbidden'] = None
for name in ('unspecified', 'forbidden', 'sys.x', 'json.nope', '.decoder', 5):
    for package in (None, 'json'):
        try:
            found = importlib.util.find_spec(name, package)
            print(name, found and found.name)
        except Exception as error:
            print(name, type(error).__name__, error)
del unspecified.__spec__
try:
    importlib.util.find_spec('unspecified')
except ValueError as error:
    print(error)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')

    class OldLoader:
        @importlib.util.set_package
        def package(self):
            """The package."""
            return types.ModuleType('q.z')

        @importlib.util.set_loader
        def loader(self):
            return types.ModuleType('w')

        @importlib.util.module_for_loader
        def module(self, module):
            return module.__name__, 'made' in sys.modules

        @importlib.util.module_for_loader
        def failing(self, module):
            1 / 0

    print(OldLoader().package().__package__, OldLoader.package.__doc__, type(OldLoader().loader().__loader__).__name__, OldLoader().module('made'), OldLoader().failing('broken'))
    print('made' in sys.modules, 'broken' in sys.modules, [(each.category.__name__, each.filename == __file__) for each in caught], caught[0].message)

import collections
import pkgutil
print(pkgutil.ModuleInfo(1, 'n', True), pkgutil.get_importer('/nonexistent'), [type(each).__name__ for each in pkgutil.iter_importers('/x')][:0])
for name in ('.x', 'os.path.x', 'nonexistent.x'):
    try:
        print(name, list(pkgutil.iter_importers(name)))
    except ImportError as error:
        print(name, type(error).__name__, error)
print(pkgutil.get_loader('nonexistent'), pkgutil.get_loader('forbidden'), pkgutil.get_data('nonexistent', 'x'), pkgutil.get_data('unspecified' if False else 'sys', 'x'))
print(importlib.util.decode_source(b'# -*- coding: latin-1 -*-\r\nx = "\xe9"'), importlib.util.cache_from_source('/a/b.py').startswith('/a/__pycache__/b.'))
lazily = importlib.util.LazyLoader.factory(Loader)
print(type(lazily()).__name__, type(lazily().loader).__name__)
