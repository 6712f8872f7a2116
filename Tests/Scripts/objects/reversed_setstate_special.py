# small
# reversed.__setstate__: the position, set from outside.


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
    '(lambda r: (r.__setstate__(0), list(r)))(reversed((1, 2, 3)))',
    '(lambda r: (r.__setstate__(1), list(r)))(reversed((1, 2, 3)))',
    '(lambda r: (r.__setstate__(9), list(r)))(reversed((1, 2, 3)))',
    '(lambda r: (r.__setstate__(-1), list(r)))(reversed((1, 2, 3)))',
    '(lambda r: (r.__setstate__(-9), list(r)))(reversed((1, 2, 3)))',
    'reversed((1,)).__setstate__("a")',
    'reversed((1,)).__setstate__()',
    'reversed((1,)).__setstate__(1.5)',
    'reversed((1,)).__setstate__(2 ** 70)',
    '(lambda r: (list(r), r.__setstate__(2), list(r)))(reversed((1, 2, 3)))',
    '(lambda r: (r.__setstate__(True), list(r)))(reversed("abc"))',
    'reversed((1, 2)).__length_hint__()',
]:
    attempt(source)
