# small
# param_no_default_star_annotation: *args: *types.

b = (int,)
a = (float, str)
calls = ['()', '(1, 2)', '(a=1)', '(1, b=2)']
for parameters in [
    '*a: int',
    '*a: *b',
    '*a: *(int, str)',
    '*a: *tuple[int, ...]',
    '*a: (int, str)',
    '*a: int, b: str',
    'a: *b',
    '**a: *b',
    '*a: *',
    '*a: **b',
    '*a: *b, *c',
    '*a: * b',
    'a, *b: *a',
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


def starred(*args: *b):
    return args


print(starred(1), starred.__annotations__)
try:
    def wrong(*args: *(1, 2)): pass
except ValueError as error:
    print(error)
try:
    def empty(*args: *()): pass
except ValueError as error:
    print(error)
try:
    def fails(*args: *5): pass
except TypeError as error:
    print(error)


def single(*args: *[3]): pass


print(single.__annotations__)


async def coroutine(*args: *tuple[int, str]): pass


print(coroutine.__annotations__)
