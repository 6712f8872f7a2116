# assert with and without messages; messages are lazy; exotic messages.
# small

def t(src, **ns):
    try:
        exec(src, ns)
        print('passed')
    except AssertionError as e:
        print(repr(e), e.args)
t('assert True')
t('assert 0')
t('assert [], "msg"')
t('assert None, None')
t('assert "", (1, 2)')
t('assert 1, undefined')
t('assert 1 < 2 < 3, 1/0')
t('assert not 1, {"a": 1}')
t('assert (0), ValueError("inner")')
t('assert ()')
try:
    assert 0, 1 / 0
except ZeroDivisionError as e:
    print(e)
class B:
    def __bool__(self): raise KeyError('bool')
try:
    assert B(), 'm'
except KeyError as e:
    print(e)
print(__debug__)
try:
    exec('__debug__ = 1')
except SyntaxError as e:
    print(e.msg)
# assert uses the real AssertionError even when the name is rebound.
AssertionError_ = AssertionError
AssertionError = KeyError
try:
    assert False, 'real'
except AssertionError_ as e:
    print(type(e) is AssertionError_, e)
