# small
# super().method() where the method, the classes and the receiver change between one call and the next.


class Base:
    def method(self, first=1, second=2):
        return 'Base', first, second

    def other(self):
        return 'other of Base'

    @staticmethod
    def static(*arguments):
        return 'static', arguments

    @classmethod
    def made(cls, *arguments):
        return cls.__name__, arguments

    @property
    def value(self):
        return lambda *arguments: ('value', arguments)


class Middle(Base):
    pass


class Derived(Middle):
    def method(self, *arguments, **named):
        return ('Derived',) + super().method(*arguments, **named)

    def direct(self):
        return super().method(5), super().method(second=6), super().method()

    def static(self):
        return super().static(1, 2)

    @classmethod
    def made(cls, *arguments):
        return super().made(*arguments, 'more')

    def value(self):
        return super().value(7)

    def missing(self):
        return super().nothing(1)

    def too_many(self):
        return super().other(1, 2)

    def in_function(self):
        def inner():
            return super(Derived, self).method()

        return inner(), [super(Derived, self).other() for turn in range(2)]

    def captured(self):
        function = lambda: self
        return super().other(), function() is self

    def rebound(self):
        self = Derived()
        return super().other()

    def deleted(self):
        del self
        return super().other()

    def foreign(self):
        self = 5
        return super().other()

    def generator(self):
        yield super().other()
        yield super().method(8)


derived = Derived()
for turn in range(2):
    print(derived.method(), derived.method(3), derived.method(second=4))
    print(derived.direct(), derived.static(), Derived.made(1), derived.made(2), derived.value())
    print(derived.in_function(), derived.captured(), derived.rebound(), list(derived.generator()))
    for name in ('missing', 'too_many', 'deleted', 'foreign'):
        try:
            print(getattr(derived, name)())
        except (AttributeError, TypeError, RuntimeError) as error:
            print(type(error).__name__, error)

print('a class in between gets the method')
Middle.method = lambda self, *arguments, **named: ('Middle',) + super(Middle, self).method(*arguments, **named)
print(derived.method(), derived.direct())
del Middle.method
print(derived.method())
Base.method = lambda self: ('replaced',)
print(derived.method())
Base.method = staticmethod(lambda *arguments: ('now static', len(arguments)))
print(derived.method())


class Diamond(Derived, Base):
    pass


class Sibling(Base):
    def other(self):
        return 'Sibling then ' + super().other()


class Both(Middle, Sibling):
    def other(self):
        return 'Both then ' + super().other()


print(Diamond().captured(), Both().other(), Sibling().other())


class Moving(Base):
    def other(self):
        return 'Moving then ' + super().other()


class Elsewhere:
    def other(self):
        return 'Elsewhere'


moving = Moving()
print(moving.other())
Moving.__bases__ = (Sibling,)
print(moving.other())


class Meta(type):
    def describe(cls):
        return 'meta'


class SubMeta(Meta):
    def describe(cls):
        return 'sub ' + super().describe()


class Made(metaclass=SubMeta):
    pass


print(Made.describe(), Made.describe())


def hidden():
    super = lambda: Elsewhere()

    class Local(Base):
        def other(self):
            return super().other()

    return Local().other()


print(hidden())


class Initialised:
    def __init__(self, value, other=None):
        self.value = value, other


class Child(Initialised):
    def __init__(self, value):
        super().__init__(value)
        self.own = value


class Grandchild(Child):
    def __init__(self):
        super().__init__(1)


for turn in range(3):
    print(vars(Child(2)), vars(Grandchild()))
