# small
# What cannot follow the two stars among parameters.


def refuse(source, mode='exec'):
    try:
        compile(source, '<test>', mode)
    except SyntaxError as error:
        print(repr(source), '|', type(error).__name__, error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset), repr(error.text))
    else:
        print(repr(source), '| compiles')


refuse('def f(**): pass')
refuse('def f(**,): pass')
refuse('def f(**k, a): pass')
refuse('def f(**k, a=1): pass')
refuse('def f(**k, *a): pass')
refuse('def f(**k, *): pass')
refuse('def f(**k, **l): pass')
refuse('def f(**k, /): pass')
refuse('def f(**k=1): pass')
refuse('def f(**k: int=1): pass')
refuse('def f(a, **k=1): pass')
refuse('def f(**k,): pass')
refuse('def f(a, **k,): pass')
refuse('def f(**1): pass')
refuse('def f(**(k)): pass')
refuse('def f(**k.l): pass')
refuse('def f(** k): pass')
refuse('def f(**None): pass')
refuse('def f(**k l): pass')
refuse('def f(**k:): pass')
refuse('def f(*a, **k, b): pass')
refuse('def f(*, a, **k, b): pass')
refuse('def f(**k, a, b): pass')
refuse('def f(**k, (a)): pass')
refuse('def f(**k, 1): pass')
refuse('def f(**k,,): pass')
refuse('def f(****k): pass')
refuse('def f(**__debug__): pass')
refuse('def f(**k, a: int): pass')
