# throw and close: handled, unhandled, ignored, on fresh and finished generators.
# small

def g1():
    while True:
        try:
            x = yield 'ready'
            print('got', x)
        except ValueError as e:
            print('handled', e)
        finally:
            print('fin')
g = g1()
print(next(g))
print(g.throw(ValueError('v')))
print(g.throw(ValueError, 'two args'))
print(g.throw(ValueError, ValueError('inst'), None))
try:
    g.throw(KeyError('k'))
except KeyError as e:
    print('out', e)
try:
    next(g)
except StopIteration:
    print('finished')
try:
    g.throw(OSError('late'))
except OSError as e:
    print(e)
print(g.close())
fresh = g1()
try:
    fresh.throw(LookupError('fresh'))
except LookupError as e:
    print(e)
print(list(fresh))
fresh = g1()
fresh.close()
print(list(fresh))
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
def quiet():
    try:
        yield 1
    except GeneratorExit:
        print('closing')
        return 5
g = quiet()
next(g)
print(g.close())
def raises():
    try:
        yield 1
    finally:
        raise KeyError('in close')
g = raises()
next(g)
try:
    g.close()
except KeyError as e:
    print(repr(e), repr(e.__context__))
def plain():
    yield 1
g = plain()
next(g)
for args in [(5,), (ValueError, 1, 2), (ValueError('a'), 'b'), (int,), ()]:
    try:
        g.throw(*args)
    except BaseException as e:
        print(type(e).__name__, e)
g = plain(); next(g)
try:
    g.throw(GeneratorExit)
except GeneratorExit as e:
    print('exit', e.args)
g = plain(); next(g)
try:
    g.throw(StopIteration(3))
except RuntimeError as e:
    print(e, repr(e.__cause__))
