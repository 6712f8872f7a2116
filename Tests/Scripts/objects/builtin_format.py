# The built-in function format with ordinary and odd arguments
# small

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: format())
attempt(lambda: format(1))
attempt(lambda: format(5, 'x'))
attempt(lambda: format(5, '08b'))
attempt(lambda: format(1.5, '.3f'))
attempt(lambda: format('a', '>5'))
attempt(lambda: format(5, 'wrong'))
attempt(lambda: format([], ''))
attempt(lambda: format([], 'x'))
attempt(lambda: format(None, '5'))
attempt(lambda: format(5, 6))
attempt(lambda: format(5, format_spec='x'))
attempt(lambda: format('a', '=5'))
attempt(lambda: format(True, 'd'))
attempt(lambda: format(1, 2, 3))
attempt(lambda: format(object(), 'x'))
