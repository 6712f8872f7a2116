# list.__mul__ with ordinary and odd arguments
# small


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __repr__(self):
        return f'Index({self.value!r})'


ARGUMENTS = [
    (),
    (None,),
    (0,),
    (2,),
    (-1,),
    (True,),
    (1.5,),
    ('a',),
    ([1],),
    (Index(2),),
    (Index('x'),),
    (2 ** 70,),
    (1, 2),
]


def attempt(receiver, arguments, keywords={}):
    try:
        result = receiver.__mul__(*arguments, **keywords)
        print(arguments, keywords, "->", result)
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
