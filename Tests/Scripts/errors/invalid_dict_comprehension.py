# small
# Dict comprehensions with ** and other faults.


def refuse(source, mode='exec'):
    try:
        compile(source, '<test>', mode)
    except SyntaxError as error:
        print(repr(source), '|', type(error).__name__, error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset), repr(error.text))
    else:
        print(repr(source), '| compiles')


refuse('{**a for a in b}')
refuse('{**a for a in b if c}')
refuse('{**a, **b for a in c}')
refuse('{a: b, **c for a in d}')
refuse('{**a: b for a in c}')
refuse('{a: **b for a in c}')
refuse('{a: *b for a in c}')
refuse('{*a: b for a in c}')
refuse('{a: b for}')
refuse('{a: b for c}')
refuse('{a: b for c in}')
refuse('{a: for a in b}')
refuse('{: b for a in c}')
refuse('{a:: b for a in c}')
refuse('{a: b: c for a in d}')
refuse('{a: b for c in d, e}')
refuse('{a: b for c in d: e}')
refuse('{a: (b for c in d)}')
refuse('{a: b for c in d for e in f if g}')
refuse('{a: b async for c in d}')
refuse('{a := 1: b for c in d}')
refuse('{a: b := 1 for c in d}')
refuse('{(a := 1): b for c in d}')
refuse('{a: (b := 1) for c in d}')
refuse('{a: lambda: b for c in d}')
refuse('{lambda: a: b for c in d}')
refuse('{a if b: c for d in e}')
refuse('{a if b else c: d for e in f}')
refuse('{a: b if c for d in e}')
refuse('{a: b if c else d for e in f}')
refuse('{**{} for x in y}')
refuse('{** a for\nx in y}')
