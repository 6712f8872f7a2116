# small
# except and finally without a block.


def refuse(source, mode='exec'):
    try:
        compile(source, '<test>', mode)
    except SyntaxError as error:
        print(repr(source), '|', type(error).__name__, error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset), repr(error.text))
    else:
        print(repr(source), '| compiles')


refuse('try: pass\nexcept:')
refuse('try: pass\nexcept:\n')
refuse('try: pass\nexcept:\npass')
refuse('try: pass\nexcept:\n# c\npass')
refuse('try: pass\nexcept A:')
refuse('try: pass\nexcept A:\n')
refuse('try: pass\nexcept A:\npass')
refuse('try: pass\nexcept A as b:')
refuse('try: pass\nexcept A as b:\npass')
refuse('try: pass\nexcept (A, B):\npass')
refuse('try: pass\nexcept* A:')
refuse('try: pass\nexcept* A:\npass')
refuse('try: pass\nexcept* A as b:\npass')
refuse('try: pass\nexcept *A:\n\n\npass')
refuse('try: pass\nfinally:')
refuse('try: pass\nfinally:\n')
refuse('try: pass\nfinally:\npass')
refuse('try: pass\nfinally: # c\npass')
refuse('try: pass\nfinally')
refuse('try: pass\nfinally\n  pass')
refuse('try: pass\nfinally pass')
refuse('try: pass\nfinally a: pass')
refuse('try: pass\nexcept:\n  pass\nfinally:\npass')
refuse('try: pass\nexcept: pass\nelse:\npass')
refuse('try: pass\nexcept A: pass\nexcept B:\npass')
refuse('try: pass\nexcept* A: pass\nexcept* B:\npass')
refuse('def f():\n    try:\n        a\n    except B:\n    c\n')
refuse('def f():\n    try:\n        a\n    finally:\n    c\n')
refuse('if x:\n  try: a\n  except:\n  b')
