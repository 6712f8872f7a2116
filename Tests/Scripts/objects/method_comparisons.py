# small
# covers: method.__eq__ method.__ne__ method.__lt__ method.__le__ method.__gt__ method.__ge__
# method: the six comparisons.


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
    'a.m == a.m',
    'a.m != a.m',
    'a.m == b.m',
    'a.m != b.m',
    'a.m == a.n',
    'a.m != a.n',
    'a.m == A.m',
    'a.m != A.m',
    'a.m == A().m',
    'a.m != A().m',
    'b.m == a.m',
    'b.m != a.m',
    'b.m == b.m',
    'b.m != b.m',
    'b.m == a.n',
    'b.m != a.n',
    'b.m == A.m',
    'b.m != A.m',
    'b.m == A().m',
    'b.m != A().m',
    'a.n == a.m',
    'a.n != a.m',
    'a.n == b.m',
    'a.n != b.m',
    'a.n == a.n',
    'a.n != a.n',
    'a.n == A.m',
    'a.n != A.m',
    'a.n == A().m',
    'a.n != A().m',
    'A.m == a.m',
    'A.m != a.m',
    'A.m == b.m',
    'A.m != b.m',
    'A.m == a.n',
    'A.m != a.n',
    'A.m == A.m',
    'A.m != A.m',
    'A.m == A().m',
    'A.m != A().m',
    'A().m == a.m',
    'A().m != a.m',
    'A().m == b.m',
    'A().m != b.m',
    'A().m == a.n',
    'A().m != a.n',
    'A().m == A.m',
    'A().m != A.m',
    'A().m == A().m',
    'A().m != A().m',
    'a.m < b.m',
    'a.m <= b.m',
    'a.m > b.m',
    'a.m >= b.m',
    '(a.m).__eq__(b.m)',
    '(a.m).__ne__(b.m)',
    '(a.m).__lt__(b.m)',
    '(a.m).__le__(b.m)',
    '(a.m).__gt__(b.m)',
    '(a.m).__ge__(b.m)',
    '(a.m).__eq__(a.m)',
    '(a.m).__ne__(a.m)',
    '(a.m).__lt__(a.m)',
    '(a.m).__le__(a.m)',
    '(a.m).__gt__(a.m)',
    '(a.m).__ge__(a.m)',
    '(a.m).__eq__(5)',
    '(a.m).__ne__(5)',
    '(a.m).__lt__(5)',
    '(a.m).__le__(5)',
    '(a.m).__gt__(5)',
    '(a.m).__ge__(5)',
    'type(a.m).__eq__(object(), 1)',
    'type(a.m).__ne__(object(), 1)',
    'type(a.m).__lt__(object(), 1)',
    'type(a.m).__le__(object(), 1)',
    'type(a.m).__gt__(object(), 1)',
    'type(a.m).__ge__(object(), 1)',
    '(a.m).__eq__()',
    '(a.m).__ne__()',
    '(a.m).__lt__()',
    '(a.m).__le__()',
    '(a.m).__gt__()',
    '(a.m).__ge__()',
]:
    attempt(source)
