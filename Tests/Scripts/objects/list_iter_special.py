# list.__iter__ with ordinary and odd arguments
# small

def describe(value):
    return (type(value).__name__, list(value)) if hasattr(value, "__next__") else value


ARGUMENTS = [
    (),
    (1,),
]


def attempt(receiver, arguments, keywords={}):
    try:
        result = receiver.__iter__(*arguments, **keywords)
        print(arguments, keywords, "->", describe(result))
    except Exception as error:
        print(arguments, keywords, type(error).__name__, error)
    print("    leaves", receiver)


print('[]')
for arguments in ARGUMENTS:
    attempt([], arguments)
attempt([], (), {"value": 1})
attempt([], (1,), {"key": None})
print('[3, 1, 2]')
for arguments in ARGUMENTS:
    attempt([3, 1, 2], arguments)
attempt([3, 1, 2], (), {"value": 1})
attempt([3, 1, 2], (1,), {"key": None})
print("[1, 'a', None, [2]]")
for arguments in ARGUMENTS:
    attempt([1, 'a', None, [2]], arguments)
attempt([1, 'a', None, [2]], (), {"value": 1})
attempt([1, 'a', None, [2]], (1,), {"key": None})
