# small
# covers: generic_alias.__getitem__ generic_alias.__instancecheck__ generic_alias.__subclasscheck__ generic_alias.__mro_entries__
# GenericAlias.__call__, __getitem__, __instancecheck__, __subclasscheck__, __mro_entries__.


def attempt(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '!', type(error).__name__, error)
    else:
        print(source, '=', type(value).__name__, shown(value))


def shown(value):
    if type(value) in (set, frozenset):
        return ', '.join(sorted(map(repr, value)))
    first, *others = repr(value).split(' at 0x')
    return first + ''.join(part.lstrip('0123456789abcdef') for part in others)


class C:
    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)

    def __repr__(self):
        return 'C'


def derived():
    class D(list[int]):
        pass
    return D.__bases__, D.__orig_bases__


for source in [
    'list[int]([1])',
    'list[int]()',
    'dict[str, int](a=1)',
    'list[int].__call__("ab")',
    'tuple[int]((1, 2))',
    'type[int]()',
    'list[int](5)',
    'C[int]().__orig_class__',
    'list[int][str]',
    'list[int][()]',
    'isinstance([], list[int])',
    'issubclass(list, list[int])',
    'list[int].__instancecheck__([])',
    'list[int].__subclasscheck__(list)',
    'issubclass(list[int], list)',
    'list[int].__mro_entries__(())',
    'list[int].__mro_entries__()',
    'type("D", (list,), {}).__mro__[1]',
    'derived()',
    'list[int].append',
    'list[int].__class__',
    'dict[str, int].fromkeys("ab")',
]:
    attempt(source)
