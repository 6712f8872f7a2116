# small
# identifiers, keywords, soft keywords, private and reserved names
match = case = _ = type = 1
match, case = 2, 3
match[0] if False else match
print(match, case, _, type)
é = 'é'; 变量 = 2; ｆｕｌｌ = 'normalised'; _1a = 3; ª = 4
print(é, 变量, full, _1a, a)
KEYWORDS = 'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split()
for word in KEYWORDS:
    for text in (f'{word} = 1', f'x.{word}', f'f({word}=1)', f'def {word}(): pass', f'import {word}', f'lambda {word}: 1', f'for {word} in x: pass'):
        try:
            compile(text, 'text', 'exec')
            print('fine', text)
        except SyntaxError as error:
            print(text, '|', error)
for text in ('match x:', 'match = 1', 'match(x)', 'match.x', 'match[x]', 'match -x', 'match x', 'case = 1', 'case x:', 'match x:\n case 1: pass', 'match (x):\n case _: pass', 'match * a, b:\n case _: pass', 'print 1', 'exec "a"', 'print a, b', 'async = 1', 'type X = int', 'nonlocal = 1', '__debug__ = 1', 'x.__debug__ = 1', 'a-b = 1', '1a = 2', 'a$ = 1', 'a\u0301 = 1', '\u0301 = 1', '\u20ac = 1', 'x\u00b7 = 1', '\u00b7 = 1'):
    try:
        compile(text, 'text', 'exec')
        print('fine', ascii(text))
    except SyntaxError as error:
        print(ascii(text), '|', ascii(str(error)))
