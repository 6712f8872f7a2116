# small
# float.__hash__: what is equal has the same.


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
    'hash(0.0)',
    'hash(-0.0)',
    'hash(1.0)',
    'hash(1.5)',
    'hash(-2.0)',
    'hash(2.0 ** 70)',
    'hash(float("inf"))',
    'hash(float("-inf"))',
    'hash(1e-300)',
    'hash(0.0) == (0.0).__hash__()',
    'hash(-0.0) == (-0.0).__hash__()',
    'hash(1.0) == (1.0).__hash__()',
    'hash(1.5) == (1.5).__hash__()',
    'hash(-2.0) == (-2.0).__hash__()',
    'hash(2.0 ** 70) == (2.0 ** 70).__hash__()',
    'hash(float("inf")) == (float("inf")).__hash__()',
    'hash(float("-inf")) == (float("-inf")).__hash__()',
    'hash(1e-300) == (1e-300).__hash__()',
    'type(hash(0.0)).__name__',
    'type(hash(-0.0)).__name__',
    'type(hash(1.0)).__name__',
    'type(hash(1.5)).__name__',
    'type(hash(-2.0)).__name__',
    'type(hash(2.0 ** 70)).__name__',
    'type(hash(float("inf"))).__name__',
    'type(hash(float("-inf"))).__name__',
    'type(hash(1e-300)).__name__',
    'hash(0.0) == hash(1e-300)',
    '(0.0).__hash__(1)',
    'float.__hash__()',
    'float.__hash__(5)',
    'hash(2.0) == hash(2)',
    'hash(0.5) == hash(1 / 2)',
    'hash(1e22) == hash(10 ** 22)',
    'hash(float("nan")) == hash(float("nan"))',
    '(lambda n: hash(n) == hash(n))(float("nan"))',
]:
    attempt(source)
