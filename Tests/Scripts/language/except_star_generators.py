# small
# yield inside try with except*.
def g():
    try:
        yield 1
        raise ExceptionGroup('g', [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as e:
        yield 'V', repr(e)
    except* (TypeError, KeyError) as e:
        x = yield 'T', repr(e)
        print('x', x)
    else:
        yield 'else'
    finally:
        yield 'fin'
print(list(g()))
def g2():
    try:
        yield 1
    except* ValueError as e:
        yield 'V', repr(e)
        raise
    else:
        yield 'else'
print(list(g2()))
it = g2(); next(it)
print(it.throw(ValueError(5)))
try: next(it)
except BaseException as e: print(repr(e))
def g3():
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError as e:
        try:
            yield 1
        except KeyError as k:
            raise k
it=g3(); next(it)
try: it.throw(KeyError('k'))
except BaseException as e: print(repr(e), e.exceptions)
