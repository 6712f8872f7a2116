"""Modules in zip archives. Files in them must be stored as they are, since nothing here can decompress."""

import os
import sys
from struct import unpack

__all__ = ["ZipImportError", "zipimporter"]

_zip_directory_cache = {}


class ZipImportError(ImportError):
    """An archive, or a module in it, cannot be read."""


def _read_directory(archive):
    """The files of an archive: for each path how it is packed, its size there, its size, and where it begins."""
    try:
        file = open(archive, "rb")
    except OSError:
        raise ZipImportError(f"can't open Zip file: {archive!r}", path=archive) from None
    with file:
        data = file.read()
    if len(data) < 22:
        raise ZipImportError(f"can't read Zip file: {archive!r}", path=archive)
    end = data.rfind(b"PK\x05\x06")
    if end < 0 or end + 22 > len(data):
        raise ZipImportError(f"not a Zip file: {archive!r}", path=archive)
    size, offset = unpack("<II", data[end + 12:end + 20])
    start = end - size
    # What stands before the archive moves all places in it.
    shift = start - offset
    if start < 0 or shift < 0:
        raise ZipImportError(f"bad central directory size or offset: {archive!r}", path=archive)
    files = {}
    at = start
    while data[at:at + 4] == b"PK\x01\x02":
        flags, method = unpack("<HH", data[at + 8:at + 12])
        packed, full, name_size, extra, comment = unpack("<IIHHH", data[at + 20:at + 34])
        place = unpack("<I", data[at + 42:at + 46])[0] + shift
        name = data[at + 46:at + 46 + name_size].decode("utf-8" if flags & 0x800 else "latin-1")
        files[name] = (method, packed, full, place)
        at += 46 + name_size + extra + comment
    return files


def _deprecated(old, new):
    import warnings

    warnings.warn(f"{old} is deprecated and slated for removal in Python 3.12; use {new} instead", DeprecationWarning,
                  stacklevel=2)


class zipimporter:
    """Finds and loads modules in an archive, or in a folder of one: `archive.zip/folder`."""

    def __init__(self, path):
        if not isinstance(path, str):
            raise TypeError(f"expected str, not {type(path)!r}")
        if not path:
            raise ZipImportError("archive path is empty", path=path)
        inside = []
        archive = path
        while not os.path.isfile(archive):
            folder, name = os.path.split(archive)
            if folder == archive or os.path.isdir(archive):
                raise ZipImportError("not a Zip file", path=path)
            if name:
                inside.insert(0, name)
            archive = folder
        if archive not in _zip_directory_cache:
            _zip_directory_cache[archive] = _read_directory(archive)
        self._files = _zip_directory_cache[archive]
        self.archive = archive
        self.prefix = "".join(name + "/" for name in inside)

    def __repr__(self):
        return f'<zipimporter object "{self.archive}/{self.prefix}">'

    def _find(self, fullname):
        """The path of a module in the archive, and whether it is a package; None when it is not there."""
        base = self.prefix + fullname.rpartition(".")[2]
        if base + "/__init__.py" in self._files:
            return base + "/__init__.py", True
        return (base + ".py", False) if base + ".py" in self._files else None

    def _found(self, fullname):
        found = self._find(fullname)
        if found is None:
            raise ZipImportError(f"can't find module {fullname!r}", name=fullname)
        return found

    def _folder(self, fullname):
        """The path of the folder that a namespace package could have its modules in; None when there is none."""
        folder = self.prefix + fullname.rpartition(".")[2]
        return f"{self.archive}/{folder}" if folder + "/" in self._files else None

    def find_spec(self, fullname, target=None):
        """The spec of a module; None when it is not here."""
        found = self._find(fullname)
        if found is not None:
            from importlib import util

            return util.spec_from_loader(fullname, self, is_package=found[1])
        folder = self._folder(fullname)
        if folder is None:
            return None
        from importlib.machinery import ModuleSpec

        spec = ModuleSpec(fullname, None, is_package=True)
        spec.submodule_search_locations.append(folder)
        return spec

    def find_loader(self, fullname, path=None):
        """The older way: the importer itself or None, and the folders of a namespace package."""
        _deprecated("zipimporter.find_loader()", "find_spec()")
        if self._find(fullname) is not None:
            return self, []
        folder = self._folder(fullname)
        return None, [] if folder is None else [folder]

    def find_module(self, fullname, path=None):
        """The oldest way: the importer itself or None."""
        _deprecated("zipimporter.find_module()", "find_spec()")
        return self.find_loader(fullname, path)[0]

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        path, is_package = self._found(module.__name__)
        if is_package:
            module.__path__ = [f"{self.archive}/{path.rpartition('/')[0]}"]
        exec(self.get_code(module.__name__), module.__dict__)

    def get_data(self, pathname):
        """The bytes of a file, by its path with or without that of the archive."""
        name = pathname.removeprefix(self.archive + "/")
        try:
            method, packed, full, place = self._files[name]
        except KeyError:
            raise OSError(0, "", name) from None
        with open(self.archive, "rb") as file:
            file.seek(place)
            head = file.read(30)
            if head[:4] != b"PK\x03\x04":
                raise ZipImportError(f"bad local file header: {self.archive!r}", path=self.archive)
            name_size, extra = unpack("<HH", head[26:30])
            file.seek(place + 30 + name_size + extra)
            data = file.read(packed)
        if len(data) != packed:
            raise OSError("zipimport: can't read data")
        if method:
            raise ZipImportError("can't decompress data; zlib not available")
        return data

    def get_filename(self, fullname):
        return f"{self.archive}/{self._found(fullname)[0]}"

    def get_source(self, fullname):
        from importlib import util

        return util.decode_source(self.get_data(self._found(fullname)[0]))

    def get_code(self, fullname):
        path, _ = self._found(fullname)
        return compile(self.get_data(path), f"{self.archive}/{path}", "exec", dont_inherit=True)

    def is_package(self, fullname):
        return self._found(fullname)[1]

    def load_module(self, fullname):
        """The older way."""
        _deprecated("zipimport.zipimporter.load_module()", "exec_module()")
        self._found(fullname)
        from importlib import util

        return util._load(self.find_spec(fullname))

    def invalidate_caches(self):
        """Reads the archive anew."""
        self._files = _zip_directory_cache[self.archive] = _read_directory(self.archive)
