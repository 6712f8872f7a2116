"""What is known of installed packages: the folders NAME-VERSION.dist-info along sys.path."""

import abc
import os
import sys
from importlib.abc import MetaPathFinder

__all__ = [
    "Distribution", "DistributionFinder", "PackageMetadata", "PackageNotFoundError", "distribution", "distributions",
    "entry_points", "files",
    "metadata", "packages_distributions", "requires", "version"]


def __getattr__(name):
    # For checkers of types; typing is no small import.
    if name != "PackageMetadata":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib.metadata._meta import PackageMetadata

    return PackageMetadata


class PackageNotFoundError(ModuleNotFoundError):
    """There is no package of this name."""

    @property
    def name(self):
        """The package that was asked for."""
        name, = self.args
        return name

    def __str__(self):
        return "No package metadata was found for " + str(self.name)


# MARK: Entry points

class EntryPoint:
    """Something that a package offers under a name in a group: `module:attribute [extras]`."""

    def __init__(self, name, value, group):
        vars(self).update(name=name, value=value, group=group, dist=None)

    def _read(self):
        """The module, the attribute or nothing, and the text of the extras."""
        place, _, extras = self.value.partition("[")
        module, _, attribute = place.partition(":")
        return module.strip(), attribute.strip(), extras

    module = property(lambda self: self._read()[0], doc="The name of the module.")
    attr = property(lambda self: self._read()[1] or None, doc="The path of the attribute; None for the module itself.")

    @property
    def extras(self):
        """What else of the package must be installed."""
        return "".join(each if each.isalnum() or each == "_" else " " for each in self._read()[2]).split()

    def load(self):
        """What it names."""
        import importlib

        found = importlib.import_module(self.module)
        for name in filter(None, (self.attr or "").split(".")):
            found = getattr(found, name)
        return found

    def _for(self, dist):
        vars(self).update(dist=dist)
        return self

    def matches(self, **params):
        return all(getattr(self, name) == value for name, value in params.items())

    def _fields(self):
        return self.name, self.value, self.group

    def __repr__(self):
        return "EntryPoint(name=%r, value=%r, group=%r)" % self._fields()

    def __setattr__(self, name, value):
        raise AttributeError("EntryPoint objects are immutable.")

    def __hash__(self):
        return hash(self._fields())

    def __eq__(self, other):
        return self._fields() == other._fields()

    def __lt__(self, other):
        return self._fields() < other._fields()


class EntryPoints(list):
    """Entry points, which can be selected by what they have."""

    __slots__ = ()

    def __getitem__(self, name):
        if isinstance(name, int):
            import warnings

            warnings.warn("Accessing entry points by index is deprecated. Cast to tuple if needed.",
                          DeprecationWarning, stacklevel=2)
            return super().__getitem__(name)
        for found in self:
            if found.name == name:
                return found
        raise KeyError(name)

    def select(self, **params):
        return EntryPoints(each for each in self if each.matches(**params))

    @property
    def names(self):
        return {each.name for each in self}

    @property
    def groups(self):
        return {each.group for each in self}


class SelectableGroups(dict):
    """All entry points, by group."""

    @classmethod
    def load(cls, entry_points):
        result = {}
        for each in sorted(entry_points, key=lambda one: one.group):
            result.setdefault(each.group, EntryPoints()).append(each)
        return cls(result)

    @property
    def groups(self):
        return set(self)

    @property
    def names(self):
        return {each.name for group in self.values() for each in group}

    def select(self, **params):
        if not params:
            return self
        return EntryPoints(each for group in self.values() for each in group).select(**params)


def _sections(text):
    """The names and values in each section of an INI file, in order."""
    section = None
    for line in text.splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1].strip()
        elif section is not None:
            name, _, value = line.partition("=")
            yield section, name.strip(), value.strip()


# MARK: Distributions

class FileHash:
    """How a file's contents were hashed."""

    def __init__(self, spec):
        self.mode, _, self.value = spec.partition("=")

    def __repr__(self):
        return f"<FileHash mode: {self.mode} value: {self.value}>"


def _package_path(text, hash, size, dist):
    from importlib.metadata._paths import PackagePath

    result = PackagePath(text)
    result.hash = FileHash(hash) if hash else None
    result.size = int(size) if size else None
    result.dist = dist
    return result


class Distribution:
    """An installed package."""

    def read_text(self, filename):
        """The text of a file that describes the package; None when there is none."""
        raise NotImplementedError

    def locate_file(self, path):
        """The path of one of the package's files."""
        raise NotImplementedError

    @classmethod
    def from_name(cls, name):
        """The package with a name."""
        if not name:
            raise ValueError("A distribution name is required.")
        for found in cls.discover(name=name):
            return found
        raise PackageNotFoundError(name)

    @classmethod
    def discover(cls, **kwargs):
        """All packages, or those that a context asks for."""
        context = kwargs.pop("context", None)
        if context and kwargs:
            raise ValueError("cannot accept context and kwargs")
        context = context or DistributionFinder.Context(**kwargs)
        for finder in sys.meta_path:
            find = getattr(finder, "find_distributions", None)
            if find is not None:
                yield from find(context)
        yield from MetadataPathFinder.find_distributions(context)

    @staticmethod
    def at(path):
        """The package whose dist-info folder has this path."""
        return PathDistribution(path)

    @property
    def metadata(self):
        text = self.read_text("METADATA") or self.read_text("PKG-INFO") or self.read_text("")
        from importlib.metadata._adapters import Message

        return Message(text or "")

    @property
    def name(self):
        return self.metadata["Name"]

    @property
    def _normalized_name(self):
        return Prepared.normalize(self.name)

    @property
    def version(self):
        return self.metadata["Version"]

    @property
    def entry_points(self):
        text = self.read_text("entry_points.txt") or ""
        return EntryPoints(EntryPoint(name, value, group)._for(self) for group, name, value in _sections(text))

    @property
    def files(self):
        """The package's files, as paths with hash and size; None when that is not known."""
        text = self.read_text("RECORD")
        if text is None:
            return None
        import csv

        result = []
        for row in csv.reader(text.splitlines()):
            row += [""] * (3 - len(row))
            result.append(_package_path(*row[:3], self))
        return result

    @property
    def requires(self):
        """What the package needs."""
        return self.metadata.get_all("Requires-Dist")


class DistributionFinder(MetaPathFinder):
    """Finds packages; stands in sys.meta_path."""

    class Context:
        """What is looked for: a name, or None for all; and along which path."""

        name = None

        path = property(lambda self: self.__dict__.get("path", sys.path), doc="The folders that are looked through.")

        def __init__(self, **kwargs):
            self.__dict__.update(kwargs)

    @abc.abstractmethod
    def find_distributions(self, context=Context()):
        """The packages that a context asks for."""


class Prepared:
    """A name in the forms in which it is compared."""

    def __init__(self, name):
        self.name = name
        if name is not None:
            self.normalized = self.normalize(name)
            self.legacy_normalized = name.lower().replace("-", "_")

    @staticmethod
    def normalize(name):
        result = []
        for each in name.lower():
            if each in "-_.":
                if not result or result[-1] != "_":
                    result.append("_")
            else:
                result.append(each)
        return "".join(result)

    def __bool__(self):
        return bool(self.name)


class MetadataPathFinder(DistributionFinder):
    """Looks along a path for folders that describe packages."""

    @classmethod
    def find_distributions(cls, context=DistributionFinder.Context()):
        wanted = Prepared(context.name)
        for entry in context.path:
            try:
                names = os.listdir(entry or ".")
            except OSError:
                continue
            for name in names:
                stem, _, kind = name.rpartition(".")
                if kind not in ("dist-info", "egg-info"):
                    continue
                if wanted and Prepared.normalize(stem.partition("-")[0]) != wanted.normalized:
                    continue
                yield PathDistribution(os.path.join(entry, name))

    def invalidate_caches(cls):
        """Nothing is remembered."""


class PathDistribution(Distribution):
    """A package that a folder describes."""

    def __init__(self, path):
        self._path = path

    def read_text(self, filename):
        try:
            with open(os.path.join(self._path, filename), encoding="utf-8") as file:
                return file.read()
        except (FileNotFoundError, IsADirectoryError, KeyError, NotADirectoryError, PermissionError):
            return None

    def locate_file(self, path):
        from pathlib import Path

        return Path(self._path).parent / path


# MARK: Functions

def distribution(distribution_name):
    """The package with a name."""
    return Distribution.from_name(distribution_name)


def distributions(**kwargs):
    """All packages."""
    return Distribution.discover(**kwargs)


def metadata(distribution_name):
    """The headers of a package's METADATA."""
    return Distribution.from_name(distribution_name).metadata


def version(distribution_name):
    """The version of a package."""
    return distribution(distribution_name).version


def entry_points(**params):
    """The entry points of all packages, of each package once; with arguments those that match."""
    seen = set()
    found = []
    for each in distributions():
        if each._normalized_name not in seen:
            seen.add(each._normalized_name)
            found += each.entry_points
    return SelectableGroups.load(found).select(**params)


def files(distribution_name):
    """The files of a package."""
    return distribution(distribution_name).files


def requires(distribution_name):
    """What a package needs."""
    return distribution(distribution_name).requires


def packages_distributions():
    """Which packages bring which modules."""
    result = {}
    for each in distributions():
        top = (each.read_text("top_level.txt") or "").split()
        if not top:
            names = (path.parts[0] if len(path.parts) > 1 else path.with_suffix("").name for path in each.files or ()
                     if path.suffix == ".py")
            top = sorted(set(names))
        for name in top:
            result.setdefault(name, []).append(each.metadata["Name"])
    return result
