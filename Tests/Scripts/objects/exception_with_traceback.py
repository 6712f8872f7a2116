# small
# BaseException.with_traceback gives the exception itself.


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


for source in [
    '(lambda e: e.with_traceback(None) is e)(ValueError())',
    'ValueError("v").with_traceback(5)',
    'ValueError("v").with_traceback()',
    'ValueError("v").with_traceback(None, None)',
    'ValueError("v").with_traceback("a")',
    'ValueError("v").with_traceback(chained().__traceback__).__traceback__ is None',
    'type(ValueError("v").with_traceback(chained().__traceback__).__traceback__).__name__',
    'ValueError("v").with_traceback(tb=None)',
    'BaseException.with_traceback(5, None)',
]:
    attempt(source)
