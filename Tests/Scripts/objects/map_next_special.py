# small
# map.__next__ called by name, and what it is for.


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
    '(map(str, [1, 2])).__next__()',
    '(map(str, [1, 2])).__next__(1)',
    '(map(str, [1, 2])).__next__(x=1)',
    'map.__next__(map(str, [1, 2]))',
    'map.__next__(5)',
    'map.__next__()',
    'map.__next__.__name__',
    'next(map(str, [1, 2]))',
    '(lambda i: [next(i), i.__next__(), next(i, "end"), next(i, "end")])(map(str, [1, 2]))',
    '(lambda i: [list(i), i.__next__()])(map(str, [1, 2]))',
]:
    attempt(source)
