# Sets that change while their items are compared: items.add(Meddler(5))
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
    items = {Meddler(1), Meddler(3), 3}
    Meddler.action, Meddler.calls = (lambda: change(items)), calls
    try:
        result = items.add(Meddler(5))
        print(name, calls, type(result).__name__, Meddler.action is None)
    except Exception as error:
        print(name, calls, type(error).__name__, error)
    Meddler.action = None
    print('    ', 3 in items, len(items) > 20, Meddler(1) in items)


for calls in (1,):
    attempt('clear', calls, lambda items: items.clear())
    attempt('add', calls, lambda items: items.add(Meddler(8)))
    attempt('grow', calls, lambda items: items.update(range(100, 140)))
