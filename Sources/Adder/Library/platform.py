"""The machine, the system and the interpreter that a program runs on."""

import os
import sys

_system_names = None


def _make_uname():
    import collections
    base = collections.namedtuple('uname_result_base', 'system node release version machine')

    class uname_result(base):
        """(system, node, release, version, machine, processor)"""

        _fields = base._fields + ('processor',)

        def __repr__(self):
            return 'uname_result(%s)' % ', '.join(f'{name}={getattr(self, name)!r}' for name in base._fields)

        @property
        def processor(self):
            return ''

        def __iter__(self):
            return iter([*base.__iter__(self), self.processor])

        @classmethod
        def _make(cls, iterable):
            return cls.__new__(cls, *list(iterable)[:5])

        def __getitem__(self, key):
            return tuple(self)[key]

        def __len__(self):
            return 6

        def __reduce__(self):
            return uname_result, tuple(self)[:5]

    uname_result.__qualname__ = 'uname_result'
    uname_result.__module__ = 'platform'
    return uname_result


def __getattr__(name):
    # The class is made when somebody needs it: named tuples are no small import.
    if name == 'uname_result':
        globals()['uname_result'] = made = _make_uname()
        return made
    raise AttributeError(f"module 'platform' has no attribute {name!r}")


def uname():
    """Names of the system."""
    global _system_names
    if _system_names is None:
        found = os.uname()
        made = globals().get('uname_result') or __getattr__('uname_result')
        _system_names = made(found.sysname, found.nodename, found.release, found.version, found.machine)
    return _system_names


def system():
    """The name of the system."""
    return os.uname().sysname


def node():
    """The name of the machine in its network."""
    return os.uname().nodename


def release():
    """The release of the system."""
    return os.uname().release


def version():
    """The version of the system."""
    return os.uname().version


def machine():
    """The kind of machine."""
    return os.uname().machine


def processor():
    """The name of the processor; empty where the system does not tell."""
    return uname().processor


def architecture(executable=sys.executable, bits='', linkage=''):
    """(bits, linkage) of an executable."""
    if not bits:
        bits = '64bit' if sys.maxsize > 2**32 else '32bit'
    try:
        with open(executable, 'rb') as file:
            start = file.read(5)
    except OSError:
        return bits, linkage
    if start[:4] == b'\x7fELF':
        return {1: '32bit', 2: '64bit'}.get(start[4], bits), 'ELF'
    return bits, linkage


# The C library that this program runs on, once somebody has asked.
_own_library = None


def libc_ver(executable=None, lib='', version='', chunksize=16384):
    """(name, version) of the C library that an executable needs."""
    global _own_library
    if executable is not None:
        return _library_of(executable, lib, version, chunksize)
    if _own_library is None:
        try:
            _own_library = tuple(os.confstr('CS_GNU_LIBC_VERSION').split(maxsplit=1))
        except (AttributeError, ValueError, OSError):
            # The system does not say.
            _own_library = _library_of(sys.executable, '', '', 1 << 20) if sys.executable else ()
    return _own_library if len(_own_library) == 2 and _own_library[0] else (lib, version)


def _library_of(executable, lib, version, chunksize):
    """What the names that an executable asks its linker for tell."""
    import re
    pattern = re.compile(br'(__libc_init)|(GLIBC_([0-9.]+))|(libc(_\w+)?\.so(?:\.(\d[0-9.]*))?)')

    def numbers(text):
        return [int(part) for part in text.split('.') if part]

    with open(os.path.realpath(executable), 'rb') as file:
        data = b''
        while block := file.read(chunksize):
            data = data[-100:] + block
            if b'libc' not in data and b'GLIBC' not in data:
                continue
            # A name that may be cut off is looked at again, with what follows.
            data += file.read(100)
            for match in pattern.finditer(data):
                init, glibc, number, so, threads, soversion = [
                    group.decode('latin1') if group is not None else None for group in match.groups()]
                if init and not lib:
                    lib = 'libc'
                elif glibc:
                    if lib != 'glibc':
                        lib, version = 'glibc', number
                    elif numbers(number) > numbers(version):
                        version = number
                elif so and lib != 'glibc':
                    lib = 'libc'
                    if soversion and (not version or numbers(soversion) > numbers(version)):
                        version = soversion
    return lib, version


def platform(aliased=False, terse=False):
    """One text for all of it."""
    names = os.uname()
    parts = [names.sysname, names.release]
    if names.sysname == 'Darwin':
        release = mac_ver()[0]
        parts = ['macOS', release] if release else parts
    if names.sysname == 'Linux':
        # Nothing is left out here, however short the text is to be.
        lib, version = libc_ver()
        return _joined(names.sysname, names.release, names.machine, 'with', lib + version)
    if terse:
        return _joined(*parts)
    return _joined(*parts, names.machine, architecture()[0], architecture()[1])


def _joined(*parts):
    text = '-'.join(part.strip() for part in parts if part)
    for character in ' /\\:;"()':
        text = text.replace(character, '_' if character == ' ' else '-')
    while '--' in text:
        text = text.replace('--', '-')
    return text.rstrip('-').replace('unknown', '')


def system_alias(system, release, version):
    """The names under which a system is sold."""
    if system == 'SunOS':
        if release < '5':
            return system, release, version
        major = release.split('.')[0]
        try:
            number = int(major) - 3
            release = str(number) + release[len(major):]
        except ValueError:
            pass
        return 'Solaris', release, version
    if system in ('win32', 'win16'):
        system = 'Windows'
    return system, release, version


def freedesktop_os_release():
    """What /etc/os-release says, as a dict."""
    for path in ("/etc/os-release", "/usr/lib/os-release"):
        try:
            with open(path, encoding="utf-8") as file:
                return _parse_os_release(file)
        except OSError as error:
            number = error.errno
    raise OSError(number, "Unable to read files /etc/os-release, /usr/lib/os-release")


def _parse_os_release(lines):
    result = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
    for line in lines:
        name, equals, value = line.strip().partition('=')
        if not equals or not name.isidentifier():
            continue
        quote = value[:1]
        if quote in ('"', "'"):
            if len(value) < 2 or value[-1] != quote:
                continue
            value = value[1:-1]
        for escaped in '$"\'\\`':
            value = value.replace('\\' + escaped, escaped)
        result[name] = value
    return result


def java_ver(release='', vendor='', vminfo=('', '', ''), osinfo=('', '', '')):
    """There is no Java below."""
    return release, vendor, vminfo, osinfo


def mac_ver(release='', versioninfo=('', '', ''), machine=''):
    """The release of macOS, where it is one."""
    try:
        with open('/System/Library/CoreServices/SystemVersion.plist', encoding='utf-8') as file:
            text = file.read()
    except OSError:
        return release, versioninfo, machine
    _, _, rest = text.partition('<key>ProductVersion</key>')
    found = rest.partition('<string>')[2].partition('</string>')[0]
    return found or release, versioninfo, os.uname().machine


def win32_ver(release='', version='', csd='', ptype=''):
    """This is no Windows."""
    return release, version, csd, ptype


def win32_is_iot():
    """This is no Windows."""
    return False


def win32_edition():
    """This is no Windows."""
    return None


# The interpreter

def python_implementation():
    """The name of the interpreter."""
    names = {'cpython': 'CPython', 'pypy': 'PyPy'}
    name = sys.implementation.name
    return names.get(name, name.capitalize())


def python_version():
    """The version of the language, as 3.11.2."""
    return '%d.%d.%d' % sys.version_info[:3] + _suffix()


def _suffix():
    level = {'alpha': 'a', 'beta': 'b', 'candidate': 'rc'}.get(sys.version_info.releaselevel)
    return f'{level}{sys.version_info.serial}' if level else ''


def python_version_tuple():
    """The three parts of the version."""
    return tuple(python_version().split('.'))


def python_branch():
    """The branch of the sources; empty as it is not known."""
    return getattr(sys, '_git', ('', '', ''))[1]


def python_revision():
    """The revision of the sources; empty as it is not known."""
    return getattr(sys, '_git', ('', '', ''))[2]


def python_build():
    """(number, date) of the build, as far as `sys.version` says them."""
    _, _, rest = sys.version.partition('(')
    inside, _, _ = rest.partition(')')
    number, _, date = inside.partition(', ')
    return number, date


def python_compiler():
    """What the interpreter was compiled with, as far as `sys.version` says it."""
    _, _, rest = sys.version.partition('[')
    return rest.partition(']')[0]
