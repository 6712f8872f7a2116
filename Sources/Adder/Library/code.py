"""A prompt in a program: reads commands, runs them, shows what goes wrong."""

import sys
import traceback
from codeop import CommandCompiler, compile_command

__all__ = ["InteractiveInterpreter", "InteractiveConsole", "interact", "compile_command"]


class InteractiveInterpreter:
    """Runs commands in a namespace; reading them is left to others."""

    def __init__(self, locals=None):
        self.locals = {"__name__": "__console__", "__doc__": None} if locals is None else locals
        self.compile = CommandCompiler()

    def runsource(self, source, filename="<input>", symbol="single"):
        """Runs a command; true when it needs more lines."""
        try:
            code = self.compile(source, filename, symbol)
        except (OverflowError, SyntaxError, ValueError):
            self.showsyntaxerror(filename)
            return False
        if code is None:
            return True
        self.runcode(code)
        return False

    def runcode(self, code):
        """Runs code; shows what it raises, but for SystemExit."""
        try:
            exec(code, self.locals)
        except BaseException as error:
            if isinstance(error, SystemExit):
                raise
            self.showtraceback()

    def showsyntaxerror(self, filename=None):
        """Shows the error in the text of a command."""
        kind, value, tb = sys.exc_info()
        sys.last_type, sys.last_value, sys.last_traceback = kind, value, tb
        if filename and kind is SyntaxError:
            try:
                message, (_, lineno, offset, line) = value.args
            except ValueError:
                pass
            else:
                value = SyntaxError(message, (filename, lineno, offset, line))
                sys.last_value = value
        self._show(kind, value, None if sys.excepthook is sys.__excepthook__ else tb,
                   "".join(traceback.format_exception_only(kind, value)))

    def showtraceback(self):
        """Shows the exception, without this module's own frame."""
        sys.last_type, sys.last_value, tb = sys.exc_info()
        sys.last_traceback = tb
        try:
            inner = tb.tb_next
            text = "".join(traceback.format_exception(sys.last_type, sys.last_value, inner))
            self._show(sys.last_type, sys.last_value, tb, text)
        finally:
            tb = inner = None

    def _show(self, kind, value, tb, text):
        if sys.excepthook is sys.__excepthook__:
            self.write(text)
        else:
            sys.excepthook(kind, value, tb)

    def write(self, data):
        """Where errors are written."""
        sys.stderr.write(data)


class InteractiveConsole(InteractiveInterpreter):
    """A prompt."""

    def __init__(self, locals=None, filename="<console>"):
        super().__init__(locals)
        self.resetbuffer()
        self.filename = filename

    def interact(self, banner=None, exitmsg=None):
        """Reads and runs commands until the input ends."""
        for name, default in (("ps1", ">>> "), ("ps2", "... ")):
            if not hasattr(sys, name):
                setattr(sys, name, default)
        if banner is None:
            more = 'Type "help", "copyright", "credits" or "license" for more information.'
            self.write(f"Python {sys.version} on {sys.platform}\n{more}\n({self.__class__.__name__})\n")
        elif banner:
            self.write("%s\n" % str(banner))
        needs_more = False
        while True:
            try:
                try:
                    line = self.raw_input(sys.ps2 if needs_more else sys.ps1)
                except EOFError:
                    self.write("\n")
                    break
                needs_more = self.push(line)
            except KeyboardInterrupt:
                self.write("\nKeyboardInterrupt\n")
                self.resetbuffer()
                needs_more = False
        if exitmsg is None:
            self.write("now exiting %s...\n" % self.__class__.__name__)
        elif exitmsg != "":
            self.write("%s\n" % exitmsg)

    def push(self, line):
        """Gives it a line; true when the command needs more of them."""
        self.buffer.append(line)
        needs_more = self.runsource("\n".join(self.buffer), self.filename)
        if not needs_more:
            self.resetbuffer()
        return needs_more

    def resetbuffer(self):
        """Forgets the lines of the command so far."""
        self.buffer = []

    def raw_input(self, prompt=""):
        """Asks for a line."""
        return input(prompt)


def interact(banner=None, readfunc=None, local=None, exitmsg=None):
    """A prompt that reads lines with readfunc."""
    prompt = InteractiveConsole(local)
    if readfunc is None:
        _load_line_editing()
    else:
        prompt.raw_input = readfunc
    prompt.interact(banner, exitmsg)


def _load_line_editing():
    try:
        __import__("readline")
    except ImportError:
        # Lines are read as they come.
        return
