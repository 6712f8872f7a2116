# small
# for without a colon or without a block.


def refuse(source, mode='exec'):
    try:
        compile(source, '<test>', mode)
    except SyntaxError as error:
        print(repr(source), '|', type(error).__name__, error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset), repr(error.text))
    else:
        print(repr(source), '| compiles')


refuse('for a in b')
refuse('for a in b\n    pass')
refuse('for a in b pass')
refuse('for a in b;')
refuse('for a')
refuse('for')
refuse('for a in')
refuse('for a in b,\n  pass')
refuse('for a in b:')
refuse('for a in b:\n')
refuse('for a in b:\npass')
refuse('for a in b:\npass\n')
refuse('for a in b:\n# only a comment\npass')
refuse('for a in b:\n\n\n  # more\nx = 1\n')
refuse('for a in b: # comment\n')
refuse('for a in b: pass\nelse')
refuse('for a in b: pass\nelse pass')
refuse('for a in b: pass\nelse:')
refuse('for a in b: pass\nelse:\npass')
refuse('for a in b: pass\nelif c: pass')
refuse('for a in b: pass\nelse if c: pass')
refuse('for a in b:\n  pass\n else: pass')
refuse('for a in b:\n  pass\n  else: pass')
refuse('async def f():\n  async for a in b\n    pass')
refuse('async def f():\n  async for a in b:\n  pass')
refuse('async for a in b:\npass')
refuse('for (a in b):\n  pass')
refuse('for a in (b:\n  pass')
refuse('x\nfor a in b:\ny')
refuse('for a in b:: pass')
refuse('for a in b: :')
refuse('for a in range(3): print a')
