# small
# Who asks an iterable how long it is before going through it: whatever collects its items in a list.


class WrongLength:
    def __len__(self):
        print('len')
        return None

    def __getitem__(self, index):
        if index > 1:
            raise IndexError
        return index


class FailingLength(WrongLength):
    def __len__(self):
        print('len')
        raise ValueError(1)


class Hinting:
    def __length_hint__(self):
        print('hint')
        return 3

    def __iter__(self):
        print('iter')
        return iter((1, 2))


class WrongHint(Hinting):
    def __length_hint__(self):
        print('hint')
        return 'x'


def collect(*x, **k):
    return x


def unpacked(w):
    a, b = w()
    return a, b


def replaced(w):
    items = [1, 2, 3]
    items[:] = w()
    return items


def extended(w):
    items = [1, 2, 3]
    items += w()
    return items


FORMS = {
    'call': lambda w: collect(*w()), 'call 1': lambda w: collect(1, *w()), 'call x': lambda w: collect(*w(), x=1), 'call twice': lambda w: collect(*w(), *w(), 1),
    'list': lambda w: [*w()], 'list 1': lambda w: [1, *w()], 'tuple': lambda w: (*w(),), 'tuple 1': lambda w: (1, *w(), 2), 'set': lambda w: {*w()},
    'list()': lambda w: list(w()), 'tuple()': lambda w: tuple(w()), 'set()': lambda w: set(w()), 'max': lambda w: max(*w()), 'sorted': lambda w: sorted(w()),
    'extend': lambda w: [].extend(w()), 'fromkeys': lambda w: dict.fromkeys(w()), 'unpack': unpacked, 'comprehension': lambda w: [i for i in w()],
    'map': lambda w: list(map(str, w())), 'zip': lambda w: list(zip(w(), w())), 'enumerate': lambda w: list(enumerate(w())), 'iter': lambda w: list(iter(w())),
    'filter': lambda w: list(filter(None, w())), 'sum': lambda w: sum(w()), 'format': lambda w: '%s %s' % (*w(),), 'slice': replaced, 'in place': extended,
    'reversed': lambda w: list(reversed(w())), 'class': lambda w: type('A', (), {})(*w()), 'bytes': lambda w: bytes(w()), 'star': lambda w: (lambda a, *b: (a, b))(*w()),
}
for kind in (WrongLength, FailingLength, Hinting, WrongHint):
    for name, form in FORMS.items():
        print(kind.__name__, name)
        try:
            print(form(kind))
        except Exception as error:
            print(type(error).__name__, error)
