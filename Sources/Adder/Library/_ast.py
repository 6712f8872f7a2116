"""The classes of syntax trees, made from their grammar. The engine makes objects of them for `compile(…, PyCF_ONLY_AST)`, and reads such objects."""

PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000

# A sum has alternatives, whose positions (if they have any) are named in parentheses in its first line; a product has
# none, and stands on one line. `?` marks what may be None, `*` a list.
_GRAMMAR = """
mod =
    Module(stmt* body, type_ignore* type_ignores)
    Interactive(stmt* body)
    Expression(expr body)
    FunctionType(expr* argtypes, expr returns)
stmt = lineno col_offset end_lineno end_col_offset
    FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment)
    AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment)
    ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list)
    Return(expr? value)
    Delete(expr* targets)
    Assign(expr* targets, expr value, string? type_comment)
    AugAssign(expr target, operator op, expr value)
    AnnAssign(expr target, expr annotation, expr? value, int simple)
    For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
    AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
    While(expr test, stmt* body, stmt* orelse)
    If(expr test, stmt* body, stmt* orelse)
    With(withitem* items, stmt* body, string? type_comment)
    AsyncWith(withitem* items, stmt* body, string? type_comment)
    Match(expr subject, match_case* cases)
    Raise(expr? exc, expr? cause)
    Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
    TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
    Assert(expr test, expr? msg)
    Import(alias* names)
    ImportFrom(identifier? module, alias* names, int? level)
    Global(identifier* names)
    Nonlocal(identifier* names)
    Expr(expr value)
    Pass
    Break
    Continue
expr = lineno col_offset end_lineno end_col_offset
    BoolOp(boolop op, expr* values)
    NamedExpr(expr target, expr value)
    BinOp(expr left, operator op, expr right)
    UnaryOp(unaryop op, expr operand)
    Lambda(arguments args, expr body)
    IfExp(expr test, expr body, expr orelse)
    Dict(expr* keys, expr* values)
    Set(expr* elts)
    ListComp(expr elt, comprehension* generators)
    SetComp(expr elt, comprehension* generators)
    DictComp(expr key, expr value, comprehension* generators)
    GeneratorExp(expr elt, comprehension* generators)
    Await(expr value)
    Yield(expr? value)
    YieldFrom(expr value)
    Compare(expr left, cmpop* ops, expr* comparators)
    Call(expr func, expr* args, keyword* keywords)
    FormattedValue(expr value, int conversion, expr? format_spec)
    JoinedStr(expr* values)
    Constant(constant value, string? kind)
    Attribute(expr value, identifier attr, expr_context ctx)
    Subscript(expr value, expr slice, expr_context ctx)
    Starred(expr value, expr_context ctx)
    Name(identifier id, expr_context ctx)
    List(expr* elts, expr_context ctx)
    Tuple(expr* elts, expr_context ctx)
    Slice(expr? lower, expr? upper, expr? step)
expr_context =
    Load
    Store
    Del
boolop =
    And
    Or
operator =
    Add
    Sub
    Mult
    MatMult
    Div
    Mod
    Pow
    LShift
    RShift
    BitOr
    BitXor
    BitAnd
    FloorDiv
unaryop =
    Invert
    Not
    UAdd
    USub
cmpop =
    Eq
    NotEq
    Lt
    LtE
    Gt
    GtE
    Is
    IsNot
    In
    NotIn
comprehension(expr target, expr iter, expr* ifs, int is_async)
excepthandler = lineno col_offset end_lineno end_col_offset
    ExceptHandler(expr? type, identifier? name, stmt* body)
arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)
arg(identifier arg, expr? annotation, string? type_comment) = lineno col_offset end_lineno end_col_offset
keyword(identifier? arg, expr value) = lineno col_offset end_lineno end_col_offset
alias(identifier name, identifier? asname) = lineno col_offset end_lineno end_col_offset
withitem(expr context_expr, expr? optional_vars)
match_case(pattern pattern, expr? guard, stmt* body)
pattern = lineno col_offset end_lineno end_col_offset!
    MatchValue(expr value)
    MatchSingleton(constant value)
    MatchSequence(pattern* patterns)
    MatchMapping(expr* keys, pattern* patterns, identifier? rest)
    MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
    MatchStar(identifier? name)
    MatchAs(pattern? pattern, identifier? name)
    MatchOr(pattern* patterns)
type_ignore =
    TypeIgnore(int lineno, string tag)
"""


class AST:
    """A node of a syntax tree."""

    __module__ = "ast"
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, /, *args, **kwargs):
        fields = self._fields
        if len(args) > len(fields):
            plural = "" if len(fields) == 1 else "s"
            raise TypeError(f"{type(self).__name__} constructor takes at most {len(fields)} positional argument{plural}")
        for name, value in zip(fields, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            if name in fields[:len(args)]:
                raise TypeError(f"{type(self).__name__} got multiple values for argument {name!r}")
            setattr(self, name, value)

    def __reduce__(self):
        return type(self), (), self.__dict__ or None


AST.__doc__ = None


def _make(text, base, places):
    """A class for a line of the grammar: `Name(type field, …)`."""
    name, _, inside = text.partition("(")
    names = []
    namespace = {"__module__": "ast", "__doc__": text}
    for field in inside.rstrip(")").split(", ") if inside else ():
        kind, field_name = field.split(" ")
        names.append(field_name)
        if kind.endswith("?"):
            namespace[field_name] = None
    namespace["_fields"] = namespace["__match_args__"] = tuple(names)
    if places is not None:
        namespace["_attributes"] = tuple(place.rstrip("!") for place in places)
        # Where an end is not known; the mark says that it always is.
        if places and not places[-1].endswith("!"):
            namespace["end_lineno"] = namespace["end_col_offset"] = None
    made = globals()[name] = type(base)(name, (base,), namespace)
    return made


def _read():
    parent = None
    doc = []
    shared = {}
    for line in _GRAMMAR.strip().split("\n"):
        if line.startswith("    "):
            text = line.strip()
            made = _make(text, parent, None)
            doc.append(text)
            is_plain = not made._fields and not made._attributes
            between = " | " if is_plain else "\n" + " " * len(parent.__name__) + " | "
            parent.__doc__ = parent.__name__ + " = " + between.join(doc)
            if is_plain:
                shared[text] = made
        else:
            text, _, places = line.partition("=")
            parent = _make(text.strip(), AST, places.split())
            doc = []
    return {name: made() for name, made in shared.items()}


# The contexts and operators that parsed trees share.
_shared = _read()
del _GRAMMAR, _make, _read
