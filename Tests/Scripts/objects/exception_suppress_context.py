# small
# exception.__suppress_context__ read, written, deleted.


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
    value.__suppress_context__ = new
    return value.__suppress_context__


def deleted(value):
    del value.__suppress_context__
    return value.__suppress_context__


for source in [
    '(ValueError("v")).__suppress_context__',
    '(chained()).__suppress_context__',
    '(caused()).__suppress_context__',
    '(Own()).__suppress_context__',
    'assigned(ValueError("v"), True)',
    'assigned(ValueError("v"), False)',
    'assigned(ValueError("v"), 0)',
    'assigned(ValueError("v"), 5)',
    'assigned(ValueError("v"), "a")',
    'assigned(ValueError("v"), None)',
    'deleted(ValueError("v"))',
    'BaseException.__suppress_context__.__name__',
    'BaseException.__suppress_context__.__get__(5)',
    'type(chained().__suppress_context__).__name__',
    '(lambda e: (assigned(e, True), e.__suppress_context__, e.__cause__, str(e), e))(ValueError("v"))',
]:
    attempt(source)
