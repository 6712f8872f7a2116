# small
# param_with_default and default: values made when the function is. In lambda.

calls = ['()', '(9)', '(9, 8)', '(a=7)', '(b=7)', '(b=7, a=6)', '(9, a=8)', '(9, 8, 7)', '(*[5])', '(**{"b": 5, "a": 4})']
for parameters in [
    'a=1',
    'a=1,',
    'a, b=2',
    'a=1, b=2',
    'a=[]',
    'a=(1, 2), b=None',
    'a=1 if 0 else 2',
    'a=(lambda: 5)()',
    'a=not 1',
    'a={}, b={1: 2}',
    'a=1, b',
    'a=',
    'a==1',
    'a=b',
    'a=...',
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
