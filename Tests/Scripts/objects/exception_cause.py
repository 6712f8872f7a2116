# small
# exception.__cause__ read, written, deleted.


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
    value.__cause__ = new
    return value.__cause__


def deleted(value):
    del value.__cause__
    return value.__cause__


for source in [
    '(ValueError("v")).__cause__',
    '(chained()).__cause__',
    '(caused()).__cause__',
    '(Own()).__cause__',
    'assigned(ValueError("v"), KeyError(1))',
    'assigned(ValueError("v"), None)',
    'assigned(ValueError("v"), 5)',
    'assigned(ValueError("v"), KeyError)',
    'assigned(ValueError("v"), "a")',
    'deleted(ValueError("v"))',
    'BaseException.__cause__.__name__',
    'BaseException.__cause__.__get__(5)',
    'type(chained().__cause__).__name__',
    '(lambda e: (assigned(e, KeyError(1)), e.__suppress_context__, e.__cause__, str(e), e))(ValueError("v"))',
]:
    attempt(source)
