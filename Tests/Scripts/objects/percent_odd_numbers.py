# What stands for a number in % formats, and in whose words its errors are told.
import warnings

warnings.simplefilter('ignore')


class Int:
    def __init__(self, result):
        self.result = result

    def __int__(self):
        return given(self.result)


class Index:
    def __init__(self, result):
        self.result = result

    def __index__(self):
        return given(self.result)


class Float:
    def __init__(self, result):
        self.result = result

    def __float__(self):
        return given(self.result)


class Both:
    def __int__(self):
        return 3

    def __index__(self):
        return 'no'


class Turned:
    def __int__(self):
        return 's'

    def __index__(self):
        return 8


class OwnInt(int):
    def __int__(self):
        return 'x'

    def __index__(self):
        return 'y'

    def __repr__(self):
        return '<own>'


class OwnFloat(float):
    def __int__(self):
        return 4


class BadFloat(float):
    def __int__(self):
        return 's'


class Truncated:
    def __trunc__(self):
        return 3


class Neither:
    __int__ = None
    __index__ = None
    __float__ = None


def given(result):
    if isinstance(result, Exception):
        raise result
    return result


def show(format, value):
    for template in format, format.encode():
        try:
            found = template % (value,)
        except Exception as error:
            found = f'{type(error).__name__}: {error} {error.__cause__} {error.__context__}'
        told = getattr(value, 'result', '' if 'object at' in repr(value) else value)
        print(template, type(value).__name__, repr(told), '->', found)


values = [Both(), Turned(), OwnInt(5), OwnFloat(2.5), BadFloat(2.5), Truncated(), Neither(), None, 'a', b'a', [], 2j, True, 2.7, -2.7, Int, int,
          float('inf'), float('nan'), 10 ** 30]
for result in 3, 's', None, 2.5, OwnInt(4), TypeError('mine'), ValueError('mine'), OverflowError('mine'), -5:
    values += [Int(result), Index(result), Float(result)]
for format in '%d', '%i', '%u', '%x', '%X', '%o', '%c', '%e', '%.1f', '%G', '%+05d', '%#x':
    for value in values:
        show(format, value)

print('floats too large')
for format in '%f', '%e', '%d':
    try:
        print(len(format % 10 ** 400))
    except Exception as error:
        print(type(error).__name__, error)
    try:
        print(len(format.encode() % 10 ** 400))
    except Exception as error:
        print(type(error).__name__, error)

print('the flag z is known to bytes alone')
for format in '%z.0f', '%zf', '%ze', '%z.1g', '%+zf', '%zd', '%z5.0f|', '%-z5.0f|', '%z', '%z ', '%5z', '%zx', '%zs':
    for value in -0.2, -0.0, -1.5, 0:
        show(format, value)

print('sizes')
for format in '%.99999999999999999999d', '%.2147483648d', '%.2147483648f', '%99999999999999999999d', '%*d':
    show(format, 1)
