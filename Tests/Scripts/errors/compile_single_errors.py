# Errors of compile(…, "single") and where they are.
for source in [
    "x = 1\ny = 2", "x = 1\n", "x", "if 1: pass", "if 1: pass\n", "if 1:\n  x\n", "if 1:\n  x", "", "\n", "# c", "#c\n", "x\n\n\n", "x\n# c", "x; y",
    "x;\ny", "def f(): pass", "def f():\n  pass\nx", "if 1: pass\nx", "x = (", '"""', "if 1:", "if 1:\n", "for", "1 +", "class A:\n  x=1\n\n", "x y",
    "  x", "x = 1\n\n  y", "pass\npass", "@d\ndef f(): pass", "while 1: break", "try:\n  x\n", "with a: b\n", "return", "break", "x = $",
    "if 1: pass\nelse: pass", "if 1: pass\nelse: pass\n", "a\nb\nc", "match x:\n  case 1: pass\n", "match x:\n  case 1: pass", "async def f(): pass\n",
]:
    try:
        compile(source, "<text>", "single")
        print(repr(source), "compiles")
    except SyntaxError as e:
        print(repr(source), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
