# small
# Attributes of classes and modules read in one place while what they are changes.
import types


class Base:
    limit = 1

    @staticmethod
    def static(value):
        return 'static', value

    @classmethod
    def of_class(cls, value):
        return cls.__name__, value

    def method(self, value=0):
        return 'method', value


class Derived(Base):
    pass


def limit():
    return Derived.limit


def static():
    return Derived.static(1)


def of_class():
    return Derived.of_class(2)


def method():
    return Derived.method(None, 3)


def show():
    for function in (limit, static, of_class, method):
        for turn in range(2):
            try:
                print(function.__name__, function())
            except (AttributeError, TypeError) as error:
                print(function.__name__, error)


show()
Base.limit = 2
Base.static = staticmethod(lambda value: ('new static', value))
Base.method = lambda self, value: ('new method', value)
show()
Derived.limit = property(lambda self: 3)
Derived.static = len
Derived.of_class = 5
print(type(Derived.limit).__name__)
for function in (static, of_class):
    try:
        print(function())
    except TypeError as error:
        print(error)
del Derived.limit, Derived.static, Derived.of_class
del Base.limit
show()


class Meta(type):
    @property
    def limit(cls):
        return 'from the metaclass'

    def static(cls, value):
        return 'meta', value


class Other(metaclass=Meta):
    limit = 'hidden'


for turn in range(2):
    print(Other.limit, Other.static(1))

held = Base.__dict__['static']
for turn in range(3):
    print(static())
    held.__init__(lambda value, turn=turn: ('initialised again', turn, value))
print(static())

print(Base.__name__, Derived.__mro__[1].__name__, Base.__dict__['static'] is held)

module = types.ModuleType('module')
module.value = 1
module.function = lambda value, extra=10: (value, extra)


def of_module():
    return module.value, module.function(1), module.function(1, 2)


def tried():
    try:
        print(of_module())
    except (AttributeError, TypeError) as error:
        print(error)


for turn in range(2):
    tried()
module.value = 2
module.function = len
tried()
module.function = lambda *values: values
tried()
del module.value
tried()
module.__getattr__ = lambda name: 'made for ' + name
tried()
module.value = 3
tried()
for number in range(50):
    setattr(module, 'name%d' % number, number)
tried()
del module.function
tried()


class Special(types.ModuleType):
    @property
    def value(self):
        return 'a property'


module.__class__ = Special
module.function = min
tried()
