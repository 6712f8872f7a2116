# small
# __missing__: subclasses of dict, for d[k] alone
class Default(dict):
    def __missing__(self, key):
        print('missing', key)
        value = self[key] = len(self)
        return value


class Plain(dict):
    __missing__ = None


class Raises(dict):
    def __missing__(self, key):
        raise LookupError(f'no {key}')


d = Default(a=1)
print(d['a'], d['b'], d['b'], d.get('c'), 'c' in d, d.pop('c', 'none'), d.setdefault('d', 5), d)
d['n'] += 1
print(d, '%(z)s' % d, '{q}'.format_map(d))
for use in (lambda: Plain()[1], lambda: Raises()['k'], lambda: dict()['k'], lambda: eval('unknown', {}, Raises()), lambda: Default()[[]]):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
print(eval('free + 1', {}, Default()))
d.__missing__ = lambda key: 'instance'
print(d['another'])
