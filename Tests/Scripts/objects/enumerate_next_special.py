# small
# enumerate.__next__ called by name, and what it is for.


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


for source in [
    '(enumerate("ab")).__next__()',
    '(enumerate("ab")).__next__(1)',
    '(enumerate("ab")).__next__(x=1)',
    'enumerate.__next__(enumerate("ab"))',
    'enumerate.__next__(5)',
    'enumerate.__next__()',
    'enumerate.__next__.__name__',
    'next(enumerate("ab"))',
    '(lambda i: [next(i), i.__next__(), next(i, "end"), next(i, "end")])(enumerate("ab"))',
    '(lambda i: [list(i), i.__next__()])(enumerate("ab"))',
]:
    attempt(source)
