# except*: splitting groups, rest, re-raising, names, errors.
# small

def t(e, *kinds):
    try:
        try:
            raise e
        except* ValueError as g:
            print('ValueError', repr(g), type(g).__name__)
        except* (TypeError, KeyError) as g:
            print('TypeError/KeyError', repr(g))
        else:
            print('else')
        finally:
            print('finally')
    except BaseException as rest:
        print('rest', repr(rest))
t(ExceptionGroup('g', [ValueError(1), TypeError(2), OSError(3)]))
t(ExceptionGroup('g', [ValueError(1), ExceptionGroup('inner', [ValueError(2), KeyError(3)])]))
t(ValueError('single'))
t(OSError('not matched'))
t(ExceptionGroup('g', [OSError(1)]))
try:
    try:
        raise ExceptionGroup('g', [ValueError(1), OSError(2)])
    except* ValueError:
        raise KeyError('new')
except BaseException as e:
    print(repr(e), [repr(x.__context__) for x in e.exceptions])
try:
    try:
        raise ExceptionGroup('g', [ValueError(1), OSError(2)])
    except* ValueError as g:
        raise
    except* OSError:
        pass
except BaseException as e:
    print(repr(e))
for src in ['try: pass\nexcept* ValueError: pass\nexcept TypeError: pass', 'try: pass\nexcept*: pass',
    'def f():\n try: pass\n except* E: return', 'for i in x:\n try: pass\n except* E: break',
    'for i in x:\n try: pass\n except* E: continue', 'try: pass\nexcept E: pass\nexcept* F: pass']:
    try:
        compile(src, '', 'exec')
        print('ok')
    except SyntaxError as e:
        print(e.msg)
try:
    try:
        raise ValueError
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)
eg = ExceptionGroup('m', [ValueError(1), ExceptionGroup('n', [TypeError(2)])])
print(eg.message, eg.exceptions, str(eg), eg.split(TypeError), eg.subgroup(ValueError), eg.subgroup(OSError),
    eg.subgroup(lambda e: isinstance(e, TypeError)), eg.derive([KeyError()]))
for args in [(), ('a',), ('a', []), ('a', [1]), (1, [ValueError()]), ('a', ValueError()),
    ('a', [KeyboardInterrupt()])]:
    try:
        ExceptionGroup(*args)
    except Exception as e:
        print(type(e).__name__, e)
print(repr(BaseExceptionGroup('b', [ValueError()])), repr(BaseExceptionGroup('b', [KeyboardInterrupt()])))
