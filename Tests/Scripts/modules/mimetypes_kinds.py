# mimetypes: every name, the tables before and after init, files of types, odd addresses.
import io
import mimetypes
import os
import tempfile
from mimetypes import *


def t(function, *arguments, **named):
    try:
        print(function.__name__, arguments, named, "->", function(*arguments, **named))
    except Exception as error:
        print(function.__name__, arguments, named, type(error).__name__, error)


print(mimetypes.__all__)
print(knownfiles)
print(inited, mimetypes.inited)
for table in (suffix_map, encodings_map, types_map, common_types):
    print(len(table), table)
knownfiles.clear()  # the files of the machine are not read
init([])
print(inited, mimetypes.inited)
print(types_map is mimetypes.types_map, types_map == mimetypes.types_map, len(mimetypes.types_map), len(mimetypes.common_types))

ADDRESSES = """a.txt a.TXT a.tar.gz a.tgz a.TGZ a.svgz a.taz a.tz a.tbz2 a.txz a.gz a.Z a.z a.bz2 a.xz a.br .txt txt a. a.unknown
a.jpg a.pic a.midi a.rtf a.webp a.xul a.mid a.pct a.pict a.py a.HTML http://h/a.html http://h/a.html?x=1.txt http://h/a.txt#b.html
http://h http://h/ file:a.gif ftp://h/x.tar.bz2 data:,x data:text/html,y data:text/css;charset=x,z data:;base64,x data:nothing
data:a=b,c data:x/y;base64 mailto:a.txt c:\\a.txt //h/s/a.png a/b.c/d a/b.c/.d.txt ?a.txt a.txt?b a;b.txt""".split()
for address in ADDRESSES + ["", " ", "a b.txt", "\xe9.png", "a.txt\n", "."]:
    t(guess_type, address)
    t(guess_type, address, False)
for bad in (None, 3, b"a.txt", ["a.txt"], object):
    t(guess_type, bad)
t(guess_type)
t(guess_type, url="a.txt", strict=False)
import pathlib
t(guess_type, pathlib.PurePosixPath("x/a.json"))

KINDS = "text/plain TEXT/PLAIN text/html image/jpg image/jpeg audio/midi application/octet-stream application/x-python-code video/mpeg x nothing/here".split()
for kind in KINDS + ["", None, 5]:
    for strict in (True, False):
        t(guess_all_extensions, kind, strict)
        t(guess_extension, kind, strict)
t(guess_extension, type="audio/mpeg")
t(guess_all_extensions, "text/plain")
guess_all_extensions("text/plain").append("changed")
t(guess_all_extensions, "text/plain")

t(add_type, "x/new", ".new")
t(add_type, "x/new", ".newer", strict=True)
t(add_type, "x/loose", ".loose", strict=False)
t(add_type, "x/new", ".txt")
t(add_type, "x/dotless", "dotless")
t(add_type, "x/empty", "")
t(add_type, "text/plain", ".text")
for address in ("a.new", "a.newer", "a.loose", "a.txt", "a.dotless", "a.text", "a"):
    t(guess_type, address)
    t(guess_type, address, strict=False)
for kind in ("x/new", "x/loose", "text/plain", "x/dotless", "x/empty"):
    t(guess_all_extensions, kind)
    t(guess_all_extensions, kind, False)
print(mimetypes.types_map[".new"], ".loose" in mimetypes.types_map, mimetypes.common_types[".loose"])
mimetypes.suffix_map[".zzz"] = ".txt.gz"
mimetypes.encodings_map[".enc"] = "encoded"
t(guess_type, "a.zzz")
t(guess_type, "a.py.enc")
init([])
for address in ("a.new", "a.zzz", "a.py.enc", "a.txt"):
    t(guess_type, address)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "types")
    with open(path, "w", encoding="utf-8") as file:
        file.write("# a comment\n\nx/one one uno  # eins\nx/two\ttwo\ntext/plain  one.txt\nnoslash ns\nx/none\nx/three #three\nx/\xe9 acc\n")
    print(read_mime_types(path) == mimetypes.MimeTypes().types_map[True] | {".one": "x/one", ".uno": "x/one", ".two": "x/two",
          ".one.txt": "text/plain", ".ns": "noslash", ".acc": "x/\xe9"})
    print(read_mime_types(os.path.join(folder, "absent")))
    types = MimeTypes((path,))
    print(types.guess_type("a.one"), types.guess_type("a.uno"), types.guess_type("b.one.txt"), types.guess_type("a.ns"),
          types.guess_type("a.three"), types.guess_type("a.acc"))
    loose = MimeTypes()
    loose.read(path, strict=False)
    print(loose.guess_type("a.one"), loose.guess_type("a.one", strict=False), loose.guess_extension("x/one"),
          loose.guess_extension("x/one", strict=False), loose.guess_all_extensions("x/one", False))
    try:
        MimeTypes([os.path.join(folder, "absent")])
    except OSError as error:
        print(type(error).__name__, error.errno)
    print(guess_type("a.one"))
    init([path, os.path.join(folder, "absent")])
    print(guess_type("a.one"), mimetypes.types_map[".two"])
    init([])
    print(guess_type("a.one"), ".two" in mimetypes.types_map)

types = MimeTypes(strict=False)
types.readfp(io.StringIO("y/strict s\n"))
types.readfp(io.StringIO("y/loose l\n"), False)
print(types.guess_type("a.s"), types.guess_type("a.l"), types.guess_type("a.l", False), types.guess_type("b.txt"))
print(sorted(vars(types)), [len(table) > 0 for table in types.types_map_inv], types.types_map_inv[1]["y/strict"])
print(types.types_map[False] == mimetypes.common_types | {".l": "y/loose"}, types.encodings_map == mimetypes.encodings_map,
      types.encodings_map is mimetypes.encodings_map, types.suffix_map == mimetypes.suffix_map)
types.add_type("y/again", ".s")
print(types.guess_type("a.s"), types.guess_all_extensions("y/strict"), types.guess_all_extensions("y/again"))
print(types.read_windows_registry())
t(types.readfp, [], 1, 2)
t(types.readfp, ["y/list  list", "#", ""], True)
t(types.guess_type, "a.list")
t(types.read, "/nonexistent/file")
