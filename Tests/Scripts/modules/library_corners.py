# What everyday programs meet seldom: each was wrong once.
import _thread
import binascii
import bisect
import configparser
import copy
import csv
import functools
import inspect
import io
import json
import os
import pathlib
import pickle
import pwd
import runpy
import struct
import subprocess
import sys
import tempfile
import time
import unittest.mock


def tell(function):
    try:
        print("->", function())
    except Exception as error:
        print(type(error).__name__, error)


print("== json: separators that are no strings")
for separators in ((b",", ":"), (",", b":"), (1, 2)):
    for value in ([1, [2, 3]], {"x": [1, 2], "y": {}}, [], [1]):
        for indent in (None, 1):
            tell(lambda: json.dumps(value, separators=separators, indent=indent))
            tell(lambda: list(json.JSONEncoder(separators=separators, indent=indent).iterencode(value)))

print("== csv: a dialect is what it is")
dialect = csv.get_dialect("excel")
tell(lambda: copy.copy(dialect))
tell(lambda: pickle.dumps(dialect))
for name in ("delimiter", "quoting", "nothing"):
    tell(lambda: setattr(csv.reader([]).dialect, name, 1))
    tell(lambda: delattr(csv.writer(io.StringIO()).dialect, name))

print("== functools")


@functools.total_ordering
class Version:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number

    def __lt__(self, other):
        return self.number < other.number


for name in ("__gt__", "__le__", "__ge__"):
    print(pickle.loads(pickle.dumps(getattr(Version, name))) is getattr(Version, name))
print(repr(functools.partialmethod(len)).replace(str(len), "f"), repr(functools.partialmethod(len, 1, a=2)).replace(str(len), "f"))

print("== configparser: what went before")
parser = configparser.ConfigParser()
parser.read_string("[a]\nx = 1\n")
for function in (lambda: parser.get("b", "x"), lambda: parser.get("a", "y"), lambda: parser.options("b"), lambda: parser.items("b"),
                 lambda: parser.set("b", "x", "1"), lambda: parser.getint("a", "y"), lambda: parser["a"]["y"]):
    try:
        function()
    except KeyError as error:
        print("KeyError", error)
    except configparser.Error as error:
        print(type(error).__name__, error, type(error.__context__).__name__, error.__suppress_context__)

print("== inspect")


def both(a, b, /, c=3, *, d, **rest):
    pass


signature = inspect.signature(both)
for arguments, keywords in (((1, 2), {"d": 1}), ((1,), {"b": 2, "d": 1}), ((), {"a": 1, "b": 2, "d": 1}), ((1, 2), {"d": 1, "a": 3})):
    tell(lambda: signature.bind(*arguments, **keywords))
    tell(lambda: signature.bind_partial(*arguments, **keywords))
for kind in (io.BufferedReader, io.BytesIO, io.StringIO, io.TextIOWrapper, io.FileIO, io.BufferedWriter, io.BufferedRandom):
    print(kind.__name__, kind.__text_signature__, inspect.signature(kind))

print("== line ends that were seen")
for data in ("a\r\nb\nc\rd", "a\nb", "a\r\n", "a\rb", "a"):
    for newline in (None, "", "\n"):
        file = io.TextIOWrapper(io.BytesIO(data.encode()), newline=newline)
        print(ascii(file.read()), repr(file.newlines), end=" ")
    print()
with tempfile.SpooledTemporaryFile(mode="w+", newline="", encoding="utf-8") as file:
    file.write("x\r\n")
    file.seek(0)
    print(ascii(file.read()), repr(file.newlines))

print("== programs by a path")
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / "program.py"
    path.write_text("kind = type(__file__).__name__\n")
    print(runpy.run_path(path)["kind"] == type(path).__name__, runpy.run_path(str(path))["kind"])

    package = pathlib.Path(folder) / "package"
    package.mkdir()
    (package / "__init__.py").write_text("from . import part\n")
    (package / "part.py").write_text("print(__name__)\n")
    done = subprocess.run([sys.executable, "-m", "package.part"], cwd=folder, capture_output=True, text=True)
    print(done.stdout.split(), done.stderr)
    done = subprocess.run([sys.executable, "-W", "error", "-m", "package.part"], cwd=folder, capture_output=True, text=True)
    print(done.stdout.split(), done.stderr.splitlines()[-1:], done.returncode)

print("== users")
for number in (2 ** 128, -1, -2, 2 ** 32, 3.5, "x"):
    tell(lambda: pwd.getpwuid(number))

print("== struct, binascii, bisect")
for function in (struct.pack, struct.calcsize, struct.Struct):
    for form in ([1], {}, bytearray(b"i"), 1, None, (1, 2)):
        tell(lambda: function(form))
for arguments, keywords in (((b"a_b",), {"header": 1}), ((b"a", "y"), {}), ((b"a",), {"header": []}), ((b"a", None), {}), ((b"=4",), {})):
    tell(lambda: binascii.a2b_qp(*arguments, **keywords))
    tell(lambda: binascii.b2a_qp(*arguments, **keywords))


class Lengthy:
    def __len__(self):
        return 2


class Mapping(dict):
    pass


for function in (bisect.bisect, bisect.bisect_left, bisect.insort):
    for sequence in ({}, {0: 1, 1: 5}, Mapping(), {1}, Lengthy(), 3, None, "abc", (1, 2), range(3)):
        tell(lambda: function(sequence, 1))
for function in (os.setpgid, time.clock_gettime):
    tell(lambda: function())
    tell(lambda: function(1, 2, 3))

print("== names of standard modules")
names = sys.stdlib_module_names
print(type(names).__name__, len(names), {"os", "asyncio", "tkinter", "_ast", "this"} <= names, "numpy" in names)

print("== mocks of instances with coroutines")


class Connection:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *error):
        pass

    async def fetch(self):
        pass

    def name(self):
        pass


for kind in (unittest.mock.AsyncMock, unittest.mock.MagicMock, unittest.mock.Mock):
    for spec in (Connection(), Connection):
        made = kind(spec)
        print(kind.__name__, [type(getattr(made, name, None)).__name__ for name in ("__aenter__", "fetch", "name")])
print(type(unittest.mock.create_autospec(Connection().fetch)).__name__)

print("== who is asked first")


class Asked:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print(self.name, end=" ")


print({1: Asked("a")} == {1: Asked("b")}, {1: Asked("a")}.items() == {1: Asked("b")}.items(), [Asked("a")] == [Asked("b")])
made = unittest.mock.Mock()
made(asked := Asked("a"), key=asked)
print(made.mock_calls == [unittest.mock.call(unittest.mock.ANY, key=unittest.mock.ANY)])

print("== interrupts of one's own")
for _ in range(2):
    try:
        _thread.interrupt_main()
        print("not here")
    except KeyboardInterrupt:
        print("KeyboardInterrupt")
