# small
# bytes.__hash__: what is equal has the same.


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
    'hash(b"") == (b"").__hash__()',
    'type(hash(b"")).__name__',
    'hash(b"") == hash(b"")',
    '(b"").__hash__(1)',
    'bytes.__hash__()',
    'bytes.__hash__(5)',
    'hash(b"ab") == hash(bytes(bytearray(b"ab")))',
    'hash(b"a") == hash("a")',
    'hash(memoryview(b"ab")) == hash(b"ab")',
]:
    attempt(source)
