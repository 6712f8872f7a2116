# small
# reversed.__next__ called by name, and what it is for.


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
    '(reversed([1, 2])).__next__()',
    '(reversed([1, 2])).__next__(1)',
    '(reversed([1, 2])).__next__(x=1)',
    'reversed.__next__(reversed([1, 2]))',
    'reversed.__next__(5)',
    'reversed.__next__()',
    'reversed.__next__.__name__',
    'next(reversed([1, 2]))',
    '(lambda i: [next(i), i.__next__(), next(i, "end"), next(i, "end")])(reversed([1, 2]))',
    '(lambda i: [list(i), i.__next__()])(reversed([1, 2]))',
]:
    attempt(source)
