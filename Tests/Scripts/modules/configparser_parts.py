# The parts of configparser: errors and their copies, interpolation, patterns, converters, sections, odd texts.
import configparser
import copy
import io
import os
import pickle
import re
import tempfile
import warnings
from configparser import (BasicInterpolation, ConfigParser, ConverterMapping, ExtendedInterpolation, Interpolation,
                          InterpolationError, InterpolationSyntaxError, LegacyInterpolation, RawConfigParser, SectionProxy)


def attempt(what, *arguments, **keywords):
    try:
        print(" ", what(*arguments, **keywords))
    except Exception as problem:
        print(" ", type(problem).__name__, str(problem).replace("\n", "|"))


def contents(parser):
    return {name: dict(section.items(raw=True)) if hasattr(section, "raw") else dict(parser.items(name, raw=True)) for name, section in parser.items()}


def of(text, kind=RawConfigParser, **settings):
    parser = kind(**settings)
    parser.read_string(text)
    return contents(parser)


print("errors")
for error in (configparser.Error("text"), configparser.Error(), configparser.NoSectionError("s"), configparser.NoSectionError(("s",)),
              configparser.DuplicateSectionError("s"), configparser.DuplicateSectionError("s", "f", 3), configparser.DuplicateSectionError("s", "f"),
              configparser.DuplicateSectionError("s", None, 4), configparser.DuplicateOptionError("s", "o"), configparser.DuplicateOptionError("s", "o", "f", 12),
              configparser.NoOptionError("o", "s"), InterpolationError("o", "s", "m"), InterpolationSyntaxError("o", "s", "m"),
              configparser.InterpolationMissingOptionError("o", "s", "raw", "ref"), configparser.InterpolationDepthError("o", "s", "raw"),
              configparser.ParsingError("f"), configparser.ParsingError(filename="g"), configparser.MissingSectionHeaderError("f", 3, "line\n")):
    print(type(error).__name__, repr(error), str(error) == error.message, error.args, {k: v for k, v in sorted(vars(error).items()) if k != "message"})
    twin = pickle.loads(pickle.dumps(error))
    print(type(twin) is type(error), twin.args == error.args, str(twin) == str(error), copy.copy(error).args == error.args, type(error).__module__)
attempt(configparser.ParsingError)
attempt(configparser.ParsingError, "a", "b")
error = configparser.ParsingError("f")
error.append(3, "'x'")
error.append(10, "'y'")
print(error.errors, str(error))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(error.filename)
    error.filename = "g"
    RawConfigParser().readfp(io.StringIO("[a]"), "name")
    LegacyInterpolation()
    configparser.SafeConfigParser()
print(error.source)
for each in caught:
    print(each.category.__name__, each.message, os.path.basename(each.filename) == "configparser_parts.py")

print("interpolation")
plain = Interpolation()
print([plain.before_get(None, "s", "o", "v", {}), plain.before_set(None, "s", "o", "v"), plain.before_read(None, "s", "o", "v"), plain.before_write(None, "s", "o", "v")])
parser = ConfigParser()
for kind in (BasicInterpolation, ExtendedInterpolation):
    for value in ("plain", "%%", "$$", "%(a)s", "${a}", "${a:b}", "%(a)", "%", "$", "%a", "$a", "%()s", "${}", "%(a)s %", "${a} $", "%(a", "${a"):
        attempt(kind().before_set, parser, "s", "o", value)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    legacy = LegacyInterpolation()
print(legacy.before_set(None, "s", "o", "%"), legacy.before_get(parser, "s", "o", "%(A)s-%(b)s", {"a": "1", "b": "%(a)s"}))
for value, values in (("%(c)s", {}), ("%(a)s", {"a": "%(a)s"}), ("", {}), ("%d", {}), ("100%", {})):
    attempt(legacy.before_get, parser, "s", "o", value, values)


class Upper(Interpolation):
    def before_read(self, parser, section, option, value):
        return value and value.upper()

    def before_write(self, parser, section, option, value):
        return f"<{section}.{option}={value}>"

    def before_set(self, parser, section, option, value):
        return value + "!"

    def before_get(self, parser, section, option, value, defaults):
        return (value, sorted(defaults))


parser = ConfigParser(interpolation=Upper(), allow_no_value=True)
parser.read_string("[a]\nx = some\n  more\ny\n[DEFAULT]\nz=1")
parser["a"]["w"] = "set"
print(parser.get("a", "x"), parser.get("a", "x", raw=True), parser["a"]["w"], parser.items("a"), parser.get("a", "y"))
parser.write(text := io.StringIO())
print(repr(text.getvalue()))
parser = ConfigParser(interpolation=ExtendedInterpolation())
parser.read_string("[a]\nx = ${b:y} and ${X2}\nx2 = two $${x}\n[b]\ny = ${z}${z}\nz = ${a:x2}\nloop = ${a:loop}\nno = ${c:d}\nmany = ${a:b:c}\n[DEFAULT]\nloop = ${b:loop}")
for name in ("x", "x2", "loop"):
    attempt(parser.get, "a", name)
for name in ("y", "z", "no", "many", "loop"):
    attempt(parser.get, "b", name)
parser = ConfigParser()
parser.read_string("[a]\n" + "".join(f"x{n} = %(x{n + 1})s\n" for n in range(12)) + "x12 = end\nhalf = 5%%\nown = %(OWN2)s\nown2 = %(__name__)s")
for name in ("x0", "x1", "x2", "x3", "half", "own"):
    attempt(parser.get, "a", name)
configparser.MAX_INTERPOLATION_DEPTH = 20
attempt(parser.get, "a", "x0")
configparser.MAX_INTERPOLATION_DEPTH = 10
attempt(parser.get, "a", "own", vars={"__NAME__": 3, "none": None})
attempt(parser.items, "a")

print("patterns")
for name in ("SECTCRE", "OPTCRE", "OPTCRE_NV", "NONSPACECRE"):
    print(name, sorted(getattr(RawConfigParser, name).groupindex), getattr(RawConfigParser(), name).flags)
for line in ("[a]", "[a] b]", "x", "[]"):
    print(bool(RawConfigParser.SECTCRE.match(line)), end=" ")
for line in ("a = b : c", "a", " = b", "a b:", "a=="):
    print([found and found.group("option", "vi", "value") for found in (RawConfigParser.OPTCRE.match(line), RawConfigParser.OPTCRE_NV.match(line))])
print(ConverterMapping.GETTERCRE.match("getint")["name"], ConverterMapping.GETTERCRE.match("get"), RawConfigParser.NONSPACECRE.search("  x").start())


class Spaced(RawConfigParser):
    SECTCRE = re.compile(r"\[ *(?P<header>[^]]+?) *\]")


class Arrows(RawConfigParser):
    OPTCRE = re.compile(r"(?P<option>\w+)\s*(?P<vi>->)\s*(?P<value>.*)$")


text = "[  first section ]\na = 1\n[ [x] ]\nb: 2"
print(of(text, Spaced), of(text), of("[s]\nab -> c = d", Arrows))
attempt(of, "[s]\nab = d", Arrows)
own = RawConfigParser()
own.SECTCRE = re.compile("<(?P<header>.*)>")
own.read_string("<a>\nb=1\n<>\nc=2")
print(contents(own))
print(RawConfigParser.BOOLEAN_STATES)

print("converters")
parser = ConfigParser(converters={"list": str.split})
parser.read_string("[a]\nx = 1 2\n[b]")
mapping = parser.converters
print(type(mapping) is ConverterMapping, sorted(mapping), len(mapping), mapping["int"], mapping["list"] is str.split, parser.getlist.converter is str.split)
mapping["len"] = len
print(parser.getlen("a", "x"), parser["a"].getlen("x"), parser["b"].getlen("x"), parser["b"].getlen("x", 7), parser.getlen("b", "x", fallback=8))
parser.add_section("later")
print(parser["later"].getlist("x", "none"))
for key in ("", 3, None):
    attempt(mapping.__setitem__, key, int)
    attempt(mapping.__delitem__, key)
    attempt(mapping.__getitem__, key)
del mapping["len"]
print(hasattr(parser, "getlen"), hasattr(parser["a"], "getlen"))
del mapping["int"]
print(parser.getint("a", "none", fallback=4), hasattr(parser["a"], "getint"))
attempt(parser.getlist, "b", "x")
attempt(parser.getlist, "c", "x")

print("sections")
section = parser["a"]
print(type(section) is SectionProxy, section, section.name, section.parser is parser, list(section), len(section), "X" in section)
section["New"] = "n"
attempt(section.__setitem__, "o", 3)
attempt(section.__setitem__, 3, "o")
attempt(section.__setitem__, "o", None)
attempt(section.__delitem__, "none")
attempt(section.__getitem__, "none")
del section["new"]
print(dict(section), section.get("none"), section.get("none", "f"), section.get("x", raw=True, vars={"x": "v"}), section.get("none", fallback=None))
attempt(setattr, section, "name", 1)
section.clear()
print(dict(section), parser.sections())
parser["DEFAULT"]["d"] = "1"
attempt(section.__delitem__, "d")
print(dict(parser["DEFAULT"]), dict(section), parser.has_option("a", "d"), parser.has_option("", "d"), parser.has_option(None, "none"))
parser["b"] = {"one": 1}
parser["b"] = parser["b"]
parser["DEFAULT"] = {"two": 2}
print(contents(parser), len(parser), "b" in parser, "DEFAULT" in parser, 3 in parser)
parser["b"] = {}
attempt(parser.update, {"u": {"v": "w"}})
attempt(parser.pop, "u")
attempt(parser.pop, "u")
attempt(parser.popitem)
parser.clear()
print(contents(parser))
attempt(parser.popitem)
raw = RawConfigParser({"A": 1})
raw.add_section("")
raw[""] = {"x": "y"}
raw.add_section(5)
print(raw.defaults(), raw.sections(), raw.options(""), raw.items("DEFAULT"))
for method, arguments in (("set", ("none", "o", "v")), ("remove_option", ("none", "o")), ("options", ("DEFAULT",)), ("items", ("none",)), ("get", ("none", "o")),
                          ("get", ("DEFAULT", "o")), ("get", ("DEFAULT", "A")), ("getint", ("DEFAULT", "a")), ("add_section", ("DEFAULT",)), ("add_section", (5,)),
                          ("remove_section", ("DEFAULT",)), ("remove_option", ("DEFAULT", "A")), ("remove_option", (None, "A")), ("getboolean", (5, "a"))):
    print(method, arguments, end=" ")
    attempt(getattr(raw, method), *arguments)
attempt(ConfigParser().add_section, 5)
attempt(ConfigParser, {"a": None})
print(ConfigParser(allow_no_value=True, defaults={"a": None, "b": 3}).defaults())

print("texts")
for text in ("[a]\nx = 1\n\n\n y\n\nz = 2", "[a]\nx:\n 1\n 2", "# c\n; d\n[a] # e\nx = 1 ; f", "[a]\nx\n y", "[a]\n  x = 1\n   y\n  z = 2\n q", "[a]\nx = 1\n# c\n  y", "\ufeff[a]",
             "[a]\nx = = :", "[a]\nx: = 1", "[a]\n[DEFAULT]\nx = 1\n[a ]\n[b]", "[a]\n = 1\ny", " [a]\n x = 1", "[a]\nx = 1\n [b]\ny = 2", "[DEFAULT]\nx=1\n[DEFAULT]\ny=2", "",
             "[a]\nX = 1\nx = 2", "[DEFAULT]\nx=1\nx=2", "[a]\nx = [b]", "[a]\nx =\n\n", "[a\nx", "[a]\nrem x = 1\n rem", "x = 1\n[a]", "[a]\n: 2\n[a]", "[a]\nx = 1\n \n y"):
    print(repr(text), end="")
    attempt(of, text)
for settings in (dict(allow_no_value=True), dict(empty_lines_in_values=False), dict(strict=False), dict(inline_comment_prefixes=("#", ";")), dict(comment_prefixes=("rem",), delimiters="="),
                 dict(comment_prefixes=None), dict(delimiters=("=>", "=")), dict(default_section="a")):
    print(settings)
    for text in ("[a]\nx\ny = 1 # c ; d\n  z#\n\n w\n# e", "[a]\nrem x\nx => 1\nx = 2", "[a]\n[a]\n#x = 1\n;"):
        attempt(of, text, **settings)

print("files and mappings")
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "ini")
    with open(path, "w", encoding="utf-8") as file:
        file.write("[é]\nö = ü\n")
    parser = ConfigParser()
    found = parser.read([path, os.path.join(folder, "none")], encoding="utf-8")
    print([os.path.basename(name) for name in found], contents(parser), [os.path.basename(name) for name in parser.read(path, "utf-8")])
    print(len(ConfigParser().read(os.fsencode(path), encoding="utf-8")))
    with open(path, encoding="utf-8") as file:
        parser.read_file(file)
for lines in (["[a]", "x"], ("y = 1",), []):
    attempt(ConfigParser().read_file, lines)
    attempt(ConfigParser().read_file, iter(lines), "source")
for dictionary in ({"a": {"x": 1, "X": 2}}, {"a": {1: None}}, {1: {}, "1": {}}, {"DEFAULT": {"x": "%(y)s"}, "s": {}}, {"a": {"x": "%"}}, {"a": 3}):
    for kind in (RawConfigParser, ConfigParser):
        parser = kind(allow_no_value=True)
        attempt(parser.read_dict, dictionary)
        attempt(parser.read_dict, dictionary, "again")
        print(contents(parser))
parser = ConfigParser(delimiters=(":", "="), allow_no_value=True)
parser.read_dict({"a": {"x": "1\n2\n\n3", "n": None, "e": ""}, "DEFAULT": {"d": "%%"}, "empty": {}})
for spaces in (True, False):
    parser.write(text := io.StringIO(), space_around_delimiters=spaces)
    print(repr(text.getvalue()))
twin = ConfigParser(delimiters=":", allow_no_value=True)
twin.read_string(text.getvalue())
print(contents(twin) == contents(parser), twin == parser, copy.deepcopy(parser) == parser)
