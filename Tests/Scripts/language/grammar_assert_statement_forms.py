# small
# assert with and without message, what is evaluated, odd conditions.


def v(x):
    print('v', x, end=' ')
    return x


def attempt(code):
    try: exec(code)
    except BaseException as error: print(code, '→', type(error).__name__, error.args)
    else: print(code, 'fine')


for code in ('assert 1', 'assert 0', 'assert v(1), v(2)', 'assert v(0), v(2)', 'assert [], "empty"', 'assert not 1, (1, 2)', 'assert 1 < 2 < 3',
             'assert 1 if 0 else 0, None', 'assert (x := 0), x', 'assert 0, ValueError("inner")', 'assert 0, 1/0', 'assert 1, 1/0', 'assert 1/0',
             'assert lambda: 0', 'assert undefined', 'assert 0, undefined', 'assert (0)', 'assert 0, ""', 'assert 0, *[1] if 0 else 2' if 0 else 'assert 0, {}'):
    attempt(code)
AssertionError = ValueError
try: assert False, 'still an AssertionError'
except ValueError: print('replaced')
except BaseException as error: print(type(error).__name__, error)
if not __debug__: print('never')
print(__debug__)
