# small
# covers: code.__eq__ code.__ne__ code.__lt__ code.__le__ code.__gt__ code.__ge__
# code: the six comparisons.


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


def f(a): return a
g = f
def h(a): return a


for source in [
    'f.__code__ == f.__code__',
    'f.__code__ != f.__code__',
    'f.__code__ == g.__code__',
    'f.__code__ != g.__code__',
    'f.__code__ == h.__code__',
    'f.__code__ != h.__code__',
    'f.__code__ == compile("1", "a", "eval")',
    'f.__code__ != compile("1", "a", "eval")',
    'f.__code__ == compile("1", "a", "eval")',
    'f.__code__ != compile("1", "a", "eval")',
    'f.__code__ == compile("2", "a", "eval")',
    'f.__code__ != compile("2", "a", "eval")',
    'g.__code__ == f.__code__',
    'g.__code__ != f.__code__',
    'g.__code__ == g.__code__',
    'g.__code__ != g.__code__',
    'g.__code__ == h.__code__',
    'g.__code__ != h.__code__',
    'g.__code__ == compile("1", "a", "eval")',
    'g.__code__ != compile("1", "a", "eval")',
    'g.__code__ == compile("1", "a", "eval")',
    'g.__code__ != compile("1", "a", "eval")',
    'g.__code__ == compile("2", "a", "eval")',
    'g.__code__ != compile("2", "a", "eval")',
    'h.__code__ == f.__code__',
    'h.__code__ != f.__code__',
    'h.__code__ == g.__code__',
    'h.__code__ != g.__code__',
    'h.__code__ == h.__code__',
    'h.__code__ != h.__code__',
    'h.__code__ == compile("1", "a", "eval")',
    'h.__code__ != compile("1", "a", "eval")',
    'h.__code__ == compile("1", "a", "eval")',
    'h.__code__ != compile("1", "a", "eval")',
    'h.__code__ == compile("2", "a", "eval")',
    'h.__code__ != compile("2", "a", "eval")',
    'compile("1", "a", "eval") == f.__code__',
    'compile("1", "a", "eval") != f.__code__',
    'compile("1", "a", "eval") == g.__code__',
    'compile("1", "a", "eval") != g.__code__',
    'compile("1", "a", "eval") == h.__code__',
    'compile("1", "a", "eval") != h.__code__',
    'compile("1", "a", "eval") == compile("1", "a", "eval")',
    'compile("1", "a", "eval") != compile("1", "a", "eval")',
    'compile("1", "a", "eval") == compile("1", "a", "eval")',
    'compile("1", "a", "eval") != compile("1", "a", "eval")',
    'compile("1", "a", "eval") == compile("2", "a", "eval")',
    'compile("1", "a", "eval") != compile("2", "a", "eval")',
    'compile("1", "a", "eval") == f.__code__',
    'compile("1", "a", "eval") != f.__code__',
    'compile("1", "a", "eval") == g.__code__',
    'compile("1", "a", "eval") != g.__code__',
    'compile("1", "a", "eval") == h.__code__',
    'compile("1", "a", "eval") != h.__code__',
    'compile("1", "a", "eval") == compile("1", "a", "eval")',
    'compile("1", "a", "eval") != compile("1", "a", "eval")',
    'compile("1", "a", "eval") == compile("1", "a", "eval")',
    'compile("1", "a", "eval") != compile("1", "a", "eval")',
    'compile("1", "a", "eval") == compile("2", "a", "eval")',
    'compile("1", "a", "eval") != compile("2", "a", "eval")',
    'compile("2", "a", "eval") == f.__code__',
    'compile("2", "a", "eval") != f.__code__',
    'compile("2", "a", "eval") == g.__code__',
    'compile("2", "a", "eval") != g.__code__',
    'compile("2", "a", "eval") == h.__code__',
    'compile("2", "a", "eval") != h.__code__',
    'compile("2", "a", "eval") == compile("1", "a", "eval")',
    'compile("2", "a", "eval") != compile("1", "a", "eval")',
    'compile("2", "a", "eval") == compile("1", "a", "eval")',
    'compile("2", "a", "eval") != compile("1", "a", "eval")',
    'compile("2", "a", "eval") == compile("2", "a", "eval")',
    'compile("2", "a", "eval") != compile("2", "a", "eval")',
    'f.__code__ < g.__code__',
    'f.__code__ <= g.__code__',
    'f.__code__ > g.__code__',
    'f.__code__ >= g.__code__',
    '(f.__code__).__eq__(g.__code__)',
    '(f.__code__).__ne__(g.__code__)',
    '(f.__code__).__lt__(g.__code__)',
    '(f.__code__).__le__(g.__code__)',
    '(f.__code__).__gt__(g.__code__)',
    '(f.__code__).__ge__(g.__code__)',
    '(f.__code__).__eq__(f.__code__)',
    '(f.__code__).__ne__(f.__code__)',
    '(f.__code__).__lt__(f.__code__)',
    '(f.__code__).__le__(f.__code__)',
    '(f.__code__).__gt__(f.__code__)',
    '(f.__code__).__ge__(f.__code__)',
    '(f.__code__).__eq__(5)',
    '(f.__code__).__ne__(5)',
    '(f.__code__).__lt__(5)',
    '(f.__code__).__le__(5)',
    '(f.__code__).__gt__(5)',
    '(f.__code__).__ge__(5)',
    'type(f.__code__).__eq__(object(), 1)',
    'type(f.__code__).__ne__(object(), 1)',
    'type(f.__code__).__lt__(object(), 1)',
    'type(f.__code__).__le__(object(), 1)',
    'type(f.__code__).__gt__(object(), 1)',
    'type(f.__code__).__ge__(object(), 1)',
    '(f.__code__).__eq__()',
    '(f.__code__).__ne__()',
    '(f.__code__).__lt__()',
    '(f.__code__).__le__()',
    '(f.__code__).__gt__()',
    '(f.__code__).__ge__()',
]:
    attempt(source)
