# small
# Subscripts of every form, as the object sees them.


class S:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print('set', key, value)

    def __delitem__(self, key):
        print('del', key)


s = S()
print(s[1], s[1:2], s[:], s[1:], s[:2], s[::3], s[1:2:3], s[::], s[1::3], s[:2:3])
print(s[1, 2], s[1,], s[1:2, 3], s[:, :], s[..., 1:], s[()], s[(1, 2)], s[[1]], s[None], s['a':'b'])
print(s[*[1, 2]], s[1, *(2, 3), 4], s[*()], s[*'ab', 'c':'d'])
print(s[x := 5], x, s[lambda: 1].__name__, s[1 if 0 else 2], s[not 1], s[-1], s[s[1]:s[2]])
s[1:2] = 3
s[1, ...] = 4
s[*[1], 2] = 5
del s[1], s[::2], s[1:2, 3], (s[5], [s[6]])
letters = list('abcdef')
print(letters[1:-1], letters[::-1], letters[-2:], letters[4:1:-2], letters[10:], letters[:-10], letters[2:2])
letters[1:3] = 'XYZ'
print(letters)
letters[::3] = '123'[:len(letters[::3])]
print(letters)
del letters[::2]
print(letters)
letters[len(letters):] = ['end']
letters[:0] = ['start']
print(letters)
print(slice(1, 2) == slice(1, 2), slice(None, 5, 2).indices(3), s[1:2].start, s[1:2].step)
