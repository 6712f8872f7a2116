from . import inside
from .. import plain
from ..plain import func as up
from .sibling import name as sibling_name

where = __name__, __package__, inside, plain.__name__, up.__name__, sibling_name
