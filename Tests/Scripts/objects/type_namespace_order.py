# The order of names in the namespaces of built-in types: special methods of slots first, then others, attributes, the documentation.
import types

TYPES = (object, type, int, bool, float, complex, str, bytes, list, tuple, dict, set, frozenset, range, slice, property, staticmethod, classmethod,
         super, enumerate, zip, map, filter, reversed, BaseException, Exception, OSError, types.ModuleType, types.MethodType, type(None),
         type(iter([])))
SLOTS = {'new', 'repr', 'hash', 'call', 'str', 'getattribute', 'setattr', 'delattr', 'lt', 'le', 'eq', 'ne', 'gt', 'ge', 'iter', 'next', 'get',
         'set', 'delete', 'init', 'add', 'radd', 'sub', 'rsub', 'mul', 'rmul', 'mod', 'rmod', 'divmod', 'rdivmod', 'pow', 'rpow', 'neg', 'pos',
         'abs', 'bool', 'invert', 'lshift', 'rlshift', 'rshift', 'rrshift', 'and', 'rand', 'xor', 'rxor', 'or', 'ror', 'int', 'float',
         'floordiv', 'rfloordiv', 'truediv', 'rtruediv', 'index', 'len', 'getitem', 'setitem', 'delitem', 'contains', 'iadd', 'imul', 'iand',
         'ior', 'isub', 'ixor'}
for kind in TYPES:
    names = list(vars(kind))
    slots = [name for name in names if name[:2] == '__' and name.strip('_') in SLOTS and vars(kind)[name] is not None]
    print(kind.__name__, slots, names[:len(slots)] == slots)
    others = [type(vars(kind)[name]).__name__ for name in names[len(slots):]]
    others = ['function' if what in ('method_descriptor', 'classmethod_descriptor', 'staticmethod') else what for what in others]
    print('   ', [what for index, what in enumerate(others) if index == 0 or others[index - 1] != what])

before = vars(list)
print(list(before) == list(vars(list)), before == vars(list), list.append is vars(list)['append'])


class Plain:
    first = 1

    def method(self):
        pass

    second = 2


print(list(vars(Plain)))
