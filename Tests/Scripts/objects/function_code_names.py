# covers: code.co_argcount code.co_cellvars code.co_flags code.co_freevars code.co_kwonlyargcount code.co_name code.co_nlocals code.co_posonlyargcount code.co_qualname code.co_varnames
# co_ attributes of code objects
# small

def f(a, b, /, c, *rest, d, e=1, **more):
    x = a
    y = 1

    def inner():
        return x, y

    return inner


inner = f(1, 2, 3, d=4)

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: f.__code__.co_name)
attempt(lambda: f.__code__.co_qualname)
attempt(lambda: f.__code__.co_argcount)
attempt(lambda: f.__code__.co_posonlyargcount)
attempt(lambda: f.__code__.co_kwonlyargcount)
attempt(lambda: f.__code__.co_varnames)
attempt(lambda: f.__code__.co_cellvars)
attempt(lambda: f.__code__.co_freevars)
attempt(lambda: f.__code__.co_nlocals)
attempt(lambda: f.__code__.co_firstlineno)
attempt(lambda: inner.__code__.co_freevars)
attempt(lambda: inner.__code__.co_qualname)
attempt(lambda: inner.__code__.co_flags & 63)
attempt(lambda: setattr(f.__code__, 'co_name', 'x'))
attempt(lambda: delattr(f.__code__, 'co_name'))
attempt(lambda: f.__code__ == f.__code__)
attempt(lambda: f.__code__ != inner.__code__)
attempt(lambda: f.__code__ < 1)
