# small
# syntax_error.text read, written, deleted.


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
    value.text = new
    return value.text


def deleted(value):
    del value.text
    return value.text


for source in [
    '(SyntaxError("s", ("f", 1, 2, "text", 3, 4))).text',
    '(SyntaxError()).text',
    '(SyntaxError("s")).text',
    '(SyntaxError("s", ("f", 1, 2, "text"))).text',
    '(IndentationError("i", ("f", 1, 2, "text"))).text',
    '(SyntaxError("s", (None, None, None, None))).text',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), 5)',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), None)',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), "a")',
    'deleted(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: (assigned(e, "new"), str(e), e.args, repr(e)))(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: (delattr(e, \'text\'), str(e)))(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: e.text)(SyntaxError("s", (None, None, None, None)))',
]:
    attempt(source)
