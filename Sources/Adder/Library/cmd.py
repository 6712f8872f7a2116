"""Prompts with commands: a class whose methods `do_NAME` are the commands."""

import string
import sys

__all__ = ["Cmd"]

PROMPT = "(Cmd) "
IDENTCHARS = string.ascii_letters + string.digits + "_"


class Cmd:
    """Reads lines, and calls the method that the first word names."""

    prompt = PROMPT
    identchars = IDENTCHARS
    ruler = "="
    lastcmd = ""
    intro = None
    doc_leader = ""
    doc_header = "Documented commands (type help <topic>):"
    misc_header = "Miscellaneous help topics:"
    undoc_header = "Undocumented commands:"
    nohelp = "*** No help on %s"
    use_rawinput = 1

    def __init__(self, completekey="tab", stdin=None, stdout=None):
        self.stdin = sys.stdin if stdin is None else stdin
        self.stdout = sys.stdout if stdout is None else stdout
        self.cmdqueue = []
        self.completekey = completekey

    def cmdloop(self, intro=None):
        """Reads and runs commands until one of them says that it is the last."""
        self.preloop()
        readline = None
        if self.use_rawinput and self.completekey:
            try:
                import readline

                self.old_completer = readline.get_completer()
                readline.set_completer(self.complete)
                readline.parse_and_bind(self.completekey + ": complete")
            except ImportError:
                readline = None
        try:
            if intro is not None:
                self.intro = intro
            if self.intro:
                self.stdout.write(str(self.intro) + "\n")
            stop = None
            while not stop:
                line = self.cmdqueue.pop(0) if self.cmdqueue else self._read_line()
                line = self.precmd(line)
                stop = self.onecmd(line)
                stop = self.postcmd(stop, line)
            self.postloop()
        finally:
            if readline is not None:
                readline.set_completer(self.old_completer)

    def _read_line(self):
        if self.use_rawinput:
            try:
                return input(self.prompt)
            except EOFError:
                return "EOF"
        self.stdout.write(self.prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return line.rstrip("\r\n") if line else "EOF"

    def precmd(self, line):
        """May change a line before it is run."""
        return line

    def postcmd(self, stop, line):
        """May change whether the loop ends."""
        return stop

    def preloop(self):
        """Is called once, before."""

    def postloop(self):
        """Is called once, after."""

    def parseline(self, line):
        """The command, its argument, and the whole line."""
        line = line.strip()
        if not line:
            return None, None, line
        if line[0] == "?":
            line = "help " + line[1:]
        elif line[0] == "!":
            if not hasattr(self, "do_shell"):
                return None, None, line
            line = "shell " + line[1:]
        end = 0
        while end < len(line) and line[end] in self.identchars:
            end += 1
        return line[:end], line[end:].strip(), line

    def onecmd(self, line):
        """Runs a line; true when it was the last."""
        command, argument, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if command is None:
            return self.default(line)
        self.lastcmd = "" if line == "EOF" else line
        if command == "":
            return self.default(line)
        method = getattr(self, "do_" + command, None)
        return self.default(line) if method is None else method(argument)

    def emptyline(self):
        """An empty line repeats the last command."""
        if self.lastcmd:
            return self.onecmd(self.lastcmd)

    def default(self, line):
        """A command that there is not."""
        self.stdout.write("*** Unknown syntax: %s\n" % line)

    # MARK: Completion

    def completedefault(self, *ignored):
        """Completes arguments of commands that have no method for it."""
        return []

    def completenames(self, text, *ignored):
        return [name[3:] for name in self.get_names() if name.startswith("do_" + text)]

    def complete(self, text, state):
        """The next completion, for readline."""
        if state == 0:
            import readline

            whole = readline.get_line_buffer()
            line = whole.lstrip()
            stripped = len(whole) - len(line)
            begin = readline.get_begidx() - stripped
            end = readline.get_endidx() - stripped
            if begin > 0:
                command, _, _ = self.parseline(line)
                complete = getattr(self, "complete_" + command,
                                   self.completedefault) if command else self.completedefault
            else:
                complete = self.completenames
            self.completion_matches = complete(text, line, begin, end)
        try:
            return self.completion_matches[state]
        except IndexError:
            return None

    def get_names(self):
        return dir(self.__class__)

    def complete_help(self, *args):
        commands = set(self.completenames(*args))
        topics = {name[5:] for name in self.get_names() if name.startswith("help_" + args[0])}
        return list(commands | topics)

    # MARK: Help

    def do_help(self, arg):
        'List available commands with "help" or detailed help with "help cmd".'
        if arg:
            method = getattr(self, "help_" + arg, None)
            if method is not None:
                method()
                return
            doc = getattr(getattr(self, "do_" + arg, None), "__doc__", None)
            self.stdout.write("%s\n" % str(doc) if doc else "%s\n" % str(self.nohelp % (arg,)))
            return
        documented, others = [], []
        names = self.get_names()
        topics = {name[5:] for name in names if name.startswith("help_")}
        previous = ""
        for name in sorted(names):
            if not name.startswith("do_") or name == previous:
                continue
            previous = name
            command = name[3:]
            if command in topics:
                documented.append(command)
                topics.remove(command)
            elif getattr(self, name).__doc__:
                documented.append(command)
            else:
                others.append(command)
        self.stdout.write("%s\n" % str(self.doc_leader))
        self.print_topics(self.doc_header, documented, 15, 80)
        self.print_topics(self.misc_header, sorted(topics), 15, 80)
        self.print_topics(self.undoc_header, others, 15, 80)

    def print_topics(self, header, cmds, cmdlen, maxcol):
        if cmds:
            self.stdout.write("%s\n" % str(header))
            if self.ruler:
                self.stdout.write("%s\n" % str(self.ruler * len(header)))
            self.columnize(cmds, maxcol - 1)
            self.stdout.write("\n")

    def columnize(self, list, displaywidth=80):
        """Writes words in columns, as few lines as the width allows."""
        if not list:
            self.stdout.write("<empty>\n")
            return
        wrong = [index for index, each in enumerate(list) if not isinstance(each, str)]
        if wrong:
            raise TypeError("list[i] not a string for i in %s" % ", ".join(map(str, wrong)))
        count = len(list)
        if count == 1:
            self.stdout.write("%s\n" % str(list[0]))
            return
        for rows in range(1, count):
            columns = (count + rows - 1) // rows
            widths = [max(map(len, list[start:start + rows]), default=0) for start in range(0, columns * rows, rows)]
            if sum(widths) + 2 * (columns - 1) <= displaywidth:
                break
        else:
            rows, columns, widths = count, 1, [0]
        for row in range(rows):
            texts = list[row::rows]
            while texts and not texts[-1]:
                texts.pop()
            padded = [text.ljust(width) for text, width in zip(texts, widths)]
            self.stdout.write("%s\n" % str("  ".join(padded)))
