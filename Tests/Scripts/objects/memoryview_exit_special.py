# small
# memoryview.__exit__ releases.


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


def inside():
    with memoryview(bytearray(b'ab')) as view:
        view[0] = 5
        data = view.tobytes()
    try:
        view[0]
    except ValueError as error:
        return data, str(error)


def raising():
    with memoryview(b'ab'):
        raise KeyError('through')


for source in [
    '(lambda m: (m.__exit__(None, None, None), m.tobytes()))(memoryview(b"a"))',
    'memoryview(b"a").__exit__()',
    'memoryview(b"a").__exit__(1, 2, 3, 4)',
    '(lambda m: (m.__exit__(), m.__exit__()))(memoryview(b"a"))',
    'memoryview(b"a").__exit__(x=1)',
    'inside()',
    'raising()',
    'memoryview.__exit__(5)',
]:
    attempt(source)
