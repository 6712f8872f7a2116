# The built-in function __import__ with ordinary and odd arguments
# small

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: __import__().__name__)
attempt(lambda: __import__('sys').__name__)
attempt(lambda: __import__('wrong_module_name').__name__)
attempt(lambda: __import__('').__name__)
attempt(lambda: __import__(5).__name__)
attempt(lambda: __import__(name='math').__name__)
attempt(lambda: __import__('sys', fromlist=('path',)).__name__)
attempt(lambda: __import__('sys', level=-1).__name__)
attempt(lambda: __import__('a.b').__name__)
