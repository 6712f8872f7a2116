# __class_getitem__ and Meta.__getitem__; subscripting of built-in types.
# small

class A:
    def __class_getitem__(cls, k): return cls.__name__, k
class B(A): pass
print(A[int], B[1, 2], A['x'], A[()], A[1:2])
print(type(A.__dict__['__class_getitem__']).__name__)
try:
    A()[1]
except TypeError as e:
    print(e)
class M(type):
    def __getitem__(cls, k): return 'meta', k
class C(metaclass=M):
    def __class_getitem__(cls, k): return 'class', k
print(C[1])
class D: pass
for t in (D, int, str, object, type):
    try:
        print(t[int])
    except TypeError as e:
        print(e)
print(list[int], dict[str, int], tuple[int, ...], set[str], frozenset[int], type[int], tuple[()], list[list[int]],
    type(list[int]).__name__)
g = list[int]
print(g.__origin__, g.__args__, g() == [], g([1, 2]), g == list[int], hash(g) == hash(list[int]), g.append,
    g.__parameters__)
class E(list[int]): pass
print(E.__bases__, E([1]), E.__orig_bases__)
try:
    isinstance([], list[int])
except TypeError as e:
    print(e)
class F:
    __class_getitem__ = 5
try:
    F[1]
except TypeError as e:
    print(e)
class G:
    @staticmethod
    def __class_getitem__(k): return 'static', k
print(G[3])
print(list[int] | None, int | str, int | None, isinstance(5, int | str), isinstance(None, int | None),
    (int | str).__args__, int | str == str | int)
try:
    int | 5
except TypeError as e:
    print(e)
