# small
# __reversed__, else __len__ and __getitem__
class Own:
    def __reversed__(self):
        return 'anything at all'


class Sequence:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        print('item', index)
        return index


class NoneReversed(Sequence):
    __reversed__ = None


class Generator:
    def __reversed__(self):
        yield 2
        yield 1


print(reversed(Own()), list(reversed(Sequence())), list(reversed(Generator())), type(reversed(Sequence())).__name__)
print(list(reversed({'a': 1, 'b': 2})), list(reversed({'a': 1}.items())), list(reversed(range(3))), list(reversed('abc')), list(reversed((1, 2))))
for use in (lambda: reversed(NoneReversed()), lambda: reversed({1}), lambda: reversed(5), lambda: reversed(x for x in []), lambda: reversed(),
            lambda: reversed([], [])):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
