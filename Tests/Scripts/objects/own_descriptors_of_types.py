# Which special methods built-in types have in their own namespaces, and of which kind their attributes are.
import types

kinds = [
    object, type, int, bool, float, complex, str, bytes, bytearray, memoryview, list, tuple, dict, set, frozenset, range, slice, type(None), type(...),
    type(NotImplemented), types.FunctionType, types.MethodType, types.BuiltinFunctionType, types.ModuleType, types.CellType, types.FrameType, types.TracebackType,
    types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType, types.MethodDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType,
    types.ClassMethodDescriptorType, types.GetSetDescriptorType, types.MemberDescriptorType, property, classmethod, staticmethod, super, types.MappingProxyType,
    types.SimpleNamespace, types.GenericAlias, types.UnionType, enumerate, zip, map, filter, reversed, type(iter([])), type(iter(())), type(iter('a')),
    type(iter('\xe9')), type(iter(b'')), type(iter(bytearray())), type(iter({})), type(reversed({})), type(iter(range(1))), type(iter(list[int])),
    BaseException, Exception, ValueError, KeyError, OSError, StopIteration, SyntaxError, ImportError, AttributeError, NameError, SystemExit, UnicodeError,
    UnicodeDecodeError, UnicodeEncodeError, ExceptionGroup, BaseExceptionGroup, Warning, IndexError, MemoryError, ModuleNotFoundError, RecursionError,
]
names = ['__getattribute__', '__setattr__', '__delattr__', '__new__', '__getitem__', '__contains__', '__str__', '__bool__']
for kind in kinds:
    own = vars(kind)
    print(kind.__name__, *[name for name in names if name in own])
    for name in ('__getitem__', '__contains__'):
        if name in own:
            print('   ', name, type(own[name]).__name__)
    members = [name for name in own if type(own[name]).__name__ == 'member_descriptor' and not name.startswith(('co_', 'f_'))]
    print('   ', *sorted(members))

for made in (lambda: ValueError.__new__(KeyError), lambda: ValueError.__new__(int), lambda: Exception.__new__(ValueError, 1), lambda: LookupError.__new__(KeyError, 2),
             lambda: KeyError.__new__(LookupError), lambda: UnicodeError.__new__(UnicodeError, 3)):
    try:
        print(repr(made()))
    except TypeError as error:
        print(error)
print(ValueError.__new__.__qualname__, KeyError.__new__.__qualname__, None.__format__.__qualname__, (1).__format__.__qualname__, len.__qualname__)

for call in (lambda: dict.__getitem__(), lambda: dict.__getitem__(1, 2), lambda: dict.__getitem__({}), lambda: {}.__contains__(1, 2), lambda: {}.__contains__(x=1),
             lambda: list.__getitem__([5], 0), lambda: set.__contains__({1}, 1), lambda: frozenset.__contains__({1}, 1), lambda: list[int].__getitem__(0),
             lambda: dict[str, int].__contains__('a'), lambda: str.__getattribute__(1), lambda: ValueError.__setattr__('a', 'b', 1), lambda: float.__getattribute__(),
             lambda: slice.start(), lambda: slice.start.__get__(slice(1, 2)), lambda: slice.start.__set__(slice(1), 2), lambda: slice.start.__get__(5)):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Sub(dict):
    def __missing__(self, key):
        return [key]


class Other(Sub):
    def __getitem__(self, key):
        return 'mine', super().__getitem__(key)

    def __contains__(self, key):
        return key == 1


print(Sub()[1], Other()[2], 1 in Other(), 2 in Other(), 2 in Sub({2: 1}), dict.__getitem__(Other({3: 4}), 3))


class Looks(dict):
    def __getattribute__(self, name):
        return super().__getattribute__(name) if name != 'x' else 'found'


print(Looks().x, len(Looks().keys()))
