# small
# else without a block or a colon, or where none may be.


def refuse(source, mode='exec'):
    try:
        compile(source, '<test>', mode)
    except SyntaxError as error:
        print(repr(source), '|', type(error).__name__, error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset), repr(error.text))
    else:
        print(repr(source), '| compiles')


refuse('if a: pass\nelse')
refuse('if a: pass\nelse\n    pass')
refuse('if a: pass\nelse pass')
refuse('if a: pass\nelse:')
refuse('if a: pass\nelse:\n')
refuse('if a: pass\nelse:\npass')
refuse('if a: pass\nelse:\n\n# c\npass')
refuse('else: pass')
refuse('x\nelse: pass')
refuse('else')
refuse('if a: pass\nelse: pass\nelse: pass')
refuse('if a: pass\nelse a: pass')
refuse('if a: pass\nelse:: pass')
refuse('for a in b: pass\nelse:\nc')
refuse('while a: pass\nelse:\nc')
refuse('try: pass\nexcept: pass\nelse:\nc')
refuse('try: pass\nelse: pass')
refuse('try: pass\nelse:\npass')
refuse('try: pass\nfinally: pass\nelse: pass')
refuse('def f(): pass\nelse: pass')
refuse('class A: pass\nelse: pass')
refuse('with a: pass\nelse: pass')
refuse('if a: pass else: pass')
refuse('if a:\n  pass\n  else: pass')
refuse('if a:\n  pass\n else: pass')
refuse('match a:\n case b: pass\nelse: pass')
refuse('match a:\n case b: pass\n else: pass')
refuse('if a:\n  b\nelse:\n  c\n d')
refuse('x if y else')
