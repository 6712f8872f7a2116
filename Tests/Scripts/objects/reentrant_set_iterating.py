# Sets that change while they are iterated over
# small

def attempt(name, change, count=3):
    items = set(range(count))
    seen = 0
    try:
        for item in items:
            seen += 1
            change(items, item)
            if seen > 6:
                break
        print(name, seen, len(items))
    except Exception as error:
        print(name, seen, type(error).__name__, error)


attempt('add', lambda items, item: items.add(item + 100))
attempt('discard', lambda items, item: items.discard(item))
attempt('clear', lambda items, item: items.clear())
attempt('add the same', lambda items, item: items.add(item))
attempt('discard another', lambda items, item: items.discard(5))
attempt('last', lambda items, item: items.clear(), 1)
iterator = iter({1, 2})
next(iterator)
print(iterator.__length_hint__())
items = {1, 2}
iterator = iter(items)
items.add(3)
print(iterator.__length_hint__())
for attempt in range(2):
    try:
        next(iterator)
    except RuntimeError as error:
        print(error)
