# small
# the cell __class__: for super() and __class__ in methods
class Base:
    def who(self):
        return __class__.__name__


class Derived(Base):
    def who(self):
        return 'derived of ' + super().who()

    @staticmethod
    def static():
        return __class__

    def nested(self):
        return [(lambda: __class__)() for _ in range(1)]


print(Derived().who(), Derived.static() is Derived, Derived().nested() == [Derived], Derived.who.__code__.co_freevars)


class Meta(type):
    def __new__(mcs, name, bases, namespace):
        print('__classcell__' in namespace)
        return super().__new__(mcs, name, bases, namespace)


class Plain(metaclass=Meta):
    pass


class Uses(metaclass=Meta):
    def method(self):
        return __class__


print(Uses().method() is Uses, hasattr(Uses, '__classcell__'))


class Drops(type):
    def __new__(mcs, name, bases, namespace):
        namespace.pop('__classcell__', None)
        return super().__new__(mcs, name, bases, namespace)


def dropped():
    class Lost(metaclass=Drops):
        def method(self):
            return __class__


def outside():
    return super()


class Deleted:
    def method(self):
        del self
        super()


class NoArguments:
    def method():
        super()


for use in (dropped, outside, lambda: Deleted().method(), NoArguments.method):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
