# With automatic collections off the first of the collections at the end is left out; the cycles go with the modules.

import gc

gc.disable()


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self, print=print):
        print('del', self.name)


kept = Thing('kept')
one = Thing('cycle')
one.me = one
del one
late = Thing('late')
print('end')
