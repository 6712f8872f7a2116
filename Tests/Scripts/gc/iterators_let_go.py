# small
# Iterators let go of what they go through when it is exhausted, or with themselves.

class Items(list):
    def __del__(self):
        print('del items')


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


walk = iter(Items([1]))
print(list(walk), 'exhausted')
walk = iter(Items([1, 2]))
next(walk)
walk = None
print('given up')
walk = iter([Thing('a'), Thing('b')])
next(walk)
print('one taken')
walk = None
walk = zip([Thing('c')], [Thing('d'), Thing('e')])
next(walk)
print(next(walk, 'end'))
walk = None
walk = map(lambda one: one.name, [Thing('f')])
print(next(walk))
print(next(walk, 'end'))
walk = None
walk = enumerate([Thing('g')])
next(walk)
print('enumerated')
walk = reversed([Thing('h')])
next(walk)
print('reversed')
walk = filter(None, [Thing('i')])
print(next(walk).name)
walk = None
view = {'k': Thing('j')}.values()
print(len(view))
view = None
walk = iter({Thing('k'): 1})
next(walk)
print(next(walk, 'end'))
walk = None
walk = iter(lambda things=[Thing('l'), None]: things.pop(), 5)
next(walk)
print(next(walk).name)
walk = None
