# small
# object.__del__: runs when the last reference goes; exceptions in it do not come out; it can bring the object back
import sys

kept = []


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


a = Noisy('a')
b = a
del a
print('still there')
del b
Noisy('temporary')
pair = [Noisy('first'), Noisy('second')]
pair.clear()


def local():
    inside = Noisy('local')
    return 'returned'


print(local())


class Back:
    def __del__(self):
        print('saved')
        kept.append(self)


Back()
print(len(kept), type(kept[0]).__name__)
kept.clear()
print('a second time is not called', len(kept))


class Fails:
    def __del__(self):
        raise ValueError('in del')


def hook(unraisable):
    print(unraisable.exc_type.__name__, unraisable.exc_value, unraisable.err_msg, unraisable.object.__name__)


sys.unraisablehook = hook
Fails()
sys.unraisablehook = sys.__unraisablehook__
print('goes on')
c = Noisy('called by hand')
c.__del__()
c.__del__()
del c
c = Noisy('replaced')
c = Noisy('replacement')
c = None
