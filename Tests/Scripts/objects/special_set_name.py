# small
# __set_name__: told owner and name when the class is made
class Told:
    def __set_name__(self, owner, name):
        print('told', owner.__name__, name)


class Holder:
    first = Told()
    second = Told()
    same = second
    inside = [Told()]


Holder.later = Told()
Holder.later.__set_name__(Holder, 'later')
type('Made', (), {'x': Told()})


class Fails:
    def __set_name__(self, owner, name):
        raise ValueError('not here')


try:
    class Bad:
        field = Fails()
except RuntimeError as error:
    print(error, '|', repr(error.__cause__))


class Changes:
    def __set_name__(self, owner, name):
        setattr(owner, name, f'replaced {name}')
        setattr(owner, name + '_too', 1)


class Changed:
    field = Changes()


print(Changed.field, Changed.field_too)


class Base:
    def __init_subclass__(cls):
        print('subclass', cls.__name__)


class Order(Base):
    field = Told()
