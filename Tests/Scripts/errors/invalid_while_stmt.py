# small
# while without a colon or without a block.


def refuse(source, mode='exec'):
    try:
        compile(source, '<test>', mode)
    except SyntaxError as error:
        print(repr(source), '|', type(error).__name__, error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset), repr(error.text))
    else:
        print(repr(source), '| compiles')


refuse('while a')
refuse('while a\n    pass')
refuse('while a pass')
refuse('while')
refuse('while:')
refuse('while : pass')
refuse('while a:')
refuse('while a:\n')
refuse('while a:\npass')
refuse('while a:\npass\n')
refuse('while a:\n# only a comment\npass')
refuse('while a:\n\n\n  # more\nx = 1\n')
refuse('while a: # comment\n')
refuse('while a = 1: pass')
refuse('while a = 1')
refuse('while a := 1: pass')
refuse('while (a := 1)\n  pass')
refuse('while a: pass\nelse')
refuse('while a: pass\nelse:')
refuse('while a: pass\nelse:\npass')
refuse('while a: pass\nelif b: pass')
refuse('while a, b: pass')
refuse('while *a: pass')
refuse('while yield: pass')
refuse('while (yield): pass')
refuse('while lambda: a: pass')
refuse('while a if b: pass')
refuse('while a b: pass')
refuse('while not: pass')
refuse('while a;')
refuse('while a: break else: pass')
refuse('while True print(1)')
refuse('while (True\n  pass')
refuse('while a do: pass')
refuse('do: pass while a')
refuse('x\nwhile a:\ny')
refuse('while a:\n  while b:\n  c')
