# textwrap: all functions and options.
import textwrap
from textwrap import TextWrapper, dedent, fill, indent, shorten, wrap

T = "Hello there -- you goof-ball, use the -b option! It's e.g. well-known.  Done?  \"Yes.\" ok"

def show(text):
    try:
        print(text, '->', repr(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


for line in r"""
textwrap.__all__
wrap(T, 20)
wrap(T, 12)
wrap(T, 5)
wrap(T, 5, break_long_words=False)
wrap(T, 10, break_on_hyphens=False)
wrap(T, 30, fix_sentence_endings=True)
wrap(T, 30, initial_indent='* ', subsequent_indent='  ')
wrap(T, 30, max_lines=2)
wrap(T, 30, max_lines=1, placeholder='...')
wrap(T, 30, max_lines=2, placeholder=' and so on and so on and so on and so on')
wrap('a\tb\t c\nd', 4)
wrap('a\tb', 20, tabsize=2), wrap('a\tb', 20, expand_tabs=False), wrap('a\tb', 20, expand_tabs=False, replace_whitespace=False)
wrap('  a  b  ', 3), wrap('  a  b  ', 3, drop_whitespace=False)
wrap('', 5), wrap('   ', 5), wrap('\n\n', 5)
wrap('a\nb', 10, replace_whitespace=False)
wrap('abc', 0)
wrap('abc', -1)
wrap('abc')
wrap(5)
wrap('supercalifragilistic-expialidocious', 8)
wrap('a-b-c d--e --f g---h i-j', 3)
wrap('foo--bar baz-- qux --x', 6)
fill(T, 25)
shorten('Hello  world!', 12), shorten('Hello  world!', 11), shorten('Hello world', 10, placeholder='...')
shorten('Hello world', 2)
shorten('Hello world', 5, placeholder='......')
dedent('  a\n    b\n\n  c\n   \n'), dedent('\ta\n  b'), dedent(''), dedent('a\n b'), dedent('   \n'), dedent('  \ta\n  \t b')
indent('a\n\n b\n', '> '), indent('a\n\n b\n', '> ', lambda line: True), indent('', 'x'), indent('a\rb', '-')
TextWrapper(width=9, max_lines=1).wrap('one two three')
TextWrapper(9).fill('one two three')
vars(TextWrapper())
""".strip().splitlines():
    show(line)
