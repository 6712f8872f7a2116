# small
# Every form of try: clauses in order, names, else, finally, nested, returns and jumps.


def run(action):
    try:
        print('body', end=' ')
        result = action()
    except ZeroDivisionError:
        print('zero', end=' ')
    except (KeyError, IndexError) as error:
        print('lookup', repr(error), end=' ')
    except ValueError as error:
        print('value', error, end=' ')
        raise RuntimeError('again') from error
    except:
        print('other', end=' ')
    else:
        print('else', result, end=' ')
    finally:
        print('finally')


for action in (lambda: 1, lambda: 1 / 0, lambda: {}[1], lambda: [][1], lambda: int('x'), lambda: None.x):
    try: run(action)
    except RuntimeError as error: print('outer', error, repr(error.__cause__))
def f(n):
    try:
        if n == 0: return 'try'
        if n == 1: raise ValueError
        if n == 2: return undefined
    except ValueError: return 'except'
    except NameError: pass
    else: return 'else'
    finally:
        if n == 3: return 'finally'
    return 'end'
print(*map(f, range(5)))
def g():
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
        except ValueError: pass
        else: print('else', i, end=' ')
        finally: print('finally', i, end=' ')
    return i
print(g())
try: pass
except undefined_class: pass
print('not evaluated')
try:
    try: 1 / 0
    except undefined_class: pass
except NameError as error: print(error, repr(error.__context__))
for wrong in (5, 'x', (5,), int, (ValueError, int), None, [ValueError]):
    try:
        try: raise KeyError('k')
        except wrong: print('caught')
    except TypeError as error: print(error)
    except KeyError as error: print('went on', error)
try: raise KeyError('k')
except (ValueError, (KeyError,)) if False else (ValueError, KeyError) as e: print(e)
try: e
except NameError as error: print(error)
e = 'kept'
try: raise ValueError
except ValueError as e: e = 'rebound'
try: e
except NameError as error: print(error)
try: raise ValueError
except ValueError as e: del e
try:
    try: raise ValueError('a')
    finally: raise KeyError('b')
except KeyError as error: print(error, repr(error.__context__))
try:
    try: raise ValueError('a')
    except ValueError: raise
    finally: print('finally')
except ValueError as error: print(error, error.__context__)
def gen():
    try: yield 1
    except ValueError: yield 'caught'
    else: yield 'else'
    finally: yield 'finally'
print(list(gen()))
it = gen(); next(it); print(it.throw(ValueError), list(it))
