# The order of try, except, else and finally, and which except clause is taken.
# small

def run(what):
    out = []
    try:
        out.append('try')
        if what:
            raise what
    except (KeyError, IndexError) as e:
        out.append(f'lookup {e!r}')
    except ArithmeticError:
        out.append('arithmetic')
    except Exception as e:
        out.append(type(e).__name__)
    else:
        out.append('else')
    finally:
        out.append('finally')
    return out
for w in [None, KeyError(1), IndexError('x'), ZeroDivisionError(), OverflowError('big'), ValueError,
    StopIteration(3)]:
    print(run(w))
try:
    run(KeyboardInterrupt('stop'))
except KeyboardInterrupt as e:
    print('through', e)

# else is outside the protection of its own except clauses.
try:
    try:
        pass
    except ValueError:
        print('never')
    else:
        raise ValueError('from else')
except ValueError as e:
    print(e)

# The name of the exception is deleted after the handler, even if it was bound before.
e = 'before'
try:
    raise ValueError('v')
except ValueError as e:
    pass
try:
    e
except NameError as n:
    print(n)
# ... even when the handler deletes or rebinds it.
try:
    raise ValueError
except ValueError as e:
    del e
try:
    raise ValueError
except ValueError as e:
    e = 5
print('e' in globals())
# What follows except is evaluated only when something was raised, left to right.
def note(x, r):
    print('eval', x)
    return r
try:
    raise KeyError
except note('a', ValueError):
    pass
except note('b', (TypeError, (OSError, KeyError))) if 0 else note('c', LookupError):
    print('caught')
except note('d', Exception):
    pass
for bad in (5, 'x', (ValueError, 3), object):
    try:
        try:
            raise KeyError('k')
        except bad:
            print('no')
    except TypeError as t:
        print(t, '|', repr(t.__context__))
try:
    pass
except undefined_name:
    pass
print('done')
