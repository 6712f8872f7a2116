# importlib.metadata: packages in a folder of our own.
import importlib.metadata as metadata
import os
import shutil
import tempfile

folder = tempfile.mkdtemp()


def attempt(function):
    try:
        result = function()
    except Exception as error:
        print(type(error).__name__, str(error).replace(folder, "FOLDER"))
    else:
        print(repr(result).replace(folder, "FOLDER"))


def write(path, text):
    path = os.path.join(folder, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


write("some_package-1.2.dist-info/METADATA", """Metadata-Version: 2.1
Name: Some.Package
Version: 1.2
Summary: does things
Keywords: one two
Classifier: A
Classifier: B
Requires-Dist: six
Requires-Dist: attrs (>=1) ; extra == 'x'
Provides-Extra: x

The description
of it.
""")
write("some_package-1.2.dist-info/RECORD", """some_package/__init__.py,sha256=abc,12
some_package/data.txt,,
"with,comma.txt",sha256=x=y,3
""")
write("some_package-1.2.dist-info/entry_points.txt", """# a comment
[console_scripts]
run = some_package.main:start
 other=json:dumps [a, b]

[group two]
only.module = os.path
""")
write("some_package-1.2.dist-info/top_level.txt", "some_package\n")
write("other-0.dist-info/METADATA", "Name: other\nVersion: 0\n")
write("some_package/__init__.py", "")

found = metadata.Distribution.at(os.path.join(folder, "some_package-1.2.dist-info"))
print(found.name, found.version, found.requires, isinstance(found, metadata.PathDistribution))
print(found.metadata["name"], found.metadata.get_all("Classifier"), found.metadata["nothing"], found.metadata.get_all("nothing"), found.metadata.get_all("nothing", 5))
print(sorted(found.metadata.json.items()))
print([(str(file), file.size, file.hash and (file.hash.mode, file.hash.value)) for file in found.files])
attempt(lambda: found.files[0].hash)
attempt(lambda: found.read_text("nothing"))
attempt(lambda: found.locate_file("x"))
for point in found.entry_points:
    print(point, point.module, repr(point.attr), point.extras, point.name, point.value, point.group, point.dist.name)
    print(point == metadata.EntryPoint(point.name, point.value, point.group), hash(point) == hash(metadata.EntryPoint(point.name, point.value, point.group)), point.matches(group="console_scripts"))
    attempt(lambda: setattr(point, "name", "x"))
points = found.entry_points
print(points, points.names == {"run", "other", "only.module"}, sorted(points.groups), sorted(points)[0].name, points.select(name="run"))
attempt(lambda: points["other"].load().__name__)
attempt(lambda: points["only.module"].load().__name__)
attempt(lambda: points["nothing"])

for context in (dict(path=[folder]), dict(path=[folder], name="other"), dict(path=[folder], name="some-package"), dict(path=[folder], name="SOME_package"), dict(path=["/nonexistent"])):
    print(sorted(each.metadata["Name"] for each in metadata.distributions(**context)), sorted(each.version for each in metadata.Distribution.discover(**context)))
context = metadata.DistributionFinder.Context(name="other", path=[folder])
print(context.name, context.path == [folder], [each.version for each in metadata.Distribution.discover(context=context)], metadata.DistributionFinder.Context().name)
attempt(lambda: list(metadata.Distribution.discover(context=context, name="x")))
for function in (metadata.version, metadata.metadata, metadata.requires, metadata.files, metadata.distribution, metadata.Distribution.from_name):
    attempt(lambda: function("no-such-package"))
    attempt(lambda: function(""))
error = metadata.PackageNotFoundError("given")
print(error, error.name, isinstance(error, ModuleNotFoundError), error.args)
attempt(lambda: metadata.FileHash("sha256=a=b"))
shutil.rmtree(folder)
