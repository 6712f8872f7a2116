# importlib.invalidate_caches, PackageMetadata, importlib.resources, pkgutil's importers and readers, zipimport's errors and finders.
import importlib
import importlib.metadata
import importlib.resources
import io
import os
import pkgutil
import shutil
import struct
import sys
import tempfile
import warnings
import zipimport
from importlib.metadata import Distribution, DistributionFinder, PackageMetadata, PackageNotFoundError, metadata
from importlib.resources import Package, Resource, ResourceReader, as_file, contents, files, is_resource, open_binary, open_text, path, read_binary, read_text
from pkgutil import ModuleInfo, extend_path, find_loader, get_data, get_importer, get_loader, iter_importers, iter_modules, read_code, walk_packages
from binascii import crc32
from zipimport import ZipImportError, zipimporter

warnings.simplefilter("ignore")
sys.dont_write_bytecode = True
folder = os.path.realpath(tempfile.mkdtemp())


def t(function, *arguments, **named):
    try:
        print(str(function(*arguments, **named)).replace(folder, "FOLDER"))
    except Exception as error:
        print(type(error).__name__, str(error).replace(folder, "FOLDER"))


def write(name, text):
    place = os.path.join(folder, name)
    os.makedirs(os.path.dirname(place), exist_ok=True)
    with open(place, "w", encoding="utf-8") as file:
        file.write(text)


write("first.py", "value = 1\n")
write("box/__init__.py", "from pkgutil import extend_path\n__path__ = extend_path(__path__, __name__)\n")
write("box/lid.py", "")
write("box/data.txt", "text \xe9\n")
write("box/inner/__init__.py", "")
write("box/inner/deep.py", "")
write("box/inner/more.txt", "more")
write("broken/__init__.py", "raise ImportError('broken')\n")
write("wrong/__init__.py", "raise ValueError('wrong')\n")
write("thing-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: thing\nVersion: 1.0\nClassifier: A\nClassifier: B\n\nLong text.\n")
sys.path.insert(0, folder)

print("== invalidate_caches")
print(importlib.invalidate_caches())
t(importlib.import_module, "second")
write("second.py", "value = 2\n")
importlib.invalidate_caches()
t(lambda: importlib.import_module("second").value)


class Finder:
    def __init__(self):
        self.called = 0

    def find_spec(self, name, path=None, target=None):
        return None

    def invalidate_caches(self):
        self.called += 1


finder, other = Finder(), Finder()
sys.meta_path.append(finder)
sys.path_importer_cache["/nowhere/at/all"] = other
importlib.invalidate_caches()
print(finder.called, other.called)
sys.meta_path.remove(finder)
sys.path_importer_cache.pop("/nowhere/at/all", None)
t(importlib.invalidate_caches, 1)

print("== metadata")
found = metadata("thing")
print(found["Name"], found["version"], found.get_all("Classifier"), found.get_all("nothing", ()), "Name" in found, "nothing" in found, len(found) >= 4, sorted(set(found))[:2])
print(found.json, PackageMetadata.__name__, PackageMetadata.__mro__[-1].__name__, all(hasattr(found, name) for name in ("__len__", "__contains__", "__getitem__", "__iter__", "get_all", "json")))
t(PackageMetadata)
error = PackageNotFoundError("thing")
print(error, repr(error), error.name, error.args, PackageNotFoundError.__mro__[1].__name__)
t(lambda: PackageNotFoundError().name)
t(lambda: PackageNotFoundError("a", "b").name)
print(issubclass(Distribution, object), sorted(Distribution.__abstractmethods__) if hasattr(Distribution, "__abstractmethods__") else None, hasattr(DistributionFinder, "find_distributions"),
      DistributionFinder.__mro__[1].__name__, sorted(DistributionFinder.__abstractmethods__))
t(DistributionFinder)


class Own(Distribution):
    def read_text(self, filename):
        return {"METADATA": "Name: own\nVersion: 3\nRequires-Dist: a\n", "entry_points.txt": "[g]\nn = m:a\n", "RECORD": "f.py,,\n"}.get(filename)

    def locate_file(self, path):
        return "/somewhere/" + str(path)


own = Own()
print(own.name, own.version, own.requires, own.entry_points, own.files, own.metadata["name"], own._normalized_name)


class OwnFinder(DistributionFinder):
    def find_distributions(self, context=DistributionFinder.Context()):
        return [own] if context.name in (None, "own") else []

    def find_spec(self, name, path=None, target=None):
        return None


sys.meta_path.insert(0, OwnFinder())
print(importlib.metadata.version("own"), importlib.metadata.distribution("own") is own, own in list(importlib.metadata.distributions()))
del sys.meta_path[0]
t(importlib.metadata.version, "own")

print("== resources")
import box
print(Resource, Package, ResourceReader.__name__, sorted(ResourceReader.__abstractmethods__))
for package in (box, "box", "box.inner"):
    print(sorted(contents(package)), is_resource(package, "data.txt"), is_resource(package, "inner"), is_resource(package, "nothing"), str(files(package)).replace(folder, "FOLDER"))
print(read_text("box", "data.txt"), read_binary(box, "data.txt"), read_text("box", "data.txt", "ascii", "replace"))
with open_text("box", "data.txt") as text, open_binary("box", "data.txt") as data, path("box", "data.txt") as place:
    print(text.read(), data.read(), place.name)
with as_file(files("box") / "inner" / "more.txt") as place:
    print(place.read_text())
for function in (open_text, open_binary, read_text, read_binary):
    t(function, "box", "nothing.txt")
    t(function, "box", "inner/more.txt")
    t(function, "first", "data.txt")
    t(function, "there_is_none", "data.txt")
t(contents, "first")
t(files, 5)
t(files, "first")

print("== pkgutil")
importer = get_importer(folder)
print(type(importer).__name__, importer is get_importer(folder), importer.path == folder, get_importer("/no/such/folder") and type(get_importer("/no/such/folder")).__name__)
t(lambda: type(get_importer(5)).__name__)
t(lambda: [type(each).__name__ for each in iter_importers("box.inner.deep")])
t(lambda: [each.path for each in iter_importers("box.inner.deep")])
t(lambda: importer in list(iter_importers()))
t(lambda: list(iter_importers(".relative")))
t(lambda: list(iter_importers("there_is_none.inner")))
info = ModuleInfo(importer, "name", True)
print(info[1:], ModuleInfo._fields, info.name, info.ispkg, info.module_finder is importer, info == (importer, "name", True))
print([each[1:] for each in iter_modules([folder])], [each[1:] for each in iter_modules([folder], "p.")], [each[1:] for each in iter_modules(box.__path__)])
t(lambda: list(iter_modules(folder)))
t(lambda: list(iter_modules(["/no/such/folder"])))
failed = []
print([each.name for each in walk_packages([folder], onerror=failed.append)], failed)
t(lambda: [each.name for each in walk_packages([folder])])
print([each.name for each in walk_packages(box.__path__, "box.")], all(isinstance(each, ModuleInfo) for each in walk_packages(box.__path__, "box.")))
t(lambda: list(walk_packages(folder)))
print(get_data("box", "data.txt"), get_data("box", "inner/more.txt"))
t(get_data, "box", "nothing")
t(get_data, "there_is_none", "x")
t(lambda: get_loader("box.lid").name)
t(get_loader, "there_is_none")
t(lambda: get_loader(box).path)
t(find_loader, "there_is_none.inner")
t(find_loader, ".x")
print(extend_path(["a"], "there.is.none"), extend_path("text", "x"), extend_path(list(box.__path__), "box") == box.__path__)
write("kept.pkg", "# a comment\n/from/kept\n\n")
t(extend_path, [], "kept")
for data in (b"", b"short", b"\0" * 16, b"\0" * 40):
    t(read_code, io.BytesIO(data))
t(read_code, None)

print("== zipimport")
print(issubclass(ZipImportError, ImportError), ZipImportError("m", name="n", path="p").path, zipimport.ZipImportError is ZipImportError, ZipImportError.__name__)
write("no.zip", "this is no archive")
for bad in (folder, os.path.join(folder, "no.zip"), os.path.join(folder, "none.zip"), ""):
    t(zipimporter, bad)
t(zipimporter, os.path.join(folder, "first.py/x/"))
for bad in (None, 5, ["x"]):
    try:
        zipimporter(bad)
    except Exception as error:
        print(type(error).__name__, error)
try:
    zipimporter(os.path.join(folder, "no.zip"))
except ZipImportError as error:
    print(error.path == os.path.join(folder, "no.zip"), error.name)
archive = os.path.join(folder, "good.zip")
FILES = [("single.py", b"value = __name__\n"), ("pack/__init__.py", b"inside = 1\n"), ("pack/deep.py", b"x = 2\n"), ("space/", b""), ("space/a.py", b""),
         ("unlisted/a.py", b"")]
with open(archive, "wb") as file:
    listing = b""
    for name, content in FILES:
        place = file.tell()
        sizes = struct.pack("<III", crc32(content), len(content), len(content))
        file.write(b"PK\x03\x04" + struct.pack("<HHHHH", 20, 0, 0, 0, 33) + sizes + struct.pack("<HH", len(name), 0) + name.encode() + content)
        listing += b"PK\x01\x02" + struct.pack("<HHHHHH", 20, 20, 0, 0, 0, 33) + sizes + struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, place) + name.encode()
    start = file.tell()
    file.write(listing + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, len(FILES), len(FILES), len(listing), start, 0))
for importer in (zipimporter(archive), zipimporter(archive + "/pack"), zipimporter(archive + "/pack/")):
    t(repr, importer)
    print(importer.prefix, importer.archive == archive)
    for name in ("single", "pack", "space", "unlisted", "deep", "pack.deep", "nothing", ""):
        for function in (importer.find_loader, importer.find_module, importer.find_spec):
            t(function, name)
        for function in (importer.get_filename, importer.is_package, importer.get_source):
            t(function, name)
        t(lambda: importer.get_code(name).co_filename)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    zipimporter(archive).find_module("single")
    zipimporter(archive).load_module("single")
    print([(each.category.__name__, str(each.message)) for each in caught])
print(sys.modules["single"].value, zipimporter(archive).create_module(None), zipimporter(archive).invalidate_caches())
t(zipimporter(archive).load_module, "nothing")
sys.path.remove(folder)
shutil.rmtree(folder)
