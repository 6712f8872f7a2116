# How shlex reads: what it tells of it, what programs change, sources, errors, quoting.
import io
import os
import re
import shlex
import sys
import tempfile
import warnings


def attempt(what, *arguments, **keywords):
    try:
        print(" ", what(*arguments, **keywords))
    except Exception as problem:
        print(" ", type(problem).__name__, problem)


class Plain(io.StringIO):
    """Collects what is printed, to show it without addresses."""

    def shown(self):
        return re.sub(" at 0x[0-9a-f]+", "", self.getvalue())


lexer = shlex.shlex("")
print({name: value for name, value in sorted(vars(lexer).items()) if name in (
    "commenters", "wordchars", "whitespace", "whitespace_split", "quotes", "escape", "escapedquotes", "state", "lineno", "debug", "token", "source", "eof", "posix", "infile")})
print(shlex.shlex("", posix=True).wordchars, shlex.shlex("", posix=True).eof, shlex.shlex("", punctuation_chars=True).wordchars, shlex.shlex("", punctuation_chars=";-").wordchars)
for punctuation in (False, True, "", "ab", None):
    print(repr(shlex.shlex("", punctuation_chars=punctuation).punctuation_chars), end=" ")
attempt(setattr, lexer, "punctuation_chars", "x")

print("telling")
usual = sys.stdout
for text in ("a 'b c' \"d\\\"e\" # z\nf\\ g", "x;y&&'z", "q\\", "'' \"\"''#c", "é$ x"):
    for posix in (False, True):
        for punctuation in (False, True):
            sys.stdout = told = Plain()
            lexer = shlex.shlex(text, posix=posix, punctuation_chars=punctuation)
            lexer.debug = 3
            try:
                print(list(lexer), lexer.lineno, repr(lexer.state))
            except ValueError as problem:
                print(problem, repr(lexer.state), repr(lexer.token))
                try:
                    lexer.get_token()
                except ValueError as problem:
                    print(problem)
            sys.stdout = usual
            print(repr(text), posix, punctuation)
            print(told.shown())

print("settings")
for settings in ({"wordchars": "abc'"}, {"whitespace": ","}, {"quotes": "|"}, {"escape": "^"}, {"escapedquotes": "'"}, {"commenters": ";"}, {"whitespace_split": True}, {"commenters": ""}, {"quotes": ""}, {"whitespace": ", ", "whitespace_split": True}):
    for text in ("abc 'a b',c^ d;e", "|x y| 'it^'s' \\; a", "a=b-c # d", "''"):
        for posix in (False, True):
            for punctuation in (False, True):
                lexer = shlex.shlex(text, posix=posix, punctuation_chars=punctuation)
                vars(lexer).update(settings)
                print(settings, repr(text), posix, punctuation, end="")
                attempt(list, lexer)

print("sources")
sys.stdout = told = Plain()
lexer = shlex.shlex("first source 'inner' last", infile="outer", posix=True)
lexer.debug = 1
lexer.source = "source"
lexer.sourcehook = lambda name: (name, io.StringIO("in1\nin2 in3"))
words = [lexer.get_token()]
words += [(lexer.get_token(), lexer.infile, lexer.lineno, lexer.error_leader(), len(lexer.filestack)) for _ in range(5)]
lexer.push_token("pushed")
lexer.push_source("text of it", "named")
lexer.push_source(io.StringIO("stream"))
words += list(lexer)
sys.stdout = usual
print(words, told.shown(), sep="\n")
lexer = shlex.shlex("source none x")
lexer.source = "source"
lexer.sourcehook = lambda name: None
print(list(lexer))
with tempfile.TemporaryDirectory() as folder:
    with open(os.path.join(folder, "inner"), "w") as file:
        file.write("from inside")
    lexer = shlex.shlex('start load "inner" end', os.path.join(folder, "outer"))
    lexer.source = "load"
    print(list(lexer))
    name, stream = lexer.sourcehook('"inner"')
    print(name == os.path.join(folder, "inner"), stream.read(), stream.close())
    attempt(lambda: shlex.shlex("", None).sourcehook("/none/at/all"))
lexer = shlex.shlex("a\nb\n#c\nd e")
print([(word, lexer.lineno) for word in lexer], repr(lexer.error_leader()), lexer.error_leader("f", 3), lexer.error_leader(lineno=0), shlex.shlex("", "g").error_leader())
attempt(lexer.error_leader, "f", "x")
lexer.push_token("z")
lexer.push_token("y")
print(lexer.read_token() == lexer.eof, lexer.get_token(), list(lexer), lexer.pushback)
attempt(lexer.pop_source)
sys.stdin = io.StringIO("words of input")
print(list(shlex.shlex()), shlex.shlex(infile="ignored").infile, shlex.split("x y"))

print("functions")
for words in (["a", "b c", ""], [], ("it's", '"', "$x"), iter(["~", "*", "é", "a\nb"])):
    text = shlex.join(words)
    print(text, shlex.split(text))
for word in ("", "safe-1_@%+=:,./", "a b", "'", "''", None, 5, b"x", "é", ["a"], "\t", "a'b"):
    print(repr(word), end="")
    attempt(shlex.quote, word)
attempt(shlex.join, ["a", 5])
attempt(shlex.join, "ab")
for text in ("a 'b", "a \\", "'\\''", "a\\\nb", '"a\\b\\\\c\\""', "x'y'\"z\"", "#c\na", "a#b", "a #b\nc", 5):
    for arguments in ({}, {"comments": True}, {"posix": False}):
        print(repr(text), arguments, end="")
        attempt(shlex.split, text, **arguments)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    sys.stdin = io.StringIO("from stdin")
    print(shlex.split(None))
print([(each.category.__name__, str(each.message)) for each in caught], shlex.__all__)
