# Slices assigned from iterables that change the list
# small

def attempt(name, change, key, count=2):
    items = [0, 1, 2, 3, 4, 5]

    def values():
        for number in range(count):
            yield 'new'
        change(items)

    try:
        items[key] = values()
        print(name, key, items)
    except Exception as error:
        print(name, key, type(error).__name__, error, items)


for key in (slice(0, 2), slice(4, 6), slice(2, 2), slice(None), slice(3, 1)):
    attempt('nothing', lambda items: None, key)
    attempt('append', lambda items: items.append(9), key)
    attempt('clear', lambda items: items.clear(), key)
    attempt('pop', lambda items: items.pop(), key)
for key in (slice(0, 4, 2), slice(None, None, -3)):
    attempt('nothing', lambda items: None, key)
    attempt('append', lambda items: items.append(9), key)
    attempt('too many', lambda items: None, key, 3)
    attempt('too few', lambda items: None, key, 1)

items = [1, 2, 3]
items[1:2] = items
print(items)
items[::2] = items[:3]
print(items)
items[::-1] = items
print(items)
items[:] = items
print(items)
items += items
items.extend(items)
print(len(items))
items[2:2] = iter(items[:2])
print(items[:6])
items.extend(iter([]))
items[100:] = 'ab'
items[-100:-90] = 'cd'
print(items[:3], items[-2:])
for bad in (5, None, 1.5):
    for key in (slice(0, 1), slice(None, None, 2)):
        try:
            items[key] = bad
        except TypeError as error:
            print(error)
