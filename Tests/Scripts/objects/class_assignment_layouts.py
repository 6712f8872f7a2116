# `__class__` of instances with and without slots.
def make(base, slots):
    return type('Made', (base,), {} if slots is None else {'__slots__': slots})


for base in (object, int, dict, Exception):
    for slots in (None, (), ('a',), ('__weakref__',)):
        for other in (None, (), ('a',), ('b',)):
            for second in ('own', 'derived'):
                try:
                    left = make(base, slots)
                    right = make(base if second == 'own' else left, other)
                except TypeError:
                    continue
                for old, new in ((left, right), (right, left)):
                    value = old()
                    try:
                        value.__class__ = new
                        print(base.__name__, slots, other, second, type(value) is new)
                    except TypeError as error:
                        print(base.__name__, slots, other, second, error)
