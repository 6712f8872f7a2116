# small
# parenth_form: parentheses, the empty tuple, one-element tuples
print((), (1), (1,), (1, 2), ((1)), ((1,),), (1, 2,), type(()).__name__, ((), (())))
x = (1 +
     2)
y = (
    'a'
    'b'
)
print(x, y, (lambda: 1)(), (yes := 5), yes, (*[1, 2],), (*'ab', *(), 3))
for text in ('(,)', '(1,,)', '(', ')', '(*a)', '(1 2)', '(a=1)', '(1,', '(]', '()=1', '(x for x in)', '(yield)'):
    try:
        compile(text, 'text', 'exec')
        print('fine', text)
    except SyntaxError as error:
        print(text, '|', error)
