# small
# method.__repr__.


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
    'repr(a.m)',
    'a.m.__repr__()',
    'str(a.m)',
    'type(a.m).__repr__(a.m)',
    'type(a.m).__repr__(5)',
    'repr(lambda: 1)',
    'repr(str.upper)',
    'repr("".upper)',
    'repr(int.__add__)',
    'repr((1).__add__)',
    'repr(dict.fromkeys)',
    'repr(print)',
    'repr(A.m)',
    '0',
    'repr(type(len)) + repr(type(lambda: 1))',
]:
    attempt(source)
