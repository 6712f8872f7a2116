# small
# attributes that descriptors and functions carry
class Holder:
    __slots__ = ('field',)

    def method(self, a, b=1, *, c=2) -> int:
        """Documented."""

    @property
    def prop(self):
        """Of the property."""

    @classmethod
    def of_class(cls):
        """Of the class method."""

    @staticmethod
    def static(x):
        """Of the static method."""


print(Holder.field.__objclass__.__name__, str.join.__objclass__, int.__add__.__objclass__, type.__dict__['__dict__'].__objclass__)
m = Holder.method
print(m.__name__, m.__qualname__, m.__doc__, m.__module__, m.__defaults__, m.__kwdefaults__, m.__annotations__, m.__closure__, m.__dict__)
bound = Holder().method
print(bound.__name__, bound.__qualname__, bound.__doc__, bound.__func__ is m, type(bound.__self__).__name__)
print(Holder.prop.__doc__, Holder.of_class.__doc__, Holder.static.__doc__, Holder.of_class.__self__ is Holder, Holder.prop.fget.__name__)
raw = Holder.__dict__
print(raw['of_class'].__func__.__name__, raw['of_class'].__wrapped__.__name__, raw['static'].__wrapped__.__name__, raw['static'].__name__, raw['static'](1))
print(str.join.__name__, str.join.__qualname__, len.__name__, len.__qualname__, len.__self__.__name__, len.__module__, [].append.__qualname__, [].append.__self__)
print((1).__add__.__name__, (1).__add__.__self__, (1).__add__.__objclass__, int.__add__.__qualname__, int.real.__qualname__, dict.fromkeys.__self__)
for use in (lambda: setattr(bound, 'x', 1), lambda: setattr(len, 'x', 1), lambda: setattr(m, '__name__', 5), lambda: setattr(m, '__defaults__', 5), lambda: m.nothing,
            lambda: setattr(m, '__code__', 5), lambda: setattr(m, '__dict__', 5), lambda: delattr(m, '__code__'), lambda: setattr(m, '__kwdefaults__', 1)):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
m.extra = 1
print(m.__dict__, bound.extra)
