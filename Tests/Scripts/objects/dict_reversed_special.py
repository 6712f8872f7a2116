# dict.__reversed__ with ordinary and odd arguments
# small

def describe(value):
    return (type(value).__name__, list(value)) if hasattr(value, "__next__") else value


ARGUMENTS = [
    (),
    (1,),
    (None, 2),
]


def attempt(receiver, arguments, keywords={}):
    try:
        result = receiver.__reversed__(*arguments, **keywords)
        print(arguments, keywords, "->", describe(result))
    except Exception as error:
        print(arguments, keywords, type(error).__name__, error)
    print("    leaves", receiver)


print('{}')
for arguments in ARGUMENTS:
    attempt({}, arguments)
attempt({}, (), {"value": 1})
attempt({}, (1,), {"key": None})
print("{1: 'a', 2: 'b'}")
for arguments in ARGUMENTS:
    attempt({1: 'a', 2: 'b'}, arguments)
attempt({1: 'a', 2: 'b'}, (), {"value": 1})
attempt({1: 'a', 2: 'b'}, (1,), {"key": None})
print("{'k': 1, (1, 2): [3], None: 0}")
for arguments in ARGUMENTS:
    attempt({'k': 1, (1, 2): [3], None: 0}, arguments)
attempt({'k': 1, (1, 2): [3], None: 0}, (), {"value": 1})
attempt({'k': 1, (1, 2): [3], None: 0}, (1,), {"key": None})
