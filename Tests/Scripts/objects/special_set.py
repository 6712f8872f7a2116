# small
# descriptor __set__: makes a data descriptor, which goes before the instance's dict
class Positive:
    def __set_name__(self, owner, name):
        self.slot = '_' + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.slot, 'unset')

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f'{value} is not positive')
        setattr(instance, self.slot, value)


class Order:
    count = Positive()
    price = Positive()

    def __init__(self, count):
        self.count = count


order = Order(3)
print(order.count, order.price, order.__dict__)
order.count += 4
order.__dict__['count'] = 'hidden'
print(order.count, type(Order.count).__name__)
for use in (lambda: setattr(order, 'count', -1), lambda: Order(0), lambda: delattr(order, 'count')):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)


class SetOnly:
    def __set__(self, instance, value):
        instance.__dict__['where'] = value * 2


class User:
    where = SetOnly()


user = User()
print(type(user.where).__name__)
user.where = 4
print(user.where)
User.where = 'replaced on the class'
print(user.where, User.where)


class Meta(type):
    guarded = Positive()


class Made(metaclass=Meta):
    pass


Made.guarded = 5
print(Made.guarded, Made._guarded)
