# small
# __setitem__ and __delitem__
class Logged:
    def __getitem__(self, key):
        print('get', key)
        return 10

    def __setitem__(self, key, value):
        print('set', key, value)

    def __delitem__(self, key):
        print('del', key)


log = Logged()
log[1] = 2
log[1:2] = 'slice'
log[1, 2] = 'tuple'
log['k'] += 5
log[0], log[-1] = 'a', 'b'
log[...] = log[None] = 'chain'
del log[1], log[::2], log['x', 'y']
for log[5] in 'ab':
    pass
with __import__('gc') and type('C', (), {'__enter__': lambda self: 'entered', '__exit__': lambda *a: None})() as log[6]:
    pass
[log[7], *log[8]] = [1, 2, 3]


def assign(target, key, value):
    target[key] = value


def delete(target, key):
    del target[key]


for use in (lambda: assign(1, 0, 0), lambda: assign((1,), 0, 0), lambda: assign('abc', 0, 'x'), lambda: delete((1,), 0), lambda: delete('abc', 0),
            lambda: assign(object(), 1, 2), lambda: delete(5, 1), lambda: assign([], 0, 1), lambda: delete([], 0), lambda: assign([], 'x', 1),
            lambda: delete({}, 'k'), lambda: assign({}, [], 1), lambda: assign(range(3), 0, 1), lambda: delete({1}, 1), lambda: assign(b'a', 0, 1),
            lambda: delete([1], 'x'), lambda: assign([1], slice(None), 5), lambda: delete(None, 0)):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
