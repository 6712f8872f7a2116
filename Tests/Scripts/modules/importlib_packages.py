# Packages found, described, read from and run: importlib.abc, importlib.metadata, importlib.resources, pkgutil, runpy.
import importlib
import importlib.abc
import importlib.machinery
import importlib.metadata as metadata
import importlib.resources as resources
import importlib.util
import os
import pkgutil
import runpy
import sys
import tempfile
import warnings

warnings.simplefilter("ignore")
folder = os.path.realpath(tempfile.mkdtemp())


def write(path, text):
    path = os.path.join(folder, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)


def attempt(action):
    try:
        print(str(action()).replace(folder, "<folder>"))
    except Exception as error:
        print(type(error).__name__, str(error).replace(folder, "<folder>"))


write("shop/__init__.py", "value = 1\n")
write("shop/__main__.py", "print('main', __name__, __package__)\nresult = 7\n")
write("shop/tools.py", "def tool():\n    return 'tool'\n\nclass Box:\n    size = 3\n\nprint('tools', __name__)\n")
write("shop/inner/__init__.py", "")
write("shop/inner/deep.py", "x = 1\n")
write("shop/data.txt", "text of the shop\n")
write("single.py", "import sys\nprint(__name__, __file__ is not None, sys.argv[0][-9:])\nanswer = given + 1 if 'given' in globals() else 0\n")
write("My_Shop-1.2.dist-info/METADATA", "Metadata-Version: 2.1\nName: My-Shop\nVersion: 1.2\nRequires-Dist: other (>=1)\nRequires-Dist: third; extra == 'x'\n"
      "Keywords: a b\nClassifier: One\nClassifier: Two\n\nThe description.\n")
write("My_Shop-1.2.dist-info/RECORD", "shop/__init__.py,sha256=abc,10\nshop/tools.py,,\n")
write("My_Shop-1.2.dist-info/entry_points.txt", "[console_scripts]\nshop = shop.tools:tool\nbox = shop.tools:Box.size [x]\n\n[other]\nmod = shop\n")
write("My_Shop-1.2.dist-info/top_level.txt", "shop\n")
sys.path.insert(0, folder)

print(metadata.version("my.shop"), metadata.requires("My_Shop"), metadata.metadata("my-shop")["name"], metadata.metadata("my-shop").get_all("Classifier"))
about = metadata.distribution("my-shop")
print(about.name, about.version, [str(each) for each in about.files], about.files[0].hash, about.files[0].size, about.files[1].hash, about.read_text("nothing"))
print(sorted(about.entry_points.names), sorted(about.entry_points.groups), about.entry_points["shop"], about.entry_points["box"].extras, about.entry_points["box"].module, about.entry_points["box"].attr)
print(about.entry_points["shop"].load()(), about.entry_points["box"].load(), about.entry_points["mod"].load().__name__)
print([each.name for each in metadata.entry_points(group="console_scripts") if each.dist.name == "My-Shop"], str(about.locate_file("x")).replace(folder, "<folder>"))
print(metadata.packages_distributions()["shop"], sorted(metadata.metadata("my-shop").json)[:4], "Name" in metadata.metadata("my-shop"))
attempt(lambda: metadata.version("there is none"))
attempt(lambda: about.entry_points["nothing"])
attempt(lambda: metadata.version(""))

files = resources.files("shop")
print((files / "data.txt").read_text(), end="")
print(files.joinpath("data.txt").is_file(), files.name, sorted(each.name for each in files.iterdir() if not each.name.startswith("__pyc")))
print(repr(resources.read_text("shop", "data.txt")), resources.read_binary("shop", "data.txt"), resources.is_resource("shop", "data.txt"), resources.is_resource("shop", "inner"))
with resources.as_file(files / "data.txt") as path:
    print(path.name)
with resources.path("shop", "data.txt") as path, resources.open_text("shop", "data.txt") as text, resources.open_binary("shop", "data.txt") as data:
    print(path.name, text.readline(), data.read(4))
attempt(lambda: resources.files("shop.tools"))
attempt(lambda: resources.read_text("shop", "a/b"))
attempt(lambda: resources.files("nothing_here"))

print([(each.name, each.ispkg) for each in pkgutil.iter_modules([folder])], [each.name for each in pkgutil.iter_modules([os.path.join(folder, "shop")], "shop.")])
print([each.name for each in pkgutil.walk_packages([folder]) if each.name.startswith("shop")])
print(pkgutil.get_data("shop", "data.txt"), pkgutil.resolve_name("shop.tools:Box.size"), pkgutil.resolve_name("shop.tools.Box").__name__, pkgutil.find_loader("nothing"))
attempt(lambda: pkgutil.resolve_name("shop:"))
attempt(lambda: pkgutil.resolve_name("a b"))
attempt(lambda: list(pkgutil.iter_modules("x")))
attempt(lambda: pkgutil.find_loader(".x"))
print(type(pkgutil.get_loader("shop")).__name__, pkgutil.extend_path("x", "shop"), len(pkgutil.extend_path([], "shop")))

print(sorted(key for key in runpy.run_module("shop") if not key.startswith("__")), runpy.run_module("single", {"given": 4}, run_name="named")["answer"])
print(runpy.run_path(os.path.join(folder, "single.py"), {"given": 5}, run_name="path")["answer"], runpy.run_path(os.path.join(folder, "shop"))["result"])
attempt(lambda: runpy.run_module("shop.inner"))
attempt(lambda: runpy.run_module("nothing_here"))
attempt(lambda: runpy.run_module(".x"))
attempt(lambda: runpy.run_path(folder))

print(issubclass(importlib.machinery.SourceFileLoader, importlib.abc.SourceLoader), issubclass(importlib.machinery.PathFinder, importlib.abc.MetaPathFinder))


class Loader(importlib.abc.SourceLoader):
    def get_filename(self, fullname):
        return "made/" + fullname

    def get_data(self, path):
        return b"value = __name__ * 2\n"


made = importlib.util.module_from_spec(importlib.util.spec_from_loader("made", Loader()))
made.__spec__.loader.exec_module(made)
print(made.value, made.__file__, Loader().is_package("made"), Loader().get_source("made"))
attempt(lambda: importlib.abc.InspectLoader())
finder = importlib.machinery.FileFinder(folder, (importlib.machinery.SourceFileLoader, [".py"]))
print(finder.find_spec("single").name, finder.find_spec("shop").submodule_search_locations == [os.path.join(folder, "shop")], finder.find_spec("nothing"))
spec = importlib.util.find_spec("shop.inner.deep")
lazy = importlib.util.LazyLoader(spec.loader)
spec.loader = lazy
module = importlib.util.module_from_spec(spec)
lazy.exec_module(module)
print(type(module).__name__, module.x, type(module).__name__)
print(importlib.util.source_from_cache("/a/__pycache__/b.cpython-311.pyc"), importlib.machinery.all_suffixes()[0], importlib.util.MAGIC_NUMBER[2:])
import shutil

shutil.rmtree(folder)
