# types.new_class, prepare_class, resolve_bases
# small

import types


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases, **keywords):
        return {"prepared": True}

    def __new__(cls, name, bases, namespace, **keywords):
        return super().__new__(cls, name, bases, namespace)


class Other(type):
    pass


class Has(metaclass=Meta):
    pass


class Bad:
    def __mro_entries__(self, bases):
        return 5

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: types.new_class('A').__mro__)
attempt(lambda: types.new_class('A', (int,)).__mro__)
attempt(lambda: types.new_class('A', (list[int],)).__orig_bases__)
attempt(lambda: types.new_class('A', (), {'metaclass': Meta}).__class__)
attempt(lambda: types.new_class('A', (), {}, lambda names: names.update(x=5)).x)
attempt(lambda: types.new_class('A', (), {'wrong': 1}))
attempt(lambda: types.new_class('A', (1,)))
attempt(lambda: types.resolve_bases((int,)))
attempt(lambda: types.resolve_bases((list[int], str)))
attempt(lambda: types.resolve_bases((Bad(),)))
attempt(lambda: types.prepare_class('A'))
attempt(lambda: types.prepare_class('A', (), {'metaclass': Meta, 'k': 1}))
attempt(lambda: types.prepare_class('A', (), {'metaclass': len})[0])
attempt(lambda: types.new_class('A', (Has, ), {'metaclass': Other}))
