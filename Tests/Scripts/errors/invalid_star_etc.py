# small
# What cannot follow the star among parameters.


def refuse(source, mode='exec'):
    try:
        compile(source, '<test>', mode)
    except SyntaxError as error:
        print(repr(source), '|', type(error).__name__, error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset), repr(error.text))
    else:
        print(repr(source), '| compiles')


refuse('def f(*): pass')
refuse('def f(*,): pass')
refuse('def f(a, *): pass')
refuse('def f(a, *,): pass')
refuse('def f(*, **k): pass')
refuse('def f(a, *, **k): pass')
refuse('def f(*, *a): pass')
refuse('def f(*a, *): pass')
refuse('def f(*a, *b): pass')
refuse('def f(*a, b, *c): pass')
refuse('def f(*a, b, *): pass')
refuse('def f(*, a, *): pass')
refuse('def f(*, a, *b): pass')
refuse('def f(*a=1): pass')
refuse('def f(*a=1, b): pass')
refuse('def f(a, *b=1): pass')
refuse('def f(*a: int=1): pass')
refuse('def f(*=1): pass')
refuse('def f(*1): pass')
refuse('def f(*(a)): pass')
refuse('def f(*(a, b)): pass')
refuse('def f(*a.b): pass')
refuse('def f(*a b): pass')
refuse('def f(* a): pass')
refuse('def f(*, a=1, b): pass')
refuse('def f(*, a, b=1, c): pass')
refuse('def f(*a, b=1, c, **d): pass')
refuse('def f(*a,): pass')
refuse('def f(*, a,): pass')
refuse('def f(* *a): pass')
refuse('def f(***a): pass')
refuse('def f(*, (a)): pass')
refuse('def f(*, a=): pass')
refuse('def f(*None): pass')
refuse('def f(*a:): pass')
refuse('def f(*: int): pass')
refuse('def f(*, : int): pass')
refuse('def f(*\n, ): pass')
refuse('def f(*, # comment\n): pass')
