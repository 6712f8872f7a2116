# small
# __enter__ and __exit__ that are not plain functions of the class.


class Static:
    @staticmethod
    def __enter__():
        print('enter')
        return 'entered'

    @staticmethod
    def __exit__(*details):
        print('exit', [type(item).__name__ for item in details])
        return True


class OfClass:
    @classmethod
    def __enter__(cls):
        return cls.__name__

    @classmethod
    def __exit__(cls, *details):
        print(cls.__name__, [type(item).__name__ for item in details])


class Callable:
    def __call__(self, *arguments):
        print('called with', len(arguments))
        return self


class Objects:
    __enter__ = Callable()
    __exit__ = Callable()


class Lambdas:
    __enter__ = lambda self: self
    __exit__ = lambda self, kind, error, traceback: print(kind, error)


class Counting:
    def __init__(self):
        self.count = 0

    def __enter__(self):
        self.count += 1
        return self.count

    def __exit__(self, kind, error, traceback):
        self.count -= 1
        return kind is KeyError


with Static() as name:
    print(name)
with Static():
    raise ValueError('swallowed')
with OfClass() as name:
    print(name)
with Objects() as manager:
    print(type(manager).__name__)
with Objects():
    raise ValueError('swallowed, for an object is true')
with Lambdas() as manager:
    print(type(manager).__name__)
try:
    with Lambdas():
        raise ValueError('not swallowed')
except ValueError as error:
    print(error)

counting = Counting()
for turn in range(3):
    with counting as outer, counting as inner:
        print(outer, inner)
with counting:
    raise KeyError
print(counting.count)


def replaced():
    class Manager:
        def __enter__(self):
            Manager.__exit__ = lambda *details: print('the new one')
            return self

        def __exit__(self, *details):
            print('the old one')

    with Manager():
        pass
    with Manager():
        pass


replaced()


def generator():
    with Static() as name, counting as count:
        yield name, count
        raise KeyError


print(list(generator()), counting.count)
for bad in (object(), 5, type('OnlyEnter', (), {'__enter__': lambda self: 1})(), type('OnlyExit', (), {'__exit__': print})()):
    try:
        with bad:
            pass
    except TypeError as error:
        print(error)
