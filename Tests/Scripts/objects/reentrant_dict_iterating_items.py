# Dicts that change while they are iterated over: dict.items
# small

def attempt(name, change, view):
    table = {1: 'a', 2: 'b', 3: 'c'}
    seen = []
    try:
        for item in view(table):
            seen.append(item)
            if len(seen) > 6:
                break
            change(table)
        print(name, seen, table)
    except Exception as error:
        print(name, seen, type(error).__name__, error)


view = dict.items
attempt('add', lambda table: table.update({len(table) + 10: 0}), view)
attempt('delete', lambda table: table.popitem(), view)
attempt('clear', lambda table: table.clear(), view)
attempt('set', lambda table: table.update({1: 'z'}), view)
attempt('swap last', lambda table: (table.popitem(), table.update({9: 9})), view)
attempt('delete and add', lambda table: (table.pop(1, 0), table.update({len(table) + 20: 1})), view)
attempt('add and delete', lambda table: (table.update({7: 7}), table.pop(7)), view)
attempt('nothing', lambda table: None, view)
