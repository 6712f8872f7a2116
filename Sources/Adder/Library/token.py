"""The numbers of the kinds of tokens."""

__all__ = ["tok_name", "ISTERMINAL", "ISNONTERMINAL", "ISEOF"]

_WORDS = "ENDMARKER NAME NUMBER STRING NEWLINE INDENT DEDENT"
_OPERATORS = """
    LPAR ( RPAR ) LSQB [ RSQB ] COLON : COMMA , SEMI ; PLUS + MINUS - STAR * SLASH / VBAR | AMPER & LESS < GREATER > EQUAL = DOT .
    PERCENT % LBRACE { RBRACE } EQEQUAL == NOTEQUAL != LESSEQUAL <= GREATEREQUAL >= TILDE ~ CIRCUMFLEX ^ LEFTSHIFT <<
    RIGHTSHIFT >> DOUBLESTAR ** PLUSEQUAL += MINEQUAL -= STAREQUAL *= SLASHEQUAL /= PERCENTEQUAL %= AMPEREQUAL &= VBAREQUAL |=
    CIRCUMFLEXEQUAL ^= LEFTSHIFTEQUAL <<= RIGHTSHIFTEQUAL >>= DOUBLESTAREQUAL **= DOUBLESLASH // DOUBLESLASHEQUAL //= AT @
    ATEQUAL @= RARROW -> ELLIPSIS ... COLONEQUAL :=
"""
_OTHERS = "OP AWAIT ASYNC TYPE_IGNORE TYPE_COMMENT SOFT_KEYWORD ERRORTOKEN COMMENT NL ENCODING N_TOKENS"

_pairs = _OPERATORS.split()
tok_name = dict(enumerate(_WORDS.split() + _pairs[::2] + _OTHERS.split()))
for _number, _name in tok_name.items():
    globals()[_name] = _number
    __all__.append(_name)
EXACT_TOKEN_TYPES = {_text: globals()[_name] for _text, _name in sorted(zip(_pairs[1::2], _pairs[::2]))}
NT_OFFSET = 256
tok_name[NT_OFFSET] = "NT_OFFSET"
__all__.append("NT_OFFSET")
del _WORDS, _OPERATORS, _OTHERS, _pairs, _number, _name


def ISTERMINAL(x):
    """Whether the number is that of a token."""
    return x < NT_OFFSET


def ISNONTERMINAL(x):
    """Whether the number is that of a rule of the grammar."""
    return x >= NT_OFFSET


def ISEOF(x):
    """Whether the number is that of the end of the text."""
    return x == globals()["ENDMARKER"]
