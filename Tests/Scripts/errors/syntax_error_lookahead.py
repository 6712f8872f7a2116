# What CPython finds depends on how far its parser has looked: places, texts and warnings of wrong programs in which that shows.
import warnings

programs = [
    'x{a = b', 'x{a b', 'x{a = b}', 'x.y{a = b', 'x.y{a b c d', 'x{a c(d)', 'x{rs(environ[])}', 'x.y{rs(environ[])}', 'x{rs(environ[]),1}',
    'x{a = b:1', 'x{1, a = b', 'x{1, a b', 'x{*a b', 'x{a b}', 'f(a, *b, c d)', 'print(c x)', 'print(m x)', 'print(ma x)', 'print(cas x)',
    'é = 012', "'é', 012", "x = 'é' + 0777 ", 'ſ=0_7', "f('a','x'async )", "['a','x'async ]", '(a,b async )', '{a,b async }',
    'x[a async ]', 'f(a=b async )', 'f(*a async )', 'f(a async', 'f(a,b async', '[a,b async', '{a,b async', '{a:b async', 'x[a async',
    'f(*a async', 'f(k=a async', '[*a async ]', '(*a async )', 'f(a,b async x', '(a,b async x', 'x[a async x', "f('x'=\n", 'f"{}" b\'\'',
    "b'é' f'{}'", "'' b'é'", "b'é' ''", "f'{a b}' b''", "'\\x' b''", "b'\\x' ''", "'a' b'\\x'", "f'{' b''", "(f'{a b}'", "é '''a\n  b'''",
    "(é '''a\nb''')", "é '''a\n  bcdefghijkl'''", 'a \\\n (b', "a = '''x\n''' (", "a = '''x\ny\n''' + (3,", "a = (1, '''x\ny''', [",
    "'''x\n'''\\x", "'''é\nb''' ?", "f(name 'x',\n =1)", ' x = 1if 2 else 3', 'if j < 0[*a] :\n return j', '0[a]\nreturn',
    '0[1,2]\nreturn', '0[1:2]\nreturn', '__debug__()', '__debug__[1]', '1 {f(a b): 1}', '1 {f(a b)}', '1 {f(a b), 1}', '1 {1, f(a b)}',
    '1 {a=b}', '1 {a:=b c}', '1 {(a=b)}', '1 {a if b}', '1 {print a}', '1 {a b:c}', '1 {(a b):c}', '0xformat', '0xforce', "'a'0xformat(x)",
    "f('a'0xformat(x))",
]


def attempt(program, shown):
    found = []
    warnings.simplefilter("always")
    warnings.showwarning = lambda message, category, filename, line, *rest: found.append((category.__name__, str(message), line))
    try:
        compile(program, "<s>", "exec")
        print(shown, "ok")
    except SyntaxError as error:
        print(shown, type(error).__name__, error.args)
    if found:
        print("   ", found)


for program in programs:
    attempt(program, ascii(program))

# Bytes without a declared encoding have no characters to count; nor has a text a mark of the byte order.
for program in ["'\u00e9' 5 5", "(\u00e9 \u00e9", "f'{\u00e9 \u00e9}'", "\u00e9 + = 1", "x = '\u00e9' $", "\u00e9 = 012", "('\u00e9' \u00e9)\n"]:
    for source in (program, program.encode(), b"# coding: utf-8\n" + program.encode(), b"\xef\xbb\xbf" + program.encode(), "\ufeff" + program):
        attempt(source, ascii(source))
