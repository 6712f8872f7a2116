"""Customs of languages and countries: there is the C locale, and with it UTF-8."""

from builtins import str as _builtin_str

__all__ = ["getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "resetlocale", "localeconv",
           "strcoll", "strxfrm", "str", "atof", "atoi", "format", "format_string", "currency", "normalize",
           "LC_CTYPE", "LC_COLLATE", "LC_TIME", "LC_MONETARY", "LC_NUMERIC", "LC_ALL", "CHAR_MAX", "getencoding",
           "LC_MESSAGES"]

LC_CTYPE = 0
LC_NUMERIC = 1
LC_TIME = 2
LC_COLLATE = 3
LC_MONETARY = 4
LC_MESSAGES = 5
LC_ALL = 6
CHAR_MAX = 127
CODESET = 14

# By their numbers; the later ones have a number alone, and 6 is LC_ALL.
_numbered = ('LC_CTYPE', 'LC_NUMERIC', 'LC_TIME', 'LC_COLLATE', 'LC_MONETARY', 'LC_MESSAGES', None,
             'LC_PAPER', 'LC_NAME', 'LC_ADDRESS', 'LC_TELEPHONE', 'LC_MEASUREMENT', 'LC_IDENTIFICATION')
_categories = tuple(name for name in _numbered if name)
# What can be asked of a locale, by number, and what it answers.
_answers = {}


def _askable(first, names, answers):
    for number, (name, answer) in enumerate(zip(names.split(), answers), first):
        globals()[name] = number
        _answers[number] = answer


_askable(0x10000, 'RADIXCHAR THOUSEP', ('.', ''))
_askable(0x20000, 'ABDAY_1 ABDAY_2 ABDAY_3 ABDAY_4 ABDAY_5 ABDAY_6 ABDAY_7', 'Sun Mon Tue Wed Thu Fri Sat'.split())
_askable(0x20007, 'DAY_1 DAY_2 DAY_3 DAY_4 DAY_5 DAY_6 DAY_7',
         'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split())
_askable(0x2000e, 'ABMON_1 ABMON_2 ABMON_3 ABMON_4 ABMON_5 ABMON_6 ABMON_7 ABMON_8 ABMON_9 ABMON_10 ABMON_11 ABMON_12',
         'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split())
_askable(0x2001a, 'MON_1 MON_2 MON_3 MON_4 MON_5 MON_6 MON_7 MON_8 MON_9 MON_10 MON_11 MON_12',
         'January February March April May June July August September October November December'.split())
_askable(0x20026, 'AM_STR PM_STR D_T_FMT D_FMT T_FMT T_FMT_AMPM ERA',
         ('AM', 'PM', '%a %b %e %H:%M:%S %Y', '%m/%d/%y', '%H:%M:%S', '%I:%M:%S %p', ''))
_askable(0x2002e, 'ERA_D_FMT ALT_DIGITS ERA_D_T_FMT ERA_T_FMT', ('',) * 4)
_askable(0x4000f, 'CRNCYSTR', '-')
_askable(0x50000, 'YESEXPR NOEXPR', ('^[yY]', '^[nN]'))
_known = {'C': 'C', 'POSIX': 'C', 'C.UTF-8': 'C.UTF-8', 'C.utf8': 'C.utf8', 'C.UTF8': 'C.UTF8'}


class Error(Exception):
    """A locale that there is not."""


def _from_environment(name):
    import os
    return os.environ.get('LC_ALL') or os.environ.get(name) or os.environ.get('LANG') or ''


def _start():
    # As a program finds it: only the kind of characters is what the environment asks for, and UTF-8 in any case.
    chosen = _from_environment('LC_CTYPE')
    if chosen not in _known or chosen in ('C', 'POSIX'):
        chosen = 'C.UTF-8'
    return dict.fromkeys(_categories, 'C') | {'LC_CTYPE': chosen}


_current = _start()


def setlocale(category, locale=None):
    """Set the locale for a category; None only asks for it."""
    if locale is not None and not isinstance(locale, _builtin_str):
        try:
            language, encoding = locale
        except (TypeError, ValueError):
            raise TypeError('Locale must be None, a string, or an iterable of '
                            'two strings -- language code, encoding.') from None
        locale = language if language is not None else 'C'
        if encoding is not None:
            locale += '.' + encoding
    import operator
    category = operator.index(category)
    if not 0 <= category < len(_numbered):
        raise Error('unsupported locale setting' if locale is not None else 'locale query failed')
    names = _categories if category == LC_ALL else (_numbered[category],)
    if locale is not None:
        new = {}
        for name in names:
            wanted = locale
            if wanted == '':
                wanted = _from_environment(name) or 'C'
                if wanted not in _known:
                    wanted = 'C.UTF-8' if 'UTF-8' in wanted.upper() or 'UTF8' in wanted.upper() else 'C'
            elif '=' in wanted:
                wanted = dict(part.split('=', 1) for part in wanted.split(';') if '=' in part).get(name, 'C')
            if wanted not in _known:
                raise Error('unsupported locale setting')
            new[name] = _known[wanted]
        _current.update(new)
    values = [_current[name] for name in names]
    if len(set(values)) == 1:
        return values[0]
    return ';'.join(f'{name}={_current[name]}' for name in _categories)


def getlocale(category=LC_CTYPE):
    """(language, encoding) of a category."""
    name = setlocale(category)
    if category == LC_ALL and ';' in name:
        raise TypeError('category LC_ALL is not supported')
    return _parsed(name)


def _parsed(name):
    if name == 'C':
        return None, None
    return 'en_US', 'UTF-8'


def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
    """(language, encoding) that the environment asks for."""
    import warnings
    warnings.warn("Use setlocale(), getencoding() and getlocale() instead", DeprecationWarning, stacklevel=2)
    import os
    for name in envvars:
        value = os.environ.get(name)
        if value:
            value = value.split(':')[0] if name == 'LANGUAGE' else value
            break
    else:
        value = 'C'
    if value in ('C', 'POSIX'):
        return None, None
    language, _, encoding = value.partition('.')
    return ('en_US' if language == 'C' else language), encoding or 'ISO8859-1'


def getpreferredencoding(do_setlocale=True):
    """The encoding of text files."""
    return 'UTF-8'


def getencoding():
    """The encoding of the locale."""
    return nl_langinfo(CODESET)


def resetlocale(category=LC_ALL):
    """Set what the environment asks for."""
    import warnings
    warnings.warn('Use locale.setlocale(locale.LC_ALL, "") instead', DeprecationWarning, stacklevel=2)
    setlocale(category, '')


def normalize(localename):
    """A locale's full name, with the encoding that is usual for it."""
    language, dot, encoding = localename.partition('.')
    if not dot or language in ('C', 'POSIX'):
        return localename
    return language + '.' + {'utf8': 'UTF-8', 'utf-8': 'UTF-8'}.get(encoding.lower(), encoding)


def nl_langinfo(key, /):
    """A piece of information on the locale."""
    if key == CODESET:
        return 'UTF-8' if _current['LC_CTYPE'] != 'C' else 'ANSI_X3.4-1968'
    import operator
    answer = _answers.get(operator.index(key))
    if answer is None:
        raise ValueError("unsupported langinfo constant")
    return answer


def localeconv():
    """How numbers and amounts of money are written."""
    return {'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '',
            'mon_grouping': [], 'positive_sign': '', 'negative_sign': '', 'int_frac_digits': 127, 'frac_digits': 127,
            'p_cs_precedes': 127, 'p_sep_by_space': 127, 'n_cs_precedes': 127, 'n_sep_by_space': 127,
            'p_sign_posn': 127, 'n_sign_posn': 127, 'decimal_point': '.', 'thousands_sep': '', 'grouping': []}


def _checked(text, what):
    if not isinstance(text, _builtin_str):
        raise TypeError(f"{what} must be str, not {'None' if text is None else type(text).__name__}")
    if '\0' in text:
        raise ValueError("embedded null character")


def strcoll(os1, os2, /):
    """-1, 0 or 1 as the first text stands before, with or behind the second."""
    _checked(os1, "strcoll() argument 1")
    _checked(os2, "strcoll() argument 2")
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    """A text that compares as this one does by the customs of the locale."""
    _checked(string, "strxfrm() argument")
    return string


def _point(text, monetary):
    """A number with the locale's decimal point, which amounts of money have none of."""
    return text.replace('.', localeconv()['mon_decimal_point' if monetary else 'decimal_point'])


def _specifiers():
    import re
    return re.compile(r'%(?:\((?P<key>.*?)\))?(?P<modifiers>[-#0-9 +*.hlL]*?)[eEfFgGdiouxXcrs%]')


def _formatted(specifier, value, monetary):
    text = specifier % value
    return _point(text, monetary) if specifier[-1] in 'eEfFgG' else text


def format_string(f, val, grouping=False, monetary=False):
    """`f % val` by the customs of the locale."""
    from collections.abc import Mapping
    specifiers = _specifiers()
    found = [match.group() for match in specifiers.finditer(f)]
    texts = []
    if isinstance(val, Mapping):
        for specifier in found:
            texts.append('%' if specifier[-1] == '%' else _formatted(specifier, val, monetary))
    else:
        values = val if isinstance(val, tuple) else (val,)
        used = 0
        for specifier in found:
            if specifier == '%%':
                texts.append('%')
                continue
            stars = specifier.count('*')
            value = values[used:used + stars + 1] if stars else values[used]
            texts.append(_formatted(specifier, value, monetary))
            used += stars + 1
    return specifiers.sub('%s', f) % tuple(texts)


def format(percent, value, grouping=False, monetary=False, *additional):
    """One number by a `%` format."""
    import warnings
    warnings.warn("This method will be removed in a future version of Python. Use 'locale.format_string()' instead.",
                  DeprecationWarning, stacklevel=2)
    match = _specifiers().match(percent)
    if not match or len(match.group()) != len(percent):
        raise ValueError(f"format() must be given exactly one %char format specifier, {percent!r} not valid")
    return _formatted(percent, (value,) + additional if additional else value, monetary)


def currency(val, symbol=True, grouping=False, international=False):
    """An amount of money, which the C locale has no customs for."""
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    """A float with twelve digits."""
    return '%.12g' % val


def delocalize(string):
    """A number without what the locale adds to it."""
    return string.replace(localeconv()['decimal_point'], '.')


def localize(string, grouping=False, monetary=False):
    """A number with what the locale adds to it."""
    return _point(string, monetary)


def atof(string, func=float):
    """A float from text."""
    return func(delocalize(string))


def atoi(string):
    """An int from text."""
    return int(delocalize(string))
