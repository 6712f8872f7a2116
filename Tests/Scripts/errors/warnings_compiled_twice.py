# small
# stderr
# Warnings of the compiler: in its words and its order, and twice for what it compiles twice. Standard error has the warnings.
for source in [
    'try: a is 1\nfinally: b is 2', 'while a is 1: b is 2\nelse: c is 3', 'not a is 1', 'not not a is 1', 'not not not a is not 1', 'not (a is 1 is 2)', 'not (a is (b is 1))', 'not (a and b is 1)',
    'while not x is 1: y = 2', 'while 1 is 2: pass', 'while (lambda: a is 1)(): pass', 'try:\n  pass\nfinally:\n  try: a is 1\n  finally: b is 2', 'with a: b is 1',
    'try: x\nexcept A: a is 1\nelse: b is 1\nfinally: c is 1', 'for a in b is 1: pass', 'if a is 1: pass\nelif b is 1: pass', '[a for b in c if d is 1]', 'def f(a=b is 1): pass', 'assert a is 1', 'assert (a, "b")',
    'try: x\nexcept* A: a is 1\nfinally: c is 1', 'f"{a is 1}"', 'class A:\n x is 1\n def f(): y is 1', 'lambda: x is 1', 'match a is 1:\n case b if c is 1: d is 1', 'while x:\n  1()\nelse:\n  2()', 'while 1(): pass', 'while "a"["b"]: pass',
]:
    compile(source, '<' + source.replace('\n', '/') + '>', 'exec')
