# Words of shells, options in the manner of C, messages without catalogues.
import getopt
import gettext
import io
import shlex

for text in ("a 'b c' \"d\\\"e\" f\\ g", "x#y # z", "a;b|c&&d (e)", "", "'open", "a\\", "~/x *.py --a=b", "é ü", "'a'b\"c\"", "a\nb"):
    for posix in (True, False):
        try:
            print(repr(text), posix, shlex.split(text, comments=True, posix=posix))
        except ValueError as error:
            print(repr(text), posix, error)
        for punctuation in (False, True, ";"):
            try:
                print("   ", list(shlex.shlex(text, posix=posix, punctuation_chars=punctuation)))
            except ValueError as error:
                print("   ", error)
print(shlex.quote("a b"), shlex.quote(""), shlex.quote("it's"), shlex.quote("plain-1"), shlex.join(["a b", "c"]))
lexer = shlex.shlex("a 'b'\nc", infile="f")
lexer.push_token("first")
print(lexer.get_token(), lexer.get_token(), lexer.error_leader(), lexer.lineno, list(lexer), lexer.eof == "")
lexer = shlex.shlex("a source b c")
lexer.source = "source"
lexer.sourcehook = lambda name: (name, io.StringIO("inner words"))
print(list(lexer))
for arguments in (["-a", "-b", "1", "x", "-a"], ["--foo", "3", "--bar"], ["--fo=3", "--ba"], ["-ab1"], ["-c"], ["-b"], ["--foo"], ["--bar=1"], ["--zip"], ["-", "-a"], ["--", "-a"],
                  ["x", "-a", "y"]):
    for function in (getopt.getopt, getopt.gnu_getopt):
        try:
            print(arguments, function(arguments, "ab:", ["foo=", "bar", "baz"]))
        except getopt.GetoptError as error:
            print(arguments, type(error).__name__, error, error.opt, error.msg)
print(gettext.gettext("a"), gettext.ngettext("a", "b", 1), gettext.ngettext("a", "b", 2), gettext.pgettext("c", "a"), gettext.npgettext("c", "a", "b", 5))
print(gettext.textdomain(), gettext.textdomain("own"), gettext.dgettext("d", "m"), gettext.dngettext("d", "a", "b", 2), gettext.find("nothing", "/nonexistent"))
nothing = gettext.NullTranslations()
nothing.add_fallback(gettext.NullTranslations())
print(nothing.gettext("x"), nothing.ngettext("x", "y", 3), nothing.info(), nothing.charset(), nothing.pgettext("c", "x"))
try:
    gettext.translation("nothing", "/nonexistent")
except FileNotFoundError as error:
    print(error)
print(type(gettext.translation("nothing", "/nonexistent", fallback=True)).__name__)
for form in ("n != 1", "n%10==1 && n%100!=11 ? 0 : 1", "n>1", "n?", "x", "(n", "n+"):
    try:
        print(form, [gettext.c2py(form)(n) for n in (0, 1, 2, 11, 21)])
    except ValueError as error:
        print(form, error)
import struct

messages = sorted({b"": b"Content-Type: text/plain; charset=utf-8\nPlural-Forms: nplurals=2; plural=n != 1;\n", b"tree": "Bäume".encode(),
                   b"one\x00many": b"eins\x00viele", b"ctx\x04word": b"Wort"}.items())
table = []
texts = b""
start = 28 + 16 * len(messages)
for part in (0, 1):
    for pair in messages:
        table.append((len(pair[part]), start + len(texts)))
        texts += pair[part] + b"\0"
data = struct.pack("<7I", 0x950412DE, 0, len(messages), 28, 28 + 8 * len(messages), 0, 0) + b"".join(struct.pack("<2I", *each) for each in table) + texts
catalogue = gettext.GNUTranslations(io.BytesIO(data))
print(catalogue.gettext("tree"), catalogue.ngettext("one", "many", 1), catalogue.ngettext("one", "many", 5), catalogue.pgettext("ctx", "word"), catalogue.gettext("none"), catalogue.charset())
try:
    gettext.GNUTranslations(io.BytesIO(b"nonsense"))
except OSError as error:
    print(error)
