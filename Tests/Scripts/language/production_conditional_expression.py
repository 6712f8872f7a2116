# small
# conditional_expression
def v(x):
    print('v', x, end=' ')
    return x


print(v(1) if v(True) else v(2), v(1) if v(0) else v(2), 1 if 0 else 2 if 0 else 3, (1 if 1 else 2) if 0 else 3, 1 if 1 else 2 or 5, [1, 2 if 0 else 3], 1 + 2 if 0 else 3)
print((lambda x: 'yes' if x else 'no')(1), [x if x % 2 else -x for x in range(4)], {('a' if 1 else 'b'): 1 if 0 else 2}, 'a' 'b' if 1 else 'c', not 1 if 1 else 2, 1 if (1 if 0 else 0) else 2)
f = lambda: 1 if 0 else lambda: 2
print(f()())
for text in ('1 if 2', '1 if else 2', 'if 1 else 2', '1 if 2 else', 'x = 1 if 2 else pass', '1 if a else b = 2', 'a if b := 1 else c', '(1 if 1 else 2) = 3', 'lambda: 1 if 2', '1 if pass else 2', '1 if 2 else 3 else 4'):
    try:
        compile(text, 'text', 'exec')
        print('fine', text)
    except SyntaxError as error:
        print(text, '|', error)
