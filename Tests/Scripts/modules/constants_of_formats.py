# The numbers of token and tokenize, the codes of pickle, the marks of codecs, the flags and states of inspect.
import codecs
import inspect
import pickle
import token
import tokenize


def show(module, names):
    for name in names.split():
        value = getattr(module, name)
        print(name, type(value).__name__, value)


print("==", "token")
show(token, """ENDMARKER NAME NUMBER STRING NEWLINE INDENT DEDENT LPAR RPAR LSQB RSQB COLON COMMA SEMI PLUS MINUS STAR SLASH VBAR
AMPER LESS GREATER EQUAL DOT PERCENT LBRACE RBRACE EQEQUAL NOTEQUAL LESSEQUAL GREATEREQUAL TILDE CIRCUMFLEX LEFTSHIFT
RIGHTSHIFT DOUBLESTAR PLUSEQUAL MINEQUAL STAREQUAL SLASHEQUAL PERCENTEQUAL AMPEREQUAL VBAREQUAL CIRCUMFLEXEQUAL
LEFTSHIFTEQUAL RIGHTSHIFTEQUAL DOUBLESTAREQUAL DOUBLESLASH DOUBLESLASHEQUAL AT ATEQUAL RARROW ELLIPSIS COLONEQUAL OP
AWAIT ASYNC TYPE_IGNORE TYPE_COMMENT SOFT_KEYWORD ERRORTOKEN COMMENT NL ENCODING N_TOKENS NT_OFFSET""")
print("==", "pickle")
show(pickle, """ADDITEMS APPEND APPENDS BINBYTES BINBYTES8 BINFLOAT BINGET BININT BININT1 BININT2 BINPERSID BINPUT BINSTRING
BINUNICODE BINUNICODE8 BUILD BYTEARRAY8 DEFAULT_PROTOCOL DICT DUP EMPTY_DICT EMPTY_LIST EMPTY_SET EMPTY_TUPLE EXT1
EXT2 EXT4 FALSE FLOAT FRAME FROZENSET GET GLOBAL HIGHEST_PROTOCOL INST INT LIST LONG LONG1 LONG4 LONG_BINGET
LONG_BINPUT MARK MEMOIZE NEWFALSE NEWOBJ NEWOBJ_EX NEWTRUE NEXT_BUFFER NONE OBJ PERSID POP POP_MARK PROTO PUT
READONLY_BUFFER REDUCE SETITEM SETITEMS SHORT_BINBYTES SHORT_BINSTRING SHORT_BINUNICODE STACK_GLOBAL STOP STRING TRUE
TUPLE TUPLE1 TUPLE2 TUPLE3 UNICODE""")
print("==", "codecs")
show(codecs, """BOM BOM_BE BOM_LE BOM32_BE BOM32_LE BOM64_BE BOM64_LE BOM_UTF8 BOM_UTF16 BOM_UTF16_LE BOM_UTF16_BE BOM_UTF32
BOM_UTF32_LE BOM_UTF32_BE""")
print("==", "inspect")
show(inspect, """CORO_CLOSED CORO_CREATED CORO_RUNNING CORO_SUSPENDED CO_ASYNC_GENERATOR CO_COROUTINE CO_GENERATOR
CO_ITERABLE_COROUTINE CO_NESTED CO_NEWLOCALS CO_NOFREE CO_OPTIMIZED CO_VARARGS CO_VARKEYWORDS GEN_CLOSED GEN_CREATED
GEN_RUNNING GEN_SUSPENDED TPFLAGS_IS_ABSTRACT""")

print("== what is derived")
for number, name in sorted(token.tok_name.items()):
    print(number, name, getattr(token, name) == number, getattr(tokenize, name) == number,
          token.ISTERMINAL(number), token.ISNONTERMINAL(number), token.ISEOF(number))
for text, number in sorted(token.EXACT_TOKEN_TYPES.items()):
    print(text, number, token.tok_name[number])
for number in (-1, 255, 256, 257, 10 ** 20, 1.5, True):
    print(number, token.ISTERMINAL(number), token.ISNONTERMINAL(number), token.ISEOF(number))
print(token.__all__ == sorted(token.__all__), len(token.__all__), [name for name in token.__all__ if not hasattr(token, name)])
print([name for name in tokenize.__all__ if not hasattr(tokenize, name)], len(tokenize.__all__))
print([name for name in pickle.__all__ if not hasattr(pickle, name)], len(pickle.__all__))
print([name for name in codecs.__all__ if not hasattr(codecs, name)], len(codecs.__all__))

print("== codes that stand in pickles")
for value in (None, True, 1, 300, -5, 2 ** 40, 2 ** 2100, 1.5, "a", "\xe9" * 300, b"b", b"b" * 300, bytearray(b"c"), (), (1,), (1, 2),
              (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], {}, {1: 2}, {1: 2, 3: 4}, {5}, frozenset({6}), len, Ellipsis, int):
    print(repr(value)[:20], [pickle.dumps(value, protocol)[:12] for protocol in range(6)])

print("== marks")
for mark, encoding in ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
                       (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32")):
    inner = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be",
             codecs.BOM_UTF32_LE: "utf-32-le", codecs.BOM_UTF32_BE: "utf-32-be"}[mark]
    data = mark + "h\xe9\U0001f600".encode(inner)
    print(encoding, mark, data.decode(encoding) == "h\xe9\U0001f600", data.decode(inner)[:1] == "\ufeff")

print("== flags of code")


def plain(a, *rest, **names):
    def inner():
        return a
    return inner


def gives():
    yield


async def waits():
    pass


async def waits_and_gives():
    yield


FLAGS = ("CO_OPTIMIZED CO_NEWLOCALS CO_VARARGS CO_VARKEYWORDS CO_NESTED CO_GENERATOR CO_NOFREE CO_COROUTINE "
         "CO_ITERABLE_COROUTINE CO_ASYNC_GENERATOR").split()
for code in (plain.__code__, plain(1).__code__, gives.__code__, waits.__code__, waits_and_gives.__code__,
             (lambda *a: 0).__code__, compile("1", "x", "exec"), compile("1", "x", "eval")):
    print(code.co_name, [name for name in FLAGS if code.co_flags & getattr(inspect, name)])
