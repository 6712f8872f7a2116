# small
# __length_hint__: asked when lists are made of iterators; wrong answers show
class Hinted:
    def __init__(self, hint, items=3):
        self.hint, self.items = hint, items

    def __iter__(self):
        return self

    def __next__(self):
        if not self.items:
            raise StopIteration
        self.items -= 1
        return self.items

    def __length_hint__(self):
        print('asked')
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


for hint in (3, 0, 100, NotImplemented, -1, 'x', TypeError('not known'), ValueError('bad')):
    try:
        print(list(Hinted(hint)))
    except Exception as error:
        print(type(error).__name__, error)
print(iter([1, 2]).__length_hint__(), iter(range(5)).__length_hint__(), reversed([1, 2, 3]).__length_hint__(), iter('abc').__length_hint__())
started = iter([1, 2, 3])
next(started)
print(started.__length_hint__(), iter({1: 2}).__length_hint__(), iter({1, 2}).__length_hint__(), iter((1,)).__length_hint__())
