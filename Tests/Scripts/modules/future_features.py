# __future__: each feature, when it came and when it stays; what compile() makes of their flags. Small names of other modules.
from __future__ import (
    absolute_import, annotations, division, generator_stop, generators, nested_scopes, print_function, unicode_literals, with_statement)
import __future__
import decimal
import fcntl
import grp
import os
import pwd

print(__future__.all_feature_names, __future__.__all__)
for name in __future__.all_feature_names + ["barry_as_FLUFL"]:
    feature = getattr(__future__, name)
    print(name, feature.getOptionalRelease(), feature.getMandatoryRelease(), feature.compiler_flag, feature)
    print("   ", type(feature).__name__, sorted(vars(feature)), feature is getattr(__future__, name))
    code = compile("def f(a: b) -> c: pass\nprint(f.__annotations__)", "text", "exec", flags=feature.compiler_flag, dont_inherit=True)
    try:
        exec(code, {"b": 1, "c": 2})
    except Exception as error:
        print(type(error).__name__, error)
for made in (absolute_import, annotations, division, generator_stop, generators, nested_scopes, print_function, unicode_literals, with_statement):
    print(made.optional, made.mandatory, made.compiler_flag)
for constant in [name for name in dir(__future__) if name.startswith("CO_")]:
    print(constant, getattr(__future__, constant))
for source in ("from __future__ import nothing", "from __future__ import braces", "x = 1\nfrom __future__ import division", "from __future__ import *",
               "from __future__ import (annotations, division)", "'doc'\nfrom __future__ import division as d\nprint(d.compiler_flag)",
               "import os\nfrom __future__ import annotations", "from __future__ import division, nope", "def f():\n    from __future__ import division"):
    try:
        exec(compile(source, "text", "exec"), {})
        print("runs")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)


def annotated(a: not_there, *b: 1 + 1) -> "text":
    pass


print(annotated.__annotations__)

print(type(decimal.HAVE_CONTEXTVAR).__name__, decimal.HAVE_THREADS)
for kind, values in ((grp.struct_group, ("name", "x", 5, ["a"])), (pwd.struct_passwd, ("name", "x", 1, 2, "gecos", "/home", "/bin/sh"))):
    made = kind(values)
    print(made, made[0], made[-1], len(made), made == values, kind.n_fields, kind.n_sequence_fields, kind.__match_args__)
    for bad in ((), values[:2], values + (1,), 5):
        try:
            print(kind(bad))
        except Exception as error:
            print(type(error).__name__, error)
reading, writing = os.pipe()
os.write(writing, b"four")
waiting = bytearray(4)
print(fcntl.ioctl(reading, 0x541b, waiting), waiting, fcntl.ioctl(reading, 0x541b, b"\0\0\0\0"), fcntl.ioctl(reading, 0x541b, waiting, False), fcntl.ioctl(reading, 0x541b, waiting, True))
for arguments in ((), (reading,), (-1, 0x541b, b"\0\0\0\0"), (reading, "a"), (reading, 0x541b, "text" * 500), (reading, 0x541b, b"\0" * 2000), ("a", 1), (reading, 0x541b, 1.5)):
    try:
        print(fcntl.ioctl(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
os.close(reading)
os.close(writing)
