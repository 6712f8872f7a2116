# small
# The error at the end of a text without a line feed, for eval and single.
for s in ('', '\n', '\n\n', '#c', '#c\n', '  ', '\t\n', '1+', '1+\n', '(', '\n1 1'):
    for m in ('eval', 'single'):
        try: compile(s, 'f', m); print(repr(s), m, 'ok')
        except SyntaxError as e: print(repr(s), m, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
for s in (' 1', '  ', '\t1', ' \n1', '\x0c1', ' 1\n'):
    for m in ('eval', 'single', 'exec'):
        try: compile(s, 'f', m); print(repr(s), m, 'ok')
        except SyntaxError as e: print(repr(s), m, type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
