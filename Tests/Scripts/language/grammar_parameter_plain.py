# small
# param_no_default: names without a default.

calls = ['()', '(1)', '(1, 2)', '(1, 2, 3)', '(a=1)', '(b=2, a=1)', '(1, b=2)', '(1, a=2)', '(*[1, 2])', '(**{"a": 1})', '(1, 2, 3, 4, 5)', '(c=3)']
for parameters in [
    'a',
    'a, b',
    'a, b,',
    'a, b, c, d, e',
    '',
    'a: int, b',
    'match, case',
    '_',
    '_, __',
    'self',
    'é',
    'a, a',
    'print, len',
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
