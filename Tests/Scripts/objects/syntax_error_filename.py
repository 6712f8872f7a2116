# small
# syntax_error.filename read, written, deleted.


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
    '(SyntaxError("s", ("f", 1, 2, "text", 3, 4))).filename',
    '(SyntaxError()).filename',
    '(SyntaxError("s")).filename',
    '(SyntaxError("s", ("f", 1, 2, "text"))).filename',
    '(IndentationError("i", ("f", 1, 2, "text"))).filename',
    '(SyntaxError("s", (None, None, None, None))).filename',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), 5)',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), None)',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), "a")',
    'deleted(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: (assigned(e, "new"), str(e), e.args, repr(e)))(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: (delattr(e, \'filename\'), str(e)))(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: e.filename)(SyntaxError("s", (None, None, None, None)))',
]:
    attempt(source)
