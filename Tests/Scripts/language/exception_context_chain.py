# __context__ is set implicitly, cycles are broken, and generators keep their own.
# small

def chain(e):
    out = []
    while e is not None and len(out) < 9:
        out.append(repr(e))
        e = e.__cause__ or e.__context__
    return ' <- '.join(out)
try:
    try:
        try:
            raise KeyError(1)
        except KeyError:
            raise ValueError(2)
    except ValueError:
        raise TypeError(3)
except TypeError as e:
    print(chain(e))
try:
    try:
        raise KeyError(1)
    finally:
        try:
            raise ValueError(2)
        except ValueError as v:
            print('inner', chain(v))
except KeyError as k:
    print(chain(k))
# Raising the exception again that is handled does not make it its own context.
a = ValueError('a')
try:
    try:
        raise a
    except ValueError:
        raise a
except ValueError as e:
    print(e.__context__)
# A cycle a -> b -> a is cut.
b = KeyError('b')
try:
    try:
        raise a
    except ValueError:
        try:
            raise b
        except KeyError:
            raise a
except ValueError as e:
    print(chain(e), e.__context__ is b, b.__context__)
# A generator does not see the context of the caller's later handler once left.
def gen():
    try:
        yield 1
    except RuntimeError:
        raise LookupError('in gen')
g = gen()
next(g)
try:
    try:
        raise OSError('caller')
    except OSError:
        g.throw(RuntimeError('thrown'))
except LookupError as e:
    print(chain(e))
def gen2():
    try:
        raise KeyError('gen')
    except KeyError:
        yield 1
        raise ValueError('after yield')
g = gen2()
next(g)
import sys
print(sys.exc_info())
try:
    next(g)
except ValueError as e:
    print(chain(e))
class E(Exception): pass
e = E()
e.__context__ = KeyError()
e.__cause__ = ValueError()
print(e.__suppress_context__)
for bad in (5, 'x', KeyError):
    for attr in ('__cause__', '__context__', '__traceback__'):
        try:
            setattr(e, attr, bad)
        except TypeError as t:
            print(t)
try:
    del e.__cause__
except TypeError as t:
    print(t)
