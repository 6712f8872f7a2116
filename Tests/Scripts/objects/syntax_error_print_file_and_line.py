# small
# syntax_error.print_file_and_line read, written, deleted.


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
    value.print_file_and_line = new
    return value.print_file_and_line


def deleted(value):
    del value.print_file_and_line
    return value.print_file_and_line


for source in [
    '(SyntaxError("s", ("f", 1, 2, "text", 3, 4))).print_file_and_line',
    '(SyntaxError()).print_file_and_line',
    '(SyntaxError("s")).print_file_and_line',
    '(SyntaxError("s", ("f", 1, 2, "text"))).print_file_and_line',
    '(IndentationError("i", ("f", 1, 2, "text"))).print_file_and_line',
    '(SyntaxError("s", (None, None, None, None))).print_file_and_line',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), 5)',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), None)',
    'assigned(SyntaxError("s", ("f", 1, 2, "text", 3, 4)), "a")',
    'deleted(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: (assigned(e, "new"), str(e), e.args, repr(e)))(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: (delattr(e, \'print_file_and_line\'), str(e)))(SyntaxError("s", ("f", 1, 2, "text", 3, 4)))',
    '(lambda e: e.print_file_and_line)(SyntaxError("s", (None, None, None, None)))',
]:
    attempt(source)
