# The messages about patterns that are wrong, with their places.
import re

PATTERNS = [
    r'(?P<', '(?P<a', '(?P<>a)', '(?P<1>a)', b'(?P<1>a)', '(?P<\u00e9>a)', '(?P=a', '(?P=)', '(?P=a)', '(?P<a>(?P=a))', '(?Pz)', '(?P', '(?', '(?<',
    '(?<z)', '(?<=', '(?(', '(?()a)', '(?(a)b)', '(?(0)b)', '(?(1)a|b|c)', '(?(1)a', '(a)(?(1', '(?(1)', '(?(99999999999)a)', '(?(-1)a)',
    '(?(2)a)(b)', '(?P<a>x)(?P<a>y)', '(?P<a>x', '(?#', '(?#abc', 'a{', 'a{}', 'a{,}', 'a{2,1}', 'a{99999999999}', 'a{1,99999999999}', '*', 'a**', 'a*?*',
    'a++*', '(*)', '^*', r'\b*', '$*', '(?:)*', '(?=a)*', 'x|*', '[', '[a', '[]', '[]a', '[^]', '[^', '[a-', '[a-]', r'[\d-a]', r'[a-\d]', '[z-a]', r'[\z]',
    r'[\x1]', r'[\u12]', r'[\U1]', r'[\U99999999]', r'[\N]', r'[\N{', r'[\N{}]', r'[\400]', r'[\101-\x20]', r'\N', r'\N{', r'\N{}',
    r'\400', r'\8', r'[\8]', r'\1', r'(\1)', r'(?<=(a)\1)b', '(?<=a*)', '(?<=a|bc)x', '(?<!a+)x', r'\x', r'\xg', r'\u', r'\u123', r'\U0001', r'\U00110000',
    r'\q', '\\', '*\\', '(a\\', '(?i', '(?i-', '(?i-)', '(?-i)', '(?-:a)', '(?i-z:a)', '(?z)', '(?iz)', '(?i1)', '(?L)', '(?u)', b'(?u)', b'(?L)a', '(?au)',
    '(?a-a:b)', '(?-a:b)', '(?i-i:b)', '(?t:a)', '(?-t:a)', '(?i:a', 'a(?i)', '(?i)(?m)a', '(?i:', '(a', 'a)', 'a|b)', '((a)', '(?x) a(?#b) #c',
    '(?x)[a #]', '  (?x)', '(?:(?i)a)', '[--a]', '[&&a]', '(?P<a\\>b)', '(?P=a\\)b)', '(?(1\\)', '(?\\d)', '(?P\\d)', '(?<\\d)', '(?i\\d)', '(?i-\\d)',
    'a{1\\}', '(?P<\n>a)', 'a\n*b\n**', '\n(', '(?P<a b>x)', "(?P<a'b>x)", '(?P<a"\'b>x)', b'(?P<a b>x)', b'\n\n)', '(?x) \n # c\n )', '(?P<a>b)(?P=a)(?P=b)',
]
for pattern in PATTERNS:
    try:
        compiled = re.compile(pattern)
        print(ascii(pattern), compiled.groups, compiled.flags)
    except re.error as e:
        print(ascii(pattern), ascii(str(e)), ascii(e.msg), e.pos, e.lineno, e.colno, e.pattern == pattern)
    except OverflowError as e:
        print(ascii(pattern), type(e).__name__, e)

for make in (lambda: re.error('m'), lambda: re.error('m', 'abc', 1), lambda: re.error('m', 'a\nbc', 2), lambda: re.error('m', b'a\nbc', 3), lambda: re.error('m', 'p'),
             lambda: re.error(msg='m', pattern='p', pos=0)):
    e = make()
    print(repr(e), e.args, e.msg, e.pattern, e.pos, e.lineno, e.colno)
print(re.error.__mro__, re.error.__module__, re.error.__name__)

for call in (lambda: re.compile(1), lambda: re.compile([]), lambda: re.compile(None), lambda: re.compile('a', 4), lambda: re.compile(b'a', 32), lambda: re.compile('a', 256 | 32),
             lambda: re.compile(b'a', 256 | 4), lambda: re.compile(re.compile('a'), 2), lambda: re.compile(bytearray(b'a')), lambda: re.match('a', 1), lambda: re.match('a', b'a'),
             lambda: re.match(b'a', 'a'), lambda: re.error(), lambda: re.no_such_name):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
