# What a module looks like, by its spec, its loader, its file.
import types
from importlib.machinery import BuiltinImporter, FrozenImporter, ModuleSpec, SourceFileLoader


class Shower:
    def module_repr(self, module):
        return f'shown {module.__name__}'


class Loader:
    def __repr__(self):
        return 'Loader()'


class Broken:
    def __repr__(self):
        raise ValueError('no repr')


def show(**attributes):
    module = types.ModuleType('x')
    for name in ('loader', 'spec', 'file'):
        name = f'__{name}__'
        vars(module).pop(name, None)
        if name in attributes:
            setattr(module, name, attributes[name])
    try:
        print(repr(module))
    except Exception as error:
        print(type(error).__name__, error)


loader = Loader()
located = ModuleSpec('y', loader, origin='o')
located.has_location = True
show()
for loader in (None, BuiltinImporter, FrozenImporter, Loader(), 3, Broken()):
    show(__loader__=loader)
    show(__loader__=loader, __file__='f')
    show(__loader__=loader, __spec__=None, __file__='f')
    show(__loader__=loader, __spec__=located)
    show(__spec__=ModuleSpec('y', loader))
    show(__spec__=ModuleSpec('y', loader, origin='o'))
show(__loader__=Shower())
show(__loader__=Shower(), __file__='f')
show(__loader__=Shower(), __spec__=located)
show(__spec__=ModuleSpec(None, None))
show(__spec__=ModuleSpec(None, None, origin='o'))
show(__spec__=4, __file__='f')
nameless = types.ModuleType('x')
del nameless.__name__
print(nameless)
print(SourceFileLoader('a', '/x/a.py') == SourceFileLoader('a', '/x/a.py'))
