# small
# method.__call__ is a call.


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
    'a.m.__call__(*[[1]])',
    'a.m.__call__()',
    'a.m.__call__(1, 2, 3)',
    'a.m.__call__(b=1, a=2)',
    'type(a.m).__call__(a.m, [1])',
    'type(a.m).__call__(5)',
    'type(a.m).__call__()',
    'a.m.__call__.__call__([1])',
    'a.m.__call__.__name__',
    '0',
    'type(a.m.__call__).__name__',
]:
    attempt(source)
