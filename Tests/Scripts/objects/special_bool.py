# small
# __bool__, then __len__, else true
class Falsy:
    def __bool__(self):
        print('bool')
        return False

    def __repr__(self):
        return 'falsy'


class Empty:
    def __len__(self):
        print('len')
        return 0


class BothGiven(Empty):
    def __bool__(self):
        return True


class Wrong:
    def __bool__(self):
        return 1


class WrongLength:
    def __len__(self):
        return -1


class NoneBool:
    __bool__ = None


class TextLength:
    def __len__(self):
        return 'x'


print(bool(Falsy()), not Falsy(), bool(Empty()), bool(BothGiven()), bool(object()), bool(Falsy), not Empty())
if Falsy():
    print('never')
elif Empty():
    print('never')
else:
    print('else')
while Falsy():
    print('never')
print('x' if Falsy() else 'y', Falsy() and 1, type(Falsy() or Falsy()).__name__, [1 for _ in [1] if Falsy()], all([Falsy()]), any([Falsy()]))
for bad in (Wrong(), WrongLength(), NoneBool(), TextLength()):
    for use in (bool, lambda o: not o, lambda o: 1 if o else 2, lambda o: o and 1, lambda o: [1 for _ in [1] if o]):
        try:
            print(use(bad))
        except Exception as error:
            print(type(error).__name__, error)
            break
try:
    assert Falsy()
except AssertionError:
    print('asserted')
instance = Empty()
instance.__bool__ = lambda: True
print(bool(instance))
