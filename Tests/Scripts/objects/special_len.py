# small
# __len__: an int of 0 or more
class Sized:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size


class Index:
    def __index__(self):
        return 7


print(len(Sized(0)), len(Sized(5)), len(Sized(True)), len(Sized(Index())), bool(Sized(0)), bool(Sized(2)))
for size in (-1, 'x', 1.0, None, 2 ** 63, 2 ** 70, -2 ** 70):
    try:
        print(len(Sized(size)))
    except Exception as error:
        print(type(error).__name__, error)


class NoneLen:
    __len__ = None


for use in (lambda: len(NoneLen()), lambda: len(5), lambda: len(), lambda: len([], []), lambda: len(x for x in []), lambda: len(int)):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
sized = Sized(1)
sized.__len__ = lambda: 99
print(len(sized), sized.__len__())
