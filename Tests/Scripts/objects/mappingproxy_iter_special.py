# mappingproxy.__iter__ with ordinary and odd arguments
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
