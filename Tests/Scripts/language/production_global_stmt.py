# small
# global_stmt, nonlocal_stmt: what they bind, what is refused
x = 'module'


def sets():
    global x, made
    x = made = 'set by the function'


def deletes():
    global made
    del made


sets()
print(x, made)
deletes()
print('made' in globals())


class Body:
    global from_class
    from_class = 1
    x = 'class'

    def method(self):
        return x


print(from_class, Body().method(), hasattr(Body, 'from_class'))


def outer():
    count = 0

    def inner():
        nonlocal count
        count += 1

        def innermost():
            nonlocal count
            count *= 10
        innermost()
        return count
    return inner(), inner(), count


def loops():
    global index, imported, function, Class, context
    for index in range(3):
        pass
    import sys as imported

    def function():
        pass

    class Class:
        pass


loops()
print(outer(), index, imported.__name__, function.__qualname__, Class.__qualname__)
for text in ('def f():\n x = 1\n global x', 'def f():\n print(x)\n global x', 'def f(x): global x', 'def f(x): nonlocal x', 'def f(): nonlocal x', 'nonlocal x', 'global x\nx = 1', 'x = 1\nglobal x', 'def f():\n global x\n nonlocal x', 'def f():\n x = 1\n def g():\n  nonlocal x\n  global x', 'def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x',
             'def f():\n x: int\n global x', 'global', 'global x.y', 'global x = 1', 'global (x)', 'global x,', 'global x, y', 'class A: nonlocal x', 'def f():\n x = 1\n class A:\n  nonlocal x\n  x = 2', 'def f():\n def g():\n  nonlocal x\n x = 1', 'global None', 'global __debug__', 'def f():\n for x in y: pass\n global x', 'def f():\n global x\n def g(): nonlocal x', 'lambda: global x'):
    try:
        compile(text, 'text', 'exec')
        print('fine', text.replace('\n', ';'))
    except SyntaxError as error:
        print(text.replace('\n', ';'), '|', error)
