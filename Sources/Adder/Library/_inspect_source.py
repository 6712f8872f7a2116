"""The part of `inspect` about source text and the files it is in."""

import linecache
import sys
import token
import tokenize
import types

import inspect
from inspect import indentsize, isclass, iscode, isframe, isfunction, ismethod, ismodule, istraceback

modulesbyfile = {}
_filesbymodname = {}


# MARK: Files

def getfile(object):
    """The file that something was defined in; TypeError for what is part of the engine."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        if hasattr(object, "__module__"):
            module = sys.modules.get(object.__module__)
            if getattr(module, "__file__", None):
                return module.__file__
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError("module, class, method, function, traceback, frame, or code object was expected, got "
                    + type(object).__name__)


def getmodulename(path):
    """The name of the module that a file with this path holds; None for other files."""
    from importlib import machinery

    name = path.rpartition("/")[2]
    for suffix in sorted(machinery.all_suffixes(), key=len, reverse=True):
        if name.endswith(suffix):
            return name[:-len(suffix)]
    return None


def getsourcefile(object):
    """The file with the source text of something; None when there is none."""
    from importlib import machinery

    name = getfile(object)
    for suffix in machinery.BYTECODE_SUFFIXES:
        if name.endswith(suffix):
            name = name[:-len(suffix)] + ".py"
    if any(name.endswith(suffix) for suffix in machinery.EXTENSION_SUFFIXES):
        return None
    import os

    if os.path.exists(name):
        return name
    module = getmodule(object, name)
    if getattr(module, "__loader__", None) is not None or module is sys.modules["__main__"]:
        return name
    if getattr(getattr(module, "__spec__", None), "loader", None) is not None:
        return name
    return name if name in linecache.cache else None


def getabsfile(object, _filename=None):
    """The path of the file that something comes from, from the root."""
    import os

    if _filename is None:
        _filename = getsourcefile(object) or getfile(object)
    return os.path.normcase(os.path.abspath(_filename))


def getmodule(object, _filename=None):
    """The module that something was defined in; None when that cannot be told."""
    import os

    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    if _filename is not None and _filename in modulesbyfile:
        return sys.modules.get(modulesbyfile[_filename])
    try:
        path = getabsfile(object, _filename)
    except (TypeError, FileNotFoundError):
        return None
    if path in modulesbyfile:
        return sys.modules.get(modulesbyfile[path])
    for name, module in sys.modules.copy().items():
        if ismodule(module) and hasattr(module, "__file__"):
            known = module.__file__
            if known is None or _filesbymodname.get(name) == known:
                continue
            _filesbymodname[name] = known
            known = getabsfile(module, known)
            modulesbyfile[known] = modulesbyfile[os.path.realpath(known)] = module.__name__
    if path in modulesbyfile:
        return sys.modules.get(modulesbyfile[path])
    main = sys.modules["__main__"]
    if not hasattr(object, "__name__"):
        return None
    for module in (main, sys.modules["builtins"]):
        if getattr(module, object.__name__, None) is object:
            return module
    return None


# MARK: Where a definition is

class ClassFoundException(Exception):
    """Carries the line of a class; kept for its name."""

    __module__ = "inspect"


def _class_line(lines, qualname):
    """The index of the line where the first class with this name begins, its decorators included; -1 when there is none."""
    # The names of the definitions that a line is inside of, each with the column of its keyword.
    around = []
    column = 0
    decorated = None
    is_start = True
    words = []
    reader = iter(lines)
    try:
        for kind, text, start, _, _ in tokenize.generate_tokens(lambda: next(reader, "")):
            if kind in (token.NEWLINE, token.INDENT, token.DEDENT):
                is_start = True
                continue
            if kind in (token.COMMENT, token.NL):
                continue
            if is_start:
                is_start = False
                column = start[1]
                while around and around[-1][0] >= column:
                    around.pop()
                words = []
                if text == "@":
                    decorated = decorated or start[0]
                elif text not in ("class", "def", "async"):
                    decorated = None
            if len(words) < 3:
                words.append((text, start))
                head = [word for word, _ in words]
                if head[:1] == ["async"]:
                    head = head[1:]
                if len(head) == 2 and head[0] in ("class", "def") and kind == token.NAME:
                    names = [name for _, name in around] + [head[1]]
                    if head[0] == "class" and ".".join(names) == qualname:
                        return (decorated or words[0][1][0]) - 1
                    around.append((column, head[1] if head[0] == "class" else head[1] + ".<locals>"))
                    words += [None] * 3
                    decorated = None
    except (tokenize.TokenError, SyntaxError):
        pass
    return -1


def _starts_definition(line):
    """Whether a function, a lambda or a decorator begins in the line."""
    text = line.lstrip()
    if text.startswith("@") or text.startswith("def") and text[3:4].isspace():
        return True
    if text.startswith("async") and text[5:6].isspace() and text[5:].lstrip().startswith("def") and text[5:].lstrip()[3:4].isspace():
        return True
    at = line.find("lambda")
    while at >= 0:
        before, after = line[at - 1:at], line[at + 6:at + 7]
        if not (before.isalnum() or before == "_") and (after == ":" or after.isspace()):
            return True
        at = line.find("lambda", at + 1)
    return False


def findsource(object):
    """All lines of the file in which something is defined, and the index of its first line."""
    file = getsourcefile(object)
    if file:
        linecache.checkcache(file)
    else:
        file = getfile(object)
        if not (file.startswith("<") and file.endswith(">")):
            raise OSError("source code not available")
    module = getmodule(object, file)
    lines = linecache.getlines(file, module.__dict__) if module else linecache.getlines(file)
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        index = _class_line(lines, object.__qualname__)
        if index < 0:
            raise OSError("could not find class definition")
        return lines, index
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if not iscode(object):
        raise OSError("could not find code object")
    index = object.co_firstlineno - 1
    if index >= len(lines):
        raise OSError("lineno is out of bounds")
    while index > 0 and not _starts_definition(lines[index]):
        index -= 1
    return lines, index


# MARK: Comments

def getcomments(object):
    """The lines of comment before a definition, or at the top of a module; None when there are none."""
    try:
        lines, index = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0][:2] == "#!" else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        if start == len(lines) or lines[start][:1] != "#":
            return None
        end = start
        while end < len(lines) and lines[end][:1] == "#":
            end += 1
        return "".join(line.expandtabs() for line in lines[start:end])
    indent = indentsize(lines[index])
    start = index
    while start > 0 and lines[start - 1].lstrip()[:1] == "#" and indentsize(lines[start - 1]) == indent:
        start -= 1
    comments = [line.expandtabs().lstrip() for line in lines[start:index]]
    while comments and comments[0].strip() == "#":
        del comments[0]
    while comments and comments[-1].strip() == "#":
        comments.pop()
    return "".join(comments) if comments else None


# MARK: Blocks

class EndOfBlock(Exception):
    """The block has ended."""

    __module__ = "inspect"


class BlockFinder:
    """Takes tokens until the definition that begins with them has ended; `last` is the number of its last line."""

    __module__ = "inspect"

    def __init__(self):
        self.indent = 0
        self.islambda = False
        self.started = False
        self.passline = False
        self.indecorator = False
        self.last = 1
        self.body_col0 = None
        self._brackets = 0

    def tokeneater(self, type, token, srowcol, erowcol, line):
        if not self.started and not self.indecorator:
            if token == "@":
                self.indecorator = True
            elif token in ("def", "class", "lambda"):
                self.islambda = token == "lambda"
                self.started = True
            # Up to the end of this line nothing counts.
            self.passline = True
        elif self.indecorator and type == tokenize.OP:
            if token in "([{":
                self._brackets += 1
            elif token in ")]}":
                self._brackets -= 1
        elif type == tokenize.NEWLINE:
            self.passline = False
            self.last = srowcol[0]
            if self.islambda:
                raise EndOfBlock
            if self.indecorator and not self._brackets:
                self.indecorator = False
        elif self.passline:
            pass
        elif type == tokenize.INDENT:
            if self.body_col0 is None and self.started:
                self.body_col0 = erowcol[1]
            self.indent += 1
            self.passline = True
        elif type == tokenize.DEDENT:
            self.indent -= 1
            if self.indent <= 0:
                raise EndOfBlock
        elif type == tokenize.COMMENT:
            if self.body_col0 is not None and srowcol[1] >= self.body_col0:
                self.last = srowcol[0]
        elif self.indent == 0 and type not in (tokenize.COMMENT, tokenize.NL):
            # A definition on one line.
            raise EndOfBlock


def getblock(lines):
    """The lines of the definition with which a list of lines begins."""
    finder = BlockFinder()
    try:
        for each in tokenize.generate_tokens(iter(lines).__next__):
            finder.tokeneater(*each)
    except (EndOfBlock, IndentationError):
        pass
    return lines[:finder.last]


def getsourcelines(object):
    """The lines of a definition, and the number of the first; 0 for a module."""
    object = inspect.unwrap(object)
    lines, index = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[index:]), index + 1


def getsource(object):
    """The text of a definition."""
    return "".join(getsourcelines(object)[0])


def _main():
    """Writes the source of what is named on the command line."""
    import argparse
    import importlib

    parser = argparse.ArgumentParser()
    parser.add_argument("object", help="The object to be analysed. It supports the 'module:qualname' syntax")
    parser.add_argument("-d", "--details", action="store_true",
                        help="Display info about the module rather than its source code")
    options = parser.parse_args()
    name, has_attributes, attributes = options.object.partition(":")
    try:
        found = module = importlib.import_module(name)
    except Exception as error:
        print(f"Failed to import {name} ({type(error).__name__}: {error})", file=sys.stderr)
        sys.exit(2)
    for part in attributes.split(".") if has_attributes else ():
        found = getattr(found, part)
    if module.__name__ in sys.builtin_module_names:
        print("Can't get info for builtin modules.", file=sys.stderr)
        sys.exit(1)
    if not options.details:
        print(getsource(found))
        return
    print(f"Target: {options.object}")
    print(f"Origin: {getsourcefile(module)}")
    print(f"Cached: {module.__cached__}")
    if found is module:
        print(f"Loader: {module.__loader__!r}")
        if hasattr(module, "__path__"):
            print(f"Submodule search path: {module.__path__}")
    else:
        try:
            _, line = findsource(found)
        except Exception:
            pass
        else:
            print(f"Line: {line}")
    print("\n")
