# What exec gives code as builtins and as globals can be any mapping.
def t(f):
    try: print(f.__name__, f())
    except BaseException as e: print(f.__name__, type(e).__name__, e)


@t
def h(): exec("print(a)", {'__builtins__': {'print': print}})


@t
def h1(): exec("print(a)", {'__builtins__': {}})


@t
def h2(): exec("a", {'__builtins__': 123})


@t
def h3(): exec("class A: pass", {'__builtins__': {}})


@t
def h4(): exec("class A: pass", {'__builtins__': {'__build_class__': lambda *a: 5, 'print': print}})


@t
def h5(): exec("import os", {'__builtins__': {'__build_class__': lambda *a: 5, 'print': print}})


@t
def h6(): 
    import types
    exec("print(superglobal)", {'__builtins__': types.MappingProxyType({'superglobal': 1, 'print':print})})


@t
def h7():
    import types
    class frozendict(dict):
        def __setitem__(self, k, v): raise KeyError('frozen')
    import builtins
    b = frozendict(builtins.__dict__)
    exec("def f(): return len('a')\nprint(f())\n__builtins__['len']=5", {'__builtins__': b})


@t
def h8():
    class custom(dict):
        def __missing__(self, k): return k*2
    exec("print(sg)", custom())


@t
def h9():
    class custom(dict):
        def __getitem__(self, k):
            if k=='sg': raise ValueError('v')
            return super().__getitem__(k)
    exec("print(sg)", custom())


@t
def h10():
    g={}
    exec("def f(): return 1", g)
    return g['f'].__builtins__ is __builtins__.__dict__, g['__builtins__'] is __builtins__.__dict__, type(g['f'].__builtins__)
