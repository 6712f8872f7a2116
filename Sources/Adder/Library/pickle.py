"""Objects as bytes, and back: the protocols 0 to 5.

What objects are made of is asked of `__reduce_ex__`, `copyreg` and the methods of the pickling protocol. Reading a pickle calls what it names:
only read those that come from where you trust.
"""

from _pickle import Pickler, Unpickler, dump, dumps, load, loads
from _pickle_codes import *

__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads", "PickleBuffer"]
# The letters of the pickle machine, and its protocols.
__all__ += sorted(name for name in globals() if name.isupper())

format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
bytes_types = bytes, bytearray
