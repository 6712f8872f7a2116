# small
# method.__func__ read, written, deleted.


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


def assigned(value, new):
    value.__func__ = new
    return value.__func__


def deleted(value):
    del value.__func__
    return value.__func__


for source in [
    'a.m.__func__ is A.m',
    'type(a.m)(len, [1]).__func__',
    'type(a.m)(len, [1])()',
    'type(a.m)(5, 1)',
    'type(a.m)(len, None)',
    'type(a.m)(len)',
    'classmethod(len).__get__(None, A).__func__',
    'type(a.m).__func__.__name__',
    'A.m.__func__',
]:
    attempt(source)
