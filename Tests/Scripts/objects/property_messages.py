# property: what it says when it cannot
# small

class A:
    a = property()
    b = property(lambda self: 5)
    c = property(None, lambda self, value: None, doc="text")

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: A().a)
attempt(lambda: setattr(A(), 'a', 1))
attempt(lambda: delattr(A(), 'a'))
attempt(lambda: A().b)
attempt(lambda: setattr(A(), 'b', 1))
attempt(lambda: A().c)
attempt(lambda: A.a.fget)
attempt(lambda: setattr(A.a, 'fget', 1))
attempt(lambda: A.a.__doc__)
attempt(lambda: A.c.__doc__)
attempt(lambda: A.c.getter(5).fget)
attempt(lambda: A.c.setter(5).fset)
attempt(lambda: A.c.deleter(5).fdel)
attempt(lambda: A.a.__set_name__())
attempt(lambda: A.a.__set_name__(A))
attempt(lambda: A.a.__set_name__(A, 5))
attempt(lambda: A().a)
attempt(lambda: property().__get__(1))
attempt(lambda: property().__set__(1, 2))
attempt(lambda: property().__delete__(1))
attempt(lambda: property().__get__(None, None))
attempt(lambda: property().__get__(None, int) is not None)
attempt(lambda: A.a.__isabstractmethod__)
attempt(lambda: property(wrong=1))
attempt(lambda: A.c.getter())
attempt(lambda: A.c.getter(1, 2))
