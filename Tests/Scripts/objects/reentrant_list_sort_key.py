# list.sort with key functions that look at the list and change it
# small

def attempt(name, change, values=(3, 1, 2)):
    items = list(values)

    def key(value):
        change(items, value)
        return value

    try:
        print(name, items.sort(key=key), items)
    except Exception as error:
        print(name, type(error).__name__, error, items)


attempt('look', lambda items, value: print('   seen', items, len(items)))
attempt('append', lambda items, value: items.append(value))
attempt('clear', lambda items, value: items.clear())
attempt('extend nothing', lambda items, value: items.extend([]))
attempt('reverse', lambda items, value: items.reverse())
attempt('assign', lambda items, value: items.__setitem__(slice(None), [1, 2]))
attempt('assign nothing', lambda items, value: items.__setitem__(slice(None), []))
attempt('append and pop', lambda items, value: (items.append(1), items.pop()))
attempt('pop', lambda items, value: items.pop())
attempt('sort', lambda items, value: items.sort())
attempt('insert', lambda items, value: items.insert(0, value))
attempt('times', lambda items, value: items.__imul__(2))
attempt('index', lambda items, value: items.index(value))
attempt('fail late', lambda items, value: 1 // (value - 2))
attempt('fail and append', lambda items, value: (items.append(1), 1 // (value - 2)))
attempt('single', lambda items, value: items.append(5), (1,))
attempt('empty', lambda items, value: items.append(5), ())
