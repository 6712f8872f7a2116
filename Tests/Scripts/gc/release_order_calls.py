# small
# When arguments, local variables and temporaries go.

class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)

    def itself(self):
        return self


def takes(first, second, *rest, named=None, **others):
    local = Thing('local')
    print('in the call')


takes(Thing('first'), Thing('second'), Thing('rest'), named=Thing('named'), other=Thing('other'))
print('after it')


def rebinds(first):
    first = None
    print('rebound')


rebinds(Thing('argument'))


def returns():
    one, two = Thing('one'), Thing('two')
    return one


result = returns()
print('returned')
result = None
print(Thing('temporary').itself().name, 'shown')
print((Thing('left').name + Thing('right').name), 'added')
x = [Thing('in a list').name for _ in range(2)]
for one in (Thing('loop 1'), Thing('loop 2')):
    print('body', one.name)
print('after the loop')
one = None
with_value = Thing('if') and 'value'
print(with_value)
one, other = Thing('swapped 1'), Thing('swapped 2')
one, other = other, one
print('swapped')
one = other = None


def deletes():
    one = Thing('deleted')
    del one
    print('after del')


deletes()


def raises():
    one = Thing('unwound')
    raise ValueError


try:
    raises()
except ValueError:
    print('handler')
print('after the handler')
try:
    Thing('argument of an error').missing
except AttributeError as error:
    print(type(error.obj).__name__)
print('end')
