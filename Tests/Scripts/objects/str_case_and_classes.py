# Case changes and the is… predicates, beyond ASCII too.
# small

for s in ('hello World', 'ÀÉÎ', 'straße', 'ﬁn', 'ǆ', 'İ', 'ΑΣ', 'ᾳ', "they're bill's", 'x1y2 z', '', 'ÿ', 'ŉ', 'ⅷ', 'Ωmega', '𐐀𐐨', 'ab\u0345'):
    print(ascii(s), ascii(s.upper()), ascii(s.lower()), ascii(s.title()), ascii(s.capitalize()), ascii(s.swapcase()),
        ascii(s.casefold()))
names = 'isalpha isdigit isdecimal isnumeric isalnum isspace isupper islower istitle isidentifier isprintable isascii'.split()
for s in ('', 'abc', 'ABC', 'Abc Def', 'a1', '1', '١', '²', '½', '五', 'Ⅷ', ' ', '\t\n', '\x1c', '\u2003', '\u200b',
    'é', 'ß', 'ª', 'ǅ', '_x', '1x', 'for', 'ẞ', '\x00', '\x7f', '\xad', '\ud800', '𝔘', '日本', 'A-B', 'AbC', "Don'T",
    '🙂', 'ⓐ', '\u0660\u0661', '℘', '·', 'a·b', '\ue000'):
    print(ascii(s), ' '.join(n[2:] for n in names if getattr(s, n)()))
for s in ('ΑΣΣ', 'Σ', 'ΑΣ Β', 'ΑΣ.', 'Α.Σ'):
    print(ascii(s.lower()), end=' ')
print()
for f in (lambda: 'a'.upper(1), lambda: str.upper(1), lambda: str.upper(), lambda: 'a'.nope(),
    lambda: 'a'.isalpha(1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
