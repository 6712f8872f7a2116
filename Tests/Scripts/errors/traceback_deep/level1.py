from . import level2
