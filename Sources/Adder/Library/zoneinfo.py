"""Time zones from the files of the system, or of the package tzdata."""

from datetime import datetime, tzinfo
import os
import weakref as _weakref
import _zoneinfo_file as _file

__all__ = [
    'ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError', 'InvalidTZPathWarning',
]

_EPOCH = 719163


class ZoneInfoNotFoundError(KeyError):
    """No file for a zone was found."""

    __module__ = 'zoneinfo._common'


class InvalidTZPathWarning(RuntimeWarning):
    """A folder of PYTHONTZPATH is of no use."""

    __module__ = 'zoneinfo._tzpath'


# Where the files are

TZPATH = ()


def reset_tzpath(to=None):
    """Look for zones in these folders, or in the usual ones."""
    global TZPATH
    if to is not None:
        if isinstance(to, (str, bytes)):
            raise TypeError(f'tzpaths must be a list or tuple, not {type(to)}: {to!r}')
        folders = list(to)
        relative = [folder for folder in folders if not os.path.isabs(folder)]
        if relative:
            raise ValueError('Paths should be absolute but found the following relative paths:\n    '
                             + '\n    '.join(relative))
    else:
        variable = os.environ.get('PYTHONTZPATH')
        if variable is not None:
            folders = variable.split(os.pathsep) if variable else []
            relative = [folder for folder in folders if not os.path.isabs(folder)]
            if relative:
                import warnings
                folders = [folder for folder in folders if os.path.isabs(folder)]
                warnings.warn('Invalid paths specified in PYTHONTZPATH environment variable. Paths must be absolute '
                              'but found the following relative paths:\n    ' + '\n    '.join(relative),
                              InvalidTZPathWarning, stacklevel=2)
        else:
            folders = ['/usr/share/zoneinfo', '/usr/lib/zoneinfo', '/usr/share/lib/zoneinfo', '/etc/zoneinfo']
    TZPATH = tuple(folders)


def _check_key(key):
    if os.path.isabs(key):
        raise ValueError(f'ZoneInfo keys may not be absolute paths, got: {key}')
    normal = os.path.normpath(key)
    if len(normal) != len(key):
        raise ValueError(f'ZoneInfo keys must be normalized relative paths, got: {key}')
    if normal == '..' or normal.startswith('../'):
        raise ValueError(f'ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}')


def _open(key):
    _check_key(key)
    for folder in TZPATH:
        path = os.path.join(folder, key)
        if os.path.isfile(path):
            return open(path, 'rb')
    try:
        import tzdata
        folder = os.path.join(os.path.dirname(tzdata.__file__), 'zoneinfo')
        return open(os.path.join(folder, *key.split('/')), 'rb')
    except (ImportError, OSError, UnicodeEncodeError):
        raise ZoneInfoNotFoundError(f'No time zone found with key {key}') from None


def available_timezones():
    """The names of all zones that can be had."""
    found = set()
    folders = list(TZPATH)
    try:
        import tzdata
        folders.append(os.path.join(os.path.dirname(tzdata.__file__), 'zoneinfo'))
    except ImportError:
        pass
    for folder in folders:
        _collect(folder, '', found)
    found.discard('posixrules')
    return found


def _collect(folder, lead, found):
    try:
        names = os.listdir(folder)
    except OSError:
        return
    for name in names:
        path = os.path.join(folder, name)
        if os.path.isdir(path):
            if lead or name not in ('posix', 'right'):
                _collect(path, f'{lead}{name}/', found)
        elif lead + name not in found:
            try:
                with open(path, 'rb') as file:
                    if file.read(4) == b'TZif':
                        found.add(lead + name)
            except OSError:
                pass


# Zones

_absent = object()


class ZoneInfo(tzinfo):
    """A time zone by its name in the tz database."""

    _known = _weakref.WeakValueDictionary()
    # The last ones used stay alive.
    _recent = {}

    def __new__(cls, key=_absent):
        if key is _absent:
            raise TypeError("function missing required argument 'key' (pos 1)")
        try:
            zone = cls._known.get(key)
        except TypeError:
            zone = None
        if zone is None:
            zone = cls._known[key] = cls._made(key, True)
        cls._recent.pop(key, None)
        cls._recent[key] = zone
        if len(cls._recent) > 8:
            del cls._recent[next(iter(cls._recent))]
        return zone

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._known = _weakref.WeakValueDictionary()
        cls._recent = {}

    @classmethod
    def _made(cls, key, cached):
        self = tzinfo.__new__(cls)
        if not isinstance(key, str):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(key).__name__}')
        with _open(key) as file:
            self._zone = _file.read_zone(file)
        self._key = key
        self._source = None
        self._cached = cached
        return self

    @classmethod
    def no_cache(cls, key):
        """A zone that is nobody else's."""
        return cls._made(key, False)

    @classmethod
    def from_file(cls, fobj, /, key=None):
        """A zone from an open file."""
        self = tzinfo.__new__(cls)
        self._zone = _file.read_zone(fobj)
        self._key = key
        self._source = repr(fobj)
        self._cached = None
        return self

    @classmethod
    def clear_cache(cls, *arguments, only_keys=None):
        """Forget the zones that were made."""
        if arguments:
            raise TypeError('function takes no positional arguments')
        if only_keys is None:
            cls._known.clear()
            cls._recent.clear()
        else:
            for key in only_keys:
                cls._known.pop(key, None)
                cls._recent.pop(key, None)

    @property
    def key(self):
        return self._key

    def _kind(self, dt):
        zone = self._zone
        if dt is None:
            return zone.rule if zone.is_fixed() else None
        seconds = (dt.toordinal() - _EPOCH) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second
        return zone.at_clock(seconds, dt.year, dt.fold)

    def utcoffset(self, dt, /):
        kind = self._kind(dt)
        return None if kind is None else kind.offset

    def dst(self, dt, /):
        kind = self._kind(dt)
        return None if kind is None else kind.dst

    def tzname(self, dt, /):
        kind = self._kind(dt)
        return None if kind is None else kind.name

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        seconds = (dt.toordinal() - _EPOCH) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second
        kind, again = self._zone.at_utc(seconds, dt.year)
        dt += kind.offset
        return dt.replace(fold=1) if again else dt

    def __repr__(self):
        name = 'zoneinfo.ZoneInfo' if type(self) is ZoneInfo else type(self).__name__
        if self._key is not None:
            return f'{name}(key={self._key!r})'
        return f'{name}.from_file({self._source})'

    def __str__(self):
        return repr(self) if self._key is None else str(self._key)

    def __reduce__(self):
        if self._cached is None:
            from pickle import PicklingError
            raise PicklingError('Cannot pickle a ZoneInfo file from a file stream.')
        return type(self)._unpickle, (self._key, int(self._cached))

    @classmethod
    def _unpickle(cls, key, cached, /):
        return cls(key) if cached else cls.no_cache(key)


reset_tzpath()
