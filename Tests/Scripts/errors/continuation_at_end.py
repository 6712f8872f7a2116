# A backslash at the end of the text, and one that something follows.
for source in [
    "x\\", "\\", "x = 1 \\", "x = 1 + \\\n", "(\\", "x = 1 \\ 2", "\\\n", "if 1:\n  \\", '"abc\\', "x=1\n\\\n", "x=1\n\\", "\\\nx=1",
    "\\ ", "  \\\n", "x \\#c", '"""a\\', "x = '\\\n", "a\\b", "\\\n\n", "def f():\n  x\\\n\n  y", "x=(1,\n\\", "# c\\", "$", "x = ?",
]:
    try:
        compile(source, "<text>", "exec")
        print(repr(source), "compiles")
    except SyntaxError as e:
        print(repr(source), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
