"""Tells whether what has been typed is a whole program, or has to go on."""

import __future__
import warnings

__all__ = ["compile_command", "Compile", "CommandCompiler"]

# Flags of the builtin `compile`: a text that ends too early gives "incomplete input", and a block needs a line of its
# own to end.
PyCF_DONT_IMPLY_DEDENT = 0x200
PyCF_ALLOW_INCOMPLETE_INPUT = 0x4000

_features = [getattr(__future__, name) for name in __future__.all_feature_names]


def _maybe_compile(compiler, source, filename, symbol):
    """The code; None where more lines are needed; SyntaxError where none would help."""
    for line in source.split("\n"):
        line = line.strip()
        if line and line[0] != "#":
            break
    else:
        # Nothing but comments.
        if symbol != "eval":
            source = "pass"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", (SyntaxWarning, DeprecationWarning))
        try:
            compiler(source, filename, symbol)
        except SyntaxError:
            # Whatever is wrong with it, what matters is whether it is right, or unfinished, once the line has ended.
            try:
                compiler(source + "\n", filename, symbol)
                return None
            except SyntaxError as error:
                if "incomplete input" in str(error):
                    return None
    return compiler(source, filename, symbol)


def _compile(source, filename, symbol):
    return compile(source, filename, symbol, PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT)


def compile_command(source, filename="<input>", symbol="single"):
    """The code of a command; None where it needs more lines."""
    return _maybe_compile(_compile, source, filename, symbol)


class Compile:
    """Compiles as the builtin does, and keeps `from __future__` statements in force."""

    def __init__(self):
        self.flags = PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT

    def __call__(self, source, filename, symbol):
        code = compile(source, filename, symbol, self.flags, True)
        for feature in _features:
            if code.co_flags & feature.compiler_flag:
                self.flags |= feature.compiler_flag
        return code


class CommandCompiler:
    """Is compile_command, with the statements from `__future__` that came before in force."""

    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename="<input>", symbol="single"):
        return _maybe_compile(self.compiler, source, filename, symbol)
