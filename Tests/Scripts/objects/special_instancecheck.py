# small
# __instancecheck__ of the metaclass: asked by isinstance
class Meta(type):
    def __instancecheck__(cls, instance):
        print('asked about', instance)
        return instance == 'yes'


class Even(metaclass=Meta):
    pass


print(isinstance('yes', Even), isinstance('no', Even), isinstance(Even(), Even) if False else type(Even()) is Even)
exact = Even()
print(isinstance(exact, Even), isinstance('yes', (int, Even)), isinstance(1, (int, Even)), isinstance('yes', ((), (Even,))))


class Truthy(type):
    def __instancecheck__(cls, instance):
        return [instance]


class Listy(metaclass=Truthy):
    pass


class Raises(type):
    def __instancecheck__(cls, instance):
        raise LookupError('not decided')


class Bad(metaclass=Raises):
    pass


class Lies:
    @property
    def __class__(self):
        return int


print(isinstance(1, Listy), isinstance(Lies(), int), isinstance(Lies(), Lies), type(Lies()).__name__, type.__instancecheck__(int, True))
for use in (lambda: isinstance(1, Bad), lambda: isinstance(1, 1), lambda: isinstance(1, (str, 5)), lambda: isinstance(1),
            lambda: isinstance(1, 'int'), lambda: isinstance(1, [int]), lambda: isinstance(1, int | str), lambda: isinstance([], list[int])):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
try:
    raise ValueError('plain')
except Exception as error:
    print('except does not ask', type(error).__name__)
