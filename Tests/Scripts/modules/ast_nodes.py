# ast: every class of nodes with its parents, fields and attributes; nodes made by hand; visitors; what the functions say.
import ast
from ast import (
    AST, NodeTransformer, NodeVisitor, PyCF_ALLOW_TOP_LEVEL_AWAIT, PyCF_ONLY_AST, PyCF_TYPE_COMMENTS, copy_location, dump, fix_missing_locations,
    get_docstring, get_source_segment, increment_lineno, iter_child_nodes, iter_fields, literal_eval, parse, unparse, walk)

CLASSES = """AST Add And AnnAssign Assert Assign AsyncFor AsyncFunctionDef AsyncWith Attribute AugAssign Await BinOp BitAnd BitOr BitXor
BoolOp Break Call ClassDef Compare Constant Continue Del Delete Dict DictComp Div Eq ExceptHandler Expr Expression FloorDiv For FormattedValue
FunctionDef FunctionType GeneratorExp Global Gt GtE If IfExp Import ImportFrom In Interactive Invert Is IsNot JoinedStr LShift Lambda List
ListComp Load Lt LtE MatMult Match MatchAs MatchClass MatchMapping MatchOr MatchSequence MatchSingleton MatchStar MatchValue Mod Module Mult
Name NamedExpr Nonlocal Not NotEq NotIn Or Pass Pow RShift Raise Return Set SetComp Slice Starred Store Sub Subscript Try TryStar Tuple
TypeIgnore UAdd USub UnaryOp While With Yield YieldFrom alias arg arguments boolop cmpop comprehension excepthandler expr expr_context keyword
match_case mod operator pattern stmt type_ignore unaryop withitem""".split()


def t(function, *arguments, **named):
    try:
        print(function(*arguments, **named))
    except Exception as error:
        print(type(error).__name__, str(error).partition(" at 0x")[0])


found = {name for name, value in vars(ast).items() if isinstance(value, type) and issubclass(value, ast.AST) and not issubclass(value, ast.slice)}
old = {"Num", "Str", "Bytes", "NameConstant", "Ellipsis", "Suite", "AugLoad", "AugStore", "Param"}
print(sorted(found - set(CLASSES) - old), sorted(set(CLASSES) - found))
for name in CLASSES:
    kind = getattr(ast, name)
    print(name, [base.__name__ for base in kind.__mro__], kind._fields, kind._attributes, kind.__match_args__, kind.__module__)
    print("   ", kind.__doc__)
    print("   ", {field: getattr(kind, field) for field in kind._fields + kind._attributes if hasattr(kind, field)})
    made = kind()
    print("   ", dump(made), [hasattr(made, field) for field in kind._fields], sorted(vars(made)))
    t(kind, *range(len(kind._fields) + 1))
    filled = kind(*range(len(kind._fields)), col_offset=1, odd=2)
    print("   ", dump(filled), filled.col_offset, filled.odd)
for name in sorted(old):
    kind = getattr(ast, name)
    print(name, [base.__name__ for base in kind.__mro__][:3], kind._fields)
print(ast.Param.__name__, ast.AugLoad.__name__, ast.AugStore._attributes, ast.Suite._fields)
print(dump(ast.Num(5)), dump(ast.Str("a")), dump(ast.Bytes(b"b")), dump(ast.NameConstant(None)), dump(ast.Ellipsis()))
print([isinstance(ast.Constant(value), kind) for value in (1, True, "a", b"", None, ...) for kind in (ast.Num, ast.Str, ast.Bytes, ast.NameConstant, ast.Ellipsis)])
t(AST, 1)
t(lambda: vars(AST(lineno=1)))
t(ast.Name, "x", id="y")
t(ast.Name, "x", ast.Load(), 3)

SOURCE = '''"""About."""
import os.path as p, sys
from . import a as b
from ..c import *
@decorator
class C(B, metaclass=M):
    "Of the class."
    x: int = 1
    y: str
    def f(self, a, /, b=1, *c, d, e=2, **k) -> int:
        """  Of the function.

            Indented.
        """
        global g
        nonlocal_ = lambda z: (yield)
        return a @ b // c ** d << 1 >> 2 & 3 | 4 ^ 5
async def g(o):
    async with o as q, r: pass
    async for i in o: await i
    else: continue
    return [j async for j in o if j if k]
while not x:
    break
else:
    del x[1:2:3], y.z
for i, *j in k:
    x += 1; x -= 1; x @= 2
try:
    raise A from B
except (C, D) as e:
    assert e, "message"
except:
    pass
else:
    pass
finally:
    pass
try: pass
except* E: pass
match v:
    case 1 | -2: pass
    case None: pass
    case [a, *_]: pass
    case {"k": q, **r}: pass
    case Point(1, y=2) as s if s: pass
    case _: pass
if (n := 1) < 2 <= 3 != 4 is not None in x not in y is z > 5 >= 6: {1, 2}, {1: 2, **d}, [*a]
t = x if y else +z, ~w, -v, a and b or c, f"{a!r:>{b}} {c=}", {i for i in j}, {i: j for i in k}, (i for i in j), ..., b"x", 1.5j
def h():
    nonlocal t
    x = yield from y
'''
SOURCE = SOURCE.replace("    nonlocal t\\n", "").replace("    else: continue\\n", "")
tree = parse(SOURCE)
seen = {type(node).__name__ for node in walk(tree)}
print(len(seen), sorted(set(CLASSES) - seen))


class Counter(NodeVisitor):
    def __init__(self):
        self.order = []

    def visit_FunctionDef(self, node):
        self.order.append(node.name)
        self.generic_visit(node)

    visit_AsyncFunctionDef = visit_ClassDef = visit_FunctionDef

    def visit_Constant(self, node):
        self.order.append(node.value)
        return NodeVisitor.visit_Constant(self, node) if hasattr(NodeVisitor, "visit_Constant") else None


counter = Counter()
print(counter.visit(tree), counter.order)
t(NodeVisitor().visit, 5)
t(NodeVisitor().generic_visit, 5)
import warnings


class OldStyle(NodeVisitor):
    def visit_Num(self, node):
        return "number", node.value

    def visit_Str(self, node):
        return "text", node.value

    def visit_NameConstant(self, node):
        return "name", node.value

    def visit_Bytes(self, node):
        return "bytes", node.value

    def visit_Ellipsis(self, node):
        return "dots"


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print([OldStyle().visit(ast.Constant(value)) for value in (1, "a", None, True, b"c", ..., 2j, (1,))])
    print([(each.category.__name__, str(each.message)) for each in caught])


class Changer(NodeTransformer):
    def visit_Pass(self, node):
        return None

    def visit_Expr(self, node):
        return [node, node]

    def visit_Name(self, node):
        return copy_location(ast.Constant(node.id), node) if isinstance(node.ctx, ast.Load) else node


small = parse("x = y\nif z: pass\nw\ndef f(): pass")
print(dump(Changer().visit(small)))
walked = []
changing = parse("a; b(c)")
for node in walk(changing):
    walked.append(type(node).__name__)
    if isinstance(node, ast.Module):
        node.body.append(ast.Pass())
    elif isinstance(node, ast.Expr):
        node.value = ast.Constant(1)
print(walked, dump(changing))
print([(name, type(value).__name__) for name, value in iter_fields(tree.body[0])], list(iter_fields(ast.Name())), list(iter_fields(ast.Name("a"))))
print([type(node).__name__ for node in iter_child_nodes(tree.body[4])], list(iter_child_nodes(ast.Pass())))
t(lambda: list(iter_fields(5)))
t(lambda: list(iter_child_nodes(5)))
for node in (tree, tree.body[4], tree.body[4].body[3], tree.body[5], parse(""), parse("'x'"), parse("b'x'"), parse("f'x'"), parse("1")):
    print(repr(get_docstring(node)), repr(get_docstring(node, clean=False)))
for node in (ast.Pass(), ast.Expression(ast.Constant("x")), parse("lambda: 'x'", mode="eval").body):
    t(get_docstring, node)
t(get_docstring, 5)
moved = parse("a\nb +\\\n c")
print(increment_lineno(moved, 10) is moved, [node.lineno for node in moved.body], [node.end_lineno for node in moved.body])
print([node.lineno for node in increment_lineno(moved, n=-3).body])
t(lambda: increment_lineno(ast.Name("a"), 5).__dict__)
t(lambda: increment_lineno(ast.Name("a", lineno=1), 5).__dict__)
t(lambda: increment_lineno(5))
print(PyCF_ONLY_AST, PyCF_TYPE_COMMENTS, PyCF_ALLOW_TOP_LEVEL_AWAIT)
print(dump(compile("x", "f", "eval", PyCF_ONLY_AST)), dump(compile("await x", "f", "exec", PyCF_ONLY_AST | PyCF_ALLOW_TOP_LEVEL_AWAIT)))
print(dump(ast.Module([ast.Expr(ast.Name("a", ast.Load()))], [])), unparse(ast.Module([ast.Expr(ast.Name("a", ast.Load()))], [])))
print(dump(fix_missing_locations(ast.Expr(ast.Name("a", ast.Load()))), include_attributes=True), get_source_segment("abc + d", parse("abc + d").body[0].value.left))
t(literal_eval, "[1, (2, {3: {4}}), None, -5, 1+2j, b'x', 'y' 'z', set()]")
for text in ("a", "1 + 1", "f()", "[*a]", "{**a}", "lambda: 0", "", "1 2", "-'a'", "1j + 1", "'a' 'b'", "  1"):
    t(literal_eval, text)
for operator_kind in (ast.boolop, ast.cmpop, ast.unaryop, ast.operator, ast.expr_context, ast.excepthandler, ast.type_ignore, ast.mod, ast.stmt, ast.expr, ast.pattern):
    print(operator_kind.__name__, sorted(each.__name__ for each in operator_kind.__subclasses__() if each.__module__ == "ast"))
print(sorted(each.__name__ for each in AST.__subclasses__()))
