"""Prompts with commands: a class whose methods `do_NAME` are the commands."""

import string
import sys

__all__ = ["Cmd"]

IDENTCHARS = string.ascii_letters + string.digits + "_"
PROMPT = "(Cmd) "


class Cmd:
    """Reads lines, and calls the method that the first word names."""

    # Whether lines come from input() or from `stdin`, what they are asked for by, and what commands are written with.
    use_rawinput = 1
    prompt = PROMPT
    identchars = IDENTCHARS

    # What is written before the first prompt, and for help.
    intro = None
    nohelp = "*** No help on %s"
    doc_leader = ""
    ruler = "="
    undoc_header = "Undocumented commands:"
    doc_header = "Documented commands (type help <topic>):"
    misc_header = "Miscellaneous help topics:"

    # What an empty line repeats.
    lastcmd = ""

    def __init__(self, completekey="tab", stdin=None, stdout=None):
        self.completekey, self.cmdqueue = completekey, []
        self.stdout = sys.stdout if stdout is None else stdout
        self.stdin = sys.stdin if stdin is None else stdin

    def _tell(self, text):
        self.stdout.write(f"{text}\n")

    # MARK: The loop

    def cmdloop(self, intro=None):
        """Reads and runs commands until one of them says that it is the last."""
        self.preloop()
        restore = self._offer_completion()
        try:
            self.intro = intro = self.intro if intro is None else intro
            if intro:
                self._tell(intro)
            stop = False
            while not stop:
                line = self.precmd(self._next_line())
                stop = self.postcmd(self.onecmd(line), line)
            self.postloop()
        finally:
            restore()

    def _offer_completion(self):
        """Has `readline` complete commands, where it is; returns what ends that."""
        if self.use_rawinput and self.completekey:
            try:
                import readline
            except ImportError:
                return lambda: None
            self.old_completer = readline.get_completer()
            readline.set_completer(self.complete)
            readline.parse_and_bind(f"{self.completekey}: complete")
            return lambda: readline.set_completer(self.old_completer)
        return lambda: None

    def _next_line(self):
        if self.cmdqueue:
            return self.cmdqueue.pop(0)
        if self.use_rawinput:
            try:
                return input(self.prompt)
            except EOFError:
                return "EOF"
        self.stdout.write(self.prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return line.rstrip("\r\n") if line else "EOF"

    def preloop(self):
        """Is called once, before."""

    def postloop(self):
        """Is called once, after."""

    def precmd(self, line):
        """May change a line before it is run."""
        return line

    def postcmd(self, stop, line):
        """May change whether the loop ends."""
        return stop

    # MARK: Commands

    def onecmd(self, line):
        """Runs a line; true when it was the last."""
        command, argument, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if command is not None:
            self.lastcmd = "" if line == "EOF" else line
        method = getattr(self, f"do_{command}", None) if command else None
        return method(argument) if method else self.default(line)

    def parseline(self, line):
        """The command, its argument, and the whole line."""
        line = line.strip()
        if line.startswith("?"):
            line = "help " + line[1:]
        elif line.startswith("!") and hasattr(self, "do_shell"):
            line = "shell " + line[1:]
        elif not line or line[0] == "!":
            return None, None, line
        behind = line.lstrip(self.identchars)
        return line[:len(line) - len(behind)], behind.strip(), line

    def default(self, line):
        """A command that there is not."""
        self._tell(f"*** Unknown syntax: {line}")

    def emptyline(self):
        """An empty line repeats the last command."""
        return self.onecmd(self.lastcmd) if self.lastcmd else None

    # MARK: Completion

    def get_names(self):
        return dir(type(self))

    def _words(self, kind, start=""):
        """What stands behind `kind` in the names of methods, if it begins so."""
        return [name[len(kind):] for name in self.get_names() if name.startswith(kind + start)]

    def completenames(self, text, *ignored):
        return self._words("do_", text)

    def complete_help(self, *args):
        return list({*self.completenames(*args), *self._words("help_", args[0])})

    def completedefault(self, *ignored):
        """Completes arguments of commands that have no method for it."""
        return []

    def complete(self, text, state):
        """The next completion, for readline."""
        if state == 0:
            import readline

            whole = readline.get_line_buffer()
            line = whole.lstrip()
            begin, end = (index - len(whole) + len(line) for index in (readline.get_begidx(), readline.get_endidx()))
            find = self.completenames
            if begin > 0:
                command = self.parseline(line)[0]
                find = getattr(self, f"complete_{command}", self.completedefault) if command else self.completedefault
            self.completion_matches = find(text, line, begin, end)
        left = self.completion_matches[state:]
        return left[0] if left else None

    # MARK: Help

    def do_help(self, arg):
        'help tells which commands there are, help COMMAND what one does.'
        if arg:
            self._help_on(arg)
            return
        topics = set(self._words("help_"))
        documented, undocumented = [], []
        for command in sorted(set(self._words("do_"))):
            told = command in topics or getattr(self, f"do_{command}").__doc__
            (documented if told else undocumented).append(command)
        self._tell(self.doc_leader)
        for header, words in ((self.doc_header, documented), (self.misc_header, sorted(topics.difference(documented))),
                              (self.undoc_header, undocumented)):
            self.print_topics(header, words, 15, 80)

    def _help_on(self, topic):
        method = getattr(self, f"help_{topic}", None)
        if method is not None:
            method()
            return
        meaning = getattr(getattr(self, f"do_{topic}", None), "__doc__", None)
        self._tell(meaning if meaning else self.nohelp % (topic,))

    def print_topics(self, header, cmds, cmdlen, maxcol):
        """Writes words in columns, under a header."""
        if not cmds:
            return
        self._tell(header)
        if self.ruler:
            self._tell(self.ruler * len(header))
        self.columnize(cmds, maxcol - 1)
        self._tell("")

    def columnize(self, list, displaywidth=80):
        """Writes words in columns, as few lines as the width allows."""
        words = list
        if not words:
            self._tell("<empty>")
            return
        wrong = [str(index) for index in range(len(words)) if not isinstance(words[index], str)]
        if wrong:
            raise TypeError("list[i] not a string for i in " + ", ".join(wrong))
        for rows in range(1, len(words) + 1):
            widths = [max(map(len, words[start:start + rows])) for start in range(0, len(words), rows)]
            if sum(widths) + 2 * len(widths) - 2 <= displaywidth:
                break
        if len(widths) == 1:
            # Nothing stands beside them.
            widths = [0]
        for row in range(rows):
            # Empty words at the end take no room.
            line = words[row::rows]
            while line and not line[-1]:
                del line[-1]
            self._tell("  ".join([word.ljust(width) for word, width in zip(line, widths)]))
