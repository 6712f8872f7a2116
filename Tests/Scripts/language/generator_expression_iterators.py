# A generator expression asks for the iterator when it is made, and does not ask the iterator for one again.
# small


class Counter:
    def __init__(self):
        self.n = 0

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n


class Counts:
    def __iter__(self):
        print('asked')
        return Counter()


class Asked(Counter):
    def __iter__(self):
        print('asked again')
        return self


class Odd:
    def __iter__(self):
        return Asked()


g = (x for x in Counts())
print('made')
print(list(g))
print([x for x in Counts()], {x for x in Counts()}, {x: 1 for x in Counts()})
print([y for x in [1] for y in Counts()], list(y for x in [1] for y in Counts()))
print(list(x for x in Odd()))
for iterable in (Odd(), range(3), [1, 2], (1, 2), 'ab', {1: 2}, {1}, b'ab', iter([3])):
    print(type((x for x in iterable).gi_frame.f_locals['.0']).__name__)
print(type((x for x in [g, g]).gi_frame.f_locals['.0']).__name__)
for wrong in (5, None):
    try:
        (x for x in wrong)
    except TypeError as error:
        print(error)
numbers = [1, 2]
g = (x for x in numbers)
numbers.append(3)
print(next(g), numbers.pop(), list(g))


async def lists():
    return [x for x in range(3)], [await one(x) for x in [1, 2]], {await one(x) for x in (7,)}, {x: await one(x) for x in range(2)}


async def one(x):
    return x


try:
    lists().send(None)
except StopIteration as result:
    print(result.value)
