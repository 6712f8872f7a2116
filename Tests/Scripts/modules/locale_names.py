# locale: every name; the categories, what is asked of the C locale, numbers and texts, what the environment asks for.
import locale
import os
import warnings
from locale import (
    CHAR_MAX, Error, LC_ALL, LC_COLLATE, LC_CTYPE, LC_MESSAGES, LC_MONETARY, LC_NUMERIC, LC_TIME, atof, atoi, currency, delocalize, format_string,
    getdefaultlocale, getencoding, getlocale, getpreferredencoding, localeconv, localize, nl_langinfo, normalize, resetlocale, setlocale, strcoll,
    strxfrm)

warnings.simplefilter("ignore")
for name in ("LANGUAGE", "LC_CTYPE", "LANG", "LC_TIME", "LC_NUMERIC"):
    os.environ.pop(name, None)
os.environ["LC_ALL"] = "C"


def t(function, *arguments, **named):
    try:
        print(function.__name__, arguments, named, repr(function(*arguments, **named)))
    except Exception as error:
        print(function.__name__, arguments, named, type(error).__name__, error)


print(locale.__all__, issubclass(Error, Exception), CHAR_MAX)
print(LC_ALL, LC_COLLATE, LC_CTYPE, LC_MESSAGES, LC_MONETARY, LC_NUMERIC, LC_TIME)
t(setlocale, LC_ALL, "C")
for category in range(-1, 14):
    t(setlocale, category)
    t(getlocale, category)
t(setlocale, LC_TIME, "C.UTF-8")
t(setlocale, LC_ALL)
t(getlocale, LC_TIME)
t(getlocale, LC_ALL)
t(setlocale, LC_ALL, "")
t(setlocale, LC_ALL, (None, None))
t(setlocale, LC_ALL, "POSIX")
for bad in ("no such", "C.nope", 5, (1,), ("a", "b", "c"), b"C", ["C", None]):
    t(setlocale, LC_COLLATE, bad)
t(setlocale, "a", "C")
t(setlocale, LC_ALL, "LC_CTYPE=C.UTF-8;LC_NUMERIC=C;LC_TIME=C;LC_COLLATE=C;LC_MONETARY=C;LC_MESSAGES=C;LC_PAPER=C;LC_NAME=C;LC_ADDRESS=C;"
  "LC_TELEPHONE=C;LC_MEASUREMENT=C;LC_IDENTIFICATION=C")
print(getencoding(), getpreferredencoding().upper(), getpreferredencoding(False).upper(), getpreferredencoding(do_setlocale=False).upper())
t(setlocale, LC_CTYPE, "C")
print(getencoding())
t(setlocale, LC_ALL, "C.UTF-8")

t(resetlocale)
t(setlocale, LC_ALL)
t(resetlocale, LC_TIME)
t(resetlocale, 99)
t(resetlocale, category=LC_COLLATE)
os.environ["X"] = "C"
for value in ("C", "POSIX", "de_DE.UTF-8", "en_US.ISO8859-1"):
    os.environ["X"] = value
    t(getdefaultlocale, ("X",))
    t(getdefaultlocale, ("NOTHING", "X"))
    t(getdefaultlocale, envvars=["X"])
t(getdefaultlocale)
t(getdefaultlocale, ())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    getdefaultlocale()
    resetlocale()
    locale.format("%d", 1)
    print([(each.category.__name__, str(each.message), os.path.basename(each.filename)) for each in caught])
for name in ("C", "de_DE.UTF-8", "de_DE.utf8", "en_US.ISO8859-1", "xx_YY", "xx_YY.UTF-8", "xx", "@", ".", "a.b", ""):
    t(normalize, name)

ASKED = """CODESET RADIXCHAR THOUSEP ABDAY_1 ABDAY_2 ABDAY_3 ABDAY_4 ABDAY_5 ABDAY_6 ABDAY_7 DAY_1 DAY_2 DAY_3 DAY_4 DAY_5 DAY_6 DAY_7 ABMON_1
ABMON_2 ABMON_3 ABMON_4 ABMON_5 ABMON_6 ABMON_7 ABMON_8 ABMON_9 ABMON_10 ABMON_11 ABMON_12 MON_1 MON_2 MON_3 MON_4 MON_5 MON_6 MON_7 MON_8
MON_9 MON_10 MON_11 MON_12 AM_STR PM_STR D_T_FMT D_FMT T_FMT T_FMT_AMPM ERA ERA_D_FMT ALT_DIGITS ERA_D_T_FMT ERA_T_FMT CRNCYSTR YESEXPR NOEXPR"""
for name in ASKED.split():
    print(name, type(getattr(locale, name)).__name__, repr(nl_langinfo(getattr(locale, name))))
for bad in (0, -1, "a", 1.5, None):
    t(nl_langinfo, bad)

for pair in (("a", "b"), ("b", "a"), ("", ""), ("a", "aa"), ("B", "a"), (1, 2), ("a", None), ("a\0", "b")):
    t(strcoll, *pair)
for text in ("ab", "", "\0a", 5):
    t(strxfrm, text)
print(sorted(["b", "C", "a"], key=strxfrm))
for arguments in (("%d", 5), ("%.2f", 1234567.891, True), ("%s", "x"), ("%d %s", (1, "a")), ("%", 1), ("%d", 1, False, True), ("%d", (1,)),
                  ("%(a)s", {"a": 1}), ("%%", ()), ("a", ()), ("%d", "x"), ("%+10.3e|", 1.5), ("%*d", (5, 1))):
    t(format_string, *arguments)
    t(locale.format, *arguments)
for text in ("1", "1.5", "x", "1,000", " 2 ", "1_0", ""):
    for function in (atof, atoi, delocalize, localize):
        t(function, text)
t(atof, "1.5", str)
t(atoi, "5")
t(atof, 5)
t(locale.str, 1 / 3)
t(locale.str, 10 ** 20)
t(locale.str, "a")
t(localize, "1234.5", True, True)
for arguments in ((1,), (1, False), ("x", True, True), (1.5, False, False, True)):
    t(currency, *arguments)
print(localeconv(), localeconv() is localeconv())
