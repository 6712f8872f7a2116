"""The part of `ast` that writes programs."""

import ast
import sys

# How tightly things bind, from the loosest on. What stands inside something that binds tighter gets parentheses.
(_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _CMP, _BOR, _BXOR, _BAND, _SHIFT, _ARITH, _TERM, _FACTOR, _POWER,
 _AWAIT, _ATOM) = range(18)

_EXPR = _BOR

_BINARY = {
    "Add": ("+", _ARITH), "Sub": ("-", _ARITH), "Mult": ("*", _TERM), "MatMult": ("@", _TERM), "Div": ("/", _TERM),
    "Mod": ("%", _TERM),
    "LShift": ("<<", _SHIFT), "RShift": (">>", _SHIFT), "BitOr": ("|", _BOR), "BitXor": ("^", _BXOR),
    "BitAnd": ("&", _BAND),
    "FloorDiv": ("//", _TERM), "Pow": ("**", _POWER),
}
_UNARY = {"Invert": ("~", _FACTOR), "Not": ("not ", _NOT), "UAdd": ("+", _FACTOR), "USub": ("-", _FACTOR)}
_COMPARISONS = {
    "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is not",
    "In": "in", "NotIn": "not in",
}
_CONVERSIONS = {-1: "", 115: "!s", 114: "!r", 97: "!a"}
_HUGE = "1e" + str(sys.float_info.max_10_exp + 1)
_QUOTES = ("'", '"', '"""', "'''")


def _name(node):
    return node.__class__.__name__


class Unparser:
    """Writes a tree as a program: statements into lines, expressions as text."""

    def __init__(self):
        self.lines = []
        self.level = 0
        # Inside an f-string no backslash may be used, and not its own quotes.
        self.avoids_backslashes = False

    def text_of(self, tree):
        if isinstance(tree, list):
            for each in tree:
                self.any(each)
        else:
            self.any(tree)
        text = "".join(self.lines)
        return text.lstrip("\n")

    def any(self, node):
        """A node of any kind."""
        method = getattr(self, "write_" + _name(node), None)
        if method is not None:
            method(node)
        elif hasattr(self, "expr_" + _name(node)):
            self.lines.append(self.expr(node, _TEST))
        elif hasattr(self, "pattern_" + _name(node)):
            self.lines.append(self.pattern(node, _TEST))
        elif isinstance(node, ast.arguments):
            self.lines.append(self.parameters(node))
        elif isinstance(node, ast.arg):
            self.lines.append(self.parameter(node))
        elif isinstance(node, ast.keyword):
            self.lines.append(self.keyword(node))
        elif isinstance(node, ast.alias):
            self.lines.append(self.alias(node))
        elif isinstance(node, ast.comprehension):
            self.lines.append(self.clause(node))
        elif isinstance(node, ast.withitem):
            self.lines.append(self.with_item(node))
        else:
            # Nothing to be written itself: an operator, say, or no node at all.
            for child in ast.iter_child_nodes(node):
                self.any(child)

    # MARK: Statements

    def line(self, text):
        """Begins a line."""
        self.lines.append("\n" + "    " * self.level + text)

    def block(self, head, body, comment=None, doc=None):
        self.line(head + ":" + (f" # type: {comment}" if comment else ""))
        self.level += 1
        if doc is not None:
            self.docstring(doc)
            body = body[1:]
        self.body(body)
        self.level -= 1

    def body(self, body):
        for each in body:
            self.any(each)

    def docstring_of(self, node):
        """The node of the docstring; None when there is none."""
        if node.body and isinstance(node.body[0], ast.Expr):
            value = node.body[0].value
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                return value
        return None

    def docstring(self, node):
        text, quotes = self.quoted(node.value, ('"""', "'''"), escapes_specials=False)
        self.line(("u" if node.kind == "u" else "") + quotes + text + quotes)

    def write_Module(self, node):
        doc = self.docstring_of(node)
        ignores = {each.lineno: "ignore" + each.tag for each in node.type_ignores}
        self.ignores = ignores
        body = node.body
        if doc is not None:
            self.docstring(doc)
            body = body[1:]
        self.body(body)
        self.ignores = {}

    ignores = {}

    def comment(self, node):
        """The comment about types, or that they are to be ignored."""
        return self.ignores.get(getattr(node, "lineno", None)) or node.type_comment

    def write_Interactive(self, node):
        self.body(node.body)

    def write_Expression(self, node):
        self.lines.append(self.expr(node.body, _TEST))

    def write_FunctionType(self, node):
        arguments = ", ".join(self.expr(each) for each in node.argtypes)
        self.lines.append(f"({arguments}) -> {self.expr(node.returns)}")

    def write_Expr(self, node):
        self.line(self.expr(node.value, _YIELD))

    def write_Assign(self, node):
        text = "".join(self.expr(each, _TUPLE) + " = " for each in node.targets) + self.expr(node.value)
        comment = self.comment(node)
        self.line(text + (f" # type: {comment}" if comment else ""))

    def write_AugAssign(self, node):
        self.line(f"{self.expr(node.target)} {_BINARY[_name(node.op)][0]}= {self.expr(node.value)}")

    def write_AnnAssign(self, node):
        target = self.expr(node.target)
        if not node.simple and isinstance(node.target, ast.Name):
            target = f"({target})"
        self.line(f"{target}: {self.expr(node.annotation)}" + (f" = {self.expr(node.value)}" if node.value else ""))

    def write_Return(self, node):
        self.line("return" + (" " + self.expr(node.value) if node.value else ""))

    def write_Pass(self, node):
        self.line("pass")

    def write_Break(self, node):
        self.line("break")

    def write_Continue(self, node):
        self.line("continue")

    def write_Delete(self, node):
        self.line("del " + ", ".join(self.expr(each) for each in node.targets))

    def write_Assert(self, node):
        self.line("assert " + self.expr(node.test) + (", " + self.expr(node.msg) if node.msg else ""))

    def write_Global(self, node):
        self.line("global " + ", ".join(node.names))

    def write_Nonlocal(self, node):
        self.line("nonlocal " + ", ".join(node.names))

    def write_Import(self, node):
        self.line("import " + ", ".join(map(self.alias, node.names)))

    def write_ImportFrom(self, node):
        names = ", ".join(map(self.alias, node.names))
        self.line(f"from {'.' * (node.level or 0)}{node.module or ''} import {names}")

    def alias(self, node):
        return node.name + (f" as {node.asname}" if node.asname else "")

    def write_Raise(self, node):
        if not node.exc:
            if node.cause:
                raise ValueError("Node can't be used without a value attribute.")
            self.line("raise")
            return
        self.line("raise " + self.expr(node.exc) + (f" from {self.expr(node.cause)}" if node.cause else ""))

    def write_If(self, node):
        self.block("if " + self.expr(node.test), node.body)
        while len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
            node = node.orelse[0]
            self.block("elif " + self.expr(node.test), node.body)
        if node.orelse:
            self.block("else", node.orelse)

    def write_While(self, node):
        self.block("while " + self.expr(node.test), node.body)
        if node.orelse:
            self.block("else", node.orelse)

    def write_For(self, node, word="for"):
        self.block(f"{word} {self.expr(node.target, _TUPLE)} in {self.expr(node.iter)}", node.body, self.comment(node))
        if node.orelse:
            self.block("else", node.orelse)

    def write_AsyncFor(self, node):
        self.write_For(node, "async for")

    def with_item(self, node):
        return self.expr(node.context_expr) + (f" as {self.expr(node.optional_vars)}" if node.optional_vars else "")

    def write_With(self, node, word="with"):
        self.block(f"{word} {', '.join(map(self.with_item, node.items))}", node.body, self.comment(node))

    def write_AsyncWith(self, node):
        self.write_With(node, "async with")

    def write_Try(self, node, word="except"):
        self.block("try", node.body)
        for each in node.handlers:
            self.handler(each, word)
        if node.orelse:
            self.block("else", node.orelse)
        if node.finalbody:
            self.block("finally", node.finalbody)

    def write_TryStar(self, node):
        self.write_Try(node, "except*")

    def write_ExceptHandler(self, node):
        self.handler(node, "except")

    def handler(self, node, word):
        self.block(word + (f" {self.expr(node.type)}" if node.type else "")
                   + (f" as {node.name}" if node.name else ""), node.body)

    def write_Match(self, node):
        self.line("match " + self.expr(node.subject) + ":")
        self.level += 1
        for each in node.cases:
            self.write_match_case(each)
        self.level -= 1

    def write_match_case(self, node):
        condition = f" if {self.expr(node.guard)}" if node.guard else ""
        self.block("case " + self.pattern(node.pattern) + condition, node.body)

    def decorators(self, node):
        # An empty line comes before a definition, at the start of the text as well.
        self.lines.append("\n")
        for each in node.decorator_list:
            self.line("@" + self.expr(each))

    def write_FunctionDef(self, node, word="def"):
        self.decorators(node)
        returns = f" -> {self.expr(node.returns)}" if node.returns else ""
        self.block(f"{word} {node.name}({self.parameters(node.args)}){returns}", node.body, self.comment(node),
                   self.docstring_of(node))

    def write_AsyncFunctionDef(self, node):
        self.write_FunctionDef(node, "async def")

    def write_ClassDef(self, node):
        self.decorators(node)
        arguments = ", ".join([self.expr(each) for each in node.bases] + [self.keyword(each) for each in node.keywords])
        self.block(f"class {node.name}" + (f"({arguments})" if arguments else ""), node.body,
                   doc=self.docstring_of(node))

    # MARK: Parameters

    def parameter(self, node):
        return node.arg + (f": {self.expr(node.annotation)}" if node.annotation else "")

    def parameters(self, node):
        parts = []
        plain = node.posonlyargs + node.args
        defaults = [None] * (len(plain) - len(node.defaults)) + node.defaults
        for index, (each, default) in enumerate(zip(plain, defaults), 1):
            parts.append(self.parameter(each) + (f"={self.expr(default)}" if default else ""))
            if index == len(node.posonlyargs):
                parts.append("/")
        if node.vararg or node.kwonlyargs:
            parts.append("*" + (self.parameter(node.vararg) if node.vararg else ""))
        for each, default in zip(node.kwonlyargs, node.kw_defaults):
            parts.append(self.parameter(each) + (f"={self.expr(default)}" if default else ""))
        if node.kwarg:
            parts.append("**" + self.parameter(node.kwarg))
        return ", ".join(parts)

    def keyword(self, node):
        return ("**" if node.arg is None else node.arg + "=") + self.expr(node.value)

    # MARK: Expressions

    def expr(self, node, level=_TEST):
        """The text of an expression that stands where at least this much binding is wanted."""
        return getattr(self, "expr_" + _name(node))(node, level)

    def enclosed(self, text, level, own):
        return f"({text})" if level > own else text

    def expr_Name(self, node, level):
        return node.id

    def expr_NamedExpr(self, node, level):
        return self.enclosed(f"{self.expr(node.target, _ATOM)} := {self.expr(node.value, _ATOM)}", level, _NAMED)

    def expr_Attribute(self, node, level):
        text = self.expr(node.value, _ATOM)
        # `3 .real`: the point would belong to the number.
        if isinstance(node.value, ast.Constant) and isinstance(node.value.value, int):
            text += " "
        return f"{text}.{node.attr}"

    def expr_Call(self, node, level):
        arguments = [self.expr(each) for each in node.args] + [self.keyword(each) for each in node.keywords]
        return f"{self.expr(node.func, _ATOM)}({', '.join(arguments)})"

    def expr_Subscript(self, node, level):
        inner = node.slice
        is_open = isinstance(inner, ast.Tuple) and inner.elts
        # Parentheses that nobody needs are left out.
        index = self.items(inner.elts) if is_open else self.expr(inner)
        return f"{self.expr(node.value, _ATOM)}[{index}]"

    def expr_Slice(self, node, level):
        return ((self.expr(node.lower) if node.lower else "") + ":" + (self.expr(node.upper) if node.upper else "")
                + (f":{self.expr(node.step)}" if node.step else ""))

    def expr_Starred(self, node, level):
        return "*" + self.expr(node.value, _EXPR)

    def items(self, elements):
        """Elements with commas, of which a single one gets one as well."""
        texts = [self.expr(each) for each in elements]
        return texts[0] + "," if len(texts) == 1 else ", ".join(texts)

    def expr_Tuple(self, node, level):
        return self.enclosed(self.items(node.elts) if node.elts else "", level if node.elts else _ATOM, _TUPLE)

    def expr_List(self, node, level):
        return f"[{', '.join(self.expr(each) for each in node.elts)}]"

    def expr_Set(self, node, level):
        # There is no literal of an empty set.
        return f"{{{', '.join(self.expr(each) for each in node.elts)}}}" if node.elts else "{*()}"

    def expr_Dict(self, node, level):
        return "{" + ", ".join(
            "**" + self.expr(value, _EXPR) if key is None else f"{self.expr(key)}: {self.expr(value)}"
            for key, value in zip(node.keys, node.values)) + "}"

    def clause(self, node):
        text = f" {'async for' if node.is_async else 'for'} {self.expr(node.target, _TUPLE)} in {self.expr(node.iter, _TEST + 1)}"
        return text + "".join(f" if {self.expr(each, _TEST + 1)}" for each in node.ifs)

    def comprehension(self, node, element):
        return element + "".join(map(self.clause, node.generators))

    def expr_ListComp(self, node, level):
        return f"[{self.comprehension(node, self.expr(node.elt))}]"

    def expr_SetComp(self, node, level):
        return f"{{{self.comprehension(node, self.expr(node.elt))}}}"

    def expr_GeneratorExp(self, node, level):
        return f"({self.comprehension(node, self.expr(node.elt))})"

    def expr_DictComp(self, node, level):
        return f"{{{self.comprehension(node, self.expr(node.key) + ': ' + self.expr(node.value))}}}"

    def expr_IfExp(self, node, level):
        text = f"{self.expr(node.body, _TEST + 1)} if {self.expr(node.test, _TEST + 1)} else {self.expr(node.orelse, _TEST)}"
        return self.enclosed(text, level, _TEST)

    def expr_Lambda(self, node, level):
        parameters = self.parameters(node.args)
        return self.enclosed(f"lambda{' ' if parameters else ''}{parameters}: {self.expr(node.body, _TEST)}", level,
                             _TEST)

    def expr_Await(self, node, level):
        if not node.value:
            raise ValueError("Node can't be used without a value attribute.")
        return self.enclosed(f"await {self.expr(node.value, _ATOM)}", level, _AWAIT)

    def expr_Yield(self, node, level):
        return self.enclosed("yield" + (f" {self.expr(node.value, _ATOM)}" if node.value else ""), level, _YIELD)

    def expr_YieldFrom(self, node, level):
        if not node.value:
            raise ValueError("Node can't be used without a value attribute.")
        return self.enclosed(f"yield from {self.expr(node.value, _ATOM)}", level, _YIELD)

    def expr_BoolOp(self, node, level):
        own, word = (_AND, " and ") if isinstance(node.op, ast.And) else (_OR, " or ")
        parts = []
        inner = own
        for each in node.values:
            # Each further operand must bind tighter: `a and (b and c)` is another tree.
            inner = min(inner + 1, _ATOM)
            parts.append(self.expr(each, inner))
        return self.enclosed(word.join(parts), level, own)

    def expr_UnaryOp(self, node, level):
        text, own = _UNARY[_name(node.op)]
        return self.enclosed(text + self.expr(node.operand, own), level, own)

    def expr_BinOp(self, node, level):
        symbol, own = _BINARY[_name(node.op)]
        left, right = (own + 1, own) if symbol == "**" else (own, own + 1)
        return self.enclosed(f"{self.expr(node.left, left)} {symbol} {self.expr(node.right, right)}", level, own)

    def expr_Compare(self, node, level):
        text = self.expr(node.left, _CMP + 1)
        for symbol, operand in zip(node.ops, node.comparators):
            text += f" {_COMPARISONS[_name(symbol)]} {self.expr(operand, _CMP + 1)}"
        return self.enclosed(text, level, _CMP)

    # MARK: Constants and strings

    def expr_Constant(self, node, level):
        value = node.value
        if isinstance(value, tuple):
            texts = [self.constant(each) for each in value]
            inside = texts[0] + "," if len(texts) == 1 else ", ".join(texts)
            return f"({inside})"
        if value is ...:
            return "..."
        prefix = "u" if node.kind == "u" else ""
        return prefix + self.constant(value)

    def constant(self, value):
        if isinstance(value, (float, complex)):
            return repr(value).replace("inf", _HUGE).replace("nan", f"({_HUGE}-{_HUGE})")
        if self.avoids_backslashes and isinstance(value, str):
            text, quotes = self.quoted(value)
            return quotes + text + quotes
        return repr(value)

    def quoted(self, text, quotes=_QUOTES, escapes_specials=False):
        """The text of a string and quotes to put around it."""
        inside, possible = self.fit(text, quotes, escapes_specials)
        return inside, possible[0]

    def fit(self, text, quotes, escapes_specials):
        """The text of a string, and which quotes can be around it, the best first."""
        def escaped(character):
            if not escapes_specials and character in "\n\t":
                return character
            if character == "\\" or not character.isprintable():
                return character.encode("unicode_escape").decode("ascii")
            return character

        inside = "".join(map(escaped, text))
        possible = quotes
        if "\n" in inside:
            possible = [each for each in possible if each in ('"""', "'''")]
        possible = [each for each in possible if each not in inside]
        if not possible:
            # The one that repr takes: it has escaped it if need be.
            plain = repr(text)
            return plain[1:-1], [next((each for each in quotes if plain[0] in each), plain[0])]
        if inside:
            # A quote at the end would join those behind it.
            possible = sorted(possible, key=lambda each: each[0] == inside[-1])
            if possible[0][0] == inside[-1]:
                inside = inside[:-1] + "\\" + inside[-1]
        return inside, possible

    def expr_JoinedStr(self, node, level):
        if self.avoids_backslashes:
            inside, quotes = self.quoted("".join(map(self.formatted_part, node.values)))
            return "f" + quotes + inside + quotes
        parts = [(self.formatted_part(each), isinstance(each, ast.Constant)) for each in node.values]
        possible = list(_QUOTES)
        texts = []
        for text, is_constant in parts:
            text, fitting = self.fit(text, possible, is_constant)
            if set(fitting).isdisjoint(possible):
                # No quotes fit all parts: as repr would have it, with the quotes that it takes for a text with double
                # quotes.
                return "f'" + "".join(repr('"' + text)[2:-1] for text, _ in parts) + "'"
            possible = fitting
            texts.append(text)
        return "f" + possible[0] + "".join(texts) + possible[0]

    def expr_FormattedValue(self, node, level):
        text = self.formatted_part(node)
        inside, quotes = self.quoted(text)
        return "f" + quotes + inside + quotes

    def formatted_part(self, node):
        """A part of an f-string, without quotes."""
        if isinstance(node, ast.JoinedStr):
            return "".join(map(self.formatted_part, node.values))
        if isinstance(node, ast.Constant):
            if not isinstance(node.value, str):
                raise ValueError("Constants inside JoinedStr should be a string.")
            return node.value.replace("{", "{{").replace("}", "}}")
        if not isinstance(node, ast.FormattedValue):
            raise ValueError(f"Unexpected node inside JoinedStr, {node!r}")
        inner = Unparser()
        inner.avoids_backslashes = True
        text = inner.expr(node.value, _TEST + 1)
        if "\\" in text:
            raise ValueError("Unable to avoid backslash in f-string expression part")
        # `{{` would be a brace.
        start = "{ " if text.startswith("{") else "{"
        conversion = f"!{chr(node.conversion)}" if node.conversion != -1 else ""
        spec = ":" + self.formatted_part(node.format_spec) if node.format_spec else ""
        return start + text + conversion + spec + "}"

    # MARK: Patterns

    def pattern(self, node, level=_TEST):
        return getattr(self, "pattern_" + _name(node))(node, level)

    def pattern_MatchValue(self, node, level):
        return self.expr(node.value)

    def pattern_MatchSingleton(self, node, level):
        return self.constant(node.value)

    def pattern_MatchSequence(self, node, level):
        return f"[{', '.join(map(self.pattern, node.patterns))}]"

    def pattern_MatchStar(self, node, level):
        return "*" + ("_" if node.name is None else node.name)

    def pattern_MatchMapping(self, node, level):
        parts = [f"{self.expr(key)}: {self.pattern(value)}" for key, value in zip(node.keys, node.patterns)]
        if node.rest is not None:
            parts.append("**" + node.rest)
        return "{" + ", ".join(parts) + "}"

    def pattern_MatchClass(self, node, level):
        parts = [self.pattern(each) for each in node.patterns]
        parts += [f"{name}={self.pattern(value)}" for name, value in zip(node.kwd_attrs, node.kwd_patterns)]
        return f"{self.expr(node.cls, _ATOM)}({', '.join(parts)})"

    def pattern_MatchAs(self, node, level):
        if node.pattern is None:
            return "_" if node.name is None else node.name
        return self.enclosed(f"{self.pattern(node.pattern, _BOR)} as {node.name}", level, _TEST)

    def pattern_MatchOr(self, node, level):
        return self.enclosed(" | ".join(self.pattern(each, _BOR + 1) for each in node.patterns), level, _BOR)
