# dict_views.__iter__ with ordinary and odd arguments
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


print('{}.keys()')
for arguments in ARGUMENTS:
    attempt({}.keys(), arguments)
attempt({}.keys(), (), {"value": 1})
attempt({}.keys(), (1,), {"key": None})
print('{1: 2, 7: 4}.keys()')
for arguments in ARGUMENTS:
    attempt({1: 2, 7: 4}.keys(), arguments)
attempt({1: 2, 7: 4}.keys(), (), {"value": 1})
attempt({1: 2, 7: 4}.keys(), (1,), {"key": None})
print('{1: 2, 3: 4}.items()')
for arguments in ARGUMENTS:
    attempt({1: 2, 3: 4}.items(), arguments)
attempt({1: 2, 3: 4}.items(), (), {"value": 1})
attempt({1: 2, 3: 4}.items(), (1,), {"key": None})
print('{1: 2}.values()')
for arguments in ARGUMENTS:
    attempt({1: 2}.values(), arguments)
attempt({1: 2}.values(), (), {"value": 1})
attempt({1: 2}.values(), (1,), {"key": None})
