# small
# import_error.msg read, written, deleted.


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


def assigned(value, new):
    value.msg = new
    return value.msg


def deleted(value):
    del value.msg
    return value.msg


for source in [
    '(ImportError("m", name="n", path="p")).msg',
    '(ImportError()).msg',
    '(ImportError("a", "b")).msg',
    '(ModuleNotFoundError("x", name="y")).msg',
    'assigned(ImportError("m", name="n", path="p"), 5)',
    'assigned(ImportError("m", name="n", path="p"), None)',
    'assigned(ImportError("m", name="n", path="p"), "a")',
    'deleted(ImportError("m", name="n", path="p"))',
    '(lambda e: (assigned(e, "new"), str(e), e.args, repr(e)))(ImportError("m", name="n", path="p"))',
    '(lambda e: (delattr(e, \'msg\'), str(e)))(ImportError("m", name="n", path="p"))',
    '(lambda e: e.msg)(ModuleNotFoundError("x", name="y"))',
]:
    attempt(source)
