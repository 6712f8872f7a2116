# small
# A comparison of keys that takes an item off the end of the dict that is being merged.


class Key:
    def __init__(self, number, source=None):
        self.number, self.source = number, source

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        if self.source is not None:
            change(self.source)
        return self is other

    def __repr__(self):
        return f'Key({self.number})'


def merged(source, target):
    target.update(source)


def united(source, target):
    target |= source


def displayed(source, target):
    return {**target, **source}


for change in (dict.popitem, dict.clear, lambda source: source.pop(next(iter(source)), None)):
    for how in (merged, united, displayed, lambda source, target: target | source, lambda source, target: dict(target, **{}).update(source)):
        for places in ((1,), (1, 2), (3,), (1, 2, 3)):
            source = {Key(1): 1, Key(2): 2, Key(3): 3}
            target = {Key(place, source): 5 for place in places}
            try:
                how(source, target)
                print('done', len(source), len(target))
            except Exception as error:
                print(type(error).__name__, error, len(source))
source = {number: number for number in range(5)}
print(source.popitem(), source.popitem(), list(source))
source[9] = 9
print(source.popitem(), source.popitem(), source)
del source[1]
print(source.popitem(), source)
source.update(dict.fromkeys('abc'))
print(source.popitem(), source, len(source))
