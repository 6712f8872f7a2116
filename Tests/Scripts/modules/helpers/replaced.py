import sys


class Module:
    value = 'from an object in sys.modules'


sys.modules[__name__] = Module()
