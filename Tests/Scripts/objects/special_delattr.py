# small
# __delattr__: asked for del x.name and delattr
class Watched:
    def __init__(self):
        self.a = self.b = 1

    def __delattr__(self, name):
        print('delete', name)
        super().__delattr__(name)


w = Watched()
del w.a
delattr(w, 'b')
for use in (lambda: delattr(w, 'a'), lambda: delattr(1, 'x'), lambda: delattr(w, 1), lambda: delattr(int, 'bit_length'),
            lambda: object.__delattr__(w, 'gone'), lambda: delattr(Watched, 'missing'), lambda: delattr(w)):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)


class ReadOnly:
    @property
    def p(self):
        return 1

    def method(self):
        pass


r = ReadOnly()
for name in ('p', 'method', '__class__', '__dict__', '__doc__'):
    try:
        delattr(r, name)
        print('deleted', name)
    except Exception as error:
        print(type(error).__name__, error)
del Watched.__delattr__
w.c = 1
del w.c
print(w.__dict__)
