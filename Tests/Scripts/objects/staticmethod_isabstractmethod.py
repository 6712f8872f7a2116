# small
# staticmethod.__isabstractmethod__.


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
odd.__isabstractmethod__ = []


def change(value):
    value.__isabstractmethod__ = True
    return value.__isabstractmethod__, value.__dict__


for source in [
    'staticmethod(len).__isabstractmethod__',
    'staticmethod(abstract).__isabstractmethod__',
    'staticmethod(5).__isabstractmethod__',
    'staticmethod(odd).__isabstractmethod__',
    'change(staticmethod(len))',
    'staticmethod(staticmethod(abstract)).__isabstractmethod__',
]:
    attempt(source)
