# Lists that change while they are iterated over
# small

def attempt(name, change, make=iter):
    items = [1, 2, 3, 4]
    seen = []
    try:
        for item in make(items):
            seen.append(item)
            if len(seen) > 8:
                break
            change(items)
    except Exception as error:
        print(type(error).__name__, error)
    print(name, seen, items)


for make in (iter, reversed, enumerate, lambda items: zip(items, items), lambda items: map(str, items), lambda items: (item for item in items)):
    attempt('append', lambda items: items.append(0), make)
    attempt('pop', lambda items: items.pop(), make)
    attempt('clear', lambda items: items.clear(), make)
    attempt('insert', lambda items: items.insert(0, 9), make)
    attempt('delete', lambda items: items.__delitem__(0), make)
    attempt('reverse', lambda items: items.reverse(), make)

items = [1, 2, 3]
iterator = iter(items)
print(list(iterator), next(iterator, 'end'))
items.append(4)
print(next(iterator, 'still at its end'))
iterator = reversed(items)
next(iterator)
items.clear()
print(next(iterator, 'end'), iterator.__length_hint__())
