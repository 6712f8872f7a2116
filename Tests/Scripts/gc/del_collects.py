# small
# A collection inside a `__del__` that a count began: a real one, which leaves the object alone.

import gc

gc.disable()


class Ring:
    def __init__(self, name):
        self.name, self.me = name, self

    def __del__(self):
        print('del', self.name)


class Collector:
    def __init__(self):
        self.text = 'still here'

    def __del__(self):
        Ring('garbage')
        print('found', gc.collect())
        print(self.text)


Collector()
one = Collector()
gc.collect()
del one
print('end')
