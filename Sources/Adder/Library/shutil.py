"""Copies, moves and removes files and whole trees; finds programs."""

import errno
import fnmatch
import os
import stat
import sys

__all__ = ["copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error", "SpecialFileError",
           "ExecError", "make_archive", "get_archive_formats", "register_archive_format", "unregister_archive_format", "get_unpack_formats",
           "register_unpack_format", "unregister_unpack_format", "unpack_archive", "ignore_patterns", "chown", "which", "get_terminal_size",
           "SameFileError", "disk_usage"]

COPY_BUFSIZE = 64 * 1024


class Error(OSError):
    """What went wrong while a tree was copied: a list of (source, target, reason)."""


class SameFileError(Error):
    """Source and target are the same file."""


class SpecialFileError(OSError):
    """The file is of a kind that cannot be copied, as a pipe."""


class ExecError(OSError):
    """A command could not be run."""


class ReadError(OSError):
    """An archive cannot be read."""


class RegistryError(Exception):
    """An archive format cannot be registered or unpacked."""


# Files

def copyfileobj(fsrc, fdst, length=0):
    """Copy what is left of a file object to another one."""
    if not length:
        length = COPY_BUFSIZE
    read = fsrc.read
    write = fdst.write
    while data := read(length):
        write(data)


def _samefile(src, dst):
    try:
        return os.path.samestat(src.stat() if isinstance(src, os.DirEntry) else os.stat(src), os.stat(dst))
    except OSError:
        return False


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy the contents of a file."""
    sys.audit("shutil.copyfile", src, dst)
    if _samefile(src, dst):
        raise SameFileError("{!r} and {!r} are the same file".format(src, dst))
    for path in (src, dst):
        try:
            status = os.stat(path)
        except OSError:
            continue
        if stat.S_ISFIFO(status.st_mode):
            name = path.path if isinstance(path, os.DirEntry) else path
            raise SpecialFileError("`%s` is a named pipe" % name)
    if not follow_symlinks and os.path.islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, 'rb') as source:
        try:
            with open(dst, 'wb') as target:
                copyfileobj(source, target)
        except IsADirectoryError as error:
            if not os.path.exists(dst):
                raise FileNotFoundError(f'Directory does not exist: {dst}') from error
            raise
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """Copy the permissions of a file."""
    sys.audit("shutil.copymode", src, dst)
    if not follow_symlinks and os.path.islink(src) and os.path.islink(dst):
        # The permissions of links cannot be set.
        return
    os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    """Copy permissions and times of a file."""
    sys.audit("shutil.copystat", src, dst)
    follow = follow_symlinks or not (os.path.islink(src) and os.path.islink(dst))
    if isinstance(src, os.DirEntry):
        status = src.stat(follow_symlinks=follow)
    else:
        status = os.stat(src, follow_symlinks=follow)
    os.utime(dst, ns=(status.st_atime_ns, status.st_mtime_ns), follow_symlinks=follow)
    if follow:
        os.chmod(dst, stat.S_IMODE(status.st_mode))


def _copy(src, dst, follow_symlinks, copy_rest):
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    for step in copyfile, copy_rest:
        step(src, dst, follow_symlinks=follow_symlinks)
    return dst


def copy(src, dst, *, follow_symlinks=True):
    """Copy a file with its permissions, into a directory if the target is one."""
    return _copy(src, dst, follow_symlinks, copymode)


def copy2(src, dst, *, follow_symlinks=True):
    """Copy a file with its permissions and times, into a directory if the target is one."""
    return _copy(src, dst, follow_symlinks, copystat)


# Trees

def ignore_patterns(*patterns):
    """A function for `copytree` that leaves out the names that fit one of these patterns."""
    def _ignore_patterns(path, names):
        ignored = []
        for pattern in patterns:
            ignored.extend(fnmatch.filter(names, pattern))
        return set(ignored)
    return _ignore_patterns


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    """Copy a directory with everything in it."""
    sys.audit("shutil.copytree", src, dst)
    with os.scandir(src) as found:
        entries = list(found)
    ignored = ignore(os.fspath(src), [entry.name for entry in entries]) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    failures = []
    for entry in entries:
        if entry.name in ignored:
            continue
        source = os.path.join(src, entry.name)
        target = os.path.join(dst, entry.name)
        argument = entry if copy_function is copy2 or copy_function is copy else source
        try:
            if entry.is_symlink():
                leads_to = os.readlink(source)
                if symlinks:
                    os.symlink(leads_to, target)
                    copystat(argument, target, follow_symlinks=False)
                    continue
                if not os.path.exists(leads_to) and ignore_dangling_symlinks:
                    continue
                if entry.is_dir():
                    copytree(argument, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
                else:
                    copy_function(argument, target)
            elif entry.is_dir():
                copytree(argument, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(argument, target)
        except Error as error:
            failures.extend(error.args[0])
        except OSError as error:
            failures.append((source, target, str(error)))
    try:
        copystat(src, dst)
    except OSError as error:
        failures.append((src, dst, str(error)))
    if failures:
        raise Error(failures)
    return dst


def _go_on(function, path, error):
    pass


def _give_up(function, path, error):
    raise


def rmtree(path, ignore_errors=False, onerror=None, *, dir_fd=None):
    """Remove a directory with everything in it. Links are removed, not followed."""
    sys.audit("shutil.rmtree", path, dir_fd)
    report = _go_on if ignore_errors else _give_up if onerror is None else onerror
    if isinstance(path, bytes):
        path = os.fsdecode(path)
    try:
        status = os.lstat(path, dir_fd=dir_fd)
    except Exception:
        report(os.lstat, path, sys.exc_info())
    else:
        _remove_directory(path, dir_fd, status, path, report)


rmtree.avoids_symlink_attacks = True


def _remove_directory(name, parent, status, path, report):
    """Removes a directory by its name in its parent, a descriptor; `path` is what the caller knows it by.

    It is opened first: nobody can put a link in its place once it is known to be what was asked for.
    """
    try:
        descriptor = os.open(name, os.O_RDONLY | os.O_NONBLOCK, dir_fd=parent)
    except Exception:
        return report(os.open, path, sys.exc_info())
    try:
        if not os.path.samestat(status, os.fstat(descriptor)):
            try:
                raise OSError("Cannot call rmtree on a symbolic link")
            except OSError:
                return report(os.path.islink, path, sys.exc_info())
        _empty(descriptor, path, report)
    finally:
        os.close(descriptor)
    try:
        os.rmdir(name, dir_fd=parent)
    except OSError:
        report(os.rmdir, path, sys.exc_info())


def _empty(directory, path, report):
    """Removes what is in a directory, a descriptor."""
    try:
        with os.scandir(directory) as found:
            entries = list(found)
    except OSError as error:
        error.filename = path
        report(os.scandir, path, sys.exc_info())
        return
    for entry in entries:
        below = os.path.join(path, entry.name)
        try:
            status = entry.stat(follow_symlinks=False) if entry.is_dir(follow_symlinks=False) else None
        except OSError:
            status = None
        if status is not None:
            _remove_directory(entry.name, directory, status, below, report)
            continue
        try:
            os.unlink(entry.name, dir_fd=directory)
        except OSError:
            report(os.unlink, below, sys.exc_info())


def move(src, dst, copy_function=copy2):
    """Move a file or a tree, into a directory if the target is one."""
    sys.audit("shutil.move", src, dst)
    target = dst
    if os.path.isdir(dst):
        if _samefile(src, dst):
            # The same directory under names that differ in case, maybe.
            os.rename(src, dst)
            return
        target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip('/')))
        if os.path.exists(target):
            raise Error("Destination path '%s' already exists" % target)
    try:
        os.rename(src, target)
    except OSError:
        if os.path.islink(src):
            os.symlink(os.readlink(src), target)
            os.unlink(src)
        elif os.path.isdir(src):
            if _is_below(target, src):
                raise Error("Cannot move a directory '%s' into itself '%s'." % (src, dst))
            copytree(src, target, copy_function=copy_function, symlinks=True)
            rmtree(src)
        else:
            copy_function(src, target)
            os.unlink(src)
    return target


def _is_below(path, directory):
    directory = os.path.abspath(directory)
    path = os.path.abspath(path)
    if not directory.endswith(os.path.sep):
        directory += os.path.sep
    if not path.endswith(os.path.sep):
        path += os.path.sep
    return path.startswith(directory)


# Archives: how they are made and unpacked is said by whoever registers a format; none is known from the start.

_archive_formats = {}
_unpack_formats = {}


def get_archive_formats():
    """The formats that `make_archive` knows, with what they are."""
    return sorted((name, entry[2]) for name, entry in _archive_formats.items())


def register_archive_format(name, function, extra_args=None, description=''):
    """Add a format for `make_archive`."""
    if not callable(function):
        raise TypeError('The %s object is not callable' % function)
    options = [] if extra_args is None else extra_args
    if not isinstance(options, (list, tuple)):
        raise TypeError('extra_args needs to be a sequence')
    if not all(isinstance(option, (list, tuple)) and len(option) == 2 for option in options):
        raise TypeError('extra_args elements are : (arg_name, value)')
    _archive_formats[name] = function, options, description


def unregister_archive_format(name):
    """Take a format away."""
    del _archive_formats[name]


def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None, group=None, logger=None):
    """Make an archive in a registered format."""
    sys.audit("shutil.make_archive", base_name, format, root_dir, base_dir)
    try:
        function, extra_args, _ = _archive_formats[format]
    except KeyError:
        raise ValueError("unknown archive format '%s'" % format) from None
    kwargs = {'dry_run': dry_run, 'logger': logger, 'owner': owner, 'group': group}
    kwargs.update(extra_args)
    if base_dir is None:
        base_dir = os.curdir
    before = None
    if root_dir is not None:
        status = os.stat(root_dir)
        if not stat.S_ISDIR(status.st_mode):
            raise NotADirectoryError(errno.ENOTDIR, 'Not a directory', root_dir)
        base_name = os.path.abspath(base_name)
        before = os.getcwd()
        os.chdir(root_dir)
    try:
        return function(base_name, base_dir, **kwargs)
    finally:
        if before is not None:
            os.chdir(before)


def get_unpack_formats():
    """The formats that `unpack_archive` knows."""
    return sorted((name, entry[0], entry[3]) for name, entry in _unpack_formats.items())


def register_unpack_format(name, extensions, function, extra_args=None, description=''):
    """Add a format for `unpack_archive`."""
    if extra_args is None:
        extra_args = []
    taken = {extension: other for other, entry in _unpack_formats.items() for extension in entry[0]}
    for extension in extensions:
        if extension in taken:
            raise RegistryError('%s is already registered for "%s"' % (extension, taken[extension]))
    if not callable(function):
        raise TypeError('The registered function must be a callable')
    _unpack_formats[name] = extensions, function, extra_args, description


def unregister_unpack_format(name):
    """Take a format away."""
    del _unpack_formats[name]


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    """Unpack an archive in a registered format."""
    sys.audit("shutil.unpack_archive", filename, extract_dir, format)
    extract_dir = os.getcwd() if extract_dir is None else os.fspath(extract_dir)
    filename = os.fspath(filename)
    if format is not None:
        try:
            entry = _unpack_formats[format]
        except KeyError:
            raise ValueError("Unknown unpack format '{0}'".format(format)) from None
    else:
        for entry in _unpack_formats.values():
            if any(filename.endswith(extension) for extension in entry[0]):
                break
        else:
            raise ReadError("Unknown archive format '{0}'".format(filename))
    arguments = dict(entry[2])
    if filter is not None:
        arguments['filter'] = filter
    entry[1](filename, extract_dir, **arguments)


# The system

_usage = None


def disk_usage(path):
    """(total, used, free) of the file system that a path is on, in bytes."""
    global _usage
    if _usage is None:
        import collections
        _usage = collections.namedtuple('usage', 'total used free')
    status = os.statvfs(path)
    return _usage(status.f_blocks * status.f_frsize, (status.f_blocks - status.f_bfree) * status.f_frsize, status.f_bavail * status.f_frsize)


def chown(path, user=None, group=None):
    """Change the owner or the group of a file, by name or by number."""
    sys.audit('shutil.chown', path, user, group)
    if user is None and group is None:
        raise ValueError("user and/or group must be set")
    new_user = user
    new_group = group
    if user is None:
        new_user = -1
    elif isinstance(user, str):
        import pwd
        try:
            new_user = pwd.getpwnam(user).pw_uid
        except KeyError:
            raise LookupError("no such user: {!r}".format(user))
    if group is None:
        new_group = -1
    elif not isinstance(group, int):
        import grp
        try:
            new_group = grp.getgrnam(group).gr_gid
        except KeyError:
            raise LookupError("no such group: {!r}".format(group))
    os.chown(path, new_user, new_group)


def get_terminal_size(fallback=(80, 24)):
    """(columns, lines): what COLUMNS and LINES say, or the terminal, or else `fallback`."""
    size = _positive_variable('COLUMNS'), _positive_variable('LINES')
    if 0 in size:
        try:
            found = os.get_terminal_size(sys.__stdout__.fileno())
        except (AttributeError, ValueError, OSError):
            # There is none, or nothing that could be one.
            found = os.terminal_size(fallback)
        size = tuple(said or there or otherwise for said, there, otherwise in zip(size, found, fallback))
    return os.terminal_size(size)


def _positive_variable(name):
    try:
        return max(0, int(os.environ[name]))
    except (KeyError, ValueError):
        return 0


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """The path of a program that is looked for along PATH; None when there is none."""
    def fits(path):
        return os.path.exists(path) and os.access(path, mode) and not os.path.isdir(path)

    if os.path.dirname(cmd):
        return cmd if fits(cmd) else None
    as_bytes = isinstance(cmd, bytes)
    if path is None:
        path = os.environ.get("PATH", None)
        if path is None:
            path = os.defpath
    if not path:
        return None
    path = os.fsencode(path).split(os.fsencode(os.pathsep)) if as_bytes else os.fsdecode(path).split(os.pathsep)
    seen = set()
    for directory in path:
        if directory in seen:
            continue
        seen.add(directory)
        name = os.path.join(directory, cmd)
        if fits(name):
            return name
    return None
