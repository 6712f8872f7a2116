# importlib.find_loader, which is deprecated.
import importlib
import inspect
import json
import os
import sys
import tempfile
import types
import warnings

print(inspect.signature(importlib.find_loader), 'find_loader' in importlib.__all__)


def show(*arguments):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            found = importlib.find_loader(*arguments)
            # A library in the program itself is frozen, or text in a folder: as it was built.
            if found is not None and not isinstance(found, (int, str)):
                found = 'BuiltinImporter' if arguments[0] == 'sys' and found.__name__ == 'BuiltinImporter' else 'a loader'
        except Exception as error:
            found = f'{type(error).__name__}: {error}; {error.__cause__} {error.__suppress_context__}'
    print(arguments, found, [(str(one.message), one.category.__name__, os.path.basename(one.filename)) for one in caught])


for name in 'os', 'sys', 'nosuch', 'nosuch.part', '':
    show(name)
show('nosuch', None)
show('nosuch', [])

module = types.ModuleType('made')
sys.modules['made'] = module
show('made')
del module.__loader__
show('made')
module.__loader__ = 4
show('made')
module.__loader__ = 'text'
show('made')
sys.modules['made'] = None
show('made')
del sys.modules['made']

with tempfile.TemporaryDirectory() as folder:
    os.mkdir(os.path.join(folder, 'spread'))
    os.mkdir(os.path.join(folder, 'whole'))
    for name in 'single.py', 'whole/__init__.py', 'whole/part.py':
        with open(os.path.join(folder, name), 'w') as file:
            file.write('import nothing_of_the_kind\n')
    sys.path.append(folder)
    for name in 'spread', 'single', 'whole', 'whole.part', 'part':
        show(name)
    sys.path.remove(folder)
    importlib.invalidate_caches()
    for name in 'single', 'whole.part':
        with warnings.catch_warnings():
            warnings.simplefilter('ignore')
            print(name, importlib.find_loader(name, [folder]) is not None, 'single' in sys.modules)
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        print(importlib.find_loader('single', [folder]).path == os.path.join(folder, 'single.py'))
        print(importlib.find_loader('part', [os.path.join(folder, 'whole')]).name)
