# urllib.parse: the classes of results, of text and of bytes: made by hand, taken apart, put together again.
import copy
import pickle
from urllib.parse import (
    DefragResult, DefragResultBytes, ParseResult, ParseResultBytes, SplitResult, SplitResultBytes, urldefrag, urlparse, urlsplit, urlunparse, urlunsplit)


def t(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


ADDRESSES = ("http://user:pass@Host.Example:8080/path;params?query#fragment", "http://[::1]:80/x", "http://[v1.a:b]/", "//host", "mailto:a@b", "", "path/only",
             "http://h:99999/", "http://h:/", "http://h:-1/", "http://h:x/", "http://u@h", "http://u:@h", "http://@h", "http://a@b@c:1", "x://y:8\u0661/", "?q", "#f", ";p",
             "http://[fe80::1%25eth0]/", "HTTP://H/%7e", "http://h/a;b/c;d?e;f")
PARTS = ("username", "password", "hostname", "port", "netloc", "scheme", "path", "query", "fragment", "params", "url")
for address in ADDRESSES:
    for made in (urlparse(address), urlsplit(address), urldefrag(address)):
        print(made)
        for part in PARTS:
            if hasattr(type(made), part):
                try:
                    print("   ", part, repr(getattr(made, part)))
                except ValueError as error:
                    print("   ", part, type(error).__name__, error)
        print("   ", made.geturl(), len(made), made == tuple(made), made == copy.copy(made), pickle.loads(pickle.dumps(made)) == made)
        if address.isascii():
            coded = made.encode()
            print("   ", coded, type(coded).__name__, coded.decode() == made, coded.geturl())
            coded = made.encode("ascii", errors="strict")
            print("   ", type(coded.decode("utf-8")) is type(made), hash(made) == hash(made.encode().decode()), coded == made)
for address in (b"http://user:pass@Host:80/p;q?r#s", b"//h", b""):
    for made in (urlparse(address), urlsplit(address), urldefrag(address)):
        print(made, made.geturl(), made.decode())
        if not isinstance(made, DefragResultBytes):
            print("   ", made.username, made.password, made.hostname, made.port)
CLASSES = (DefragResult, DefragResultBytes, ParseResult, ParseResultBytes, SplitResult, SplitResultBytes)
for each in CLASSES:
    print(each.__name__, [base.__name__ for base in each.__mro__ if base.__name__[0] != '_'], each._fields, each.__doc__ is not None, each._field_defaults)
    count = len(each._fields)
    t(lambda: each(*"abcdef"[:count]))
    t(lambda: each(*[b"a"] * count))
    t(lambda: each(*"abcdef"[:count]).geturl())
    t(lambda: each(*[b"a"] * count).geturl())
    t(lambda: each())
    t(lambda: each(*"abcdefg"))
    t(lambda: each(*"abcdef"[:count])._replace(fragment="new"))
    t(lambda: each(*"abcdef"[:count])._asdict())
    t(lambda: each._make("xyzxyz"[:count]))
    t(lambda: setattr(each(*"abcdef"[:count]), "fragment", "x"))
    t(lambda: setattr(each(*"abcdef"[:count]), "more", "x"))
    t(lambda: each(*[None] * count))
    t(lambda: each(*[1] * count).geturl())
t(lambda: urlparse("http://h/p")._replace(scheme="https", netloc="n:1").geturl())
t(lambda: urlparse("http://h/p")._replace(nothing=1))
t(lambda: urlparse("http://h:1/")._replace(netloc="u:p@x").hostname)
t(lambda: urlunparse(ParseResult("s", "n", "p", "a", "q", "f")))
t(lambda: urlunsplit(SplitResultBytes(b"s", b"n", b"p", b"q", b"f")))
t(lambda: urlunparse(ParseResult("s", b"n", "p", "a", "q", "f")))
t(lambda: urlparse("\xe9://x").encode())
t(lambda: urlparse("http://\xe9/").encode())
t(lambda: urlparse(b"http://h/").decode("ascii", "strict"))
t(lambda: urlparse(b"http://\xff/"))
t(lambda: urlparse("a").decode())
t(lambda: urlparse(b"a").encode())
t(lambda: ParseResultBytes(b"http", b"\xff", b"", b"", b"", b"").decode())
t(lambda: ParseResultBytes(b"http", b"\xff", b"", b"", b"", b"").decode("latin-1"))
t(lambda: sorted([urlsplit("b:x"), urlsplit("a:y")]))
print(DefragResult.url.__doc__ is not None, DefragResult.fragment.__doc__ is not None, SplitResult.netloc is not None)
