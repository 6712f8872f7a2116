# small
# object.__init__: called after __new__, must give None, and can be called again
class Point:
    def __init__(self, x, y=0, *rest, scale=1):
        self.x, self.y, self.rest, self.scale = x, y, rest, scale

    def show(self):
        print(self.x, self.y, self.rest, self.scale)


point = Point(1)
point.show()
print(point.__init__(4, 5, 6, scale=7))
point.show()
Point.__init__(point, 'again')
point.show()


class Gives:
    def __init__(self):
        return 1


class Chain(Point):
    def __init__(self):
        super().__init__(10, 20)
        super(Chain, self).__init__(self.x + 1)


Chain().show()


class Raises:
    def __init__(self):
        raise ValueError('no instance')

    def __del__(self):
        print('gone all the same')


class NotCallable:
    __init__ = 5


class NoneInit:
    __init__ = None


for make in (Gives, Raises, NotCallable, NoneInit, Point, lambda: Point(1, x=2), lambda: Point(1, wrong=2),
             lambda: object().__init__(1), lambda: object.__init__(), lambda: [].__init__(1),
             lambda: Chain(1)):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
