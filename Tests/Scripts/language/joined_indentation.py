# small
# Indentation in lines that are joined by backslashes: the first of them that is indented counts.
TEXTS = ['\\\n  x=1', '\\\n\\\n  x=1', '  \\\nx=1', 'if 1:\n\\\n  x=1', 'if 1:\n  \\\n  x=1', 'if 1:\n  \\\n    x=1\n  y=2', '\\\n\n  x=1', '\\', '\\\n', 'x=1\n\\\n', 'x=1\n\\\n  y=2',
         'x=1\n  \\\ny=2', '\f\\\nx=1', '\\\n#c\nx=1', 'if 1:\n  x=1\n\\\n  y=2', 'if 1:\n  x=1\n \\\n y=2', 'if 1:\n  x=1\n    \\\n  y=2', 'if 1:\n\t\\\n  x=1\n\ty=2', '\\\n \\\nx=1']
for text in TEXTS:
    try:
        compile(text, '<text>', 'exec')
        print(repr(text), 'compiled')
    except SyntaxError as error:
        print(repr(text), type(error).__name__, error.args)
for text in ('\\\n 5', '  \\\n 5', ' \\\n5'):
    try:
        print(repr(text), eval(text))
    except SyntaxError as error:
        print(repr(text), type(error).__name__, error.args)
