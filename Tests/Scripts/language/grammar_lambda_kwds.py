# small
# kwds: the keyword arguments that are left. In lambda.

calls = ['()', '(1)', '(1, 2)', '(a=1)', '(x=1, y=2)', '(1, x=2)', '(1, a=2)', '(1, b=2)', '(1, 2, 3, c=4, x=5)', '(**{"x y": 1})', '(**{1: 2})', '(x=1, **{"x": 2})', '(**{"a": 1}, **{"b": 2})', '(self=1, cls=2)']
for parameters in [
    '**a',
    '**a,',
    'a, **b',
    'a=1, **b',
    'a, /, **b',
    '*a, **b',
    '*, a, **b',
    'a, *b, c, d=4, **e',
    '**a=1',
    '**a, b',
    '**a, **b',
    '**a, *b',
    '**(a)',
    '**',
    '**a, /',
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
