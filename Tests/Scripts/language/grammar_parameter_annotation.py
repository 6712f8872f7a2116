# small
# annotation: evaluated after the defaults, kept in __annotations__.

calls = ['(1)', '()']
for parameters in [
    'a: int',
    'a: 1 + 1',
    'a: (yield_ := 5)',
    'a: (lambda: 1)()',
    'a: "text"',
    'a: int, /, b: str, *c: float, d: list = [], **e: dict',
    'a: int if 0 else str',
    'a: not 1',
    'a: [int][0]',
    'a: yield',
    'a: =1',
    'a:',
    'a: b c',
    'a: int: str',
]:
    print(parameters)
    try:
        exec('def f(' + parameters + '): return locals()')
    except SyntaxError as error:
        print('   ', error.msg, (error.offset, error.end_offset))
        continue
    except Exception as error:
        print('   ', type(error).__name__, error)
        continue
    code = f.__code__
    print('   ', code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_flags & 12, code.co_varnames, f.__defaults__, f.__kwdefaults__, f.__annotations__)
    for call in calls:
        try:
            print('   ', call, eval('f' + call))
        except TypeError as error:
            print('   ', call, error)


order = []


def note(value):
    order.append(value)
    return value


def f(a: note('a') = note(1), /, b: note('b') = note(2), *c: note('c'), d: note('d') = note(4), **e: note('e')) -> note('return'):
    """Documentation."""


print(order, f.__annotations__)


class A:
    def private(self, __x: int, __y__: str, _z: float) -> 'A': pass


print(A.private.__annotations__, A.private.__code__.co_varnames)


def unknown():
    try:
        def f(a: undefined): pass
    except NameError as error:
        print(error)


unknown()
f.__annotations__['new'] = 5
del f.__annotations__['a']
print(f.__annotations__)
f.__annotations__ = {}
print(f.__annotations__)
try:
    f.__annotations__ = 5
except TypeError as error:
    print(error)
del f.__annotations__
print(f.__annotations__, (lambda a: a).__annotations__)
