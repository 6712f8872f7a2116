# set.add with ordinary and odd arguments
# small


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __repr__(self):
        return f'Index({self.value!r})'


class Failing:
    """Everything that is asked of it fails."""

    def __eq__(self, other):
        raise RuntimeError('compared')

    def __hash__(self):
        raise RuntimeError('hashed')

    def __iter__(self):
        raise RuntimeError('iterated')

    def __index__(self):
        raise RuntimeError('index')

    def __bool__(self):
        raise RuntimeError('truth')

    def __repr__(self):
        return 'Failing()'


ARGUMENTS = [
    (),
    (0,),
    (1,),
    (-1,),
    (2 ** 70,),
    (-2 ** 70,),
    (True,),
    (1.5,),
    ([1, 2],),
    ((1, 2),),
    ([(1, 2)],),
    ({1: 2},),
    ({1, 5},),
    (range(3),),
    (Failing(),),
    ([[]],),
    (1, 2),
    (0, [1]),
    (1, 2, 3),
    (1, 2, 3, 4),
    (Index(-1), None),
]


def attempt(receiver, arguments, keywords={}):
    try:
        result = receiver.add(*arguments, **keywords)
        print(arguments, keywords, "->", result)
    except Exception as error:
        print(arguments, keywords, type(error).__name__, error)
    print("    leaves", receiver)


print('set()')
for arguments in ARGUMENTS:
    attempt(set(), arguments)
attempt(set(), (), {"value": 1})
attempt(set(), (1,), {"key": None})
print('{1, 2, 3}')
for arguments in ARGUMENTS:
    attempt({1, 2, 3}, arguments)
attempt({1, 2, 3}, (), {"value": 1})
attempt({1, 2, 3}, (1,), {"key": None})
print('{5, 8}')
for arguments in ARGUMENTS:
    attempt({5, 8}, arguments)
attempt({5, 8}, (), {"value": 1})
attempt({5, 8}, (1,), {"key": None})
