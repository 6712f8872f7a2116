# small
# syntax_error.msg read, written, deleted.


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
    '(SyntaxError("s", ("f", 1, 2, "text", 3, 4))).msg',
    '(SyntaxError()).msg',
    '(SyntaxError("s")).msg',
    '(SyntaxError("s", ("f", 1, 2, "text"))).msg',
    '(IndentationError("i", ("f", 1, 2, "text"))).msg',
    '(SyntaxError("s", (None, None, None, None))).msg',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), 5)',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), None)',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), "a")',
    'deleted(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: (assigned(e, "new"), str(e), e.args, repr(e)))(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: (delattr(e, \'msg\'), str(e)))(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: e.msg)(SyntaxError("s", (None, None, None, None)))',
]:
    attempt(source)
