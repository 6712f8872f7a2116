"""The names of `decimal`. The classes are made once: a module that is imported again has the same ones."""

from _decimal_numbers import *
from _decimal_numbers import __libmpdec_version__, __version__
