"""Messages in the user's language: catalogues in the format of GNU gettext, and functions that look them up."""

import os
import sys

__all__ = [
    "NullTranslations", "GNUTranslations", "Catalog", "bindtextdomain", "find", "translation", "install", "textdomain",
    "dgettext", "dngettext", "gettext", "ngettext", "pgettext", "dpgettext", "npgettext", "dnpgettext"]

# MARK: Which form is the plural

def _words(text):
    """The words of an expression in C."""
    at = 0
    while at < len(text):
        character = text[at]
        if character in " \t":
            at += 1
        elif character.isalnum() or character == "_":
            end = at
            while end < len(text) and (text[end].isalnum() or text[end] == "_"):
                end += 1
            word = text[at:end]
            if word != "n" and not (word.isdecimal() and word.isascii()):
                raise ValueError("invalid token in plural form: %s" % word)
            yield word
            at = end
        elif text[at:at + 2] in ("||", "&&", "==", "!=", "<=", ">="):
            yield text[at:at + 2]
            at += 2
        elif character in "?:<>+-*/%()!":
            yield character
            at += 1
        else:
            raise ValueError("invalid token in plural form: %s" % character)
    yield ""


_LEVELS = (("||",), ("&&",), ("==", "!="), ("<", ">", "<=", ">="), ("+", "-"), ("*", "/", "%"))
_IN_PYTHON = {"||": "or", "&&": "and", "/": "//"}


def _unexpected(word):
    if word:
        return ValueError("unexpected token in plural form: %s" % word)
    return ValueError("unexpected end of plural form")


class _Expression:
    """Turns an expression in C into one in Python.

    Each method gives the text of a part and how deep it is nested, in parentheses and in what stands before colons.
    """

    def __init__(self, text):
        self.words = _words(text)
        self.advance()

    def advance(self):
        self.word = next(self.words)

    def whole(self):
        text, depth, _is_conditional = self.conditional()
        if self.word:
            raise _unexpected(self.word)
        if depth > 20:
            raise RecursionError
        return text

    def conditional(self):
        condition, depth = self.binary(0)
        if self.word != "?":
            return condition, depth, False
        self.advance()
        first, first_depth, nests = self.conditional()
        if self.word != ":":
            raise _unexpected(self.word)
        self.advance()
        second, second_depth, _is_conditional = self.conditional()
        return f"({first} if {condition} else {second})", max(depth, first_depth + nests, second_depth), True

    def binary(self, level):
        if level == len(_LEVELS):
            return self.operand()
        text, depth = self.binary(level + 1)
        while self.word in _LEVELS[level]:
            word = self.word
            self.advance()
            other, other_depth = self.binary(level + 1)
            text, depth = f"({text} {_IN_PYTHON.get(word, word)} {other})", max(depth, other_depth)
        return text, depth

    def operand(self):
        word = self.word
        if word == "n" or word.isdecimal():
            self.advance()
            return word, 0
        if word == "!":
            self.advance()
            text, depth = self.operand()
            return f"(not {text})", depth
        if word != "(":
            raise _unexpected(word)
        self.advance()
        text, depth, _is_conditional = self.conditional()
        if self.word != ")":
            raise ValueError("unbalanced parenthesis in plural form")
        self.advance()
        return text, depth + 1


def _as_int(n):
    try:
        round(n)
    except TypeError:
        raise TypeError(f"Plural value must be an integer, got {n.__class__.__name__}") from None
    import warnings

    warnings.warn(f"Plural value must be an integer, got {n.__class__.__name__}", DeprecationWarning, 4)
    return n


def c2py(plural):
    """The function that an expression in C describes, which tells which form goes with a number."""
    if len(plural) > 1000:
        raise ValueError("plural form expression is too long")
    try:
        text = _Expression(plural).whole()
    except RecursionError:
        raise ValueError("plural form expression is too complex")
    namespace = {"_as_int": _as_int}
    exec(f"def func(n):\n    if not isinstance(n, int):\n        n = _as_int(n)\n    return int({text})\n", namespace)
    return namespace["func"]


# MARK: Translations

class NullTranslations:
    """Gives messages as they are, or what a fallback gives."""

    def __init__(self, fp=None):
        self._fallback = self._charset = None
        self._info = {}
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        """Reads a catalogue; there is none for what is given as it is."""

    def info(self):
        """What the header of the catalogue says, by names."""
        return self._info

    def charset(self):
        """The encoding of the catalogue."""
        return self._charset

    def add_fallback(self, fallback):
        """Whom to ask where this has no translation, after those that are asked already."""
        if not self._fallback:
            self._fallback = fallback
            return
        self._fallback.add_fallback(fallback)

    def _otherwise(self, method, *message):
        """The fallback's translation, or the message itself: one text, or two and the number that decides."""
        if self._fallback:
            return getattr(self._fallback, method)(*message)
        if method.startswith("n"):
            singular, plural, n = message[-3:]
            return singular if n == 1 else plural
        return message[-1]

    def gettext(self, message):
        return self._otherwise("gettext", message)

    def pgettext(self, context, message):
        return self._otherwise("pgettext", context, message)

    def ngettext(self, msgid1, msgid2, n):
        return self._otherwise("ngettext", msgid1, msgid2, n)

    def npgettext(self, context, msgid1, msgid2, n):
        return self._otherwise("npgettext", context, msgid1, msgid2, n)

    def install(self, names=None):
        """Makes `_` a builtin, and other names that are wanted."""
        import builtins

        wanted = {"gettext", "ngettext", "npgettext", "pgettext"}.intersection(names or ())
        vars(builtins).update({"_": self.gettext}, **{name: getattr(self, name) for name in wanted})


class GNUTranslations(NullTranslations):
    """A catalogue: a file of the kind that msgfmt makes."""

    # How such a file begins, by the order of its bytes; its versions; how a context is joined to a message.
    LE_MAGIC, BE_MAGIC = 0x950412DE, 0xDE120495
    VERSIONS = (0, 1)
    CONTEXT = "%s\x04%s"

    def _parse(self, fp):
        from struct import unpack

        filename = getattr(fp, "name", "")
        data = fp.read()
        order = {self.LE_MAGIC: "<", self.BE_MAGIC: ">"}.get(*unpack("<I", data[:4]))
        if order is None:
            raise OSError(0, "Bad magic number", filename)
        version, count, originals, translations = unpack(order + "4I", data[4:20])
        if version >> 16 not in self.VERSIONS:
            raise OSError(0, "Bad version number " + str(version >> 16), filename)
        self._catalog = catalog = {}
        self.plural = lambda n: int(n != 1)

        def piece(table, index):
            length, start = unpack(order + "2I", data[table + 8 * index:table + 8 * index + 8])
            if start + length >= len(data):
                raise OSError(0, "File is corrupt", filename)
            return data[start:start + length]

        for index in range(count):
            message, text = piece(originals, index), piece(translations, index)
            if not message:
                self._read_header(text)
            charset = self._charset or "ascii"
            if b"\x00" in message:
                first = message.split(b"\x00")[0].decode(charset)
                for form, each in enumerate(text.split(b"\x00")):
                    catalog[first, form] = each.decode(charset)
            else:
                catalog[message.decode(charset)] = text.decode(charset)

    def _read_header(self, text):
        """The translation of the empty message describes the catalogue."""
        last = None
        for line in text.decode("utf-8", "replace").split("\n"):
            line = line.strip()
            if not line or line.startswith("#-#-#-#-#") and line.endswith("#-#-#-#-#"):
                continue
            name, colon, value = line.partition(":")
            if colon:
                last = name.strip().lower()
                value = value.strip()
                self._info[last] = value
            elif last:
                self._info[last] += "\n" + line
                continue
            if last == "content-type":
                self._charset = value.split("charset=")[1]
            elif last == "plural-forms":
                self.plural = c2py(value.split(";")[1].split("plural=")[1])

    def gettext(self, message):
        found = self._catalog.get(message)
        return self._otherwise("gettext", message) if found is None else found

    def pgettext(self, context, message):
        found = self._catalog.get(self.CONTEXT % (context, message))
        return self._otherwise("pgettext", context, message) if found is None else found

    def ngettext(self, msgid1, msgid2, n):
        found = self._catalog.get((msgid1, self.plural(n)))
        return self._otherwise("ngettext", msgid1, msgid2, n) if found is None else found

    def npgettext(self, context, msgid1, msgid2, n):
        found = self._catalog.get((self.CONTEXT % (context, msgid1), self.plural(n)))
        return self._otherwise("npgettext", context, msgid1, msgid2, n) if found is None else found


# MARK: Finding catalogues

_default_localedir = os.path.join(sys.base_prefix, "share", "locale")

def _expand_lang(loc):
    """The names of folders for a language: language_TERRITORY.codeset@modifier with ever less of it."""
    rest, _at, modifier = loc.partition("@")
    rest, _dot, codeset = rest.partition(".")
    language, _underscore, territory = rest.partition("_")

    def with_and_without(mark, part):
        return (mark + part, "") if part else ("",)

    return [language + of_territory + of_codeset + of_modifier
            for of_modifier in with_and_without("@", modifier)
            for of_territory in with_and_without("_", territory)
            for of_codeset in with_and_without(".", codeset)]


def _wished_languages():
    """What the user's environment says, and C."""
    wishes = (os.environ.get(name) for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    languages = next(filter(None, wishes), "").split(":")
    return [*filter(None, languages), "C"]


def find(domain, localedir=None, languages=None, all=False):
    """The file of a catalogue; with all a list of all that fit."""
    wanted = {}
    for language in _wished_languages() if languages is None else languages:
        wanted.update(dict.fromkeys(_expand_lang(language)))
    found = []
    for language in wanted:
        if language == "C":
            # The messages of the program itself are in no catalogue.
            break
        path = os.path.join(_default_localedir if localedir is None else localedir, language, "LC_MESSAGES",
                            f"{domain}.mo")
        if os.path.exists(path):
            found.append(path)
            if not all:
                return path
    return found if all else None


# The catalogues that were read, by class and path.
_translations = {}


def _loaded(path, kind):
    """A copy of the catalogue in a file, since each caller adds fallbacks of its own."""
    from copy import copy

    key = kind, os.path.abspath(path)
    if key not in _translations:
        with open(path, "rb") as file:
            _translations.setdefault(key, kind(file))
    return copy(_translations[key])


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """The translations of a domain."""
    paths = find(domain, localedir, languages, all=True)
    if not paths and not fallback:
        from errno import ENOENT

        raise FileNotFoundError(ENOENT, "No translation file found for domain", domain)
    catalogs = [_loaded(path, class_ or GNUTranslations) for path in paths]
    if not catalogs:
        return NullTranslations()
    first, *others = catalogs
    for each in others:
        first.add_fallback(each)
    return first


# The name that it had first.
Catalog = translation


def install(domain, localedir=None, *, names=None):
    """Makes `_` a builtin that gives the messages of a domain."""
    translation(domain, localedir, fallback=True).install(names)


# MARK: As in C, by the domain that is set or the one that is named

_current_domain = "messages"
_localedirs = {}


def bindtextdomain(domain, localedir=None):
    """The folder with a domain's catalogues."""
    if localedir is not None:
        _localedirs[domain] = localedir
    return _localedirs.get(domain, _default_localedir)


def textdomain(domain=None):
    """The domain that is used where none is named."""
    global _current_domain
    _current_domain = _current_domain if domain is None else domain
    return _current_domain


def _of(domain):
    return translation(domain, _localedirs.get(domain), fallback=True)


def dgettext(domain, message):
    return _of(domain).gettext(message)


def gettext(message):
    return _of(_current_domain).gettext(message)


def dpgettext(domain, context, message):
    return _of(domain).pgettext(context, message)


def pgettext(context, message):
    return _of(_current_domain).pgettext(context, message)


def dngettext(domain, msgid1, msgid2, n):
    return _of(domain).ngettext(msgid1, msgid2, n)


def ngettext(msgid1, msgid2, n):
    return _of(_current_domain).ngettext(msgid1, msgid2, n)


def dnpgettext(domain, context, msgid1, msgid2, n):
    return _of(domain).npgettext(context, msgid1, msgid2, n)


def npgettext(context, msgid1, msgid2, n):
    return _of(_current_domain).npgettext(context, msgid1, msgid2, n)
