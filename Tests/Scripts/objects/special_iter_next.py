# small
# __iter__ and __next__
class Count:
    def __init__(self, end):
        self.at, self.end = 0, end

    def __iter__(self):
        return self

    def __next__(self):
        if self.at == self.end:
            raise StopIteration(f'after {self.end}')
        self.at += 1
        return self.at


print(list(Count(3)), sum(Count(4)), 2 in Count(3), [*Count(2)], dict.fromkeys(Count(2)), max(Count(5)), ''.join(map(str, Count(3))))
a, b = Count(2)
print(a, b)
count = Count(1)
print(next(count), next(count, 'default'))
try:
    next(count)
except StopIteration as error:
    print(error.value, error.args)


class Generator:
    def __iter__(self):
        yield from 'ab'


class NotIterator:
    def __iter__(self):
        return 5


class NoneIter:
    __iter__ = None

    def __getitem__(self, index):
        return 1


class NextOnly:
    def __next__(self):
        return 1


class Raises:
    def __iter__(self):
        raise LookupError('iter')


print(list(Generator()), list(zip(Generator(), Generator())))
for use in (lambda: list(NotIterator()), lambda: iter(NoneIter()), lambda: iter(NextOnly()), lambda: next(NextOnly()), lambda: next([]), lambda: iter(5),
            lambda: list(Raises()), lambda: [x for x in 5], lambda: (lambda *x: x)(*5), lambda: [*None], lambda: next(Generator()), lambda: 1 in NoneIter(),
            lambda: (lambda a, b: 1)(*Count(3))):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
for text in ('a, b = Count(3)', 'a, b = Count(1)', 'a, *b, c = Count(1)', 'a, b = 5', 'for x in 5: pass', 'a, = None', '[a] = []'):
    try:
        exec(text)
    except Exception as error:
        print(type(error).__name__, error)
