"""Prints CPython's syntax trees in the form of TreeDump.swift."""

import ast
import struct


def place(node):
    return f"@{node.lineno}.{node.col_offset}-{node.end_lineno}.{node.end_col_offset}"


def quoted(values):
    return "'" + "".join(chr(v) if 32 <= v < 127 and v not in (39, 92) else "\\{%x}" % v for v in values) + "'"


def bits(value):
    return "%x" % struct.unpack(">Q", struct.pack(">d", value))


def constant(value):
    if value is None or value is True or value is False or value is Ellipsis:
        return repr(value)
    if isinstance(value, int):
        return hex(value)
    if isinstance(value, float):
        return "float:" + bits(value)
    if isinstance(value, complex):
        return "imaginary:" + bits(value.imag)
    if isinstance(value, str):
        return quoted([ord(c) for c in value])
    return "b" + quoted(value)


OPERATORS = {
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Is: "is",
    ast.IsNot: "is not", ast.In: "in", ast.NotIn: "not in",
}


def merged(values):
    """CPython may leave adjacent or empty constants in an f-string; nothing depends on it."""
    result = []
    for value in values:
        if isinstance(value, ast.Constant) and value.value == "":
            continue
        result.append(value)
    return result


def dump(node):
    if node is None:
        return "None"
    if isinstance(node, list):
        return "[" + ", ".join(map(dump, node)) + "]"
    if isinstance(node, (str, int)):
        return str(node)
    if type(node) in OPERATORS:
        return OPERATORS[type(node)]
    name = type(node).__name__
    if isinstance(node, (ast.operator, ast.unaryop, ast.boolop)):
        return name
    fields = [getattr(node, f) for f in node._fields if f not in ("ctx", "type_comment", "kind", "type_ignores")]
    if isinstance(node, ast.JoinedStr):
        fields = [merged(node.values)]
    if isinstance(node, ast.FormattedValue) and node.format_spec:
        # Our tree has no place for format specifications: it is that of the whole string.
        for part in [node.format_spec, *node.format_spec.values]:
            ast.copy_location(part, node)
    if isinstance(node, (ast.Constant, ast.MatchSingleton)):
        texts = [constant(node.value)]
    elif isinstance(node, (ast.Global, ast.Nonlocal)):
        texts = ["[" + ", ".join(node.names) + "]"]
    else:
        texts = [dump(f) for f in fields]
    return name + (place(node) if hasattr(node, "lineno") else "") + "(" + ", ".join(texts) + ")"


def dump_program(source, filename="<string>"):
    return "\n".join(dump(s) for s in ast.parse(source, filename).body)


if __name__ == "__main__":
    import sys, warnings
    sys.setrecursionlimit(10000)
    warnings.simplefilter("ignore")
    for path in sys.argv[1:]:
        try:
            text = dump_program(open(path, "rb").read(), path)
        except (SyntaxError, ValueError) as error:
            print("FAIL", path, error)
        else:
            print("== " + path)
            print(text)
