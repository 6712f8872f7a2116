# small
# os_error.filename read, written, deleted.


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
    value.filename = new
    return value.filename


def deleted(value):
    del value.filename
    return value.filename


for source in [
    '(OSError(2, "no", "file")).filename',
    '(OSError()).filename',
    '(OSError("a")).filename',
    '(OSError(2, "no")).filename',
    '(OSError(2, "no", "a", None, "b")).filename',
    '(FileNotFoundError(2, "no", "f")).filename',
    '(OSError(1, 2, 3, 4, 5, 6)).filename',
    '(BlockingIOError(11, "again", 5)).filename',
    'assigned(OSError(2, "no", "file"), 5)',
    'assigned(OSError(2, "no", "file"), None)',
    'assigned(OSError(2, "no", "file"), "a")',
    'deleted(OSError(2, "no", "file"))',
    '(lambda e: (assigned(e, "new"), str(e), e.args, repr(e)))(OSError(2, "no", "file"))',
    '(lambda e: (delattr(e, \'filename\'), str(e)))(OSError(2, "no", "file"))',
    '(lambda e: e.filename)(BlockingIOError(11, "again", 5))',
]:
    attempt(source)
