# small
class Pairs:
    def __init__(self, pairs): self.pairs = pairs
    def keys(self): return [key for key, value in self.pairs]
    def __getitem__(self, wanted): return [value for key, value in self.pairs if key == wanted][-1]


def f(*args, **kwargs): print(args, sorted(kwargs.items()))


f(**Pairs([('x', 1), ('y', 2)]))
for call in (lambda: f(**Pairs([('x', 1), ('x', 2)])), lambda: f(a=3, **Pairs([('x', 1), ('x', 2)])),
             lambda: f(**Pairs([('a', 3)]), **Pairs([('x', 1), ('x', 2)])), lambda: f(x=1, **Pairs([('x', 2)]))):
    try: call()
    except TypeError as error: print(error)
print({**Pairs([('x', 1), ('x', 2)])})


class Keys(dict):
    def keys(self): return ['q']
    def __getitem__(self, wanted): return 'got'


class Iterated(Keys):
    def __iter__(self): return iter(['i'])


class Items(dict):
    def items(self): return [(1, 2)]
    def __iter__(self): return super().__iter__()


# What a subclass of dict says of its keys counts only where it iterates in its own way.
for kind in Keys, Iterated, Items:
    mapping = kind(a=1)
    print(kind.__name__, dict(mapping), {**mapping}, (lambda **k: k)(**mapping), {} | mapping, mapping | {})
    made = {}
    made.update(mapping)
    made |= mapping
    print(made, dict.fromkeys(mapping), [*mapping], mapping.copy())
