# small
# slash_no_default: positional-only parameters without defaults.

calls = ['()', '(1)', '(1, 2)', '(1, 2, 3)', '(a=1)', '(1, a=2)', '(1, b=2)', '(1, 2, a=3)', '(b=1, a=2)', '(1, 2, c=3, d=4)', '(1, 2, 3, a=4, b=5, d=6)', '(**{"a": 1})', '(*[1, 2, 3], d=4)']
for parameters in [
    'a, /',
    'a, b, /',
    'a, /, b',
    'a, b, /, c, d',
    'a, /,',
    'a, /, *b',
    'a, /, *, b',
    'a, /, **b',
    'a, /, b, *c, d, **e',
    'a: int, /',
    '/',
    '/, a',
    'a, /, /',
    'a, / b',
    'a /',
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
