# small
# if, elif and else without a colon or without a block.


def refuse(source, mode='exec'):
    try:
        compile(source, '<test>', mode)
    except SyntaxError as error:
        print(repr(source), '|', type(error).__name__, error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset), repr(error.text))
    else:
        print(repr(source), '| compiles')


refuse('if a')
refuse('if a\n    pass')
refuse('if a pass')
refuse('if a then: pass')
refuse('if')
refuse('if:')
refuse('if : pass')
refuse('if a = 1: pass')
refuse('if a = 1')
refuse('if a == 1\n  b')
refuse('if (a)\n  b')
refuse('if a, b: pass')
refuse('if *a: pass')
refuse('if not: pass')
refuse('if a b: pass')
refuse('if a else b: pass')
refuse('if yield: pass')
refuse('if lambda: a: pass')
refuse('if lambda: a\n  b')
refuse('if a; b')
refuse('if a {')
refuse('if a: pass\nif b')
refuse('if x\n\n\n')
refuse('if a and\n b: pass')
refuse('if a: b if c')
refuse('if a:\n  b\nif c:\nd')
refuse('if a if b else c\n  d')
