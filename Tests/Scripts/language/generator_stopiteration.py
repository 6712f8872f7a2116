# A StopIteration that leaves a generator body becomes a RuntimeError.
# small

def a():
    yield 1
    raise StopIteration('mine')
try:
    list(a())
except RuntimeError as e:
    print(e, '|', repr(e.__cause__), e.__suppress_context__)
def b():
    yield next(iter(()))
try:
    next(b())
except RuntimeError as e:
    print(e)
def c():
    try:
        next(iter(()))
    except StopIteration:
        return 'ok'
    yield
try:
    next(c())
except StopIteration as e:
    print(e.value)
# In a generator expression too, but not in a list comprehension.
try:
    list(next(iter(())) for _ in [1])
except RuntimeError as e:
    print(e)
try:
    [next(iter(())) for _ in [1]]
except StopIteration as e:
    print('plain', e.args)
def ret(v):
    return v
    yield
for v in (None, 1, (1, 2), StopIteration(3), ValueError('x')):
    try:
        next(ret(v))
    except StopIteration as e:
        print(repr(e.value), e.args == (() if v is None else (v,)))
def delegating():
    x = yield from ret((1, 2))
    return x
try:
    next(delegating())
except StopIteration as e:
    print(e.value)
s = StopIteration()
print(s.value, s.args)
s = StopIteration(1, 2)
print(s.value, s.args)
s.value = 9
print(s.value, s.args)
