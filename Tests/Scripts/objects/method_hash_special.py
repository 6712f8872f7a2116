# small
# method.__hash__: what is equal has the same.


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


class A:
    def m(self, x=1):
        """Doc."""
        return self, x

    def n(self):
        pass

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1

    def __repr__(self):
        return 'A'


a, b = A(), A()


for source in [
    'hash(a.m) == (a.m).__hash__()',
    'type(hash(a.m)).__name__',
    '0',
    '(a.m).__hash__(1)',
    'type(a.m).__hash__()',
    'type(a.m).__hash__(5)',
    'hash(a.m) == hash(a.m)',
    'hash(a.m) == hash(b.m)',
    'hash(a.m) == hash(a.n)',
]:
    attempt(source)
