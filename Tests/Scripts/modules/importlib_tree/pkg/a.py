print('a', __name__, __package__)
from . import value as v
from .sub import thing
from .sub.mod import name as n2
