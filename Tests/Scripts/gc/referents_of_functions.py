# small
# What functions, methods and properties refer to.

import gc


def names(value):
    found = []
    for one in gc.get_referents(value):
        kind = type(one).__name__
        found.append('globals' if one is globals() else kind if kind in ('dict', 'code', 'cell', 'type') else f'{kind} {one!r}' if kind in ('str', 'int', 'NoneType', 'tuple') and 'at 0x' not in repr(one) else kind)
    return found


def plain():
    pass


def full(a, b=5, *, c='see'):
    """Documented."""
    return a


def outer(held):
    def inner():
        return held
    return inner


class Kind:
    def method(self):
        pass

    @property
    def read(self):
        """Text."""

    @staticmethod
    def static():
        pass


print(names(plain))
print(names(full))
print(names(outer([])))
print(names(outer([]).__closure__[0]))
print(names(Kind().method))
print(names(Kind.__dict__['read']), names(property()), names(property(plain, None, plain)))
print(names(Kind.__dict__['static'])[0])
print(names(lambda: 0))
print(names([].append))
