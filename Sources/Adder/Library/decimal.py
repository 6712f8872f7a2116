"""Decimal floating point, after the General Decimal Arithmetic Specification."""

from _decimal import *
from _decimal import __libmpdec_version__, __version__
