# small
# os_error.strerror read, written, deleted.


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
    value.strerror = new
    return value.strerror


def deleted(value):
    del value.strerror
    return value.strerror


for source in [
    '(OSError(2, "no", "file")).strerror',
    '(OSError()).strerror',
    '(OSError("a")).strerror',
    '(OSError(2, "no")).strerror',
    '(OSError(2, "no", "a", None, "b")).strerror',
    '(FileNotFoundError(2, "no", "f")).strerror',
    '(OSError(1, 2, 3, 4, 5, 6)).strerror',
    '(BlockingIOError(11, "again", 5)).strerror',
    'assigned(OSError(2, "no", "file"), 5)',
    'assigned(OSError(2, "no", "file"), None)',
    'assigned(OSError(2, "no", "file"), "a")',
    'deleted(OSError(2, "no", "file"))',
    '(lambda e: (assigned(e, "new"), str(e), e.args, repr(e)))(OSError(2, "no", "file"))',
    '(lambda e: (delattr(e, \'strerror\'), str(e)))(OSError(2, "no", "file"))',
    '(lambda e: e.strerror)(BlockingIOError(11, "again", 5))',
]:
    attempt(source)
