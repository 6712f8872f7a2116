# sys.exc_info() in nested handlers, calls, generators and finally blocks.
# small

import sys
def now():
    return sys.exc_info()[0] and sys.exc_info()[0].__name__
print(now())
try:
    raise KeyError
except KeyError:
    print(now())
    try:
        raise ValueError
    except ValueError:
        print(now())
        def f():
            return now()
        print(f())
    print(now())
print(now())
try:
    try:
        raise OSError
    finally:
        print('finally', now())
except OSError:
    pass
def g():
    print('in', now())
    try:
        raise IndexError
    except IndexError:
        print('gen', now())
        yield 1
        print('gen again', now())
    print('gen after', now())
    yield 2
it = g()
next(it)
print('outside', now())
try:
    raise TypeError
except TypeError:
    next(it)
    print('handler', now())
def ret():
    try:
        raise AttributeError
    except AttributeError:
        return now()
print(ret(), now())
for i in range(2):
    try:
        raise KeyError
    except KeyError:
        if i == 0:
            continue
        break
print(now())
try:
    raise KeyError('x')
except KeyError as e:
    t, v, tb = sys.exc_info()
    print(t is KeyError, v is e, tb is e.__traceback__, tb.tb_lineno, tb.tb_next, sys.exception() is e)
print(sys.exception())
class CM:
    def __enter__(self): return self
    def __exit__(self, *a):
        print('exit', now())
        return True
with CM():
    raise ValueError
print(now())
