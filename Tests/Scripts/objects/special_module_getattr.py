# small
# __getattr__ and __dir__ of a module, and its __class__
import sys

module = type(sys)('made', 'its documentation')
sys.modules['made'] = module
exec('''
known = 1
def __getattr__(name):
    if name == 'lazy':
        return 'computed'
    raise AttributeError(f'made knows no {name}')
def __dir__():
    return ['b', 'a']
''', module.__dict__)
import made
from made import known, lazy

print(made.known, made.lazy, lazy, dir(made), hasattr(made, 'other'), made.__doc__, made.__name__)
for text in ('made.other', 'from made import missing', 'import made.sub', 'del made.known, made.known', 'module.__class__ = int'):
    try:
        exec(text)
    except Exception as error:
        print(type(error).__name__, error)


class Callable(type(sys)):
    def __call__(self):
        return 'called ' + self.__name__

    @property
    def computed(self):
        return 'property'


module.__class__ = Callable
print(made(), made.computed, isinstance(made, type(sys)))
del module.__getattr__
for text in ('made.lazy', 'made.knwon', 'type(sys)()', 'type(sys)(5)'):
    try:
        exec(text)
    except Exception as error:
        print(type(error).__name__, error)
del sys.modules['made']
