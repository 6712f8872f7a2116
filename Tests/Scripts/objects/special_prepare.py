# small
# __prepare__: makes the namespace of the class body
class Recorder(dict):
    def __init__(self):
        super().__init__()
        self.log = []

    def __setitem__(self, key, value):
        if not key.startswith('__'):
            self.log.append(key)
        super().__setitem__(key, value)

    def __missing__(self, key):
        if key.startswith('auto_'):
            return key[5:]
        raise KeyError(key)


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **keywords):
        print('prepare', name, [b.__name__ for b in bases], keywords)
        return Recorder()

    def __new__(mcs, name, bases, namespace, **keywords):
        cls = super().__new__(mcs, name, bases, dict(namespace))
        cls.log = namespace.log
        return cls

    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)


class Made(metaclass=Meta, option=3):
    b = 1
    a = auto_text
    b = 2

    def method(self):
        pass

    for i in range(2):
        pass


print(Made.log, Made.a, Made.b)
print(type.__prepare__(), type.__prepare__('anything', k=1))


class BadMeta(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return 5


def bad():
    class Wrong(metaclass=BadMeta):
        pass


def conflict():
    class A(type):
        pass

    class B(type):
        pass

    class OfA(metaclass=A):
        pass

    class OfB(metaclass=B):
        pass

    class Both(OfA, OfB):
        pass


def function_as_metaclass(name, bases, namespace, **keywords):
    return name, bases, sorted(n for n in namespace if not n.startswith('__')), keywords


class Tuple(metaclass=function_as_metaclass, x=1):
    y = 2


print(Tuple)
for use in (bad, conflict):
    try:
        use()
    except Exception as error:
        print(type(error).__name__, error)
