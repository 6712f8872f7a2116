# ast: each class of the module with its fields, positions and bases; visitors, positions, documentation; what is deprecated.
import ast
import warnings

warnings.simplefilter("ignore")


def show(function):
    try:
        made = function()
        print(type(made).__name__, made if isinstance(made, (str, int, tuple, list, type, type(None))) else ast.dump(made))
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])


KINDS = """AST Add And AnnAssign Assert Assign AsyncFor AsyncFunctionDef AsyncWith Attribute AugAssign AugLoad AugStore Await BinOp
BitAnd BitOr BitXor BoolOp Break Bytes Call ClassDef Compare Constant Continue Del Delete Dict DictComp Div Ellipsis Eq
ExceptHandler Expr Expression ExtSlice FloorDiv For FormattedValue FunctionDef FunctionType GeneratorExp Global Gt GtE If IfExp
Import ImportFrom In Index Interactive Invert Is IsNot JoinedStr LShift Lambda List ListComp Load Lt LtE MatMult Match MatchAs
MatchClass MatchMapping MatchOr MatchSequence MatchSingleton MatchStar MatchValue Mod Module Mult Name NameConstant NamedExpr
Nonlocal Not NotEq NotIn Num Or Param Pass Pow RShift Raise Return Set SetComp Slice Starred Store Str Sub Subscript Suite Try
TryStar Tuple TypeIgnore UAdd USub UnaryOp While With Yield YieldFrom alias arg arguments boolop cmpop comprehension
excepthandler expr expr_context keyword match_case mod operator pattern slice stmt type_ignore unaryop withitem""".split()
for name in KINDS:
    kind = getattr(ast, name)
    print(name, kind.__name__, kind.__module__, [base.__name__ for base in kind.__mro__[1:]], kind._fields, kind._attributes,
          getattr(kind, "__match_args__", None), issubclass(kind, ast.AST))
print(ast.PyCF_ONLY_AST, ast.PyCF_TYPE_COMMENTS, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)

# What is deprecated
for make in (
    lambda: ast.Num(3), lambda: ast.Num(n=3), lambda: ast.Str("x"), lambda: ast.Str(s="x"), lambda: ast.Bytes(b"x"), lambda: ast.NameConstant(None),
    lambda: ast.Ellipsis(), lambda: ast.Index(ast.Constant(1)), lambda: ast.Index(value=ast.Constant(1)), lambda: ast.ExtSlice([ast.Constant(1)]),
    lambda: ast.ExtSlice(), lambda: ast.Suite([]), lambda: ast.Suite(), lambda: ast.AugLoad(), lambda: ast.AugStore(), lambda: ast.Param(), lambda: ast.slice(),
    lambda: ast.Num(1, n=2), lambda: ast.Num(), lambda: ast.Ellipsis(1), lambda: ast.Index(), lambda: ast.Num(1, 2, 3),
):
    show(make)
for value in (1, 1.5, 1j, True, None, "x", b"x", ...):
    node = ast.Constant(value)
    print(repr(value), [name for name in ("Num", "Str", "Bytes", "NameConstant", "Ellipsis") if isinstance(node, getattr(ast, name))], node.n == node.s)
node = ast.Constant(1)
node.n = 2
print(node.value, isinstance(ast.Constant(), ast.Num), isinstance(3, ast.Num), isinstance(ast.Name("x"), ast.Num))
pair = ast.Tuple([ast.Constant(1)], ast.Load())
pair.dims = [*pair.dims, ast.Constant(2)]
print(ast.dump(pair))


class Own(ast.Ellipsis):
    pass


class OwnNumber(ast.Num):
    pass


show(lambda: [type(Own()).__name__, isinstance(Own(), Own), isinstance(ast.Constant(...), Own)])
show(lambda: [type(OwnNumber(3)).__name__, isinstance(ast.Constant(3), OwnNumber)])

# Functions
source = '''"""The text.

    Indented.
"""
def first(a, *b, c=1, **d):
    "inner"
    return [x for x in b if not x is None] or {**d}
class Second(first):
    async def third(self):
        async with self as it, it:
            await it[1:2, ...]
        while a < b <= c != d and (e := f): a @= -b ** ~c; continue
'''
tree = ast.parse(source)
print([ast.get_docstring(node) for node in [tree, *tree.body[1:]]], ast.get_docstring(tree, clean=False))
show(lambda: ast.get_docstring(ast.Constant(1)))
show(lambda: ast.get_docstring(ast.parse("1")))
print([type(node).__name__ for node in ast.walk(tree)])
print([(name, type(value).__name__) for name, value in ast.iter_fields(tree.body[1])])
print([type(node).__name__ for node in ast.iter_child_nodes(tree.body[1])])
print(list(ast.iter_fields(ast.Name())), list(ast.iter_child_nodes(ast.Constant(1))))
line = tree.body[2].lineno
print(ast.increment_lineno(tree, 10) is tree, tree.body[2].lineno - line, tree.body[2].end_lineno)
ignored = ast.Module([], [ast.TypeIgnore(3, "")])
print(ast.increment_lineno(ignored).type_ignores[0].lineno, ast.increment_lineno(ast.Constant(1, end_lineno=None)).lineno)
print(ast.dump(ast.copy_location(ast.Constant(1), tree.body[0]), include_attributes=True))
print(ast.dump(ast.copy_location(ast.Constant(1), ast.Constant(1, lineno=3, end_lineno=None)), include_attributes=True))
print(ast.dump(ast.fix_missing_locations(ast.Expr(ast.Name("x", lineno=5, end_lineno=None))), include_attributes=True))


class Counting(ast.NodeVisitor):
    def __init__(self):
        self.seen = []

    def visit_Name(self, node):
        self.seen.append(node.id)
        return self.generic_visit(node)

    def visit_Num(self, node):
        self.seen.append(("number", node.n))

    def visit_FunctionDef(self, node):
        self.seen.append(node.name)
        self.generic_visit(node)


counting = Counting()
print(counting.visit(tree), counting.seen)
print(ast.NodeVisitor().visit(tree), ast.NodeVisitor().visit_Constant(ast.Constant(1)))


class Changing(ast.NodeTransformer):
    def visit_Pass(self, node):
        return None

    def visit_Expr(self, node):
        return [node, ast.Expr(ast.Constant("again"))]

    def visit_Name(self, node):
        return ast.Name(node.id.upper(), node.ctx)

    def visit_Return(self, node):
        return ()


print(ast.unparse(ast.fix_missing_locations(Changing().visit(ast.parse("def f(a=b):\n pass\n x\n return y\nz = w")))))
for text in ("1 + 2j", "-1 - 3j", "set()", "{1: [2, (3,)], 'a': {4}}", " 1", "+1", "--1", "1 + 2", "a", "f()", "{**a}", "1j + 2", "b'x'", "...", "-True", "'a' 'b'", "not 1", ""):
    show(lambda: repr(ast.literal_eval(text)))
show(lambda: repr(ast.literal_eval(ast.Name("x", lineno=4))))
show(lambda: repr(ast.literal_eval(ast.Dict([], [ast.Constant(1)]))))
for options in ({"feature_version": (2, 7)}, {"mode": "eval"}, {"mode": "nothing"}, {"feature_version": (3,)}, {"feature_version": 4}, {"type_comments": False}):
    show(lambda: ast.parse("1", **options))
text = "a = (1,\n  é + 2)\nb"
tree = ast.parse(text)
print([ast.get_source_segment(text, node) for node in ast.walk(tree) if hasattr(node, "lineno")])
print(repr(ast.get_source_segment(text, tree.body[0].value, padded=True)), ast.get_source_segment(text, ast.Constant(1)))
