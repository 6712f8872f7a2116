# mappingproxy.copy with ordinary and odd arguments
# small

ARGUMENTS = [
    (),
    (1,),
]


def attempt(receiver, arguments, keywords={}):
    try:
        result = receiver.copy(*arguments, **keywords)
        print(arguments, keywords, "->", result)
    except Exception as error:
        print(arguments, keywords, type(error).__name__, error)
    print("    leaves", receiver)


print('type(type.__dict__)({})')
for arguments in ARGUMENTS:
    attempt(type(type.__dict__)({}), arguments)
attempt(type(type.__dict__)({}), (), {"value": 1})
attempt(type(type.__dict__)({}), (1,), {"key": None})
print('type(type.__dict__)({1: 2, "k": 3})')
for arguments in ARGUMENTS:
    attempt(type(type.__dict__)({1: 2, "k": 3}), arguments)
attempt(type(type.__dict__)({1: 2, "k": 3}), (), {"value": 1})
attempt(type(type.__dict__)({1: 2, "k": 3}), (1,), {"key": None})
