# Tokens of right and wrong programs, encodings, and programs put together again.
import io
import token
import tokenize

print(token.__all__)
print(token.tok_name[1], token.tok_name[54], token.EXACT_TOKEN_TYPES["->"], token.ISTERMINAL(3), token.ISNONTERMINAL(300), token.ISEOF(0))
print(sorted(token.EXACT_TOKEN_TYPES.items()) == sorted(tokenize.EXACT_TOKEN_TYPES.items()), tokenize.__all__ == token.__all__ + tokenize.__all__[-5:])
TEXTS = [
    "x = f(1, 2.5e-3, 0x_ff, 0b1, 1_000j) # comment\n", "def f():\n    if x:\n\treturn 'a' \"b\"\n  \n# end\ny\n", "if 1:\n    a\n  b\n",
    "s = '''a\nb''' + r'\\d' + f'{x}'\n", "'a\\\nb'\n", "'a\nb\n", "'''a", "(1,\n2", "a = $ ? !\n", "a\\\n  b\n", "x", "", "  ", "\n\n", "#c",
    "é = ² + 'ü'\n", "1__0 012 0xg 1.e 1e5 .5 1..2\n", "a -> b := c ** d // e ... f <> g != h\n", "\tx\n        y\n", "async def f(): await g\n",
    "class A:\n  x\n  class B:\n    y\nz", "[\n]\n", "a\r\nb\r\n", "\fx\n", "'\\", "rb'x' bR\"\"\"y\"\"\" uR'z' Fr'w'\n", "if x:\n\n  # c\n\n  y\n",
]
for text in TEXTS:
    print(repr(text))
    found = []
    try:
        for each in tokenize.generate_tokens(io.StringIO(text, newline="").readline):
            found.append(each)
            print("   ", tokenize.tok_name[each.exact_type], repr(each.string), each.start, each.end, len(each.line))
    except (tokenize.TokenError, SyntaxError) as error:
        print("   ", type(error).__name__, error.args)
    try:
        print("   ", repr(tokenize.untokenize(found)), repr(tokenize.untokenize(each[:2] for each in found)))
    except Exception as error:
        print("   ", type(error).__name__, error)
print(next(tokenize.generate_tokens(iter(["a"]).__next__)), next(tokenize.generate_tokens(iter(["+"]).__next__)).exact_type)
print([each[:2] for each in tokenize.tokenize(io.BytesIO("é = 1\n".encode()).readline)])
print(tokenize.untokenize(tokenize.tokenize(io.BytesIO(b"# coding: latin-1\n\xe9 = 1\n").readline)))
try:
    tokenize.untokenize([tokenize.TokenInfo(1, "a", (2, 0), (2, 1), ""), tokenize.TokenInfo(1, "b", (1, 0), (1, 1), "")])
except ValueError as error:
    print(error)
LINES = [
    b"# coding: latin-1\n", b"#!x\n# -*- coding: utf-8 -*-\n", b"\xef\xbb\xbfx\n", b"\xef\xbb\xbf# coding: latin-1\n", b"# coding: nope\n",
    b"x\n# coding: nope\n", b"\xff\n", b"\n\xff\n", b"", b"\xef\xbb\xbf", b"\n\n# coding: x\n", b"# vim: set fileencoding=ISO_8859_1 :\n",
    b"# coding=utf_8_sig\n", b"\f# coding: ascii", b"#coding:\n# coding: cp1252"]
for data in LINES:
    try:
        print(data, tokenize.detect_encoding(iter(data.splitlines(True)).__next__))
    except SyntaxError as error:
        print(data, error)
with tokenize.open(__file__) as file:
    print(file.encoding, file.mode, file.readline().strip())
