# small
# BaseException.add_note and __notes__.


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


def noted(*notes):
    error = ValueError('v')
    for note in notes:
        error.add_note(note)
    return error.__notes__, str(error)


def wrong():
    error = ValueError()
    error.__notes__ = 5
    error.add_note('a')


for source in [
    'noted("a")',
    'noted("a", "b")',
    'noted(5)',
    'noted(None)',
    'noted("")',
    'noted(b"a")',
    'ValueError().add_note()',
    'ValueError().add_note("a", "b")',
    'ValueError().__notes__',
    'ValueError().add_note(note="a")',
    'wrong()',
    'BaseException.add_note(5, "a")',
    'noted("é\\ud800")',
]:
    attempt(source)
