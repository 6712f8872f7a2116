# SyntaxError objects: msg, lineno, offset, text, end_lineno, end_offset for many mistakes.
# small

for src in ['x = (1', 'a b', 'if x = 1:\n pass', 'def f(:', 'for x in', 'x = 1 +', 'print "hi"', 'class', 'import a.', 'f(a=1, 2)', 'x = [1, 2', 'return', 'yield', 'break', '1 = x', 'f() = 1', 'del f()', '(a, 1) = 2', 'x = 5 5', 'else: pass', 'def f(a, a): pass', 'lambda x=1, y: 0', 'a = b = 1 = c', '{1: 2, 3}', '{1, 2: 3}', 'f(**a, *b)', 'x := 1', 'nonlocal x', 'é = = 1', 'a\n  b', 'if 1:\npass', '"abc', "'''abc", '0777', '1_', '0x', 'a$b', 'x = {', ')', 'a = ]', '(]', 'from x import *, y', 'try:\n pass', 'with open(x) as 1: pass', 'f"{a b}"', 'f"{}"', 'f"{a"', 'async x', 'await x', 'not = 1', 'x if y', 'a.1', 'a..b', '@', 'global x, ', 'assert', 'raise x from', 'except: pass', 'while True print(1)', 'def f() return 1', 'x = *a', '*a', 'print(*)', 'a, b += 1', 'None = 1', 'f(None=1)', 'import x as None', 'x = yield = 1', 'class A(x for x in y): pass', '[x for x in y', 'u"a" b"b"', '\\', 'x = \\ y', 'if True:\n\tx\n        y', "b'é'", 'a ? b', 'x++', 'a <> b', 'a =! b', 'exec "x"', 'True = 1', '...=1', 'a!', "'\\x1'", 'f(x for x in y, 1)', 'def f(*): pass', 'print(a', 'dict(a=1', 'if x:', 'elif x: pass']:
    try:
        compile(src, 'f.py', 'exec')
        print(repr(src), 'ok')
    except SyntaxError as e:
        print(repr(src), '|', type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset,
            e.filename)
