# small
# __contains__, else __iter__, else __getitem__; the result becomes a bool
class Own:
    def __contains__(self, item):
        print('asked', item)
        return item


class Iterated:
    def __iter__(self):
        print('iter')
        return iter([1, 2])


class NoneContains(Iterated):
    __contains__ = None


print(1 in Own(), 0 in Own(), [] not in Own(), 'x' not in Own(), 2 in Iterated(), 3 not in Iterated())
for use in (lambda: 1 in NoneContains(), lambda: 1 in 5, lambda: 1 in None, lambda: 1 in 'x', lambda: 'x' in b'x', lambda: 300 in b'x',
            lambda: [] in {1}, lambda: [] in {}, lambda: 1 in object):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)


class Raises:
    def __contains__(self, item):
        raise KeyError(item)


try:
    1 in Raises()
except KeyError as error:
    print(repr(error))
print(1 in [1.0], True in (1,), 'b' in 'abc', '' in '', 1 < 2 in [2], None in [None], 97 in b'a', b'' in b'')
