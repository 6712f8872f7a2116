# small
# star_etc with a name: the positional arguments that are left.

calls = ['()', '(1)', '(1, 2)', '(1, 2, 3, 4)', '(a=1)', '(b=1)', '(1, b=2)', '(1, 2, b=3)', '(*range(3))', '(*[], **{})', '(1, *[2, 3], b=4)', '(1, a=2)', '(key=1)']
for parameters in [
    '*a',
    '*a,',
    'a, *b',
    'a, b, *c',
    'a=1, *b',
    'a, /, *b',
    '*a, b',
    '*a, b=2',
    '*a, b, c=3',
    '*a, **b',
    '*args, key=None',
    '*a, b, *c',
    '*a=1',
    '*(a)',
    '**a, *b',
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
