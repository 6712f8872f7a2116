# small
# exception.args read, written, deleted.


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


class Own(ValueError):
    pass


def chained():
    try:
        try:
            raise KeyError('inner')
        except KeyError:
            raise ValueError('outer')
    except ValueError as error:
        return error


def caused():
    try:
        raise ValueError('outer') from KeyError('cause')
    except ValueError as error:
        return error



def assigned(value, new):
    value.args = new
    return value.args


def deleted(value):
    del value.args
    return value.args


for source in [
    '(ValueError("v")).args',
    '(chained()).args',
    '(caused()).args',
    '(Own()).args',
    'assigned(ValueError("v"), (1, 2))',
    'assigned(ValueError("v"), [1, 2])',
    'assigned(ValueError("v"), "ab")',
    'assigned(ValueError("v"), 5)',
    'assigned(ValueError("v"), None)',
    'assigned(ValueError("v"), {1: 2})',
    'deleted(ValueError("v"))',
    'BaseException.args.__name__',
    'BaseException.args.__get__(5)',
    'type(chained().args).__name__',
    '(lambda e: (assigned(e, (1, 2)), e.__suppress_context__, e.__cause__, str(e), e))(ValueError("v"))',
]:
    attempt(source)
