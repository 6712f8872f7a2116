# small
# object.__str__: used by str(), print and format; falls back to __repr__
class Both:
    def __repr__(self):
        return 'repr'

    def __str__(self):
        return 'str'


class OnlyRepr:
    def __repr__(self):
        return 'only repr'


class Wrong:
    def __str__(self):
        return b'bytes'


class NoneStr:
    __str__ = None


class Raises:
    def __str__(self):
        raise LookupError('from str')


print(Both(), [Both()], f'{Both()} {Both()!r} {Both()!a}', '%s %r' % (Both(), Both()), '{} {!r}'.format(Both(), Both()))
print(OnlyRepr(), str(OnlyRepr()), f'{OnlyRepr():>12}' if False else format(OnlyRepr()))
for bad in (Wrong(), NoneStr(), Raises()):
    for use in (str, print, format, '{}'.format, lambda o: '%s' % o):
        try:
            use(bad)
        except Exception as error:
            print(type(error).__name__, error)


class Sub(str):
    def __str__(self):
        return 'changed'


print(str(Sub('kept')), Sub('kept'), Sub('kept') + '', type(str(Sub('x'))).__name__, ''.join([Sub('kept')]))


class Message(Exception):
    def __str__(self):
        return 'text of the exception'


try:
    raise Message(1, 2)
except Message as error:
    print(error, repr(error), error.args)
print(str(), repr(str(b'x', 'ascii')), str(object=5))
