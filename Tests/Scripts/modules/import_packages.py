# Packages: __init__, submodules as attributes, namespace packages, shadowing.
# small

import pkg_order.first
print(pkg_order.log, pkg_order.first.__name__)
from pkg_order import second
print(pkg_order.log, hasattr(pkg_order, 'second'))
import pkg_order.shadowed
print(pkg_order.shadowed.__class__.__name__)
from pkg_order import constant
print(constant)
import pkg_namespace.member
print(pkg_namespace.member.value, hasattr(pkg_namespace, '__file__') and pkg_namespace.__file__ is not None,
    pkg_namespace.__name__)
from pkg_order.nested.deep import thing
print(thing, pkg_order.nested.deep.thing, pkg_order.log)
import pkg_order.nested as n
print(n.__name__, n.deep.__name__)
from pkg_order.nested import *
print(exported)
