# URLs taken apart, put together, joined; quoting and queries; errors.
import urllib.parse as u

URLS = [
    "http://user:pw@Host.org:8080/p/a;x=1?q=1&r=2#frag", "//netloc/path", "/path;p?q#f", "mailto:a@b.c", "", "http://[::1]:80/", "ftp://h/%41",
    "HTTP://a", " http://a\n/b\t", "http://a?b", "http://a#b?c", "file:///etc/x", "a:b:c", "1x:y", "svn+ssh://h/p", "?q", "#f", ";p", "http:",
    "http://[::1", "http://a]b", "http://[v1.x]/", "http://[1.2.3.4]/", "http://h:x/", "http://h:99999/", "http://é℀/", "//a/b;c/d;e"]
for url in URLS:
    for function in (u.urlsplit, u.urlparse, u.urldefrag):
        try:
            result = function(url)
            print(repr(url), result, result.geturl())
        except ValueError as error:
            print(repr(url), error)
    for name in ("username", "password", "hostname", "port"):
        try:
            print("   ", name, repr(getattr(u.urlsplit(url), name)))
        except ValueError as error:
            print("   ", name, error)
for relative in ("g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "g;x", "", ".", "./", "..", "../", "../g", "../..", "../../../g",
                 "/./g", "/../g", "g.", "..g", "./../g", "g/./h", "g/../h", "g;x=1/../y", "http:g"):
    print(repr(relative), u.urljoin("http://a/b/c/d;p?q", relative), u.urljoin("http://a", relative), u.urljoin("x", relative))
print(u.urlsplit(b"http://a/b?c"), u.urlsplit(b"http://a/b?c").decode(), u.urlsplit("http://a/b").encode(), u.urljoin(b"http://a/b", b"c"))
print(u.urlunsplit(("http", "h", "p", "q", "f")), u.urlunparse(("http", "h", "/p", "x", "q", "f")), u.urlsplit("//x", "ftp"), u.urlsplit("a#b", allow_fragments=False))
print(u.urlsplit("http://a/b")._replace(path="/z").geturl(), u.DefragResult("a", "b").geturl(), u.ParseResultBytes(b"a", b"b", b"c", b"", b"", b"").geturl())
print(u.quote("a b/é~+&", "/"), u.quote("a/b", safe=""), u.quote_plus("a b+c"), u.quote(b"\xff a"), u.quote("é", encoding="latin-1"), u.quote(""))
print(u.unquote("a%20b%zz%C3%A9+"), u.unquote_plus("a+b%2B"), u.unquote("%e9", "latin-1"), u.unquote("%ff"), u.unquote(b"a%41"), u.unquote_to_bytes("é%41"))
print(u.quote_from_bytes(b"a b\x00"), u.unwrap("<URL:http://x>"), u.urlencode({"a": "b c", "d": 1}), u.urlencode([("a", [1, 2])], doseq=True), u.urlencode({"a": "ü"}, quote_via=u.quote))
print(u.parse_qs("a=1&a=2&b=&c"), u.parse_qsl("a=1&a=2&b=&c", keep_blank_values=True), u.parse_qs(b"a=%41"), u.parse_qsl("a=1;b=2", separator=";"))
for action in (lambda: u.urljoin("a", b"b"), lambda: u.quote(5), lambda: u.quote(b"a", encoding="x"), lambda: u.unquote(5), lambda: u.urlencode(5),
               lambda: u.parse_qs("a;b", strict_parsing=True), lambda: u.parse_qsl("a=1&b=2", max_num_fields=1), lambda: u.parse_qsl("a", separator=""),
               lambda: u.urlencode([1]), lambda: u.quote_from_bytes("x"), lambda: u.unquote_to_bytes(5), lambda: u.quote(b"a", errors="x")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(sorted(u.__all__), u.uses_netloc[:3], u.uses_params[:3], u.scheme_chars)
