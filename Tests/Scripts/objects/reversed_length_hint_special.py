# small
# reversed.__length_hint__.


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


class Sized:
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return index


for source in [
    'reversed([1, 2]).__length_hint__()',
    'reversed("").__length_hint__()',
    '(lambda r: (next(r), r.__length_hint__()))(reversed((1, 2, 3)))',
    '(lambda r: (list(r), r.__length_hint__()))(reversed((1, 2, 3)))',
    'reversed((1,)).__length_hint__(1)',
    'reversed(Sized()).__length_hint__()',
    'reversed(range(5)).__length_hint__()',
    'reversed({1: 2}).__length_hint__()',
]:
    attempt(source)
