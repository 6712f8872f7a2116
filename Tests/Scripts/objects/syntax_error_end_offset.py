# small
# syntax_error.end_offset read, written, deleted.


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
    value.end_offset = new
    return value.end_offset


def deleted(value):
    del value.end_offset
    return value.end_offset


for source in [
    '(SyntaxError("s", ("f", 1, 2, "text", 3, 4))).end_offset',
    '(SyntaxError()).end_offset',
    '(SyntaxError("s")).end_offset',
    '(SyntaxError("s", ("f", 1, 2, "text"))).end_offset',
    '(IndentationError("i", ("f", 1, 2, "text"))).end_offset',
    '(SyntaxError("s", (None, None, None, None))).end_offset',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), 5)',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), None)',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), "a")',
    'deleted(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: (assigned(e, "new"), str(e), e.args, repr(e)))(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: (delattr(e, \'end_offset\'), str(e)))(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: e.end_offset)(SyntaxError("s", (None, None, None, None)))',
]:
    attempt(source)
