# platform, sysconfig and sys: what describes the interpreter and the machine. Values differ, their kinds and relations do not.
import io
import os
import platform
import sys
import sysconfig
from platform import architecture, libc_ver, python_build, python_compiler, python_implementation
from sysconfig import get_config_h_filename, get_config_var, get_config_vars, get_makefile_filename, get_path, get_paths, get_scheme_names


def t(function, *arguments, **named):
    try:
        print(function.__name__, arguments, named, repr(function(*arguments, **named)))
    except Exception as error:
        print(function.__name__, arguments, named, type(error).__name__, error)


def paths(name, known=None, expand=True, path=None):
    """The paths of a layout, or one of them."""
    known = known and dict(known)
    return get_path(path, name, known, expand) if path else get_paths(name, known, expand)


def kind(value):
    if type(value) in (tuple, list):
        return [kind(each) for each in value]
    return type(value).__name__


for function in (architecture, libc_ver, python_build, python_compiler, python_implementation, platform.python_version, platform.python_branch,
                 platform.python_revision, platform.python_version_tuple, platform.platform, platform.machine, platform.node, platform.processor):
    first, second = function(), function()
    print(function.__name__, kind(first), first == second)
    t(function, 1, 2, 3, 4, 5)
print(architecture()[0] in ("32bit", "64bit"), architecture("/nonexistent/program")[1], architecture("/nonexistent/program", "7bit", "own"), architecture(bits="8bit")[0] != "")
t(libc_ver, "/nonexistent/program")
print(python_implementation().lower() == sys.implementation.name)
print(platform.platform().startswith(platform.system()), platform.release().split()[0] in platform.platform(terse=True), platform.platform(True) == platform.platform(aliased=1),
      " " in platform.platform(), platform.python_version() == ".".join(platform.python_version_tuple()))
import tempfile
with tempfile.NamedTemporaryFile(delete=False) as file:
    file.write(b"..GLIBC_2.4\0..GLIBC_2.17\0GLIBC_2.9\0libc.so.6")
print(libc_ver(file.name), libc_ver(file.name, chunksize=4096), architecture(file.name)[1], libc_ver(file.name, "mine", "1"))
with open(file.name, "wb") as again:
    again.write(b"nothing of the kind")
print(libc_ver(file.name), libc_ver(file.name, "mine", "1"), libc_ver(executable=file.name, lib="x"))
with open(file.name, "wb") as again:
    again.write(b"..libc.so.5...")
print(libc_ver(file.name))
os.remove(file.name)
for arguments in (("SunOS", "5.8", "x"), ("SunOS", "4.1", "x"), ("SunOS", "five", "x"), ("win32", "1", "2"), ("Linux", "", ""), ("a", "b", "c")):
    t(platform.system_alias, *arguments)
t(platform.java_ver, "a", "b")
t(platform.win32_ver, "a", "b")
print(platform.win32_ver(), platform.java_ver(), platform.win32_edition(), platform.win32_is_iot())
names = platform.uname()
print(isinstance(names, platform.uname_result), names[0] == names.system, names[-1] == names.processor, len(names), names[1:3] == (names.node, names.release),
      list(names)[:5] == [names.system, names.node, names.release, names.version, names.machine], names == tuple(names), hash(names) == hash(tuple(names)))
import copy
import pickle
print(copy.copy(names) == names, pickle.loads(pickle.dumps(names)) == names, names._replace(system="x").system, sorted(names._asdict())[:3])
t(platform.uname_result, 1)

schemes = [name for name in get_scheme_names() if name not in ("deb_system", "posix_local")]
print(schemes, type(get_scheme_names()).__name__, sysconfig.get_path_names())
BASES = dict(base="/b", installed_base="/i", platbase="/p", installed_platbase="/q", platlibdir="lib64", py_version_short="9.9", abiflags="z", userbase="/u",
             py_version_nodot_plat="99")
for name in schemes:
    print(name, paths(name, expand=False), paths(name, BASES))
print(paths("posix_prefix", BASES, True, "purelib"), paths("posix_prefix", BASES, False, "purelib"))
print(paths("posix_prefix", {"installed_base": "/x//y/.."}, True, "stdlib"), paths("posix_user", {"userbase": "~nobody-here/u"}, True, "data"))
filled = dict(BASES)
get_paths("posix_prefix", filled)
print(filled["base"], filled["prefix"] == sys.prefix, filled["VERSION"])
t(get_path, "platinclude", "posix_user")
t(get_path, "nothing")
t(get_paths, "nothing")
t(get_path, "data", "nothing")
t(sysconfig.get_preferred_scheme, "nothing")
print(sysconfig.get_default_scheme() in get_scheme_names(), [sysconfig.get_preferred_scheme(key) in get_scheme_names() for key in ("prefix", "home", "user")])
print(get_config_var("base") == get_config_var("prefix") == sys.prefix, get_config_vars("VERSION", "EXE", "nothing"), get_config_var("nothing"), get_config_vars() is get_config_vars())
print(get_config_var("py_version_nodot"), get_config_var("platlibdir") == sys.platlibdir, get_config_var("abiflags") == sys.abiflags, sysconfig.get_python_version())
print(os.path.basename(get_config_h_filename()), os.path.basename(get_makefile_filename()), os.path.isabs(get_config_h_filename()), os.path.isabs(get_makefile_filename()))
LINES = """#define AA 1
#define BB_C "x y"
#define lower 5
/* #undef DD */
#define EE 0x10
#define FF
  #define GG 1
#define HH 1 2
/* #undef dd */
#define II -5
#define _J 3
#define KK 1.5\x20
/* #undef L_2 */ x
#undef MM
#define NN(x) y
#define WORDS 007
#define  PP 1
#define QQ  2
#define R\xc9 3
#define SS\x20
#define T 1
#define MACOSX_DEPLOYMENT_TARGET 10
#define LAST 5"""
print(sysconfig.parse_config_h(io.StringIO(LINES)))
given = {"z": 1}
print(sysconfig.parse_config_h(io.StringIO("#define AB 2\n"), given) is given, given)
t(sysconfig.parse_config_h, 5)

for name in ("abiflags api_version base_exec_prefix base_prefix exec_prefix prefix copyright dont_write_bytecode float_repr_style orig_argv platlibdir "
             "pycache_prefix warnoptions stdlib_module_names executable version hexversion byteorder maxsize platform").split():
    print(name, type(getattr(sys, name)).__name__)
print(sys.api_version, sys.float_repr_style, sys.platlibdir, sys.pycache_prefix, sys.warnoptions, repr(sys.abiflags), "\n" in sys.copyright or sys.copyright != "")
print(sys.base_prefix == sys.prefix, sys.base_exec_prefix == sys.exec_prefix, sys.orig_argv[-1].endswith("system_descriptions.py"))
print(sys.getfilesystemencoding(), sys.getfilesystemencodeerrors(), sys.getswitchinterval(), type(sys.getallocatedblocks()).__name__, sys.getallocatedblocks() > 0)
for function in (sys.getfilesystemencoding, sys.getfilesystemencodeerrors, sys.getswitchinterval, sys.getallocatedblocks):
    t(function, 1)
    t(function, x=1)
for value in (0, -1, "a", None):
    t(sys.setswitchinterval, value)
t(sys.setswitchinterval, 0.01)
print(sys.getswitchinterval())
t(sys.setswitchinterval, 1)
print(sys.getswitchinterval())
