# small
# A text without fields or directives is the result of formatting it, also where it is of a subclass.


class Text(str):
    pass


for value in (Text('abc').format(), Text('abc').format_map({}), Text('abc') % (), Text('a').format(1), Text('').format(), Text('') % (), Text('{}').format(Text('x')), '%s' % Text('x'),
              '{}'.format(Text('x')), Text('%%') % (), Text('{{').format()):
    print(type(value).__name__, repr(value))
text = 'abc'
print(text.format() is text, (text % ()) is text, text.format_map({}) is text)
for wrong in (lambda: Text('abc') % 1, lambda: Text('}').format()):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


class List(list):
    pass


class Bytes(bytearray):
    pass


def shown(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


def add(value, other):
    value += other


shown(lambda: List().__class_getitem__(1, 2))
shown(lambda: List.__class_getitem__())
shown(lambda: list.__class_getitem__(1, 2))
shown(lambda: add(Bytes(b'xy'), {}))
shown(lambda: add(bytearray(b'xy'), {}))
shown(lambda: List.__init_subclass__(1))
