# small
# elif without a colon, without a block, without an if.


def refuse(source, mode='exec'):
    try:
        compile(source, '<test>', mode)
    except SyntaxError as error:
        print(repr(source), '|', type(error).__name__, error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset), repr(error.text))
    else:
        print(repr(source), '| compiles')


refuse('if a: pass\nelif b')
refuse('if a: pass\nelif b\n    pass')
refuse('if a: pass\nelif b pass')
refuse('if a: pass\nelif')
refuse('if a: pass\nelif:')
refuse('if a: pass\nelif : pass')
refuse('if a: pass\nelif b = 1: pass')
refuse('if a: pass\nelif b:')
refuse('if a: pass\nelif b:\n')
refuse('if a: pass\nelif b:\npass')
refuse('if a: pass\nelif b:\n# comment\npass')
refuse('elif a: pass')
refuse('x\nelif a: pass')
refuse('if a: pass\nelse: pass\nelif b: pass')
refuse('if a: pass\nelif b: pass\nelif c\n pass')
refuse('if a: pass\nelse if b: pass')
refuse('if a: pass\nelseif b: pass')
refuse('if a: pass\nelsif b: pass')
refuse('while a: pass\nelif b: pass')
refuse('if a: pass\n  elif b: pass')
refuse('if a:\n  pass\n elif b: pass')
refuse('if a: pass elif b: pass')
refuse('if a: pass\n\n\nelif b\n  pass')
refuse('if a:\n  if b: pass\n  elif c:\n  d')
refuse('def f():\n    if a:\n        b\n    elif c:\n    d')
