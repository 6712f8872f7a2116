# small
# yield_expression: as a statement, in an assignment, in parentheses, with stars, from
def all_forms():
    x = yield
    print('got', x)
    y = yield 1, 2
    print('got', y)
    z = [(yield 'in a display'), (yield)]
    print('got', z)
    yield *'ab', 3
    w: int = yield 'annotated'
    total = 1
    total += yield total
    print((yield), w, total)
    if (yield 'condition'):
        print('true')
    result = yield from (n for n in (10, 20))
    print(result)
    returned = yield from inner()
    print(returned)
    f'{(yield "in a string")}'
    lambda: (yield)
    assert (yield 'asserted')
    return (yield 'at the end')


def inner():
    got = yield 'inner'
    return f'inner got {got}'


g = all_forms()
print(next(g))
for value in range(1, 30):
    try:
        print(g.send(value))
    except StopIteration as error:
        print('value', error.value)
        break
for text in ('yield 1', 'class A: yield 1', 'def f(): yield = 1', 'def f(): x = yield = 1', 'def f(): print(yield)', 'def f(): print(yield 1)', 'def f(): 1 + yield', 'def f(): yield from',
             'def f(): yield from a, b', 'def f(): yield from *a', 'lambda: (yield)', 'def f(x=(yield)): pass', 'def f(): [(yield) for x in y]', 'def f(): (yield) = 1', 'def f(): del (yield)',
             'async def f(): yield from a', 'async def f():\n yield 1\n return 2', 'def f(): (yield) += 1'):
    try:
        compile(text, 'text', 'exec')
        print('fine', text)
    except SyntaxError as error:
        print(text, '|', error)
