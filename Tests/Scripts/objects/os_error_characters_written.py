# small
# os_error.characters_written read, written, deleted.


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
    value.characters_written = new
    return value.characters_written


def deleted(value):
    del value.characters_written
    return value.characters_written


for source in [
    '(OSError(2, "no", "file")).characters_written',
    '(OSError()).characters_written',
    '(OSError("a")).characters_written',
    '(OSError(2, "no")).characters_written',
    '(OSError(2, "no", "a", None, "b")).characters_written',
    '(FileNotFoundError(2, "no", "f")).characters_written',
    '(OSError(1, 2, 3, 4, 5, 6)).characters_written',
    '(BlockingIOError(11, "again", 5)).characters_written',
    'assigned(OSError(2, "no", "file"), 5)',
    'assigned(OSError(2, "no", "file"), None)',
    'assigned(OSError(2, "no", "file"), "a")',
    'deleted(OSError(2, "no", "file"))',
    '(lambda e: (assigned(e, "new"), str(e), e.args, repr(e)))(OSError(2, "no", "file"))',
    '(lambda e: (delattr(e, \'characters_written\'), str(e)))(OSError(2, "no", "file"))',
    '(lambda e: e.characters_written)(BlockingIOError(11, "again", 5))',
]:
    attempt(source)
