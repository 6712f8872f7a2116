# list.sort with ordinary and odd arguments
# small

ARGUMENTS = [
    (),
    (None,),
    (len,),
]


def attempt(receiver, arguments, keywords={}):
    try:
        result = receiver.sort(*arguments, **keywords)
        print(arguments, keywords, "->", result)
    except Exception as error:
        print(arguments, keywords, type(error).__name__, error)
    print("    leaves", receiver)


print('[3, 1, 2]')
for arguments in ARGUMENTS:
    attempt([3, 1, 2], arguments)
attempt([3, 1, 2], (), {"value": 1})
attempt([3, 1, 2], (1,), {"key": None})
print("['b', 'A', 'c']")
for arguments in ARGUMENTS:
    attempt(['b', 'A', 'c'], arguments)
attempt(['b', 'A', 'c'], (), {"value": 1})
attempt(['b', 'A', 'c'], (1,), {"key": None})
print("[1, 'a']")
for arguments in ARGUMENTS:
    attempt([1, 'a'], arguments)
attempt([1, 'a'], (), {"value": 1})
attempt([1, 'a'], (1,), {"key": None})
print("[(2, 'x'), (1, 'y'), (2, 'a')]")
for arguments in ARGUMENTS:
    attempt([(2, 'x'), (1, 'y'), (2, 'a')], arguments)
attempt([(2, 'x'), (1, 'y'), (2, 'a')], (), {"value": 1})
attempt([(2, 'x'), (1, 'y'), (2, 'a')], (1,), {"key": None})
print('[0.5, 1, True]')
for arguments in ARGUMENTS:
    attempt([0.5, 1, True], arguments)
attempt([0.5, 1, True], (), {"value": 1})
attempt([0.5, 1, True], (1,), {"key": None})
