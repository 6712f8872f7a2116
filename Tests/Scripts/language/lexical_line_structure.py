# small
# physical and logical lines, joining, comments, blank lines, form feeds
x = 1 + \
    2
y = [1,  # a comment
     # another

     2]
if x:  # comment
    # comment deeper
  # comment shallower
    z = 3

	# a tab in a blank line
    w = 4; v = 5;
s = 'a\
b'
print(x, y, z, w, v, s)
for text in ('x = 1 \\', 'x = 1 \\ \n+ 2', 'x = \\\n1', 'if 1:\n\tx = 1\n        y = 2', 'if 1:\n        x = 1\n\ty = 2', 'if 1:\n  x\n y', ' x = 1', 'x = 1\n  y = 2', 'if 1:\n\n\n  x = 1\n\n', 'x = (\n1\n', 'x = "a\nb"', '\n\n\n', '', '# only', '\\\nx = 1', 'x;', ';', 'x;;y', 'x = 1;  y = 2  # c', '\x0cx = 1', 'if 1:\n \x0c x = 1', 'x = 1\r\ny = 2\r\n', 'x = 1\ry = 2', 'x\xa0= 1', 'x = 1\x00', 'x = “a”', 'if 1: x = 1\n  y = 2', 'x = [\n  1,\n    2\n]', 'def f():\n    if 1:\n        x\n      y', 'x = 1 # c \\\ny = 2', '"""a\n\n', "x = '''a", '(((', '}', '(]', 'f(1,\n2))', '[(])', 'x = {\n"a": [1, 2\n}'):
    try:
        compile(text, 'text', 'exec')
        print('fine', repr(text))
    except (SyntaxError, ValueError) as error:
        print(ascii(text), '|', type(error).__name__, str(error).encode('ascii', 'backslashreplace').decode())
