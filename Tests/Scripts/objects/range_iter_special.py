# range.__iter__ with ordinary and odd arguments
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


print('range(0)')
for arguments in ARGUMENTS:
    attempt(range(0), arguments)
attempt(range(0), (), {"value": 1})
attempt(range(0), (1,), {"key": None})
print('range(5)')
for arguments in ARGUMENTS:
    attempt(range(5), arguments)
attempt(range(5), (), {"value": 1})
attempt(range(5), (1,), {"key": None})
print('range(10, 0, -3)')
for arguments in ARGUMENTS:
    attempt(range(10, 0, -3), arguments)
attempt(range(10, 0, -3), (), {"value": 1})
attempt(range(10, 0, -3), (1,), {"key": None})
print('range(2 ** 64, 2 ** 64 + 5)')
for arguments in ARGUMENTS:
    attempt(range(2 ** 64, 2 ** 64 + 5), arguments)
attempt(range(2 ** 64, 2 ** 64 + 5), (), {"value": 1})
attempt(range(2 ** 64, 2 ** 64 + 5), (1,), {"key": None})
print('range(-2 ** 70, 2 ** 70, 2 ** 68)')
for arguments in ARGUMENTS:
    attempt(range(-2 ** 70, 2 ** 70, 2 ** 68), arguments)
attempt(range(-2 ** 70, 2 ** 70, 2 ** 68), (), {"value": 1})
attempt(range(-2 ** 70, 2 ** 70, 2 ** 68), (1,), {"key": None})
