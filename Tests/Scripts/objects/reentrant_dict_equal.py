# Dicts that change while their keys are compared: table == {Meddler(1): 1, Meddler(3): 3, 3: 3}
# small

class Meddler:
    """Changes a container when it is compared or hashed for the n-th time."""

    action = None
    calls = 0

    def __init__(self, value):
        self.value = value

    def meddle(self):
        if Meddler.action is None:
            return
        Meddler.calls -= 1
        if Meddler.calls == 0:
            action, Meddler.action = Meddler.action, None
            action()

    def __eq__(self, other):
        self.meddle()
        return isinstance(other, Meddler) and self.value == other.value

    def __hash__(self):
        return self.value % 2

    def __lt__(self, other):
        self.meddle()
        return self.value < other.value

    def __repr__(self):
        return f'Meddler({self.value})'


def attempt(name, calls, change):
    table = {Meddler(1): 1, Meddler(3): 3, 3: 3}
    Meddler.action, Meddler.calls = (lambda: change(table)), calls
    try:
        result = table == {Meddler(1): 1, Meddler(3): 3, 3: 3}
        print(name, calls, type(result).__name__, Meddler.action is None)
    except Exception as error:
        print(name, calls, type(error).__name__, error)
    Meddler.action = None
    print('    ', sorted(map(repr, table))[:5], len(table))


for calls in (1, 2):
    attempt('clear', calls, lambda table: table.clear())
    attempt('add', calls, lambda table: table.update({Meddler(8): 8}))
    attempt('grow', calls, lambda table: table.update(dict.fromkeys(range(100, 140))))
    attempt('delete', calls, lambda table: table.pop(3, None))
