"""Messages in the user's language: catalogues in the format of GNU gettext, and functions that look messages up in them."""

import os
import sys

__all__ = [
    "NullTranslations", "GNUTranslations", "Catalog", "bindtextdomain", "find", "translation", "install", "textdomain",
    "dgettext", "dngettext",
    "gettext", "ngettext", "pgettext", "dpgettext", "npgettext", "dnpgettext"]

_default_localedir = os.path.join(sys.base_prefix, "share", "locale")


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
    """Turns an expression in C into one in Python."""

    def __init__(self, text):
        self.words = _words(text)
        self.word = next(self.words)
        self.depth = 0

    def advance(self):
        self.word = next(self.words)

    def whole(self):
        result = self.conditional()
        if self.word:
            raise _unexpected(self.word)
        return result

    def conditional(self):
        self.depth += 1
        if self.depth > 20:
            raise RecursionError
        result = self.binary(0)
        if self.word == "?":
            self.advance()
            first = self.conditional()
            if self.word != ":":
                raise _unexpected(self.word)
            self.advance()
            result = f"({first} if {result} else {self.conditional()})"
        self.depth -= 1
        return result

    def binary(self, level):
        if level == len(_LEVELS):
            return self.operand()
        result = self.binary(level + 1)
        while self.word in _LEVELS[level]:
            word = self.word
            self.advance()
            result = f"({result} {_IN_PYTHON.get(word, word)} {self.binary(level + 1)})"
        return result

    def operand(self):
        word = self.word
        if word == "!":
            self.advance()
            return f"(not {self.operand()})"
        if word == "(":
            self.advance()
            result = self.conditional()
            if self.word != ")":
                raise ValueError("unbalanced parenthesis in plural form")
            self.advance()
            return result
        if word == "n" or word.isdecimal():
            self.advance()
            return word
        raise _unexpected(word)


def _as_int(n):
    try:
        whole = round(n)
    except TypeError:
        raise TypeError(f"Plural value must be an integer, got {n.__class__.__name__}") from None
    import warnings

    warnings.warn(f"Plural value must be an integer, got {n.__class__.__name__}", DeprecationWarning, 4)
    return n if whole == n else n


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
        self._info = {}
        self._charset = None
        self._fallback = None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        if self._fallback:
            self._fallback.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def info(self):
        return self._info

    def charset(self):
        return self._charset

    def install(self, names=None):
        """Makes `_` a builtin, and other names that are wanted."""
        import builtins

        builtins.__dict__["_"] = self.gettext
        for name in ("gettext", "ngettext", "npgettext", "pgettext"):
            if names is not None and name in names:
                builtins.__dict__[name] = getattr(self, name)


class GNUTranslations(NullTranslations):
    """A catalogue: a file of the kind that msgfmt makes."""

    LE_MAGIC = 0x950412DE
    BE_MAGIC = 0xDE120495
    CONTEXT = "%s\x04%s"
    VERSIONS = (0, 1)

    def _parse(self, fp):
        filename = getattr(fp, "name", "")
        data = fp.read()
        order = {self.LE_MAGIC: "little", self.BE_MAGIC: "big"}.get(int.from_bytes(data[:4], "little"))
        if order is None:
            raise OSError(0, "Bad magic number", filename)

        def number(at):
            return int.from_bytes(data[at:at + 4], order)

        version, count, originals, translations = (number(at) for at in (4, 8, 12, 16))
        if version >> 16 not in self.VERSIONS:
            raise OSError(0, "Bad version number " + str(version >> 16), filename)
        self._catalog = catalog = {}
        self.plural = lambda n: int(n != 1)

        def piece(table, index):
            length, start = number(table + 8 * index), number(table + 8 * index + 4)
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

    def _look_up(self, key):
        found = self._catalog.get(key)
        return self._catalog.get((key, self.plural(1))) if found is None else found

    def gettext(self, message):
        found = self._look_up(message)
        if found is not None:
            return found
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        try:
            return self._catalog[msgid1, self.plural(n)]
        except KeyError:
            if self._fallback:
                return self._fallback.ngettext(msgid1, msgid2, n)
            return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        found = self._look_up(self.CONTEXT % (context, message))
        if found is not None:
            return found
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        try:
            return self._catalog[self.CONTEXT % (context, msgid1), self.plural(n)]
        except KeyError:
            if self._fallback:
                return self._fallback.npgettext(context, msgid1, msgid2, n)
            return msgid1 if n == 1 else msgid2


# MARK: Finding catalogues

def _expand_lang(loc):
    """The names of folders for a language: language_TERRITORY.codeset@modifier with ever less of it."""
    rest, at, modifier = loc.partition("@")
    rest, dot, codeset = rest.partition(".")
    language, underscore, territory = rest.partition("_")
    result = []
    for with_territory in ((True, False) if underscore else (False,)):
        for with_codeset in ((True, False) if dot else (False,)):
            for with_modifier in ((True, False) if at else (False,)):
                result.append(language + (underscore + territory if with_territory else "")
                              + (dot + codeset if with_codeset else "")
                              + (at + modifier if with_modifier else ""))
    return result


def find(domain, localedir=None, languages=None, all=False):
    """The file of a catalogue; with all a list of all that fit."""
    if localedir is None:
        localedir = _default_localedir
    if languages is None:
        languages = []
        for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            value = os.environ.get(name)
            if value:
                languages = value.split(":")
                break
        if "C" not in languages:
            languages.append("C")
    wanted = []
    for language in languages:
        wanted += [each for each in _expand_lang(language) if each not in wanted]
    found = []
    for language in wanted:
        if language == "C":
            break
        path = os.path.join(localedir, language, "LC_MESSAGES", "%s.mo" % domain)
        if os.path.exists(path):
            if not all:
                return path
            found.append(path)
    return found if all else None


_translations = {}


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """The translations of a domain."""
    import copy

    if class_ is None:
        class_ = GNUTranslations
    paths = find(domain, localedir, languages, all=True)
    if not paths:
        if fallback:
            return NullTranslations()
        from errno import ENOENT

        raise FileNotFoundError(ENOENT, "No translation file found for domain", domain)
    result = None
    for path in paths:
        key = class_, os.path.abspath(path)
        known = _translations.get(key)
        if known is None:
            with open(path, "rb") as file:
                known = _translations.setdefault(key, class_(file))
        # A copy, since each caller adds its own fallbacks.
        known = copy.copy(known)
        if result is None:
            result = known
        else:
            result.add_fallback(known)
    return result


def install(domain, localedir=None, *, names=None):
    """Makes `_` a builtin that gives the messages of a domain."""
    translation(domain, localedir, fallback=True).install(names)


# MARK: As in C

_localedirs = {}
_current_domain = "messages"


def textdomain(domain=None):
    """The domain that is used where none is named."""
    global _current_domain
    if domain is not None:
        _current_domain = domain
    return _current_domain


def bindtextdomain(domain, localedir=None):
    """The folder with a domain's catalogues."""
    if localedir is not None:
        _localedirs[domain] = localedir
    return _localedirs.get(domain, _default_localedir)


def _of(domain):
    return translation(domain, _localedirs.get(domain, None), fallback=True)


def dgettext(domain, message):
    return _of(domain).gettext(message)


def dngettext(domain, msgid1, msgid2, n):
    return _of(domain).ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    return _of(domain).pgettext(context, message)


def dnpgettext(domain, context, msgid1, msgid2, n):
    return _of(domain).npgettext(context, msgid1, msgid2, n)


def gettext(message):
    return dgettext(_current_domain, message)


def ngettext(msgid1, msgid2, n):
    return dngettext(_current_domain, msgid1, msgid2, n)


def pgettext(context, message):
    return dpgettext(_current_domain, context, message)


def npgettext(context, msgid1, msgid2, n):
    return dnpgettext(_current_domain, context, msgid1, msgid2, n)


# The name that it had first.
Catalog = translation
