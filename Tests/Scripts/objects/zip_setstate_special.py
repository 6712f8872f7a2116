# small
# zip.__setstate__: strict, set from outside.


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
    'zip().__setstate__(True)',
    'zip().__setstate__(0)',
    'zip().__setstate__()',
    'zip().__setstate__(1, 2)',
    '(lambda z: (z.__setstate__(True), list(z)))(zip([1], [2, 3]))',
    '(lambda z: (z.__setstate__(False), list(z)))(zip([1], [2, 3], strict=True))',
    '(lambda z: (z.__setstate__([]), list(z)))(zip([1], [2, 3], strict=True))',
    'zip.__setstate__(5, True)',
]:
    attempt(source)
