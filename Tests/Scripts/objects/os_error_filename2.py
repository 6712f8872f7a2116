# small
# os_error.filename2 read, written, deleted.


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
    value.filename2 = new
    return value.filename2


def deleted(value):
    del value.filename2
    return value.filename2


for source in [
    '(OSError(2, "no", "file")).filename2',
    '(OSError()).filename2',
    '(OSError("a")).filename2',
    '(OSError(2, "no")).filename2',
    '(OSError(2, "no", "a", None, "b")).filename2',
    '(FileNotFoundError(2, "no", "f")).filename2',
    '(OSError(1, 2, 3, 4, 5, 6)).filename2',
    '(BlockingIOError(11, "again", 5)).filename2',
    'assigned(OSError(2, "no", "file"), 5)',
    'assigned(OSError(2, "no", "file"), None)',
    'assigned(OSError(2, "no", "file"), "a")',
    'deleted(OSError(2, "no", "file"))',
    '(lambda e: (assigned(e, "new"), str(e), e.args, repr(e)))(OSError(2, "no", "file"))',
    '(lambda e: (delattr(e, \'filename2\'), str(e)))(OSError(2, "no", "file"))',
    '(lambda e: e.filename2)(BlockingIOError(11, "again", 5))',
]:
    attempt(source)
