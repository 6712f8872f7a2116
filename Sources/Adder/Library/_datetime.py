"""The names of `datetime`. The classes are made once: a module that is imported again has the same ones."""

from _datetime_types import *
