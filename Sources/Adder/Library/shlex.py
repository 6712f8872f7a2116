"""Words as shells understand them: quotes, backslashes, comments."""

import sys
from collections import deque

__all__ = ["shlex", "split", "quote", "join"]


class shlex:
    """Reads words from text or a file. In the POSIX manner quotes and backslashes are taken away."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if isinstance(instream, str):
            from io import StringIO

            instream = StringIO(instream)
        if instream is not None:
            self.instream = instream
            self.infile = infile
        else:
            self.instream = sys.stdin
            self.infile = None
        self.posix = posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
        if posix:
            self.wordchars += "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"
        self.whitespace = " \t\r\n"
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self.state = " "
        self.pushback = deque()
        self.lineno = 1
        self.debug = 0
        self.token = ""
        self.filestack = deque()
        self.source = None
        if not punctuation_chars:
            punctuation_chars = ""
        elif punctuation_chars is True:
            punctuation_chars = "();<>|&"
        self._punctuation_chars = punctuation_chars
        if punctuation_chars:
            # A character that has been read too far.
            self._pushback_chars = deque()
            self.wordchars += "~-./*?="
            self.wordchars = "".join(each for each in self.wordchars if each not in punctuation_chars)

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        """Puts a word back."""
        if self.debug >= 1:
            print("shlex: pushing token " + repr(tok))
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        """Reads from another stream first."""
        if isinstance(newstream, str):
            from io import StringIO

            newstream = StringIO(newstream)
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile = newfile
        self.instream = newstream
        self.lineno = 1
        if self.debug:
            print(f"shlex: pushing to file {self.infile}" if newfile is not None
                  else f"shlex: pushing to stream {self.instream}")

    def pop_source(self):
        """Goes back to the stream before."""
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        if self.debug:
            print(f"shlex: popping to {self.instream}, line {self.lineno}")
        self.state = " "

    def get_token(self):
        """The next word, `eof` at the end; follows `source` words into other files."""
        if self.pushback:
            word = self.pushback.popleft()
            if self.debug >= 1:
                print("shlex: popping token " + repr(word))
            return word
        word = self.read_token()
        if self.source is not None:
            while word == self.source:
                spec = self.sourcehook(self.read_token())
                if spec:
                    file, stream = spec
                    self.push_source(stream, file)
                word = self.get_token()
        while word == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            word = self.get_token()
        if self.debug >= 1:
            print("shlex: token=" + repr(word) if word != self.eof else "shlex: token=EOF")
        return word

    def _next_character(self):
        if self._punctuation_chars and self._pushback_chars:
            return self._pushback_chars.pop()
        return self.instream.read(1)

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def read_token(self):
        """Reads a word, without looking at what has been put back."""
        quoted = False
        escaped_state = " "
        while True:
            character = self._next_character()
            if character == "\n":
                self.lineno += 1
            if self.debug >= 3:
                print(f"shlex: in state {self.state!r} I see character: {character!r}")
            state = self.state
            if state is None:
                # Behind the end.
                self.token = ""
                break
            if state == " ":
                if not character:
                    self.state = None
                    break
                if character in self.whitespace:
                    if self.token or self.posix and quoted:
                        break
                elif character in self.commenters:
                    self._skip_comment()
                elif self.posix and character in self.escape:
                    escaped_state = "a"
                    self.state = character
                elif character in self.wordchars:
                    self.token = character
                    self.state = "a"
                elif character in self._punctuation_chars:
                    self.token = character
                    self.state = "c"
                elif character in self.quotes:
                    if not self.posix:
                        self.token = character
                    self.state = character
                elif self.whitespace_split:
                    self.token = character
                    self.state = "a"
                else:
                    self.token = character
                    if self.token or self.posix and quoted:
                        break
            elif state in self.quotes:
                quoted = True
                if not character:
                    raise ValueError("No closing quotation")
                if character == state:
                    if not self.posix:
                        self.token += character
                        self.state = " "
                        break
                    self.state = "a"
                elif self.posix and character in self.escape and state in self.escapedquotes:
                    escaped_state = state
                    self.state = character
                else:
                    self.token += character
            elif state in self.escape:
                if not character:
                    raise ValueError("No escaped character")
                # Inside of quotes a backslash stays, unless it stands before itself or the quote.
                if escaped_state in self.quotes and character != state and character != escaped_state:
                    self.token += state
                self.token += character
                self.state = escaped_state
            else:
                if not character:
                    self.state = None
                    break
                if character in self.whitespace:
                    self.state = " "
                    if self.token or self.posix and quoted:
                        break
                elif character in self.commenters:
                    self._skip_comment()
                    if self.posix:
                        self.state = " "
                        if self.token or self.posix and quoted:
                            break
                elif state == "c":
                    if character in self._punctuation_chars:
                        self.token += character
                    else:
                        if character not in self.whitespace:
                            self._pushback_chars.append(character)
                        self.state = " "
                        break
                elif self.posix and character in self.quotes:
                    self.state = character
                elif self.posix and character in self.escape:
                    escaped_state = "a"
                    self.state = character
                elif (character in self.wordchars or character in self.quotes
                      or self.whitespace_split and character not in self._punctuation_chars):
                    self.token += character
                else:
                    if self._punctuation_chars:
                        self._pushback_chars.append(character)
                    else:
                        self.pushback.appendleft(character)
                    self.state = " "
                    if self.token or self.posix and quoted:
                        break
        result = self.token
        self.token = ""
        if self.posix and not quoted and result == "":
            result = None
        if self.debug > 1:
            print("shlex: raw token=" + repr(result) if result else "shlex: raw token=EOF")
        return result

    def sourcehook(self, newfile):
        """The name and the stream of a file that is to be read."""
        import os

        if newfile[0] == '"':
            newfile = newfile[1:-1]
        if isinstance(self.infile, str) and not os.path.isabs(newfile):
            newfile = os.path.join(os.path.dirname(self.infile), newfile)
        return newfile, open(newfile, "r")

    def error_leader(self, infile=None, lineno=None):
        """The start of a message, as Emacs and compilers write it."""
        return f'"{infile or self.infile if infile is None else infile}", line {self.lineno if lineno is None else lineno}: '

    def __iter__(self):
        return self

    def __next__(self):
        word = self.get_token()
        if word == self.eof:
            raise StopIteration
        return word


def split(s, comments=False, posix=True):
    """The words of a text."""
    if s is None:
        import warnings

        warnings.warn("Passing None for 's' to shlex.split() is deprecated.", DeprecationWarning, stacklevel=2)
    reader = shlex(s, posix=posix)
    reader.whitespace_split = True
    if not comments:
        reader.commenters = ""
    return list(reader)


def join(split_command):
    """A text whose words these are."""
    return " ".join(quote(each) for each in split_command)


_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-")


def quote(s):
    """A word as a shell has to be given it."""
    if not s:
        return "''"
    if all(each in _SAFE for each in s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def _print_tokens(lexer):
    while True:
        word = lexer.get_token()
        if not word:
            break
        print("Token: " + repr(word))


if __name__ == "__main__":
    if len(sys.argv) == 1:
        _print_tokens(shlex())
    else:
        with open(sys.argv[1]) as _file:
            _print_tokens(shlex(_file, sys.argv[1]))
