# Files in memory that move to the system, wrapped files, names and their errors, directories that cannot be removed at once.
import gc
import io
import os
import sys
import tempfile
import warnings
from tempfile import NamedTemporaryFile, SpooledTemporaryFile, TemporaryDirectory, TemporaryFile

top = tempfile.mkdtemp()
tempfile.tempdir = top


def attempt(what, *arguments, **keywords):
    try:
        print(" ", str(what(*arguments, **keywords)).replace(top, "TOP"))
    except Exception as problem:
        print(" ", type(problem).__name__, str(problem).replace(top, "TOP"))


print("spooled")
file = SpooledTemporaryFile(max_size=8, mode="w+", encoding="utf-8", newline="")
print(file.mode, file.name, file.encoding, file.errors, file.newlines, file.closed, file.isatty(), file.readable(), file.writable(), file.seekable())
print(file.write("ab\r\n"), file.tell(), file.seek(0), file.readlines(), file.newlines, file.writelines(["1234", "5"]), file._rolled)
print(file.mode, isinstance(file.name, int), file.encoding, file.errors, file.seek(0), file.read(3), file.readline(), file.readline(2), list(file), next(iter(file), None))
file.rollover()
print(file.flush(), file.truncate(), file.close(), file.closed)
attempt(file.write, "x")
attempt(file.__enter__)
attempt(file.read)
file = SpooledTemporaryFile()
print(file.write(b"x" * 100), file._rolled, file.truncate(10), file._rolled, file.seek(0), file.read1(3), file.readinto(memoryview(bytearray(3))), file.readinto1(bytearray(2)))
print([line for line in file], file.seek(0, 2), file.seek(2), file.fileno() > 2, file._rolled, file.tell(), file.read(), file.name == file.fileno())
attempt(file.write, "text")
attempt(file.flush, 1)
attempt(file.readinto)
attempt(file.read, 1, 2)
attempt(file.seek)
attempt(file.write)
file.close()
file = SpooledTemporaryFile(4)
attempt(file.write, "text")
print(file.write(b"1234"), file._rolled, file.seek(0), file.truncate(5), file._rolled, file.tell(), file.read())
attempt(SpooledTemporaryFile().detach)
file.close()
with SpooledTemporaryFile(2, "w+") as file:
    file.rollover()
    print(file.write("é"), file._rolled, file.seek(0), file.read())
print(file.closed, SpooledTemporaryFile[bytes], [kind.__name__ for kind in SpooledTemporaryFile.__mro__[:2]])
print([SpooledTemporaryFile.__dict__[name].__name__ for name in ("read", "write", "writelines", "readinto", "close", "truncate", "rollover")])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    file = SpooledTemporaryFile()
    file.rollover()
    number = file.fileno()
    del file
    gc.collect()
print([(each.category.__name__, str(each.message)[:16]) for each in caught])
attempt(lambda: os.fstat(number).st_size)


class Counted(SpooledTemporaryFile):
    rolled = 0

    def rollover(self):
        self.rolled += 1
        super().rollover()


file = Counted(3)
file.write(b"1")
file.writelines([b"23", b"4"])
file.write(b"5")
print(file.rolled, file._rolled, file.seek(0), file.read())
file.close()

print("wrapped")
with NamedTemporaryFile("w+", prefix="p", suffix=".s", encoding="latin-1", errors="replace", newline="\n") as file:
    print(os.path.basename(file.name)[0], file.name[-2:], file.encoding, file.errors, file.mode, file.delete, type(file.file).__name__, repr(file)[:32])
    write = file.write
    print(write is file.write, write.__name__, write("é\nü"), file.seek(0), [line for line in file], file.fileno() == file.file.fileno())
    path = file.name
    attempt(lambda: file.nothing)
print(os.path.exists(path), file.closed, file.close())
write = NamedTemporaryFile().write
path = write.__wrapped__.__self__.name
print(os.path.exists(path), write(b"still there"))
del write
gc.collect()
print(os.path.exists(path))
file = NamedTemporaryFile(delete=False)
file.close()
print(os.path.exists(file.name), file.delete)
os.unlink(file.name)
file = NamedTemporaryFile()
os.unlink(file.name)
try:
    file.close()
except FileNotFoundError as problem:
    print(type(problem).__name__, problem.filename == file.name)
with NamedTemporaryFile(buffering=0) as file:
    print(type(file.file).__name__, file.write(b"abc"), file.name == file.file.name)
for arguments in (dict(mode=5), dict(mode="q"), dict(mode="w", encoding="none such"), dict(mode="wb", encoding="utf-8"), dict(prefix=b"a", suffix="b"), dict(dir=5), dict(delete=0)):
    for function in (NamedTemporaryFile, TemporaryFile):
        if "delete" not in arguments:
            print(function.__name__, arguments, end=" ")
            attempt(function, **arguments)
print(os.listdir(top))
with TemporaryFile("w+", newline="") as file:
    print(file.write("a\n"), file.seek(0), file.read(), isinstance(file.name, int), file.mode, os.fstat(file.fileno()).st_nlink)
with TemporaryFile(buffering=0, dir=os.fsencode(top)) as file:
    print(type(file).__name__, file.write(b"ab"))

print("names")
names = tempfile._get_candidate_names()
print(len(next(names)), next(names) != next(names), set("".join(next(names) for _ in range(200))) <= set("abcdefghijklmnopqrstuvwxyz0123456789_"))
for arguments in ((), ("s",), ("s", "p"), (b"s",), (None, b"p"), (b"", "p"), ("", b"p"), (None, None, os.fsencode(top)), (5,), (None, 5), ("/",)):
    for function in (tempfile.mkdtemp, tempfile.mkstemp, tempfile.mktemp):
        try:
            made = function(*arguments)
        except Exception as problem:
            print(function.__name__, len(arguments), type(problem).__name__, "" if isinstance(problem, OSError) else problem)
            continue
        path = made[1] if isinstance(made, tuple) else made
        name = os.path.basename(path)
        print(function.__name__, len(arguments), type(path).__name__, len(name), os.path.isabs(path), os.path.isdir(path), os.path.isfile(path))
        if isinstance(made, tuple):
            os.close(made[0])
tempfile.TMP_MAX = 3
tempfile._get_candidate_names = lambda: iter(["name"] * 5)
try:
    for function in (tempfile.mkdtemp, tempfile.mkdtemp, tempfile.mktemp, tempfile.mkstemp):
        try:
            path = function(prefix="same")
            print(len(os.path.basename(path)) if isinstance(path, str) else "opened")
        except FileExistsError as problem:
            print(problem.args if "name" in str(problem) else problem)
finally:
    tempfile._get_candidate_names = lambda: names
    tempfile.TMP_MAX = 10000
events = []
sys.addaudithook(lambda event, arguments: events.append((event, len(arguments))) if event.startswith("tempfile.") else None)
os.close(tempfile.mkstemp()[0])
tempfile.mkdtemp()
tempfile.mktemp()
NamedTemporaryFile().close()
print(events)
tempfile.tempdir = os.fsencode(top)
print(type(tempfile.mkdtemp()).__name__, type(tempfile.gettempdir()).__name__, type(tempfile.gettempdirb()).__name__, type(tempfile.mkdtemp(prefix="t")).__name__)
tempfile.tempdir = None
os.environ["TMPDIR"] = top
print(tempfile.gettempdir() == top, tempfile.tempdir == top)
tempfile.tempdir = None
os.environ["TMPDIR"] = top + "/none"
os.environ["TEMP"] = top
print(tempfile.gettempdir() == top)

print("directories")
with TemporaryDirectory("s", "p", top) as path:
    print(os.path.basename(path)[0], path[-1], os.path.isdir(path))
    os.makedirs(path + "/closed/inner")
    open(path + "/closed/inner/file", "w").close()
    os.chmod(path + "/closed/inner", 0)
    os.chmod(path + "/closed", 0o400)
print(os.path.exists(path))
directory = TemporaryDirectory(ignore_cleanup_errors=True)
os.rmdir(directory.name)
print(directory.cleanup(), TemporaryDirectory[str])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    directory = TemporaryDirectory(dir=top)
    path = directory.name
    os.mkdir(path + "/x")
    del directory
    gc.collect()
print([(each.category.__name__, str(each.message).replace(path, "PATH")) for each in caught], os.path.exists(path))


class Reluctant(TemporaryDirectory):
    def cleanup(self):
        print("cleaning", repr(self).replace(self.name, "NAME"))
        super().cleanup()


with Reluctant() as path:
    pass
print(os.path.exists(path))
TemporaryDirectory._rmtree(top)
print(os.path.exists(top))
