# small
# frame.__repr__.


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


import sys


def frame():
    return sys._getframe()


for source in [
    'repr(frame()).split("line")[1]',
    'repr(frame())[:10]',
    'type(frame()).__repr__(5)',
    'str(frame()) == repr(frame())[:0]',
]:
    attempt(source)
