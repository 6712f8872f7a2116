# __del__ makes the object an instance of another class.
import gc
class O:
    pass
class P:
    __slots__ = ()
class A:
    def __del__(self): self.__class__ = O
l = [A() for _ in range(100)]
for i, x in enumerate(l): x.v = [i]
del l, x
class Sub(list):
    def __del__(self): self.__class__ = Other
class Other(list):
    def __del__(self): print('other')
l = Sub([1]); l.a = 3
del l
class B:
    def __del__(self): self.__class__ = C2
class C2:
    def __del__(self): print('never')
b = B(); del b
b = B(); b.b = b; del b
print(gc.collect())
def made():
    class Here:
        def __del__(self):
            self.__class__ = O
    h = Here(); h.x = h
    Here()
made()
print(gc.collect())
