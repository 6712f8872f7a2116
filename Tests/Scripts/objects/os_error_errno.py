# small
# os_error.errno read, written, deleted.


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
    value.errno = new
    return value.errno


def deleted(value):
    del value.errno
    return value.errno


for source in [
    '(OSError(2, "no", "file")).errno',
    '(OSError()).errno',
    '(OSError("a")).errno',
    '(OSError(2, "no")).errno',
    '(OSError(2, "no", "a", None, "b")).errno',
    '(FileNotFoundError(2, "no", "f")).errno',
    '(OSError(1, 2, 3, 4, 5, 6)).errno',
    '(BlockingIOError(11, "again", 5)).errno',
    'assigned(OSError(2, "no", "file"), 5)',
    'assigned(OSError(2, "no", "file"), None)',
    'assigned(OSError(2, "no", "file"), "a")',
    'deleted(OSError(2, "no", "file"))',
    '(lambda e: (assigned(e, "new"), str(e), e.args, repr(e)))(OSError(2, "no", "file"))',
    '(lambda e: (delattr(e, \'errno\'), str(e)))(OSError(2, "no", "file"))',
    '(lambda e: e.errno)(BlockingIOError(11, "again", 5))',
]:
    attempt(source)
