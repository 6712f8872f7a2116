# small
# Arguments of a call that the grammar recognises as wrong.


def refuse(source, mode='exec'):
    try:
        compile(source, '<test>', mode)
    except SyntaxError as error:
        print(repr(source), '|', type(error).__name__, error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset), repr(error.text))
    else:
        print(repr(source), '| compiles')


refuse('f(x for x in y, 1)')
refuse('f(x for x in y, *a)')
refuse('f(x for x in y, k=1)')
refuse('f(x for x in y,)')
refuse('f(1, x for x in y)')
refuse('f(1, 2, x for x in y, 3)')
refuse('f(k=1, x for x in y)')
refuse('f(*a, x for x in y)')
refuse('f(**a, *b)')
refuse('f(**a, b)')
refuse('f(k=1, b)')
refuse('f(k=1, b, c=2)')
refuse('f(**a, b, c)')
refuse('f(**a, *b, c)')
refuse('f(a, b=1, c)')
refuse('f(a, *b, c)')
refuse('f(a for a in b for c in d, e)')
refuse('f((x for x in y), 1)')
refuse('f(a, (x for x in y))')
refuse('f(x async for x in y, 1)')
refuse('class A(x for x in y): pass')
refuse('class A(x for x in y, 1): pass')
refuse('@f(x for x in y, 1)\ndef g(): pass')
refuse('f(a, b, x for x in y)')
refuse('f(a=x for x in y)')
refuse('f(a=x for x in y, b)')
refuse('f(x for x in a, y for y in b)')
refuse('f(\n  x for x in a,\n  b)')
refuse('f(**x, k=1)')
refuse('f(**x, *y, **z)')
refuse('f(*x, **y, *z)')
