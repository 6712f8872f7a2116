# small
# star_etc with a star alone: keyword-only parameters. In lambda.

calls = ['()', '(1)', '(a=1)', '(b=1)', '(a=1, b=2)', '(1, b=2)', '(1, 2)', '(b=2, a=1)', '(1, a=2)', '(a=1, c=3)', '(1, 2, b=3)', '(**{"a": 1, "b": 2})']
for parameters in [
    '*, a',
    '*, a,',
    '*, a, b',
    'a, *, b',
    'a=1, *, b',
    '*, a=1',
    '*, a=1, b',
    '*, a, b=2',
    'a, /, *, b',
    '*, a, **b',
    '*',
    '*,',
    '*, **a',
    '*, *a',
    '*, /',
]:
    print(parameters)
    try:
        exec('f = lambda ' + parameters + ': locals()')
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
