# small
# if_stmt, while_stmt: branches, else, one line
def kind(n):
    if n < 0: return 'negative'
    elif n == 0:
        return 'zero'
    elif n < 10: return 'small'
    else: return 'large'


print([kind(n) for n in (-1, 0, 5, 50)])
n = 3
while n: n -= 1; print(n, end=' ')
else: print('else')
while False:
    pass
else:
    print('at once')
if 0: print('no')
if 1: print('a'); print('b')
if (
    n == 0
    and True
): print('c')
if []:
    pass
else:
    if {}:
        pass
    elif ():
        pass
    else:
        print('d')
for text in ('if 1', 'if: pass', 'if 1:\npass', 'if 1: pass\nelif: pass', 'else: pass', 'elif 1: pass', 'if 1: pass\nelse 2: pass', 'if 1: pass\nelse: pass\nelse: pass', 'if 1: pass\nelse: pass\nelif 2: pass', 'if x = 1: pass', 'if x == 1 pass', 'while: pass', 'while 1', 'while 1:\npass', 'while x = 1: pass', 'while 1: pass\nelif 2: pass', 'if 1: if 2: pass', 'if 1: x = 1; while 1: pass', 'if 1:', 'if 1:\n\n', 'else if 1: pass', 'if 1: pass\nelse if 2: pass', 'if a, b: pass', 'if *a: pass', 'if not: pass', 'while 1: pass; else: pass', 'if 1: pass else: pass', 'if (a := 1): pass', 'if a := 1: pass', 'if 1:\n  a\n b', 'if 1:\n a\n  b'):
    try:
        compile(text, 'text', 'exec')
        print('fine', repr(text))
    except SyntaxError as error:
        print(repr(text), '|', type(error).__name__, error)
