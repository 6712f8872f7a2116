# stderr
# Where errors inside patterns are shown.
import sys


def show(function):
    try:
        function()
    except Exception:
        sys.excepthook(*sys.exc_info())


class Bad:
    __match_args__ = ['x']

    def __eq__(self, other):
        raise ValueError('eq')

    @property
    def attribute(self):
        raise RuntimeError('attribute')


def class_pattern():
    match 1:
        case str() | Undefined(1, 2) | 3:
            pass


def positional():
    match Bad():
        case [1, 2] | Bad(3):
            pass


def attribute():
    match Bad():
        case {} | Bad(attribute=3):
            pass


def value():
    match Bad():
        case None | 5:
            pass


def dotted():
    match 1:
        case 0 | value.missing:
            pass


def inner():
    match [1, [2, Bad()]]:
        case [1, [2, 3]]:
            pass


def guard():
    match 1:
        case x if x + 'a':
            pass


def subject():
    match 1 + 'a':
        case _:
            pass


def body():
    match 1:
        case 1:
            1 + 'a'


class Length(list):
    def __len__(self):
        return -1


def length():
    match Length():
        case [
            1,
            2,
        ]:
            pass


class Get(dict):
    def get(self, key, default):
        raise LookupError(key)


def mapping():
    match Get(a=1):
        case {'a': 1, **rest}:
            pass


def keys():
    match {'a': 1, 'b': 2}:
        case {'a': 1, body.key: 2}:
            pass


for function in (class_pattern, positional, attribute, value, dotted, inner, guard, subject, body, length, mapping, keys):
    show(function)
