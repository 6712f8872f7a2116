# small
# Unpacking: everything is taken before anything is stored, and stores run from left to right.
import sys


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('dies:', self.name)


class Recorder:
    def __setattr__(self, name, value):
        print('set', name, value)
        object.__setattr__(self, name, value)

    def __setitem__(self, key, value):
        print('item', key, value)


def swap():
    first, second = Noisy('first'), Noisy('second')
    first, second = second, first
    print(first.name, second.name)
    first, second = None, 1
    print('swapped')


swap()


def changing():
    items = [1, 2, 3]

    class Clear:
        def __setitem__(self, key, value):
            items.clear()
            print(key, value)

    clear = Clear()
    clear[0], clear[1], last = items
    print(last, items)


changing()
recorder = Recorder()
recorder.a, recorder[1], (recorder.b, *recorder.c) = 1, 2, (3, 4, 5)
recorder.a, recorder.b = recorder.b, recorder.a
a = b = recorder.z = [0]
print(a is b is recorder.z)


def same(value):
    value, value = 1, 2
    return value


print(same(0))


def indices():
    items = [0, 1, 2]
    place = 0
    place, items[place] = 2, 'set'
    print(place, items)
    items[0], items[1] = items[1], items[0]
    print(items)


indices()


def fails(value):
    try:
        first, second = value
        print(first, second)
    except (TypeError, ValueError) as error:
        print(error)


for value in ((1, 2), [1, 2], (1,), [1, 2, 3], 'ab', 'abc', {1: 2, 3: 4}, range(2), iter([1]), 5, None, b'ab', (x for x in (1, 2))):
    fails(value)


def raising():
    raise KeyError('stop')


def partly():
    first = second = 'old'
    try:
        first, second = Noisy('new'), raising()
    except KeyError as error:
        print(error, first, second)
    try:
        first, second.attribute, third = Noisy('kept'), Noisy('refused'), Noisy('never stored')
    except AttributeError as error:
        print(error, first.name)
    first = None
    print('end')


partly()
for first, (second, *third) in [(1, (2, 3, 4)), [5, [6]]]:
    print(first, second, third)
for index, (key, value) in enumerate({'a': 1, 'b': 2}.items()):
    print(index, key, value)
pairs = [pair for pair in zip('ab', [1, 2])]
kept = []
for pair in enumerate('xy'):
    kept.append(pair)
print(pairs, kept)
print([(x, y) for x, y in zip(range(3), 'abc')], {k: v for k, v in {'q': 1}.items()})
x, y = y, x = 1, 2
print(x, y)
del x, y
try:
    x
except NameError as error:
    print(error)
