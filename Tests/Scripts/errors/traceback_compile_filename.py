# compile() with a file name of one's own.
# small
# stderr

code = compile('def f(x):\n    return x.attr\n\nf(5)\n', 'made up.py', 'exec')
exec(code)
