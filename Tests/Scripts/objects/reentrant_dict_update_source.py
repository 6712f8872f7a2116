# Sources that change while a dict is updated from them
# small

class Key:
    """Changes the source when it is compared with another key."""

    source = None

    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return 1

    def __eq__(self, other):
        source, Key.source = Key.source, None
        if source is not None:
            change(source)
        return self.value == other.value

    def __repr__(self):
        return f'Key({self.value})'


def attempt(name, operate):
    source = {Key(1): 1, Key(2): 2, Key(3): 3}
    target = {Key(1): 0, Key(7): 0}
    Key.source = source
    try:
        operate(target, source)
        print(name, 'done', len(source))
    except Exception as error:
        print(name, type(error).__name__, error, len(source))
    Key.source = None


for title, change in [('clear', dict.clear), ('add', lambda table: table.update({5: 5})), ('delete', lambda table: table.pop(max(table, key=lambda key: key.value))), ('same size', lambda table: table.update(dict.fromkeys(table, 9)))]:
    print(title)
    attempt('update', lambda target, source: target.update(source))
    attempt('or', lambda target, source: target | source)
    attempt('ior', lambda target, source: target.__ior__(source))
    attempt('display', lambda target, source: {**target, **source})
    attempt('display with key', lambda target, source: {Key(3): 0, **source})
    attempt('pairs', lambda target, source: target.update(list(source.items())))
