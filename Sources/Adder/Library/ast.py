"""Syntax trees: parsing, walking, changing and printing them; literals from text."""

import sys
from _ast import *
from _ast import AST, PyCF_ALLOW_TOP_LEVEL_AWAIT, PyCF_ONLY_AST, PyCF_TYPE_COMMENTS

# The names of the builtins that classes of trees hide here.
from builtins import slice as _slice


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None):
    """The tree of a text."""
    if isinstance(feature_version, tuple):
        major, minor = feature_version
        if major != 3:
            raise AssertionError
    return compile(source, filename, mode, PyCF_ONLY_AST | (PyCF_TYPE_COMMENTS if type_comments else 0))


def literal_eval(node_or_string):
    """The value of an expression that has nothing in it but literals, containers of them, and sums with complex numbers."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(" \t"), mode="eval")
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _value(node_or_string)


def _malformed(node):
    where = f" on line {node.lineno}" if getattr(node, "lineno", None) else ""
    raise ValueError(f"malformed node or string{where}: {node!r}")


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed_number(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        number = _number(node.operand)
        return +number if isinstance(node.op, UAdd) else -number
    return _number(node)


def _value(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple(map(_value, node.elts))
    if isinstance(node, List):
        return list(map(_value, node.elts))
    if isinstance(node, Set):
        return set(map(_value, node.elts))
    if isinstance(node, Call) and isinstance(node.func,
                                             Name) and node.func.id == "set" and node.args == node.keywords == []:
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _malformed(node)
        return dict(zip(map(_value, node.keys), map(_value, node.values)))
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left = _signed_number(node.left)
        right = _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed_number(node)


# MARK: Showing trees

def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
    """The tree as text, on one line or indented."""
    if not isinstance(node, AST):
        raise TypeError(f"expected AST, got {node.__class__.__name__!r}")
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent

    def show(value, level):
        """The text, and whether it can stand on a line with others."""
        if indent is None:
            start, between = "", ", "
        else:
            level += 1
            start = "\n" + indent * level
            between = ",\n" + indent * level
        if isinstance(value, AST):
            cls = type(value)
            parts = []
            all_simple = True
            with_names = annotate_fields
            for name in value._fields:
                try:
                    inner = getattr(value, name)
                except AttributeError:
                    with_names = True
                    continue
                if inner is None and getattr(cls, name, ...) is None:
                    with_names = True
                    continue
                text, simple = show(inner, level)
                all_simple = all_simple and simple
                parts.append(f"{name}={text}" if with_names else text)
            if include_attributes and value._attributes:
                for name in value._attributes:
                    try:
                        inner = getattr(value, name)
                    except AttributeError:
                        continue
                    if inner is None and getattr(cls, name, ...) is None:
                        continue
                    text, simple = show(inner, level)
                    all_simple = all_simple and simple
                    parts.append(f"{name}={text}")
            if all_simple and len(parts) <= 3:
                return f"{cls.__name__}({', '.join(parts)})", not parts
            return f"{cls.__name__}({start}{between.join(parts)})", False
        if isinstance(value, list):
            if not value:
                return "[]", True
            return f"[{start}{between.join(show(each, level)[0] for each in value)}]", False
        return repr(value), True

    return show(node, 0)[0]


# MARK: Walking trees

def iter_fields(node):
    """The names and values of the fields that a node has."""
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes directly below a node."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for each in value:
                if isinstance(each, AST):
                    yield each


def walk(node):
    """A node and all nodes below it, level by level."""
    level = [node]
    while level:
        below = []
        for each in level:
            # What is below a node is looked up first: what its receiver puts there is not walked.
            below += iter_child_nodes(each)
            yield each
        level = below


class NodeVisitor:
    """Walks a tree and calls `visit_CLASS` for each node that there is such a method for, else `generic_visit`."""

    def visit(self, node):
        """Visits a node."""
        return getattr(self, "visit_" + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        """Visits the nodes below a node."""
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for each in value:
                    if isinstance(each, AST):
                        self.visit(each)
            elif isinstance(value, AST):
                self.visit(value)

    def visit_Constant(self, node):
        """Calls the methods that were for constants of single types, with a warning."""
        value = node.value
        name = _old_constants.get(type(value))
        if name is None:
            name = next((each for kind, each in _old_constants.items() if isinstance(value, kind)), None)
        method = None if name is None else getattr(self, "visit_" + name, None)
        if method is None:
            return self.generic_visit(node)
        import warnings

        warnings.warn(f"visit_{name} is deprecated; add visit_Constant", DeprecationWarning, 2)
        return method(node)


class NodeTransformer(NodeVisitor):
    """A visitor whose methods return what takes the node's place: a node, None for nothing, or a list in a list."""

    def generic_visit(self, node):
        for name, old in iter_fields(node):
            if isinstance(old, list):
                new = []
                for each in old:
                    if isinstance(each, AST):
                        each = self.visit(each)
                        if each is None:
                            continue
                        if not isinstance(each, AST):
                            new.extend(each)
                            continue
                    new.append(each)
                old[:] = new
            elif isinstance(old, AST):
                each = self.visit(old)
                if each is None:
                    delattr(node, name)
                else:
                    setattr(node, name, each)
        return node


# MARK: Positions

def copy_location(new_node, old_node):
    """Gives a node the position of another, as far as both have one; returns it."""
    for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            # An end may be unknown; a start that is has nothing to copy.
            if value is not None or hasattr(old_node, name) and name.startswith("end_"):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Gives nodes without a position that of the node above them; returns the tree."""
    def fix(node, place):
        place = dict(place)
        for name in place:
            if name in node._attributes:
                known = getattr(node, name, None)
                is_missing = known is None if name.startswith("end_") else not hasattr(node, name)
                if is_missing:
                    setattr(node, name, place[name])
                else:
                    place[name] = known
        for child in iter_child_nodes(node):
            fix(child, place)

    fix(node, {"lineno": 1, "end_lineno": 1, "col_offset": 0, "end_col_offset": 0})
    return node


def increment_lineno(node, n=1):
    """Moves a tree down by some lines; returns it."""
    for child in walk(node):
        # The only node whose line is a field.
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, "lineno", 0) + n
            continue
        if "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        if "end_lineno" in child._attributes and (end := getattr(child, "end_lineno", 0)) is not None:
            child.end_lineno = end + n
    return node


def get_docstring(node, clean=True):
    """The documentation that a module, class or function begins with; None when there is none."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError(f"{node.__class__.__name__!r} can't have docstrings")
    if not node.body or not isinstance(node.body[0], Expr):
        return None
    first = node.body[0].value
    if not isinstance(first, Constant) or not isinstance(first.value, str):
        return None
    if not clean:
        return first.value
    from inspect import cleandoc

    return cleandoc(first.value)


def _source_lines(source):
    """Lines with their ends, as the parser counts them: a form feed ends none."""
    lines = []
    start = at = 0
    while at < len(source):
        if source[at] == "\n" or source[at] == "\r":
            at += 2 if source.startswith("\r\n", at) else 1
            lines.append(source[start:at])
            start = at
        else:
            at += 1
    if start < len(source):
        lines.append(source[start:])
    return lines


def get_source_segment(source, node, *, padded=False):
    """The text of a node; with padded the first of several lines keeps its place by blanks. None where the positions are not known."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = _source_lines(source)
    if first == last:
        return lines[first].encode()[start:end].decode()
    before = ""
    if padded:
        before = "".join(each if each in "\f\t" else " " for each in lines[first].encode()[:start].decode())
    return "".join([before + lines[first].encode()[start:].decode(), *lines[first + 1:last],
                    lines[last].encode()[:end].decode()])


def unparse(ast_obj):
    """A program whose tree is this one."""
    from _ast_unparse import Unparser

    return Unparser().text_of(ast_obj)


# MARK: Classes of earlier versions

def _unused(name, base):
    return type(base)(name, (base,), {"__module__": __name__, "__doc__": "Deprecated: no tree has it any more."})


AugLoad = _unused("AugLoad", expr_context)
AugStore = _unused("AugStore", expr_context)
Param = _unused("Param", expr_context)
Suite = _unused("Suite", mod)
slice = _unused("slice", AST)


class ExtSlice(slice):
    """Deprecated: several indices are a Tuple."""

    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)


class Index(slice):
    """Deprecated: an index is the expression itself."""

    def __new__(cls, value, **kwargs):
        return value


Tuple.dims = property(lambda self: self.elts, lambda self, value: setattr(self, "elts", value),
                      doc="Deprecated. Use elts instead.")
Constant.n = Constant.s = property(
    lambda self: self.value, lambda self, value: setattr(self, "value", value), doc="Deprecated. Use value instead.")


class _OldConstant(type):
    """Constants of the types that these classes were for are instances of them."""

    def __instancecheck__(cls, instance):
        if not isinstance(instance, Constant):
            return False
        if cls not in _constant_types:
            return type.__instancecheck__(cls, instance)
        try:
            value = instance.value
        except AttributeError:
            return False
        return isinstance(value, _constant_types[cls]) and not isinstance(value, _constant_types_not.get(cls, ()))


def _make_constant(cls, *args, **kwargs):
    for name in kwargs:
        if name in cls._fields and cls._fields.index(name) < len(args):
            raise TypeError(f"{cls.__name__} got multiple values for argument {name!r}")
    if cls in _constant_types:
        return Constant(*args, **kwargs)
    return Constant.__new__(cls)


class Num(Constant, metaclass=_OldConstant):
    """Deprecated: a number is a Constant."""

    _fields = ("n",)
    __new__ = _make_constant


class Str(Constant, metaclass=_OldConstant):
    """Deprecated: a str is a Constant."""

    _fields = ("s",)
    __new__ = _make_constant


class Bytes(Constant, metaclass=_OldConstant):
    """Deprecated: a bytes is a Constant."""

    _fields = ("s",)
    __new__ = _make_constant


class NameConstant(Constant, metaclass=_OldConstant):
    """Deprecated: None, True and False are Constants."""

    __new__ = _make_constant


class Ellipsis(Constant, metaclass=_OldConstant):
    """Deprecated: ... is a Constant."""

    def __new__(cls, *args, **kwargs):
        if cls is not Ellipsis:
            return Constant.__new__(cls)
        return Constant(..., *args, **kwargs)

    _fields = ()


_constant_types = {Num: (int, float, complex), Str: (str,), Bytes: (bytes,), NameConstant: (type(None), bool),
                   Ellipsis: (type(...),)}
_constant_types_not = {Num: (bool,)}
_old_constants = {
    bool: "NameConstant", type(None): "NameConstant", int: "Num", float: "Num", complex: "Num", str: "Str",
    bytes: "Bytes",
    type(...): "Ellipsis"}


def main():
    """Writes the tree of a file."""
    import argparse

    parser = argparse.ArgumentParser(prog="python -m ast")
    parser.add_argument("infile", type=argparse.FileType(mode="rb"), nargs="?", default="-",
                        help="the file to parse; defaults to stdin")
    parser.add_argument("-m", "--mode", default="exec", choices=("exec", "single", "eval", "func_type"),
                        help="specify what kind of code must be parsed")
    parser.add_argument("--no-type-comments", default=True, action="store_false",
                        help="don't add information about type comments")
    parser.add_argument("-a", "--include-attributes", action="store_true",
                        help="include attributes such as line numbers and column offsets")
    parser.add_argument("-i", "--indent", type=int, default=3, help="indentation of nodes (number of spaces)")
    options = parser.parse_args()
    with options.infile as file:
        text = file.read()
    tree = parse(text, options.infile.name, options.mode, type_comments=options.no_type_comments)
    print(dump(tree, include_attributes=options.include_attributes, indent=options.indent))


if __name__ == "__main__":
    main()
