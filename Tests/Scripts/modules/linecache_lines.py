"""linecache: lines of files, what is kept, and what loaders know."""
import linecache

print(sorted(linecache.__all__))
print(repr(linecache.getline(__file__, 1)), repr(linecache.getline(__file__, 0)), repr(linecache.getline(__file__, 10 ** 6)))
print(linecache.getlines(__file__)[1:2], len(linecache.cache[__file__]), linecache.cache[__file__][3] == __file__)
print(linecache.getlines("/no/such/file.py"), linecache.getline("", 1), linecache.getlines("<stdin>"), linecache.updatecache("<x>"))
linecache.checkcache(__file__)
linecache.checkcache("not there")
linecache.checkcache()
print(__file__ in linecache.cache)
linecache.cache["made"] = (3, None, ["a\n", "b\n"], "made")
linecache.checkcache("made")
print(linecache.getlines("made"), linecache.getline("made", 2))
# The size is another: the file is read anew.
size, changed, lines, path = linecache.cache[__file__]
linecache.cache[__file__] = size + 1, changed, ["stale\n"], path
print(linecache.getline(__file__, 1))
linecache.checkcache(__file__)
print(linecache.getline(__file__, 1))
linecache.cache["gone"] = (3, 4.0, ["x\n"], "/no/such/file.py")
linecache.checkcache("gone")
print("gone" in linecache.cache)


class Loader:
    def __init__(self, text):
        self.text = text

    def get_source(self, name):
        print("asked for", name)
        if isinstance(self.text, Exception):
            raise self.text
        return self.text


for text in ("one\ntwo", None, OSError("no"), ImportError("no")):
    linecache.clearcache()
    names = {"__name__": "some.module", "__loader__": Loader(text)}
    print(linecache.lazycache("lazy.py", names), len(linecache.cache["lazy.py"]), linecache.lazycache("lazy.py", {}))
    print(linecache.getlines("lazy.py"), linecache.getline("lazy.py", 2, names))
print(linecache.lazycache("", {"__name__": "x"}), linecache.lazycache("<a>", {"__name__": "x"}), linecache.lazycache("b", None))
print(linecache.lazycache("b", {}), linecache.lazycache("b", {"__name__": "x", "__loader__": object()}))
print(linecache.getlines("c.py", {"__name__": "c", "__loader__": Loader("x = 1\ny = 2\n")}))
linecache.clearcache()
print(linecache.cache)
