"""Writes Expectations/*.txt with what CPython 3.11 makes of the snippets. Run it with CPython 3.11 after changing a snippet."""

import os
import sys
import warnings

sys.dont_write_bytecode = True

import treedump

here = os.path.dirname(os.path.abspath(__file__))


def snippets(name):
    with open(os.path.join(here, "Snippets", name + ".txt"), encoding="utf-8", newline="\n") as file:
        return file.read().removesuffix("\n").split("\n=====\n")


def quoted(text):
    if text is None:
        return "None"
    return "'" + "".join(c if 32 <= ord(c) < 0xD800 and c not in "'\\" else "\\{%x}" % ord(c) for c in text) + "'"


def describe_warnings(caught):
    texts = [f"{w.category.__name__} {quoted(str(w.message))} {w.lineno}" for w in caught]
    # CPython parses what is in f-strings more than once, and compiles some code twice.
    return list(dict.fromkeys(texts))


def check(snippet):
    """What compiling says."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(snippet, "<string>", "exec", dont_inherit=True)
        except SyntaxError as error:
            place = f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset or 0}"
            return f"{type(error).__name__} {quoted(error.msg)} {place} {quoted(error.text)}"
        except Exception as error:
            return f"{type(error).__name__} {quoted(str(error))}"
    return " | ".join(["OK", *describe_warnings(caught)])


def scopes(code):
    """The variables of code objects, outermost first."""
    is_function = bool(code.co_flags & 1)
    words = [
        code.co_qualname, str(code.co_firstlineno), str(list(code.co_varnames) if is_function else []), str(sorted(code.co_cellvars)),
        str(list(code.co_freevars)), "generator" if code.co_flags & 0x220 else "-", "coroutine" if code.co_flags & 0x280 else "-",
    ]
    lines = [" ".join(words)]
    for constant in code.co_consts:
        if isinstance(constant, type(code)):
            lines += scopes(constant)
    return lines


def write(name, results):
    with open(os.path.join(here, "Expectations", name + ".txt"), "w", encoding="utf-8", newline="\n") as file:
        file.write("\n=====\n".join(results) + "\n")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    write("errors", map(check, snippets("errors")))
    write("warnings", map(check, snippets("warnings")))
    write("trees", map(treedump.dump_program, snippets("trees")))
    write("scopes", ("\n".join(sorted(scopes(compile(s, "<string>", "exec", dont_inherit=True)))) for s in snippets("scopes")))
