import six
from six.moves import range as moved_range, urllib, StringIO, builtins

print(six.PY3, six.string_types, six.text_type, six.integer_types, six.u("x"), six.b("y"), six.int2byte(65))
print(list(six.iteritems({"a": 1})), list(moved_range(3)), urllib.parse.quote("a b/c"), StringIO("x").read(), builtins.len("ab"))


class Meta(type):
    def __new__(meta, name, bases, namespace):
        namespace["made"] = True
        return super().__new__(meta, name, bases, namespace)


@six.add_metaclass(Meta)
class A(object):
    pass


class B(six.with_metaclass(Meta, A)):
    pass


print(A.made, type(B).__name__, B.__mro__[1].__name__, six.ensure_str(b"abc"), six.ensure_binary("abc"), six.ensure_text(b"x"))
try:
    six.raise_from(ValueError("a"), KeyError("b"))
except ValueError as error:
    print(repr(error), repr(error.__cause__))
try:
    six.reraise(TypeError, TypeError("again"))
except TypeError as error:
    print(error)
