# small
# A comparison whose method cannot be got at is one that the class does not have.
def failing(self): raise AttributeError("failing")
def broken(self): raise KeyError("broken")


class Hidden:
    __eq__ = property(failing)
    __lt__ = property(broken)
    __hash__ = None


class Called:
    def __call__(self, *arguments): return ("called", len(arguments))


class Odd:
    __eq__ = Called()
    __lt__ = staticmethod(lambda other: "static")
    __gt__ = classmethod(lambda cls, other: cls.__name__)
    __le__ = property(lambda self: lambda other: "made")
    __ge__ = None


print(Hidden() == Hidden(), Hidden() != Hidden(), Odd() == 1, Odd() < 1, Odd() > 1, Odd() <= 1)
for compare in (lambda: Hidden() < Hidden(), lambda: Odd() >= 1):
    try: print(compare())
    except TypeError as error: print(error)
