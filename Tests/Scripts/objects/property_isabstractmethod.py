# small
# property.__isabstractmethod__: true when one of its functions is.


def attempt(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '!', type(error).__name__, error)
    else:
        print(source, '=', type(value).__name__, shown(value))


def shown(value):
    if type(value) in (set, frozenset):
        return ', '.join(sorted(map(repr, value)))
    first, *others = repr(value).split(' at 0x')
    return first + ''.join(part.lstrip('0123456789abcdef') for part in others)


def abstract(): pass
abstract.__isabstractmethod__ = True


def odd(): pass
odd.__isabstractmethod__ = [1]


class Fails:
    @property
    def __isabstractmethod__(self):
        raise KeyError('abstract')


fails = Fails()


for source in [
    'property().__isabstractmethod__',
    'property(len).__isabstractmethod__',
    'property(abstract).__isabstractmethod__',
    'property(len, abstract).__isabstractmethod__',
    'property(len, None, abstract).__isabstractmethod__',
    'property(odd).__isabstractmethod__',
    'staticmethod(abstract).__isabstractmethod__',
    'classmethod(abstract).__isabstractmethod__',
    'staticmethod(len).__isabstractmethod__',
    'classmethod(len).__isabstractmethod__',
    'staticmethod(odd).__isabstractmethod__',
    'property(fails).__isabstractmethod__',
]:
    attempt(source)
