# small
# syntax_error.lineno read, written, deleted.


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
    value.lineno = new
    return value.lineno


def deleted(value):
    del value.lineno
    return value.lineno


for source in [
    '(SyntaxError("s", ("f", 1, 2, "text", 3, 4))).lineno',
    '(SyntaxError()).lineno',
    '(SyntaxError("s")).lineno',
    '(SyntaxError("s", ("f", 1, 2, "text"))).lineno',
    '(IndentationError("i", ("f", 1, 2, "text"))).lineno',
    '(SyntaxError("s", (None, None, None, None))).lineno',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), 5)',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), None)',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), "a")',
    'deleted(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: (assigned(e, "new"), str(e), e.args, repr(e)))(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: (delattr(e, \'lineno\'), str(e)))(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: e.lineno)(SyntaxError("s", (None, None, None, None)))',
]:
    attempt(source)
