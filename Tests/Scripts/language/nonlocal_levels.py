# nonlocal finds the nearest enclosing function scope, skipping classes.
# small

def a():
    x = 'a'
    def b():
        def c():
            nonlocal x
            x += 'c'
            def d():
                nonlocal x
                x += 'd'
                return x
            return d
        return c
    r = b()()()
    return r, x
print(a())

def shadow():
    x = 1
    class C:
        x = 2
        def m(self):
            nonlocal x
            x = 3
            return x
        y = x
    print(C.x, C.y, C().m(), x)
shadow()

def in_class():
    x = 1
    class C:
        nonlocal x
        x = 10
    return x, 'x' in C.__dict__
print(in_class())

for src in ['def f():\n nonlocal q\n',
            'nonlocal q',
            'def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x\n',
            'def f():\n def g(x):\n  nonlocal x\n',
            'def f():\n global x\n def g():\n  nonlocal x\n',
            'def f(x):\n global x\n',
            'def f():\n print(x)\n global x\n',
            'def f():\n x = 1\n global x\n',
            'def f():\n x: int\n global x\n',
            'def f(x):\n def g():\n  nonlocal x\n  global x\n']:
    try:
        exec(src)
        print('fine')
    except SyntaxError as e:
        print(e.msg, e.lineno)
