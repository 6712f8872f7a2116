# small
# exception.__traceback__ read, written, deleted.


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
    value.__traceback__ = new
    return value.__traceback__


def deleted(value):
    del value.__traceback__
    return value.__traceback__


for source in [
    '(ValueError()).__traceback__',
    'assigned(ValueError(), None)',
    'assigned(ValueError(), 5)',
    'assigned(ValueError(), "a")',
    'deleted(ValueError())',
    'BaseException.__traceback__.__name__',
    'BaseException.__traceback__.__get__(5)',
    'type(chained().__traceback__).__name__',
    '(lambda e: (assigned(e, None), e.__suppress_context__, e.__cause__, str(e), e))(ValueError("v"))',
]:
    attempt(source)
