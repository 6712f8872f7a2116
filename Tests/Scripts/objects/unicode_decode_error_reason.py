# small
# unicode_decode_error.reason read, written, deleted.


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
    value.reason = new
    return value.reason


def deleted(value):
    del value.reason
    return value.reason


for source in [
    '(UnicodeDecodeError("utf-8", b"abc", 1, 2, "why")).reason',
    '(UnicodeDecodeError("x", bytearray(b"ab"), 0, 9, "r")).reason',
    '(UnicodeDecodeError("x", b"", -1, 0, "r")).reason',
    'assigned(UnicodeDecodeError("utf-8", b"abc", 1, 2, "why"), 5)',
    'assigned(UnicodeDecodeError("utf-8", b"abc", 1, 2, "why"), None)',
    'assigned(UnicodeDecodeError("utf-8", b"abc", 1, 2, "why"), "a")',
    'deleted(UnicodeDecodeError("utf-8", b"abc", 1, 2, "why"))',
    '(lambda e: (assigned(e, "new"), str(e), e.args, repr(e)))(UnicodeDecodeError("utf-8", b"abc", 1, 2, "why"))',
    '(lambda e: (delattr(e, \'reason\'), str(e)))(UnicodeDecodeError("utf-8", b"abc", 1, 2, "why"))',
    '(lambda e: e.reason)(UnicodeDecodeError("x", b"", -1, 0, "r"))',
]:
    attempt(source)
