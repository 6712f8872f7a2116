# frozenset.__ge__ with ordinary and odd arguments
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


class Old:
    """A sequence by subscripts alone."""

    def __getitem__(self, index):
        if index >= 3:
            raise IndexError
        return index * 10

    def __repr__(self):
        return 'Old()'


ARGUMENTS = [
    (),
    (None,),
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
    (Index(1),),
    (Index('x'),),
    (Old(),),
    (Failing(),),
    ([[]],),
    (int,),
    (1, 2),
    (0, [1]),
    (1, 2, 3),
    (1, 2, 3, 4),
    (Index(-1), None),
]


def attempt(receiver, arguments, keywords={}):
    try:
        result = receiver.__ge__(*arguments, **keywords)
        print(arguments, keywords, "->", result)
    except Exception as error:
        print(arguments, keywords, type(error).__name__, error)
    print("    leaves", receiver)


print('frozenset()')
for arguments in ARGUMENTS:
    attempt(frozenset(), arguments)
attempt(frozenset(), (), {"value": 1})
attempt(frozenset(), (1,), {"key": None})
print('frozenset({1, 2, 3})')
for arguments in ARGUMENTS:
    attempt(frozenset({1, 2, 3}), arguments)
attempt(frozenset({1, 2, 3}), (), {"value": 1})
attempt(frozenset({1, 2, 3}), (1,), {"key": None})
