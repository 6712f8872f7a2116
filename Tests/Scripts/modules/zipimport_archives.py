# Modules in an archive whose files are stored as they are.
import os
import struct
import sys
import tempfile
import zipimport

folder = tempfile.mkdtemp()
path = os.path.join(folder, "a.zip")
with open(path, "wb") as file:
    entries = b""
    count = 0
    for name, text in (("single.py", b"value = __name__\n"), ("pack/__init__.py", b"inside = 1\n"), ("pack/deep.py", b"x = 2\n"), ("pack/data.txt", b"text")):
        place = file.tell()
        sizes = struct.pack("<III", 0, len(text), len(text))
        file.write(b"PK\x03\x04" + struct.pack("<HHHHH", 20, 0, 0, 0, 33) + sizes + struct.pack("<HH", len(name), 0) + name.encode() + text)
        entries += b"PK\x01\x02" + struct.pack("<HHHHHH", 20, 20, 0, 0, 0, 33) + sizes + struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, place) + name.encode()
        count += 1
    start = file.tell()
    file.write(entries + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, count, count, len(entries), start, 0))
importer = zipimport.zipimporter(path)
print(importer.archive == path, repr(importer.prefix), importer.is_package("pack"), importer.is_package("single"), importer.get_source("single"), end="")
print(importer.get_filename("pack").replace(folder, "<folder>"), importer.get_data("pack/data.txt"), importer.get_data(path + "/pack/data.txt"))
print(importer.find_spec("nothing"), importer.find_spec("single").name, importer.load_module("single").value)
module = importer.load_module("pack")
print(module.inside, [each.replace(folder, "<folder>") for each in module.__path__], module.__file__.replace(folder, "<folder>"))
inner = zipimport.zipimporter(path + "/pack")
print(inner.prefix, inner.load_module("pack.deep").x)
for action in (lambda: importer.get_source("nothing"), lambda: importer.get_data("nothing"), lambda: zipimport.zipimporter(folder), lambda: zipimport.zipimporter(""),
               lambda: zipimport.zipimporter(__file__), lambda: zipimport.zipimporter(folder + "/none.zip")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, str(error).replace(folder, "<folder>"))
os.remove(path)
os.rmdir(folder)
