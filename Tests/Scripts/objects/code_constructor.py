# CodeType: what it says about arguments that do not fit.
import types


def attempt(*arguments, **keywords):
    try:
        types.CodeType(*arguments, **keywords)
    except Exception as error:
        print(type(error).__name__, error)


fitting = (0, 0, 0, 0, 0, 0, b'', (), (), (), '', '', '', 0, b'', b'')
attempt()
attempt(1, 2)
attempt(*range(19))
attempt(a=1)
attempt(*fitting, a=1)
for place in range(len(fitting)):
    attempt(*fitting[:place], 1.5, *fitting[place + 1:])
attempt(*fitting, 3)
attempt(*fitting, (), 3)
attempt(*fitting[:8], (1,), *fitting[9:])
attempt(*fitting[:9], ('a', None), *fitting[10:])
for place in range(4):
    attempt(*fitting[:place], -1, *fitting[place + 1:])
attempt(2 ** 40, *fitting[1:])
print(types.CodeType.__doc__)
