"""Where the documentation of an object and of what is in it stands: a part of the module doctest."""

import inspect
import linecache

from _doctest_texts import DocTestParser, namespace


def file_of(module):
    """The file of a module as tests tell it."""
    filename = getattr(module, "__file__", None) or module.__name__
    return filename[:-1] if filename.endswith(".pyc") else filename


class DocTestFinder:
    """Finds the examples in the documentation of an object and of all that is in it."""

    __module__ = "doctest"

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._recurse, self._exclude_empty = recurse, exclude_empty
        self._verbose = verbose
        self._parser = parser

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """A list of DocTests, sorted by name. module: where it comes from, False for nowhere."""
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}")
        home = inspect.getmodule(obj) if module is None else module or None
        default = {} if home is None else home.__dict__
        tests = []
        self._find(tests, obj, name, home, _source_lines(obj, home), namespace(default, globs, extraglobs), set())
        return sorted(tests)

    # Programs that derive from this class replace the methods below, as long as they have these names and arguments.

    def _find(self, tests, obj, name, module, source_lines, globs, seen):
        """Add the tests of an object and of what is in it."""
        if self._verbose:
            print("Finding tests in " + name)
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._get_test(obj, name, module, globs, source_lines)
        if test is not None:
            tests.append(test)
        if self._recurse:
            members = self._members_of_module if inspect.ismodule(obj) else _members_of_class if inspect.isclass(obj) else None
            for key, member, is_ours in members(obj) if members else ():
                if is_ours or self._from_module(module, member):
                    self._find(tests, member, f"{name}.{key}", module, source_lines, globs, seen)

    def _members_of_module(self, module):
        for key, value in module.__dict__.items():
            if inspect.isclass(value) or _is_routine(value):
                yield key, value, False
        for key, value in getattr(module, "__test__", {}).items():
            if not isinstance(key, str):
                raise ValueError(f"DocTestFinder.find: __test__ keys must be strings: {type(key)!r}")
            if not (isinstance(value, str) or inspect.isroutine(value) or inspect.isclass(value) or inspect.ismodule(value)):
                raise ValueError(
                    f"DocTestFinder.find: __test__ values must be strings, functions, methods, classes, or modules: {type(value)!r}")
            yield "__test__." + key, value, True

    def _from_module(self, module, object):
        """Whether an object was made in the module."""
        if module is None:
            return True
        home = inspect.getmodule(object)
        if home is not None:
            return home is module
        if inspect.isfunction(object):
            return object.__globals__ is module.__dict__
        if inspect.ismethoddescriptor(object) or inspect.ismethodwrapper(object):
            return module.__name__ == getattr(getattr(object, "__objclass__", object), "__module__", None)
        if inspect.isclass(object) or hasattr(object, "__module__"):
            return object.__module__ == module.__name__
        if not isinstance(object, property):
            raise ValueError("object must be a class or function")
        return True

    def _get_test(self, obj, name, module, globs, source_lines):
        """The examples of an object itself; None where it has no documentation."""
        text = obj if isinstance(obj, str) else getattr(obj, "__doc__", None)
        text = "" if text is None else str(text)
        lineno = self._find_lineno(obj, source_lines)
        if text or not self._exclude_empty:
            return self._parser.get_doctest(text, globs, name, None if module is None else file_of(module), lineno)
        return None

    def _find_lineno(self, obj, source_lines):
        """The line in the file where the documentation of an object begins, from 0; None where that is not known."""
        lineno = _first_line(obj, source_lines)
        if lineno is None:
            return None
        if source_lines is None:
            return lineno + 1
        return next((index for index in range(lineno, len(source_lines)) if _begins_string(source_lines[index])), None)


def _members_of_class(cls):
    for key, value in cls.__dict__.items():
        if isinstance(value, (staticmethod, classmethod)):
            value = value.__func__
        if isinstance(value, property) or inspect.isclass(value) or inspect.isroutine(value):
            yield key, value, False


def _is_routine(value):
    try:
        return inspect.isroutine(inspect.unwrap(value))
    except ValueError:
        return inspect.isroutine(value)


def _source_lines(obj, module):
    """The lines of the file that an object comes from; None where they are not known."""
    try:
        file = inspect.getsourcefile(obj)
        if not file:
            file = inspect.getfile(obj)
            # The lines of examples are known too.
            if file[:1] != "<" or file[-2:] != "]>":
                return None
    except TypeError:
        return None
    return linecache.getlines(file, *([] if module is None else [module.__dict__])) or None


def _first_line(obj, source_lines):
    """Where the definition of an object begins, from 0."""
    doc = getattr(obj, "__doc__", None)
    if inspect.ismodule(obj):
        return None if doc is None else 0
    if inspect.isclass(obj):
        if doc is not None and source_lines is not None:
            name = getattr(obj, "__name__", "-")
            for index, line in enumerate(source_lines):
                head, keyword, rest = line.partition("class")
                if keyword and not head.strip() and _begins_with_word(rest.lstrip(), name):
                    return index
        return None
    if inspect.ismethod(obj):
        obj = obj.__func__
    if inspect.isfunction(obj):
        obj = getattr(inspect.unwrap(obj), "__code__", None) if getattr(obj, "__doc__", None) else None
    if inspect.istraceback(obj):
        obj = obj.tb_frame
    if inspect.isframe(obj):
        obj = obj.f_code
    return obj.co_firstlineno - 1 if inspect.iscode(obj) else None


def _begins_with_word(text, word):
    """Whether a text begins with a word, which ends there."""
    behind = text.removeprefix(word)[:1]
    return text.startswith(word) and not (behind == "_" or behind.isalnum())


def _begins_string(line):
    """Whether a string begins a line, or stands behind a colon; letters may stand before its quotes."""
    for piece in map(str.lstrip, line.split(":")):
        quote = min((at for at in map(piece.find, "'\"") if at >= 0), default=-1)
        if quote == 0 or quote > 0 and piece[:quote].replace("_", "a").isalnum():
            return True
    return False
