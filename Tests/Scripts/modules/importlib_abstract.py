# importlib.abc and importlib.machinery: the abstract classes, what they ask for and give; suffixes; unittest.util; json's machinery.
import importlib.abc
import importlib.machinery
import importlib.resources.abc
import importlib.util
import io
import os
import pathlib
import sys
import tempfile
import warnings
from importlib.abc import (
    ExecutionLoader, FileLoader, Finder, InspectLoader, Loader, MetaPathFinder, PathEntryFinder, ResourceLoader, ResourceReader, SourceLoader,
    Traversable, TraversableResources)
from importlib.machinery import (
    BYTECODE_SUFFIXES, DEBUG_BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, OPTIMIZED_BYTECODE_SUFFIXES, SOURCE_SUFFIXES, BuiltinImporter, FileFinder,
    FrozenImporter, ModuleSpec, PathFinder, SourceFileLoader, all_suffixes)

warnings.simplefilter("ignore")


def t(function, *arguments, **named):
    try:
        print(function(*arguments, **named))
    except Exception as error:
        print(type(error).__name__, error)


CLASSES = (Finder, MetaPathFinder, PathEntryFinder, Loader, ResourceLoader, InspectLoader, ExecutionLoader, FileLoader, SourceLoader, ResourceReader,
           Traversable, TraversableResources)
for each in CLASSES:
    print(each.__name__, [base.__name__ for base in each.__mro__[1:] if base.__module__.startswith("importlib") and base.__name__[0] != "_"], sorted(getattr(each, "__abstractmethods__", ())),
          sorted(name for name in dir(each) if name[0] != "_"), type(each).__name__ in ("ABCMeta", "_ProtocolMeta"))
for each in (PathFinder, BuiltinImporter, FrozenImporter, FileFinder, SourceFileLoader):
    print(each.__name__, [parent.__name__ for parent in CLASSES if parent is not Traversable and issubclass(each, parent)])
print(SOURCE_SUFFIXES, type(BYTECODE_SUFFIXES).__name__, type(DEBUG_BYTECODE_SUFFIXES).__name__, type(OPTIMIZED_BYTECODE_SUFFIXES).__name__, type(EXTENSION_SUFFIXES).__name__)
print(all_suffixes() == SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES, all_suffixes() is all_suffixes())


class Texts(InspectLoader):
    """Modules from a dict of texts."""

    def __init__(self, **texts):
        self.texts = texts

    def get_source(self, fullname):
        try:
            return self.texts[fullname]
        except KeyError:
            raise ImportError("not here", name=fullname) from None


texts = Texts(one="value = __name__\n", bad="x x")
print(texts.get_code("one").co_filename, texts.create_module(None), texts.source_to_code("1", "p").co_filename, texts.source_to_code("a = 1").co_filename)
t(texts.is_package, "one")
t(texts.get_code, "bad")
t(texts.get_code, "two")
module = type(sys)("one")
print(texts.exec_module(module), module.value)
t(texts.load_module, "two")
t(InspectLoader)


class Executed(ExecutionLoader):
    def get_filename(self, fullname):
        return "/place/" + fullname

    def get_source(self, fullname):
        return "value = 5" if fullname == "five" else None

    def is_package(self, fullname):
        return False


print(Executed().get_code("five").co_filename, Executed().get_code("none"))
t(ExecutionLoader.get_filename, Executed(), "x")


class FromFile(FileLoader, SourceLoader):
    def path_stats(self, path):
        return {"mtime": 5.5}


class Timed(FileLoader, SourceLoader):
    def path_mtime(self, path):
        return 7


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "some.py")
    with open(path, "wb") as file:
        file.write("# coding: latin-1\nvalue = 'é'\n".encode("latin-1"))
    loader = FromFile("some", path)
    print(loader.name, loader.path == path, loader.get_filename("some") == path, loader.get_filename() == path, loader.get_data(path)[:5], repr(loader.get_source("some")))
    t(loader.get_filename, "other")
    t(loader.get_source, "other")
    print(loader == FromFile("some", path), loader == FromFile("other", path), hash(loader) == hash(FromFile("some", path)), loader.is_package("some"))
    t(lambda: loader.is_package("other"))
    print(loader.path_mtime(path), Timed("some", path).path_stats(path), loader.set_data(path, b""), loader == Timed("some", path))
    files = loader.get_resource_reader("some")
    print(type(files).__name__, files.path == pathlib.Path(folder), files.files() == files.path, list(files.contents()), files.is_resource("some.py"), files.is_resource("x"))
    print(files.resource_path("a") == os.path.join(folder, "a"), files.open_resource("some.py").read(4))
    t(loader.get_resource_reader, "other")
    made = importlib.util.module_from_spec(importlib.util.spec_from_loader("some", loader))
    loader.exec_module(made)
    print(made.value, made.__file__ == path, made.__spec__.origin == path, made.__loader__ is loader)
    t(lambda: loader.load_module("some").value)
    t(loader.load_module, "other")
    sys.modules.pop("some", None)
    readable = importlib.resources.abc.Traversable
    print(isinstance(pathlib.Path(folder), readable), isinstance(5, readable))


class Tree(Traversable):
    """Folders are dicts, files are bytes."""

    def __init__(self, name, held):
        self._name = name
        self.held = held

    @property
    def name(self):
        return self._name

    def joinpath(self, *descendants):
        found = self
        for part in "/".join(descendants).split("/"):
            found = Tree(part, found.held[part]) if part else found
        return found

    def iterdir(self):
        return iter([Tree(*item) for item in self.held.items()])

    def is_dir(self):
        return isinstance(self.held, dict)

    def is_file(self):
        return not self.is_dir()

    def open(self, mode="r", *arguments, **named):
        return io.BytesIO(self.held) if "b" in mode else io.TextIOWrapper(io.BytesIO(self.held), *arguments, **named)


tree = Tree("", {"a.txt": b"text", "inner": {"b.txt": b"\xc3\xa9"}})
print((tree / "a.txt").read_bytes(), tree.joinpath("inner", "b.txt").read_text("utf-8"), tree.joinpath("inner/b.txt").read_text(encoding="latin-1"), tree.joinpath() is tree)
t(lambda: (tree / "nothing").name)
t(lambda: Traversable())


class Reader(TraversableResources):
    def files(self):
        return tree


reader = Reader()
print(reader.open_resource("a.txt").read(), reader.is_resource("a.txt"), reader.is_resource("inner"), list(reader.contents()))
t(reader.resource_path, "a.txt")
t(TraversableResources)
for name in ("open_resource", "resource_path", "is_resource", "contents"):
    t(getattr(ResourceReader, name), reader, *(["x"] if name != "contents" else []))


class Simple(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        return ModuleSpec(name, texts) if name == "one" else None


print(Simple().find_module("one", None) is texts, Simple().find_module("two", None), Simple().invalidate_caches(), MetaPathFinder().invalidate_caches(), PathEntryFinder().invalidate_caches())
t(lambda: MetaPathFinder().find_module("x", None))
t(lambda: PathEntryFinder().find_loader("x"))
t(lambda: PathEntryFinder().find_module("x"))
t(Finder)
t(lambda: Loader().load_module("x"))
t(lambda: Loader().module_repr(sys))
t(lambda: Loader().create_module(None))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    Simple().find_module("one", None)
    PathEntryFinder().find_loader("x")
    print([(each.category.__name__, str(each.message)) for each in caught])

from unittest.util import safe_repr, sorted_list_difference, strclass, three_way_cmp, unorderable_list_difference


class Unshowable:
    def __repr__(self):
        raise ValueError


print(safe_repr([1] * 50), safe_repr("x" * 100, short=True), safe_repr(Unshowable())[:32], strclass(dict), strclass(io.StringIO), strclass(Unshowable))
print(sorted_list_difference([1, 2, 2, 3], [2, 4]), sorted_list_difference([], [1]), sorted_list_difference([1, 1], []), unorderable_list_difference([1, "a", 1], ["a", None]))
print(three_way_cmp(1, 2), three_way_cmp("b", "a"), three_way_cmp((), ()))
t(three_way_cmp, 1, "a")

import json.decoder
import json.encoder
import json.scanner
print(json.encoder.INFINITY, json.scanner.make_scanner(json.decoder.JSONDecoder())('{"a": [1, 2.5, null]} rest', 0))
try:
    json.scanner.make_scanner(json.decoder.JSONDecoder())("x", 0)
except StopIteration as error:
    print("stops", error.value)
