# small
# descriptor __get__: with an instance, with None for the class; not looked at on the instance
class Shows:
    def __get__(self, instance, owner=None):
        return (type(instance).__name__, owner.__name__ if owner else None)


class Holder:
    shown = Shows()


class Derived(Holder):
    pass


print(Holder().shown, Holder.shown, Derived().shown, Derived.shown)
holder = Holder()
holder.__dict__['shown'] = 'own wins over a non-data descriptor'
print(holder.shown)
holder.kept = Shows()
print(type(holder.kept).__name__)
print(Shows().__get__(1), Shows().__get__(None, int), super(Derived, Derived()).shown)


class Raises:
    def __get__(self, instance, owner):
        raise AttributeError('from get')


class Uses:
    bad = Raises()
    none = type('NoneGet', (), {'__get__': None})()


for use in (lambda: Uses().bad, lambda: Uses.bad, lambda: hasattr(Uses(), 'bad'), lambda: getattr(Uses(), 'bad', 'default'), lambda: Uses().none):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)


def function(self=None, *args):
    return self, args


print(function.__get__(5)(1), function.__get__(None, int) is function, type(function.__get__('x')).__name__)
for use in (lambda: function.__get__(None), lambda: function.__get__(None, None), lambda: function.__get__()):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
print(classmethod(function).__get__(None, int)(2), staticmethod(function).__get__(1, int)(3), property(lambda self: self * 2).__get__(21))
