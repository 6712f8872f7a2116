# slice.__reduce__ with ordinary and odd arguments
# small

ARGUMENTS = [
    (),
    (slice(1, 5, 2),),
    (slice(None),),
]


def attempt(receiver, arguments, keywords={}):
    try:
        result = receiver.__reduce__(*arguments, **keywords)
        print(arguments, keywords, "->", result)
    except Exception as error:
        print(arguments, keywords, type(error).__name__, error)


print('slice(None)')
for arguments in ARGUMENTS:
    attempt(slice(None), arguments)
attempt(slice(None), (), {"value": 1})
attempt(slice(None), (1,), {"key": None})
print('slice(1, 5, 2)')
for arguments in ARGUMENTS:
    attempt(slice(1, 5, 2), arguments)
attempt(slice(1, 5, 2), (), {"value": 1})
attempt(slice(1, 5, 2), (1,), {"key": None})
