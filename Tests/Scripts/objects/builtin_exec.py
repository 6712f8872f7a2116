# The built-in function exec with ordinary and odd arguments
# small

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: exec())
attempt(lambda: exec(None))
attempt(lambda: exec('x = 1'))
attempt(lambda: exec('x = 1', {}))
attempt(lambda: exec('x', {}))
attempt(lambda: exec('1', 5))
attempt(lambda: exec('1', {}, 5))
attempt(lambda: exec(1))
attempt(lambda: exec(b'2'))
attempt(lambda: exec('1', globals={}))
attempt(lambda: exec(''))
attempt(lambda: exec('raise KeyError(1)'))
attempt(lambda: exec(compile('3', 's', 'eval')))
attempt(lambda: exec('1', {}, {}, {}))
attempt(lambda: exec('1', closure=()))
attempt(lambda: exec('1', closure=1))
