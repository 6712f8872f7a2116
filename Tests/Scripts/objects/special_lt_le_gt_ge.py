# small
# the ordering methods: reflection, NotImplemented, the subclass first
class Version:
    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        print('lt', self.number, getattr(other, 'number', other))
        return self.number < other.number if isinstance(other, Version) else NotImplemented

    def __le__(self, other):
        print('le', self.number, getattr(other, 'number', other))
        return self.number <= other.number if isinstance(other, Version) else NotImplemented


class Newer(Version):
    def __gt__(self, other):
        print('gt of the subclass')
        return 'anything'


one, two, new = Version(1), Version(2), Newer(3)
print(one < two, one > two, one <= two, one >= two)
print(one < new, new < one)
print(max(one, two).number, min(one, two).number, [v.number for v in sorted([two, one])])
for use in (lambda: one < 3, lambda: 3 < one, lambda: one >= 3, lambda: object() < object(), lambda: 1 < 'x', lambda: [1] > (1,),
            lambda: None <= None, lambda: {} < {}, lambda: 1j > 0, lambda: int >= str):
    try:
        print(use())
    except TypeError as error:
        print(error)
print(one.__gt__(two), object.__lt__(one, two), Version.__ge__(one, two))


class NotBool:
    def __lt__(self, other):
        return []


print(NotBool() < 1, bool(NotBool() < 1), NotBool() < 1 < 0)
