# small
# BaseException.__setstate__: attributes from a dict.


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


def state(value):
    error = ValueError('v')
    error.__setstate__(value)
    return error, error.__dict__


for source in [
    'state({"a": 1})',
    'state({})',
    'state(None)',
    'state(5)',
    'state([("a", 1)])',
    'state({"args": (9,)})',
    'state({1: 2})',
    'ValueError().__setstate__()',
    'ValueError().__setstate__({}, {})',
    'state({"__cause__": None, "x": []})',
]:
    attempt(source)
