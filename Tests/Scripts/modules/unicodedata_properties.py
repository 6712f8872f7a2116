# What is known of characters, and normal forms.
import unicodedata as u

CHARACTERS = "aZ5 \n\u0301\u00bd\u2460\u0661\u4e09\u0416\u05d0\u0627(\u300c\uff21\ufb01\u00e9\u1e9b\u212b\uac01\u1100\U0001d7d8\U0001f600\ue000\u0378\ud800\u2f81a\u200d\ufdfa\u00b2\u0f33"
for each in CHARACTERS:
    print(ascii(each), u.category(each), repr(u.bidirectional(each)), u.combining(each), u.mirrored(each), u.east_asian_width(each), repr(u.decomposition(each)),
          u.decimal(each, None), u.digit(each, None), u.numeric(each, None))
for text in ("", "abc", "e\u0301", "\u00e9", "\ufb01\u00b2", "\u1e9b\u0323", "a\u0315\u0300\u05ae\u0300b", "\uac00\u11a8", "\u1100\u1161\u11a8", "\u212b\u2126", "\u0958", "\u0344",
             "\U0001d15e", "\ufdfa", "\u0b47\u0b56", "q\u0307\u0323", "\u0041\u030a\u0301"):
    print(ascii(text), [ascii(u.normalize(form, text)) for form in ("NFC", "NFD", "NFKC", "NFKD")], [u.is_normalized(form, text) for form in ("NFC", "NFD", "NFKC", "NFKD")])
print(u.lookup("LATIN SMALL LETTER A"), ascii(u.lookup("snowman")), u.unidata_version)
for action in (lambda: u.category("ab"), lambda: u.category(5), lambda: u.decimal("a"), lambda: u.digit("\u00bd"), lambda: u.numeric("a"), lambda: u.normalize("NFX", "\u00e9"),
               lambda: u.normalize("NFC", 5), lambda: u.lookup("no such character"), lambda: u.lookup(5), lambda: u.decimal("ab"), lambda: u.combining("")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
