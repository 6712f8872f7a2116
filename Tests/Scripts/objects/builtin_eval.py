# The built-in function eval with ordinary and odd arguments
# small

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: eval())
attempt(lambda: eval(None))
attempt(lambda: eval('1 + 1'))
attempt(lambda: eval('x', {'x': 5}))
attempt(lambda: eval('x', {}, {'x': 6}))
attempt(lambda: eval('x', {'x': 1}, {'x': 2}))
attempt(lambda: eval('1', 5))
attempt(lambda: eval('1', {}, 5))
attempt(lambda: eval(1))
attempt(lambda: eval('x = 1'))
attempt(lambda: eval(' 1'))
attempt(lambda: eval(b'2'))
attempt(lambda: eval('1', globals={}))
attempt(lambda: eval(''))
attempt(lambda: eval('wrong'))
attempt(lambda: eval(compile('3', 's', 'eval')))
attempt(lambda: eval('1', None, None))
attempt(lambda: eval('1', {}, {}, {}))
