"""Words as shells understand them: quotes, backslashes, comments."""

import sys
from collections import deque

__all__ = ["shlex", "split", "quote", "join"]

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def _stream(source):
    """What can be read: a stream as it is, and text as one."""
    if isinstance(source, str):
        from io import StringIO

        return StringIO(source)
    return source


class shlex:
    """Reads words from text or a file. In the POSIX manner quotes and backslashes are taken away.

    Where the reader is stands in `state`: " " between words, "a" in a word, "c" in a row of punctuation, a quote or an
    escape behind one of those, and None at the end.
    """

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        # What is read: a stream, the name of its file and the line, and the same of those that wait for its end.
        self.instream, self.infile = (sys.stdin, None) if instream is None else (_stream(instream), infile)
        self.lineno = 1
        self.filestack = deque()
        # The word that includes a file, what is told about the reading, and in what manner that is done.
        self.source = None
        self.debug = 0
        self.posix = posix
        self.eof = None if posix else ""
        # What characters mean.
        self.whitespace, self.commenters = " \t\r\n", "#"
        self.quotes, self.escapedquotes = "'\"", '"'
        self.escape = "\\"
        self.wordchars = "abcdfeghijklmnopqrstuvwxyz" + _LETTERS.upper() + "0123456789_"
        if posix:
            accented = "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ"
            self.wordchars += accented + accented[1:-1].upper()
        self.whitespace_split = False
        self._punctuation_chars = "();<>|&" if punctuation_chars is True else punctuation_chars or ""
        if self._punctuation_chars:
            unbroken = self.wordchars + "~-./*?="
            self.wordchars = "".join([each for each in unbroken if each not in self._punctuation_chars])
        # Where the reading is: in a word, of which there may have been quotes, and behind what an escape stands.
        self.state, self.token = " ", ""
        self._was_quoted = False
        self._outside_escape = " "
        # What was read too far, as words and as characters.
        self.pushback, self._unread = deque(), []

    punctuation_chars = property(lambda self: self._punctuation_chars)

    def _tell(self, level, text):
        if self.debug >= level:
            print("shlex: " + text)

    # MARK: Sources

    def push_source(self, newstream, newfile=None):
        """Reads from another stream first."""
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.instream, self.infile, self.lineno = _stream(newstream), newfile, 1
        if self.debug:
            print(f"shlex: pushing to stream {self.instream}" if newfile is None
                  else f"shlex: pushing to file {newfile}")

    def pop_source(self):
        """Goes back to the stream before."""
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        if self.debug:
            print(f"shlex: popping to {self.instream}, line {self.lineno}")
        self.state = " "

    def sourcehook(self, newfile):
        """The name and the stream of a file that is to be read."""
        from os import path

        name = newfile[1:-1] if newfile[0] == '"' else newfile
        if isinstance(self.infile, str) and not path.isabs(name):
            name = path.join(path.dirname(self.infile), name)
        return name, open(name, "r")

    def error_leader(self, infile=None, lineno=None):
        """The start of a message, as Emacs and compilers write it."""
        infile = self.infile if infile is None else infile
        return '"%s", line %d: ' % (infile, self.lineno if lineno is None else lineno)

    # MARK: Words

    def push_token(self, tok):
        """Puts a word back."""
        self._tell(1, f"pushing token {tok!r}")
        self.pushback.appendleft(tok)

    def get_token(self):
        """The next word, `eof` at the end; follows `source` words into other files."""
        if self.pushback:
            word = self.pushback.popleft()
            self._tell(1, f"popping token {word!r}")
            return word
        word = self.read_token()
        while self.source is not None and word == self.source:
            found = self.sourcehook(self.read_token())
            if found:
                file, stream = found
                self.push_source(stream, file)
            word = self.get_token()
        while word == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            word = self.get_token()
        self._tell(1, "token=EOF" if word == self.eof else f"token={word!r}")
        return word

    def __iter__(self):
        return self

    def __next__(self):
        word = self.get_token()
        if word != self.eof:
            return word
        raise StopIteration

    def read_token(self):
        """Reads a word, without looking at what has been put back."""
        self._was_quoted = ended = False
        while not ended:
            state = self.state
            if state == " ":
                ended = self._between_words()
            elif state is None:
                self._character()
                self.token, ended = "", True
            elif state in self.quotes:
                ended = self._inside_quotes(state)
            elif state in self.escape:
                self._behind_escape(state)
            else:
                ended = self._inside_word(state)
        word, self.token = self.token, ""
        if self.posix and not word and not self._was_quoted:
            word = None
        self._tell(2, f"raw token={word!r}" if word else "raw token=EOF")
        return word

    # Each of these reads until the state is another one, and returns whether the word has ended.

    def _character(self):
        character = self._unread.pop() if self._unread else self.instream.read(1)
        if character == "\n":
            self.lineno += 1
        if self.debug >= 3:
            print(f"shlex: in state {self.state!r} I see character: {character!r}")
        return character

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def _leave_word(self, state):
        """Whether there was a word, though it may have been an empty one in quotes."""
        self.state = state
        return bool(self.token) or self.posix and self._was_quoted

    def _between_words(self):
        while True:
            character = self._character()
            if not character:
                self.state = None
                return True
            if character in self.whitespace:
                self._tell(2, "I see whitespace in whitespace state")
                if self._leave_word(" "):
                    return True
            elif character in self.commenters:
                self._skip_comment()
            else:
                break
        if self.posix and character in self.escape:
            self.state, self._outside_escape = character, "a"
        elif character in self.wordchars:
            self.state, self.token = "a", character
        elif character in self._punctuation_chars:
            self.state, self.token = "c", character
        elif character in self.quotes:
            self.state = character
            if not self.posix:
                self.token = character
        else:
            self.token = character
            if not self.whitespace_split:
                # It is a word by itself.
                return True
            self.state = "a"
        return False

    def _inside_quotes(self, quote):
        self._was_quoted = True
        escapes = self.escape if self.posix and quote in self.escapedquotes else ""
        while True:
            character = self._character()
            if not character:
                self._tell(2, "I see EOF in quotes state")
                raise ValueError("No closing quotation")
            if character == quote:
                if self.posix:
                    self.state = "a"
                    return False
                self.token += character
                self.state = " "
                return True
            if character in escapes:
                self.state, self._outside_escape = character, quote
                return False
            self.token += character

    def _behind_escape(self, escape):
        character = self._character()
        if not character:
            self._tell(2, "I see EOF in escape state")
            raise ValueError("No escaped character")
        outside = self._outside_escape
        if outside in self.quotes and character not in (escape, outside):
            # Inside of quotes it stays, unless it stands before itself or the quote.
            self.token += escape
        self.token += character
        self.state = outside

    def _inside_word(self, state):
        punctuation, splits = self._punctuation_chars, self.whitespace_split
        while True:
            character = self._character()
            if not character:
                self.state = None
                return True
            if character in self.whitespace:
                self._tell(2, "I see whitespace in word state")
                return self._leave_word(" ")
            if character in self.commenters:
                self._skip_comment()
                if self.posix:
                    return self._leave_word(" ")
            elif state == "c":
                if character not in punctuation:
                    self._unread.append(character)
                    self.state = " "
                    return True
                self.token += character
            elif self.posix and character in self.quotes:
                self.state = character
                return False
            elif self.posix and character in self.escape:
                self.state, self._outside_escape = character, "a"
                return False
            elif (character in self.wordchars or character in self.quotes
                  or splits and character not in punctuation):
                self.token += character
            else:
                if punctuation:
                    self._unread.append(character)
                else:
                    self.pushback.appendleft(character)
                self._tell(2, "I see punctuation in word state")
                return self._leave_word(" ")


# MARK: Whole command lines

_SAFE = _LETTERS + _LETTERS.upper() + "0123456789_@%+=:,./-"


def quote(s):
    """A word as a shell has to be given it."""
    if not s:
        return "''"
    if isinstance(s, str):
        return "'" + s.replace("'", "'\"'\"'") + "'" if s.strip(_SAFE) else s
    if isinstance(s, (bytes, bytearray)):
        raise TypeError("cannot use a string pattern on a bytes-like object")
    raise TypeError(f"expected string or bytes-like object, got {type(s).__name__!r}")


def join(split_command):
    """A text whose words these are."""
    return " ".join(map(quote, split_command))


def split(s, comments=False, posix=True):
    """The words of a text."""
    if s is None:
        import warnings

        warnings.warn("Passing None for 's' to shlex.split() is deprecated.", DeprecationWarning, stacklevel=2)
    words = shlex(s, posix=posix)
    words.whitespace_split = True
    if not comments:
        words.commenters = ""
    return list(words)


def _print_tokens(lexer):
    for word in iter(lexer.get_token, lexer.eof):
        if not word:
            break
        print(f"Token: {word!r}")


if __name__ == "__main__":
    if sys.argv[1:]:
        with open(sys.argv[1]) as _file:
            _print_tokens(shlex(_file, sys.argv[1]))
    else:
        _print_tokens(shlex())
