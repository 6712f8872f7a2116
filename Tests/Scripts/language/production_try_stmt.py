# small
# try_stmt: clauses, their order, the name is unbound after
def run(action):
    try:
        print('body', end=' ')
        action()
    except ZeroDivisionError:
        print('zero', end=' ')
    except (KeyError, IndexError) as error:
        print('lookup', repr(error), end=' ')
    except ArithmeticError as error:
        print('arithmetic', end=' ')
    except:
        print('anything', end=' ')
    else:
        print('else', end=' ')
    finally:
        print('finally')


def throw(error):
    raise error


for action in (lambda: 1 / 0, lambda: {}[1], lambda: [][0], lambda: throw(OverflowError()), lambda: throw(SystemExit()), lambda: None):
    run(action)
try:
    raise ValueError
except ValueError as e:
    pass
try:
    e
except NameError as error:
    print(error)
try:
    try:
        raise ValueError('a')
    finally:
        print('inner finally')
except ValueError as error:
    error = 'assigned inside'
classes = (ValueError, (KeyError,)) if False else (ValueError, KeyError)
try:
    {}['k']
except classes:
    print('tuple in a variable')
for bad in (5, 'text', (ValueError, 5), int, None, [ValueError], ((ValueError,),)):
    try:
        try:
            1 / 0
        except bad:
            pass
    except Exception as error:
        print(bad, type(error).__name__, error, repr(error.__context__))
for text in ('try: pass', 'try: pass\nelse: pass', 'try: pass\nexcept: pass\nexcept ValueError: pass', 'try: pass\nfinally: pass\nexcept: pass', 'try: pass\nexcept A, B: pass', 'try: pass\nexcept A as B.c: pass', 'try: pass\nexcept A as (b): pass', 'try: pass\nexcept A as 1: pass', 'try: pass\nexcept as a: pass', 'try: pass\nexcept A as: pass', 'try\npass', 'try:\npass', 'except: pass', 'finally: pass', 'try: pass\nexcept: pass\nfinally: pass\nelse: pass',
             'try: pass\nexcept* A: pass\nexcept B: pass', 'try: pass\nexcept*: pass', 'try: pass\nexcept A: pass\nexcept* B: pass', 'for x in y:\n try: pass\n except* A: break', 'def f():\n try: pass\n except* A: return', 'for x in y:\n try: pass\n except* A: continue', 'try: pass\nfinally: pass\nfinally: pass', 'try: pass\nexcept A if b else c: pass', 'try: pass\nexcept A\n pass', 'try: pass\nexcept (A, B) as c: pass', 'try: pass\nexcept None: pass', 'try: pass\nexcept A or B: pass', 'try: pass\nelse: pass\nexcept: pass', 'try: pass\nexcept A as None: pass', 'try: pass\nx = 1', 'try:\n pass\nx'):
    try:
        compile(text, 'text', 'exec')
        print('fine', repr(text))
    except SyntaxError as error:
        print(repr(text), '|', type(error).__name__, error)
