# small
# __getitem__: index, slice, tuple, negative numbers are handed on as they are; makes an object iterable
class Shows:
    def __getitem__(self, key):
        return key


s = Shows()
print(s[1], s[-1], s[1:2], s[::], s[1:2, ...], s[()], s[1,], s['a':'b':None], s[*[1, 2], 3], s[(x := 5)], x, s[lambda: 1].__name__)


class Sequence:
    def __getitem__(self, index):
        if index > 3:
            raise IndexError('end')
        return index * 10


print(list(Sequence()), 20 in Sequence(), 25 in Sequence(), tuple(Sequence()), [*Sequence()], max(Sequence()), dict(enumerate(Sequence())))
first, *rest = Sequence()
print(first, rest)
iterator = iter(Sequence())
print(next(iterator), type(iterator).__name__)


class Stops:
    def __getitem__(self, index):
        if index == 2:
            raise StopIteration
        return index


class Raises:
    def __getitem__(self, index):
        raise KeyError(index)


class NoneItem:
    __getitem__ = None


print(list(Stops()))
one, none, a_set, function, a_list, a_tuple, text = 1, None, {1}, lambda: 1, [1], (1,), 'abc'
for use in (lambda: list(Raises()), lambda: Raises()['k'], lambda: one[0], lambda: none['x'], lambda: a_set[0], lambda: NoneItem()[1],
            lambda: function[0], lambda: a_list['x'], lambda: a_tuple[1.0], lambda: text[None], lambda: object()[1:2]):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
