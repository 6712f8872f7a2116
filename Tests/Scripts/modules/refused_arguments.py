# What functions say of arguments that they cannot use: unicodedata, ast, marshal, pickle, textwrap, codecs, csv and some more.
import ast
import cmath
import codecs
import csv
import importlib.util
import marshal
import pickle
import string
import textwrap
import unicodedata
import urllib.parse
import warnings

warnings.simplefilter("ignore")


def t(function, *arguments):
    try:
        print(function.__name__, arguments, repr(function(*arguments))[:80])
    except Exception as error:
        print(function.__name__, arguments, type(error).__name__, error)


for name in (b"a", b"DIGIT ONE", bytearray(b"DIGIT ONE"), "DIGIT ONE", b"\xff", "\xe9", 5, None, "x}y"):
    t(unicodedata.lookup, name)
for character in (None, 5, "", "ab", b"a", "a"):
    for function in (unicodedata.category, unicodedata.decimal, unicodedata.numeric, unicodedata.mirrored, unicodedata.decomposition):
        t(function, character)
for tree in (None, 5, "a", [], (), [5], {}):
    t(ast.unparse, tree)
for tree in ([ast.Pass()], ast.Load(), ast.Add(), ast.Module([ast.Break()], []), ast.keyword("a", ast.Constant(1)), ast.arg("x"), ast.alias("a", "b")):
    print(repr(ast.unparse(tree)))
for tree in (ast.Name(), ast.BinOp()):
    try:
        print(ast.unparse(tree))
    except AttributeError as error:
        print(error)
for data in (None, 5, "a", [], [1]):
    t(marshal.loads, data)
    t(pickle.loads, data)
for text in (None, 5, b"", b"x\n", [], "a", bytearray(b"x"), "  a\n   b\n\t\n"):
    t(textwrap.dedent, text)
for arguments in (("a", None), ("a", 5), ("a", "utf-8", None), ("a", "utf-8", 5), ("a", b"utf-8"), ("a", "a\0"), ("a", "utf-8", "strict\0"), ("a", "no such"), (b"a", "hex"),
                  (b"6", "hex"), (None, "utf-8"), ("a", "rot13")):
    t(codecs.encode, *arguments)
    t(codecs.decode, *arguments)
for limit in (None, True, 5.5, 131072, -1, "a"):
    t(csv.field_size_limit, limit)
t(csv.field_size_limit)
csv.field_size_limit(131072)
for text in (None, 5, b"a b", "a b", bytearray(b"a b"), bytearray(b"ab"), [], "a"):
    t(urllib.parse.quote_plus, text)
    t(urllib.parse.quote, text)
    t(urllib.parse.quote_plus, text, None)
    t(urllib.parse.quote_plus, text, b" +")
for function in (None, 5, "a"):
    for decorator in (importlib.util.set_package, importlib.util.set_loader, importlib.util.module_for_loader):
        print(decorator.__name__, function, decorator(function).__name__)
for arguments in ((5, None), (5,), (5, 2), (5, "a"), (5, ...), ("a", None), (5, 1)):
    t(cmath.log, *arguments)
for arguments in ((b"a",), (b"a", b"a"), ("a b  c",), ("a-b", "-"), (5,), ("a b", ""), ("ab", 5)):
    t(string.capwords, *arguments)
