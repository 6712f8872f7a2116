# The functions in `gc.callbacks` hear of the first collection at the end, not of those that take the modules down.

import gc


def told(phase, info, print=print):
    print(phase, info['generation'], info['uncollectable'])


class Ring:
    def __init__(self, name):
        self.name, self.me = name, self

    def __del__(self, print=print):
        print('del', self.name)


gc.collect()
gc.callbacks.append(told)
Ring('garbage')
kept = Ring('kept')
print('end')
