# No "self." hint in 3.11, an unknown name without a near one, and in a class body.
# small
# stderr

class A:
    width = 3
    def area(self):
        return self.width * qqqqqqq
A().area()
