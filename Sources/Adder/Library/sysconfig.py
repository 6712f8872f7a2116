"""How the interpreter is set up: where things are, and what it was built with."""

import os
import sys

__all__ = ['get_config_h_filename', 'get_config_var', 'get_config_vars', 'get_makefile_filename', 'get_path',
           'get_path_names', 'get_paths', 'get_platform', 'get_python_version', 'get_scheme_names', 'parse_config_h']

pardir = os.pardir

_names = ('stdlib', 'platstdlib', 'purelib', 'platlib', 'include', 'scripts', 'data')
_PREFIX = {
    'stdlib': '{installed_base}/{platlibdir}/python{py_version_short}',
    'platstdlib': '{platbase}/{platlibdir}/python{py_version_short}',
    'purelib': '{base}/lib/python{py_version_short}/site-packages',
    'platlib': '{platbase}/{platlibdir}/python{py_version_short}/site-packages',
    'include': '{installed_base}/include/python{py_version_short}{abiflags}',
    'platinclude': '{installed_platbase}/include/python{py_version_short}{abiflags}',
    'scripts': '{base}/bin',
    'data': '{base}',
}
_HOME = {
    'stdlib': '{installed_base}/lib/python', 'platstdlib': '{base}/lib/python',
    'purelib': '{base}/lib/python', 'platlib': '{base}/lib/python',
    'include': '{installed_base}/include/python', 'platinclude': '{installed_base}/include/python',
    'scripts': '{base}/bin', 'data': '{base}',
}
_WINDOWS = {
    'stdlib': '{installed_base}/Lib', 'platstdlib': '{base}/Lib',
    'purelib': '{base}/Lib/site-packages', 'platlib': '{base}/Lib/site-packages',
    'include': '{installed_base}/Include', 'platinclude': '{installed_base}/Include',
    'scripts': '{base}/Scripts', 'data': '{base}',
}


def _of_user(library, packages, include, scripts):
    return {'stdlib': library, 'platstdlib': library, 'purelib': packages, 'platlib': packages,
            'include': include, 'scripts': scripts, 'data': '{userbase}'}


_schemes = {
    'posix_prefix': _PREFIX,
    'posix_home': _HOME,
    'nt': _WINDOWS,
    'posix_venv': dict(_PREFIX),
    'nt_venv': dict(_WINDOWS),
    'venv': dict(_PREFIX),
    'nt_user': _of_user(
        '{userbase}/Python{py_version_nodot_plat}', '{userbase}/Python{py_version_nodot_plat}/site-packages',
        '{userbase}/Python{py_version_nodot_plat}/Include', '{userbase}/Python{py_version_nodot_plat}/Scripts'),
    'posix_user': _of_user(
        '{userbase}/{platlibdir}/python{py_version_short}', '{userbase}/lib/python{py_version_short}/site-packages',
        '{userbase}/include/python{py_version_short}', '{userbase}/bin'),
    'osx_framework_user': _of_user(
        '{userbase}/lib/python', '{userbase}/lib/python/site-packages',
        '{userbase}/include/python{py_version_short}', '{userbase}/bin'),
}
_variables = None


def is_python_build(check_home=None):
    """Whether the interpreter runs where it was built, as CPython's developers have it; here never."""
    if check_home is not None:
        import warnings
        warnings.warn("check_home argument is deprecated and ignored.", DeprecationWarning, stacklevel=2)
    return False


def get_python_version():
    """The version of the language, as 3.11."""
    return '%d.%d' % sys.version_info[:2]


def get_platform():
    """The system and the machine, as linux-x86_64."""
    names = os.uname()
    system = names.sysname.lower().replace('/', '')
    machine = names.machine.replace(' ', '_').replace('/', '-')
    if system == 'linux':
        return f"{system}-{machine}"
    if system == 'darwin':
        system = 'macosx'
    return f"{system}-{names.release}-{machine}"


def get_scheme_names():
    """The layouts of an installation."""
    return tuple(sorted(_schemes))


def get_path_names():
    """The names of the paths of a layout."""
    return _names


def get_default_scheme():
    """The layout of this installation."""
    return get_preferred_scheme('prefix')


def get_preferred_scheme(key):
    """The layout for 'prefix', 'home' or 'user'."""
    return {'prefix': 'posix_prefix', 'home': 'posix_home', 'user': 'posix_user'}[key]


def get_paths(scheme=None, vars=None, expand=True):
    """The paths of a layout."""
    scheme = get_default_scheme() if scheme is None else scheme
    templates = dict(_schemes[scheme])
    if not expand:
        return templates
    values = {} if vars is None else vars
    # What is asked with learns all settings, as programs have come to expect.
    for name, value in get_config_vars().items():
        values.setdefault(name, value)
    return {name: os.path.normpath(os.path.expanduser(template).format(**values))
            for name, template in templates.items()}


def get_path(name, scheme=None, vars=None, expand=True):
    """One path of a layout."""
    return get_paths(scheme, vars, expand)[name]


def get_config_vars(*args):
    """All settings as a dict, or a list of those that are asked for."""
    global _variables
    if _variables is None:
        version = get_python_version()
        prefix = os.path.normpath(sys.prefix)
        exec_prefix = os.path.normpath(sys.exec_prefix)
        _variables = {
            'prefix': prefix,
            'exec_prefix': exec_prefix,
            'py_version': '%d.%d.%d' % sys.version_info[:3],
            'py_version_short': version,
            'py_version_nodot': version.replace('.', ''),
            'installed_base': os.path.normpath(sys.base_prefix),
            'base': prefix,
            'installed_platbase': os.path.normpath(sys.base_exec_prefix),
            'platbase': exec_prefix,
            'projectbase': os.path.dirname(os.path.abspath(sys.executable)) if sys.executable else os.getcwd(),
            'platlibdir': sys.platlibdir,
            'abiflags': sys.abiflags,
            'py_version_nodot_plat': getattr(sys, 'winver', '').replace('.', ''),
            'userbase': os.environ.get('PYTHONUSERBASE') or os.path.expanduser('~/.local'),
            'VERSION': version,
            'Py_DEBUG': 0,
            'Py_TRACE_REFS': 0,
            'Py_ENABLE_SHARED': 0,
            'WITH_DOC_STRINGS': 1,
            'WITH_PYMALLOC': 0,
            'HAVE_FORK': int(hasattr(os, 'fork')),
            'EXE': '',
            'SIZEOF_VOID_P': 8 if sys.maxsize > 2**32 else 4,
        }
    if args:
        return [_variables.get(name) for name in args]
    return _variables


def get_config_var(name):
    """One setting; None for one that there is not."""
    if name == 'SO':
        import warnings
        warnings.warn('SO is deprecated, use EXT_SUFFIX', DeprecationWarning, 2)
    return get_config_vars().get(name)


def get_makefile_filename():
    """Where the settings of the build would be."""
    return os.path.join(get_path('stdlib'), 'config-' + get_python_version() + sys.abiflags, 'Makefile')


def get_config_h_filename():
    """Where the settings for C would be."""
    return os.path.join(get_path('platinclude'), 'pyconfig.h')


def parse_config_h(fp, vars=None):
    """The settings of a file of `#define` lines, as a dict."""
    import re

    settings = {} if vars is None else vars
    defined = re.compile(r'#define ([A-Z]\w+) (.*)\n', re.ASCII)
    undefined = re.compile(r'/\* #undef ([A-Z]\w+) \*/\n', re.ASCII)
    while line := fp.readline():
        if found := defined.match(line):
            name, value = found.groups()
            try:
                # A version of macOS is no number, though it may look like one.
                settings[name] = value if name == 'MACOSX_DEPLOYMENT_TARGET' else int(value)
            except ValueError:
                settings[name] = value
        elif found := undefined.match(line):
            settings[found[1]] = 0
    return settings
