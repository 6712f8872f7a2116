"""URLs taken apart and put together (RFC 3986), and text quoted for them.

The functions take str or ASCII bytes, not both at once, and give what they were given.
"""

from collections import namedtuple

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl",
    "quote", "quote_plus",
    "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult", "ParseResult", "SplitResult",
    "DefragResultBytes",
    "ParseResultBytes", "SplitResultBytes",
]

# What schemes have; the empty one stands for URLs without a scheme.
uses_relative = [
    "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp", "rtspu",
    "sftp", "svn", "svn+ssh",
    "ws", "wss"]
uses_netloc = [
    "", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews",
    "prospero", "rtsp", "rtspu", "rsync",
    "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtspu", "sip", "sips", "mms",
               "sftp", "tel"]
non_hierarchical = ["gopher", "hdl", "mailto", "news", "telnet", "wais", "imap", "snews", "sip", "sips"]
uses_query = ["", "http", "wais", "imap", "https", "shttp", "mms", "gopher", "rtsp", "rtspu", "sip", "sips"]
uses_fragment = ["", "ftp", "hdl", "http", "gopher", "news", "nntp", "wais", "https", "shttp", "snews", "file",
                 "prospero"]

scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."

# Browsers take these off both ends, and the others out of the middle.
_CONTROLS_AND_BLANK = "".join(map(chr, range(33)))
_TAKEN_OUT = dict.fromkeys(map(ord, "\t\r\n"))


def clear_cache():
    """Nothing is kept here."""


# MARK: str and bytes

def _as_text(*args):
    """The arguments as str, and a function that gives results the type that the arguments have."""
    is_text = isinstance(args[0], str)
    for each in args[1:]:
        # The empty str, which is a default, goes with bytes as well.
        if each and isinstance(each, str) != is_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_text:
        return (*args, lambda result: result)
    return (*(each.decode("ascii", "strict") if each else "" for each in args),
            lambda result: result.encode("ascii", "strict"))


class _TextResult:
    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        return self._encoded_counterpart(*(each.encode(encoding, errors) for each in self))


class _BytesResult:
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        return self._decoded_counterpart(*(each.decode(encoding, errors) for each in self))


class _NetworkPlace:
    """The parts of `user:password@host:port`."""

    __slots__ = ()

    @property
    def username(self):
        return self._user_parts()[0]

    @property
    def password(self):
        return self._user_parts()[1]

    @property
    def hostname(self):
        host = self._host_parts()[0]
        if not host:
            return None
        # What stands behind a percent sign names an interface, in its own case.
        percent = "%" if isinstance(host, str) else b"%"
        host, percent, zone = host.partition(percent)
        return host.lower() + percent + zone

    @property
    def port(self):
        port = self._host_parts()[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        port = int(port)
        if port > 65535:
            raise ValueError("Port out of range 0-65535")
        return port

    def _marks(self):
        """The characters that separate the parts."""
        return ("@", ":", "[", "]") if isinstance(self.netloc, str) else (b"@", b":", b"[", b"]")

    def _user_parts(self):
        at, colon, _, _ = self._marks()
        user, found, _ = self.netloc.rpartition(at)
        if not found:
            return None, None
        user, found, password = user.partition(colon)
        return user, password if found else None

    def _host_parts(self):
        at, colon, opening, closing = self._marks()
        place = self.netloc.rpartition(at)[2]
        _, has_bracket, inside = place.partition(opening)
        if has_bracket:
            host, _, port = inside.partition(closing)
            port = port.partition(colon)[2]
        else:
            host, _, port = place.partition(colon)
        return host, port or None

    __class_getitem__ = classmethod(type(list[int]))


_DefragBase = namedtuple("DefragResult", "url fragment")
_SplitBase = namedtuple("SplitResult", "scheme netloc path query fragment")
_ParseBase = namedtuple("ParseResult", "scheme netloc path params query fragment")


class _Defragged(_DefragBase):
    """A URL and its fragment."""

    __slots__ = ()


class DefragResult(_Defragged, _TextResult):
    __slots__ = ()

    def geturl(self):
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(_SplitBase, _NetworkPlace, _TextResult):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_ParseBase, _NetworkPlace, _TextResult):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_Defragged, _BytesResult):
    __slots__ = ()

    def geturl(self):
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(_SplitBase, _NetworkPlace, _BytesResult):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_ParseBase, _NetworkPlace, _BytesResult):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


ResultBase = _NetworkPlace
for _text, _bytes in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes),
                      (ParseResult, ParseResultBytes)):
    _text._encoded_counterpart = _bytes
    _bytes._decoded_counterpart = _text
del _text, _bytes


# MARK: Taking apart

def urlparse(url, scheme="", allow_fragments=True):
    """A URL in six parts: scheme, network place, path, parameters of its last step, query, fragment."""
    url, scheme, restore = _as_text(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        path, params = _split_params(path)
    result = ParseResult(scheme, netloc, path, params, query, fragment)
    return result if restore(".") == "." else result.encode()


def _split_params(path):
    start = path.find(";", path.rfind("/") + 1)
    return (path, "") if start < 0 else (path[:start], path[start + 1:])


# Characters whose compatible forms have one of the marks between the parts of a URL in them.
_DISGUISED = frozenset("\u2047\u2048\u2049\u2100\u2101\u2105\u2106\u2a74\ufe13\ufe16\ufe55\ufe56\ufe5f\ufe6b\uff03\uff0f\uff1a\uff1f\uff20")


def _check_network_place(netloc):
    """Other ways to write characters must not hide the marks between the parts."""
    if not netloc.isascii() and not _DISGUISED.isdisjoint(netloc):
        raise ValueError(f"netloc '{netloc}' contains invalid characters under NFKC normalization")


def _check_brackets(netloc):
    """What stands in brackets is an address of the sixth version, or of one to come."""
    if ("[" in netloc) != ("]" in netloc):
        raise ValueError("Invalid IPv6 URL")
    if "[" not in netloc:
        return
    place = netloc.rpartition("@")[2]
    before, has_bracket, inside = place.partition("[")
    if has_bracket:
        host, _, port = inside.partition("]")
        if before or port and not port.startswith(":"):
            raise ValueError("Invalid IPv6 URL")
    else:
        host = place.partition(":")[0]
    if host.startswith("v"):
        version, dot, address = host[1:].partition(".")
        allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._~!$&'()*+,;=:-"
        if not dot or not version or not address or any(each not in "0123456789abcdefABCDEF"
                                                        for each in version) or any(
                each not in allowed for each in address):
            raise ValueError("IPvFuture address is invalid")
        return
    _check_address(host)


def _check_address(host):
    """An address of version 6: eight groups of hexadecimal digits, one gap, at the end perhaps an address of version 4."""
    plain = host.partition("%")[0]
    if ":" not in plain:
        parts = plain.split(".")
        if len(parts) == 4 and all(part.isdecimal() and part.isascii() and int(part) < 256 for part in parts):
            raise ValueError("An IPv4 address cannot be in brackets")
        raise ValueError(f"{host!r} does not appear to be an IPv4 or IPv6 address")
    groups = plain.split(":")
    count = len(groups)
    if "." in groups[-1]:
        count += 1
        parts = groups.pop().split(".")
        good = len(parts) == 4 and all(part.isdecimal() and part.isascii() and int(part) < 256 for part in parts)
    else:
        good = True
    gaps = plain.count("::")
    if ":::" in plain or gaps > 1 or gaps == 0 and count != 8 or count > 8 + (plain.startswith("::")
            or plain.endswith("::")):
        good = False
    if plain.startswith(":") and not plain.startswith("::") or plain.endswith(":") and not plain.endswith("::"):
        good = False
    if not good or any(len(group) > 4 or any(each not in "0123456789abcdefABCDEF" for each in group)
                       for group in groups):
        raise ValueError(f"{host!r} does not appear to be an IPv4 or IPv6 address")


def urlsplit(url, scheme="", allow_fragments=True):
    """A URL in five parts: scheme, network place, path, query, fragment."""
    url, scheme, restore = _as_text(url, scheme)
    url = url.lstrip(_CONTROLS_AND_BLANK).translate(_TAKEN_OUT)
    scheme = scheme.strip(_CONTROLS_AND_BLANK).translate(_TAKEN_OUT)
    netloc = query = fragment = ""
    first, colon, rest = url.partition(":")
    if colon and first and first[0].isascii() and first[0].isalpha() and all(each in scheme_chars for each in first):
        scheme, url = first.lower(), rest
    if url.startswith("//"):
        end = min((at for at in (url.find(mark, 2) for mark in "/?#") if at >= 0), default=len(url))
        netloc, url = url[2:end], url[end:]
        _check_brackets(netloc)
    if allow_fragments and "#" in url:
        url, _, fragment = url.partition("#")
    if "?" in url:
        url, _, query = url.partition("?")
    _check_network_place(netloc)
    result = SplitResult(scheme, netloc, url, query, fragment)
    return result if restore(".") == "." else result.encode()


def urldefrag(url):
    """A URL without its fragment, and the fragment."""
    url, restore = _as_text(url)
    plain, fragment = url, ""
    if "#" in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        plain = urlunparse((scheme, netloc, path, params, query, ""))
    result = DefragResult(plain, fragment)
    return result if restore(".") == "." else result.encode()


# MARK: Putting together

def urlunparse(components):
    """A URL from the six parts of urlparse."""
    scheme, netloc, path, params, query, fragment, restore = _as_text(*components)
    if params:
        path = f"{path};{params}"
    return restore(urlunsplit((scheme, netloc, path, query, fragment)))


def urlunsplit(components):
    """A URL from the five parts of urlsplit."""
    scheme, netloc, url, query, fragment, restore = _as_text(*components)
    if netloc or scheme and scheme in uses_netloc and url[:2] != "//":
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + netloc + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url += "?" + query
    if fragment:
        url += "#" + fragment
    return restore(url)


def urljoin(base, url, allow_fragments=True):
    """A URL as it is meant in a document with another one (RFC 3986, 5.2)."""
    if not base:
        return url
    if not url:
        return base
    base, url, restore = _as_text(base, url)
    base_scheme, base_netloc, base_path, base_params, base_query, _ = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, base_scheme, allow_fragments)
    if scheme != base_scheme or scheme not in uses_relative:
        return restore(url)
    if scheme in uses_netloc:
        if netloc:
            return restore(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = base_netloc
    if not path and not params:
        return restore(urlunparse((scheme, netloc, base_path, base_params, query or base_query, fragment)))
    steps = path.split("/")
    if path[:1] != "/":
        base_steps = base_path.split("/")
        # The last step of the base gives way.
        if base_steps[-1] != "":
            del base_steps[-1]
        steps = base_steps + steps
        # No empty steps in between.
        steps[1:-1] = filter(None, steps[1:-1])
    resolved = []
    for step in steps:
        if step == "..":
            if resolved:
                resolved.pop()
        elif step != ".":
            resolved.append(step)
    if steps[-1] in (".", ".."):
        resolved.append("")
    return restore(urlunparse((scheme, netloc, "/".join(resolved) or "/", params, query, fragment)))


# MARK: Quoting

_ALWAYS_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
_ALWAYS_SAFE_BYTES = bytes(_ALWAYS_SAFE)
_quoted = {}


def _table(safe):
    """For each byte what stands for it."""
    table = _quoted.get(safe)
    if table is None:
        plain = _ALWAYS_SAFE.union(safe)
        table = _quoted[safe] = [chr(byte) if byte in plain else f"%{byte:02X}" for byte in range(256)]
    return table


def quote(string, safe="/", encoding=None, errors=None):
    """Text in which all but letters, digits, `_.-~` and what is said to be safe is written with percent signs."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode("utf-8" if encoding is None else encoding, "strict" if errors is None else errors)
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """As quote, with a plus sign for each blank."""
    if isinstance(string, (str, bytes)) and (" " if isinstance(string, str) else b" ") not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + (" " if isinstance(safe, str) else b" "), encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    """As quote, for bytes."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    else:
        safe = bytes([byte for byte in safe if byte < 128])
    if not bs.rstrip(_ALWAYS_SAFE_BYTES + safe):
        return bs.decode()
    table = _table(safe)
    return "".join([table[byte] for byte in bs])


_HEX = "0123456789ABCDEFabcdef"
_bytes_of = None


def unquote_to_bytes(string):
    """The bytes that a quoted text stands for."""
    if not string:
        # An object without a split has to fail all the same.
        string.split
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *rest = string.split(b"%")
    if not rest:
        return string
    global _bytes_of
    if _bytes_of is None:
        _bytes_of = {(high + low).encode(): bytes([int(high + low, 16)]) for high in _HEX for low in _HEX}
    parts = [first]
    for each in rest:
        byte = _bytes_of.get(each[:2])
        parts += (b"%", each) if byte is None else (byte, each[2:])
    return b"".join(parts)


def unquote(string, encoding="utf-8", errors="replace"):
    """The text that a quoted one stands for."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if "%" not in string:
        string.split
        return string
    if encoding is None:
        encoding = "utf-8"
    if errors is None:
        errors = "replace"
    # Stretches of ASCII are decoded; what is beyond has been decoded already.
    parts = []
    start = 0
    while start < len(string):
        end = start
        is_ascii = string[start].isascii()
        while end < len(string) and string[end].isascii() == is_ascii:
            end += 1
        part = string[start:end]
        parts.append(unquote_to_bytes(part).decode(encoding, errors) if is_ascii else part)
        start = end
    return "".join(parts)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    """As unquote, with a blank for each plus sign."""
    return unquote(string.replace("+", " "), encoding, errors)


# MARK: Queries

def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
             max_num_fields=None, separator="&"):
    """A query as a dict from names to lists of values."""
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding=encoding, errors=errors,
                                 max_num_fields=max_num_fields,
                                 separator=separator):
        result.setdefault(name, []).append(value)
    return result


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
              max_num_fields=None, separator="&"):
    """A query as a list of names and values."""
    qs, restore = _as_text(qs)
    separator, _ = _as_text(separator)
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator) and qs:
        raise ValueError("Max number of fields exceeded")
    result = []
    for pair in qs.split(separator) if qs else ():
        if not pair and not strict_parsing:
            continue
        name, equal, value = pair.partition("=")
        if not equal:
            if strict_parsing:
                raise ValueError(f"bad query field: {pair!r}")
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            name = unquote(name.replace("+", " "), encoding=encoding, errors=errors)
            value = unquote(value.replace("+", " "), encoding=encoding, errors=errors)
            result.append((restore(name), restore(value)))
    return result


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """A query from a mapping, or from pairs; with doseq values may be sequences."""
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as error:
            raise TypeError("not a valid non-string sequence or mapping object") from error

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

    parts = []
    for name, value in query:
        name = quoted(name)
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
            except TypeError:
                pass
            else:
                parts += [f"{name}={quoted(each)}" for each in value]
                continue
        parts.append(f"{name}={quoted(value)}")
    return "&".join(parts)


def unwrap(url):
    """`<URL:scheme://host/path>` without what is around it."""
    url = str(url).strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    if url[:4] == "URL:":
        url = url[4:].strip()
    return url
