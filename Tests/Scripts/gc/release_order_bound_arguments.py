# small
# Arguments belong to the function that is called, however they had to be sorted: when it lets go of one, that dies.

class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name, end=' ')


def rest(x, *more):
    x = None
    print('rebound')


def default(x, key=None):
    x = None
    print('rebound')


def names(x, **others):
    x = others = None
    print('rebound')


def only(x, *, key):
    key = None
    print('rebound')


rest(Thing('x'))
rest(Thing('x'), Thing('y'), Thing('z'))
print('| after')
default(Thing('x'))
default(x=Thing('x'))
default(key=Thing('key'), x=Thing('x'))
print('| after')
names(Thing('x'), a=Thing('a'))
only(Thing('x'), key=Thing('key'))
print('| after')


class Kind:
    def method(self, x):
        x = None
        print('rebound')

    def named(self, x, *, y=1):
        x = None
        print('rebound')

    @classmethod
    def of_class(cls, x):
        x = None
        print('rebound')

    @staticmethod
    def static(x):
        x = None
        print('rebound')


one = Kind()
for _ in range(2):
    one.method(Thing('x'))
    one.method(x=Thing('x'))
    one.named(Thing('x'))
    one.named(Thing('x'), y=2)
    Kind.of_class(Thing('x'))
    Kind.static(Thing('x'))
    Kind.static(x=Thing('x'))
    method = one.method
    method(Thing('x'))
    method(x=Thing('x'))
print('| end')


def full(first, second, *rest, key=None, **others):
    local = Thing('local')


full(Thing('first'), Thing('second'), Thing('rest'), key=Thing('key'), other=Thing('other'))
print('| locals in their order')
