# small
# A collection inside a `__del__` that a collection began does nothing.

import gc

gc.disable()


class Ring:
    def __init__(self, name):
        self.name, self.me = name, self

    def __del__(self):
        print('del', self.name, gc.collect())
        Later(self.name)


class Later:
    def __init__(self, name):
        self.name, self.me = name, self

    def __del__(self):
        print('later', self.name)


Ring('a')
Ring('b')
print(gc.collect())
print(gc.collect())
