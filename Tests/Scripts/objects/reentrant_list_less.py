# Lists that change while their items are compared: items < [Meddler(3), Meddler(1), Meddler(2), Meddler(4)]
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


def attempt(name, calls, change, operate):
    items = [Meddler(number) for number in (3, 1, 2, 1)]
    Meddler.action, Meddler.calls = (lambda: change(items)), calls
    try:
        result = operate(items)
        print(name, calls, '->', result, items)
    except Exception as error:
        print(name, calls, type(error).__name__, error, items)
    Meddler.action = None


for calls in (1, 2, 3, 4):
    attempt('clear', calls, lambda items: items.clear(), lambda items: items < [Meddler(3), Meddler(1), Meddler(2), Meddler(4)])
    attempt('append', calls, lambda items: items.append(Meddler(9)), lambda items: items < [Meddler(3), Meddler(1), Meddler(2), Meddler(4)])
    attempt('pop', calls, lambda items: items and items.pop(), lambda items: items < [Meddler(3), Meddler(1), Meddler(2), Meddler(4)])
    attempt('replace', calls, lambda items: items.__setitem__(slice(None), [Meddler(7)] * 20), lambda items: items < [Meddler(3), Meddler(1), Meddler(2), Meddler(4)])
    attempt('delete_first', calls, lambda items: items.__delitem__(0) if items else None, lambda items: items < [Meddler(3), Meddler(1), Meddler(2), Meddler(4)])
