# types.SimpleNamespace
# small

from types import SimpleNamespace


class Sub(SimpleNamespace):
    pass

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: SimpleNamespace())
attempt(lambda: SimpleNamespace(a=1, b='x'))
attempt(lambda: SimpleNamespace(1))
attempt(lambda: SimpleNamespace({'a': 1}))
attempt(lambda: SimpleNamespace(**{'a b': 1}))
attempt(lambda: SimpleNamespace(a=1) == SimpleNamespace(a=1))
attempt(lambda: SimpleNamespace(a=1) == SimpleNamespace(a=2))
attempt(lambda: SimpleNamespace() == {})
attempt(lambda: SimpleNamespace() < SimpleNamespace())
attempt(lambda: SimpleNamespace(a=1) < SimpleNamespace(a=2))
attempt(lambda: hash(SimpleNamespace()))
attempt(lambda: SimpleNamespace(a=1).a)
attempt(lambda: SimpleNamespace().a)
attempt(lambda: vars(SimpleNamespace(a=1)))
attempt(lambda: Sub(a=1))
attempt(lambda: Sub(a=1).__reduce__()[2])
attempt(lambda: SimpleNamespace(a=1).__reduce__())
