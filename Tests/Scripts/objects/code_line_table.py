# small
# co_linetable is in the form of CPython 3.11: decoded, it gives what co_positions() gives.


def number(table):
    byte = next(table)
    value, shift = byte & 63, 0
    while byte & 64:
        byte = next(table)
        shift += 6
        value |= (byte & 63) << shift
    return value


def signed(table):
    value = number(table)
    return -(value >> 1) if value & 1 else value >> 1


def decoded(code):
    table = iter(code.co_linetable)
    line = code.co_firstlineno
    for first in table:
        assert first & 128
        kind, length = first >> 3 & 15, (first & 7) + 1
        if kind == 15:
            place = None, None, None, None
        elif kind == 14:
            line += signed(table)
            end = line + number(table)
            place = line, end, number(table) - 1, number(table) - 1
        elif kind == 13:
            line += signed(table)
            place = line, line, None, None
        elif kind >= 10:
            line += kind - 10
            place = line, line, next(table), next(table)
        else:
            rest = next(table)
            column = kind << 3 | rest >> 4
            place = line, line, column, column + (rest & 15)
        for _ in range(length):
            yield place


def sample(a, b=2):
    try:
        for i in range(a):
            print(i, [x for x in range(i)
                      if x])
    except ValueError as error:
        raise KeyError from error
    return {'a long line with much in it': a, 'that goes beyond the column that fits into the short form': b, 'and even beyond the one that fits into the other': a + b}


def generator():
    yield 1
    x = yield
    return x


for code in (sample.__code__, generator.__code__, decoded.__code__, (lambda: 1).__code__, compile('x = 1\n\n\n\n\n\n\ny = 2\n', 'f', 'exec')):
    print(code.co_name, type(code.co_linetable).__name__, list(decoded(code)) == list(code.co_positions()), isinstance(code.co_stacksize, int), code.co_stacksize > 0)
