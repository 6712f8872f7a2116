# small
# slash_with_default: positional-only parameters with defaults.

calls = ['()', '(9)', '(9, 8)', '(9, 8, 7)', '(a=9)', '(b=9)', '(9, b=8)', '(9, a=8)', '(9, c=8)', '(b=9, c=8)', '(**{"a": 9})']
for parameters in [
    'a=1, /',
    'a, b=2, /',
    'a=1, b=2, /',
    'a=1, /, b=2',
    'a, b=2, /, c=3',
    'a=1, /,',
    'a=1, /, *b',
    'a=1, /, *, b',
    'a=1, /, **b',
    'a: int = 1, /',
    'a=1, b, /',
    'a=1, /, b',
    'a=1, /, *, b=2, c',
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
