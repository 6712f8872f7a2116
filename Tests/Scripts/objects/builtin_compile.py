# The built-in function compile with ordinary and odd arguments
# small

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: type(compile()).__name__)
attempt(lambda: type(compile('1')).__name__)
attempt(lambda: type(compile('1', 'name', 'eval')).__name__)
attempt(lambda: type(compile('1', 'name')).__name__)
attempt(lambda: type(compile('1', 'name', 'wrong')).__name__)
attempt(lambda: type(compile(1, 'name', 'eval')).__name__)
attempt(lambda: type(compile('1 +', 'name', 'eval')).__name__)
attempt(lambda: type(compile('x = 1', 'name', 'eval')).__name__)
attempt(lambda: type(compile('1', 5, 'eval')).__name__)
attempt(lambda: type(compile('1', 'name', 5)).__name__)
attempt(lambda: type(compile('1', 'name', 'eval', 1 << 30)).__name__)
attempt(lambda: type(compile('1', 'name', 'eval', 0, False, 9)).__name__)
attempt(lambda: type(compile(source='1', filename='name', mode='eval', optimize=0)).__name__)
attempt(lambda: type(compile('a\0b', 'name', 'exec')).__name__)
attempt(lambda: type(compile('1', 'name', 'eval', wrong=1)).__name__)
