# A name that any function declares global is global in the code that exec runs, also where it has locals.
def t(f):
    try: print(f.__name__, f())
    except BaseException as e: print(f.__name__, type(e).__name__, e)


@t
def a():
    exec("""if 1:
            # I
            x = 7
            def f():
                x = 1
                def g():
                    global x
                    def i():
                        def h():
                            return x
                        return h()
                    return i()
                return g()
            print(f(), x)
    """)


@t
def a2():
    exec("""if 1:
            def f():
                y = 1
                def g():
                    global y
                    return y
                def h():
                    return y + 1
                return g, h
            y = 9
            g, h = f()
            result9 = g()
            result2 = h()
            """, d:={}, {})


@t
def a3():
    l={}; g={}
    exec("""if 1:
            def f():
                y = 1
                def g():
                    global y
                    return y
                def h():
                    return y + 1
                return g, h
            y = 9
            g, h = f()
            result9 = g()
            result2 = h()
            """, l, g)
    del l["__builtins__"]
    print(l, sorted(g), g["result9"], g["result2"])


@t
def walrus():
    variables, names = {}, {}
    exec("values = [(last := i) for i in range(3)]\nlast += 1\ndef f():\n    global made\n    made = 1\nmade = 0\nother = 2", variables, names)
    del variables['__builtins__']
    print(variables, sorted(names))
