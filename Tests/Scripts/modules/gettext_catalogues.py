# Catalogues of gettext: files and their errors, plural forms, contexts, fallbacks, finding and installing.
import builtins
import gettext
import io
import os
import struct
import tempfile
import warnings
from gettext import GNUTranslations, NullTranslations


def attempt(what, *arguments, **keywords):
    try:
        print(" ", what(*arguments, **keywords))
    except Exception as problem:
        print(" ", type(problem).__name__, str(problem).replace(folder, "FOLDER"))


def catalogue(messages, header="Content-Type: text/plain; charset=utf-8\nPlural-Forms: nplurals=3; plural=n==1 ? 0 : n==2 ? 1 : 2;\n", order="<", version=0):
    pairs = sorted((key.encode(), text.encode()) for key, text in {"": header, **messages}.items())
    texts, table, start = b"", [], 28 + 16 * len(pairs)
    for part in (0, 1):
        for pair in pairs:
            table.append(struct.pack(order + "2I", len(pair[part]), start + len(texts)))
            texts += pair[part] + b"\0"
    return struct.pack(order + "7I", 0x950412DE, version, len(pairs), 28, 28 + 8 * len(pairs), 0, 0) + b"".join(table) + texts


folder = tempfile.mkdtemp()
german = catalogue({"tree": "Baum", "one\0many": "eins\0zwei\0viele", "c\4word": "Wort", "c\4a\0b": "ein A\0zwei A\0viele A", "new\nline": "neue\nZeile"})
frisian = catalogue({"tree": "Beam", "sea": "See", "f\0g": "F\0G"}, "Project: none\nLanguage: fy\n\tmore of it\nContent-Type: text/plain; charset=utf-8\n#-#-#-#-#  x  #-#-#-#-#\n\nno colon\n", ">")

print("files")
print(hex(GNUTranslations.LE_MAGIC), hex(GNUTranslations.BE_MAGIC), repr(GNUTranslations.CONTEXT), GNUTranslations.VERSIONS)
first = GNUTranslations(io.BytesIO(german))
second = GNUTranslations(io.BytesIO(frisian))
print(first.info(), first.charset(), second.info(), second.charset())
for translations in (first, second):
    print([translations.gettext(message) for message in ("tree", "sea", "one", "none", "f", "new\nline")], [translations.ngettext("one", "many", n) for n in range(4)],
          [translations.ngettext("f", "g", n) for n in range(3)], translations.pgettext("c", "word"), translations.pgettext("d", "word"), translations.pgettext("c", "a"),
          [translations.npgettext("c", "a", "b", n) for n in range(4)], translations.npgettext("d", "x", "y", 1))
print(first.add_fallback(second), first.gettext("sea"), first.gettext("tree"), first.ngettext("f", "g", 1), first.pgettext("d", "w"), first.npgettext("d", "x", "y", 2))
first.add_fallback(GNUTranslations(io.BytesIO(catalogue({"deep": "tief"}))))
print(first.gettext("deep"), second.gettext("deep"))
for data in (b"", b"nonsense", german[:100], catalogue({}, version=1 << 16), catalogue({}, version=2 << 16), catalogue({}, version=1), catalogue({"a": "b"}, ""), catalogue({"a": "é"}, ""),
             catalogue({}, "Content-Type: text/plain\n"), catalogue({}, "Plural-Forms: nplurals=2; plural=n +;\n"), catalogue({}, "Plural-Forms: wrong\n")):
    attempt(lambda: GNUTranslations(io.BytesIO(data)).info())
print(NullTranslations().charset(), NullTranslations(io.BytesIO(b"anything")).info())

print("plural forms")
for form in ("n", "!n", "!!n", "n == 1 || n == 2 && n != 3", "n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2", "n-1", "n*2/3", "n<2", "7%3", "n>1?n>2?3:2:1",
             "1 2", "n n", "a", "n==", ")", "(n", "(", "n?1", "n?1:", "n??", "n#2", "", " ", "n=1", "n&1", "n ** 2", "0x1", "n.real", "é", "(" * 30 + "n" + ")" * 30, "n" * 1001, "n?" * 30 + "1", "- n"):
    try:
        decide = gettext.c2py(form)
        print(repr(form[:60]), [decide(n) for n in (0, 1, 2, 3, 5, 11, 21)])
    except ValueError as problem:
        print(repr(form[:60]), problem)
    except Exception as problem:
        print(repr(form[:60]), type(problem).__name__)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for number in (1.0, 2.5, "1", None):
        attempt(gettext.c2py("n!=1"), number)
        attempt(first.ngettext, "one", "many", number)
    print(first.npgettext("c", "a", "b", 2.0))
print([(each.category.__name__, str(each.message), os.path.basename(each.filename) == "gettext_catalogues.py") for each in caught if "direct" not in str(each.message)][-1:], len(caught))

print("finding")
for language, data in (("de", german), ("fy", frisian), ("x_Y.z@w", german), ("x@w", frisian)):
    os.makedirs(os.path.join(folder, language, "LC_MESSAGES"))
    with open(os.path.join(folder, language, "LC_MESSAGES", "trees.mo"), "wb") as file:
        file.write(data)
for languages in (["de"], ["fy", "de"], ["none", "fy"], ["C", "de"], ["x_Y.z@w"], ["x_Q@w"], ["x_Y@w"], ["x"], [], ["fy", "fy"]):
    for every in (False, True):
        found = gettext.find("trees", folder, languages, every)
        print(languages, [each.replace(folder, "") for each in found] if every else found and found.replace(folder, ""))
for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
    os.environ.pop(name, None)
print(gettext.find("trees", folder))
os.environ["LANG"] = "fy"
print(gettext.find("trees", folder).replace(folder, ""))
os.environ["LANGUAGE"] = "none:de:fy"
print(gettext.find("trees", folder).replace(folder, ""), gettext.find("other", folder), gettext.find("other", folder, all=True))
translations = gettext.translation("trees", folder)
print(type(translations).__name__, translations.gettext("tree"), translations.gettext("sea"), gettext.translation("trees", folder) is translations)
print(gettext.translation("trees", folder, ["fy"]).gettext("tree"), gettext.Catalog("trees", folder, languages=["de"]).gettext("sea"), gettext.Catalog is gettext.translation)
attempt(gettext.translation, "other", folder)
attempt(lambda: type(gettext.translation("other", folder, fallback=True)).__name__)


class Loud(GNUTranslations):
    def gettext(self, message):
        return super().gettext(message).upper()


print(gettext.translation("trees", folder, ["de"], class_=Loud).gettext("tree"), gettext.translation("trees", folder, ["de"]).gettext("tree"))

print("installing")
gettext.install("trees", folder)
print(_("tree"), hasattr(builtins, "ngettext"))
translations.install(["ngettext", "pgettext", "info"])
print(ngettext("one", "many", 2), pgettext("c", "word"), hasattr(builtins, "npgettext"), hasattr(builtins, "info"))
gettext.install("trees", folder, names=("gettext", "npgettext"))
print(builtins.gettext("tree"), npgettext("c", "a", "b", 1))
NullTranslations().install()
print(_("tree"))

print("domains")
print(gettext.textdomain(), gettext.bindtextdomain("trees", folder) == folder, gettext.bindtextdomain("trees") == folder, os.path.basename(gettext.bindtextdomain("other")))
print(gettext.gettext("tree"), gettext.textdomain("trees"), gettext.textdomain(None), gettext.gettext("tree"), gettext.ngettext("one", "many", 3), gettext.pgettext("c", "word"), gettext.npgettext("c", "a", "b", 2))
gettext.textdomain("other")
print(gettext.dgettext("trees", "sea"), gettext.dngettext("trees", "one", "many", 1), gettext.dpgettext("trees", "c", "word"), gettext.dnpgettext("trees", "c", "a", "b", 9), gettext.gettext("tree"),
      gettext.ngettext("one", "many", 1), gettext.pgettext("c", "word"), gettext.npgettext("c", "a", "b", 1), gettext.dnpgettext("none", "c", "a", "b", 0))
print(sorted(gettext.__all__))
for path, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.unlink(os.path.join(path, name))
    os.rmdir(path)
