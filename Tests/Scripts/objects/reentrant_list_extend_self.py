# list.extend by generators and maps over the list itself
# small

items = [1, 2, 3]
items.extend(item for item in items if len(items) < 8)
print(items)
items = [1, 2, 3]


def clearing():
    yield 'a'
    items.clear()
    yield 'b'


items.extend(clearing())
print(items)
items = [1, 2, 3]
items += clearing()
print(items)
items = [1, 2, 3]


def failing():
    yield 'a'
    raise KeyError('stop')


try:
    items.extend(failing())
except KeyError as error:
    print(error, items)
try:
    items[:] = failing()
except KeyError as error:
    print(error, items)


class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter([7])

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


for hint in (0, 5, -1, 'x', None, NotImplemented, TypeError('hint'), ValueError('hint'), 2 ** 70):
    try:
        items = [1]
        items.extend(Hint(hint))
        print(hint, items)
    except Exception as error:
        print(hint, type(error).__name__, error)
