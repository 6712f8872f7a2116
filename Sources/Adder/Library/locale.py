"""Customs of languages and countries: there is the C locale, and with it UTF-8."""

from builtins import str as _builtin_str

__all__ = ["getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "resetlocale", "localeconv", "strcoll", "strxfrm",
           "str", "atof", "atoi", "format", "format_string", "currency", "normalize", "LC_CTYPE", "LC_COLLATE", "LC_TIME", "LC_MONETARY",
           "LC_NUMERIC", "LC_ALL", "CHAR_MAX", "getencoding", "LC_MESSAGES"]

LC_CTYPE = 0
LC_NUMERIC = 1
LC_TIME = 2
LC_COLLATE = 3
LC_MONETARY = 4
LC_MESSAGES = 5
LC_ALL = 6
CHAR_MAX = 127
CODESET = 14

_categories = ('LC_CTYPE', 'LC_NUMERIC', 'LC_TIME', 'LC_COLLATE', 'LC_MONETARY', 'LC_MESSAGES')
_others = ('LC_PAPER', 'LC_NAME', 'LC_ADDRESS', 'LC_TELEPHONE', 'LC_MEASUREMENT', 'LC_IDENTIFICATION')
_known = {'C': 'C', 'POSIX': 'C', 'C.UTF-8': 'C.UTF-8', 'C.utf8': 'C.utf8', 'C.UTF8': 'C.UTF8'}


class Error(Exception):
    """A locale that there is not."""


def _from_environment(name):
    import os
    return os.environ.get('LC_ALL') or os.environ.get(name) or os.environ.get('LANG') or ''


def _start():
    # As a program finds it: only the kind of characters is what the environment asks for, and UTF-8 in any case.
    chosen = _from_environment('LC_CTYPE')
    return dict.fromkeys(_categories, 'C') | {'LC_CTYPE': chosen if chosen in _known and chosen not in ('C', 'POSIX') else 'C.UTF-8'}


_current = _start()


def setlocale(category, locale=None):
    """Set the locale for a category; None only asks for it."""
    if locale is not None and not isinstance(locale, _builtin_str):
        try:
            language, encoding = locale
        except (TypeError, ValueError):
            raise TypeError('Locale must be None, a string, or an iterable of two strings -- language code, encoding.') from None
        locale = language if language is not None else 'C'
        if encoding is not None:
            locale += '.' + encoding
    if category != LC_ALL and not 0 <= category < len(_categories):
        raise Error('unsupported locale setting' if locale is not None else 'locale query failed')
    names = _categories if category == LC_ALL else (_categories[category],)
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
    parts = [f'{name}={_current[name]}' for name in _categories]
    parts += [f'{name}=C' for name in _others]
    return ';'.join(parts)


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
    return 'UTF-8'


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
    raise ValueError("unsupported langinfo constant")


def localeconv():
    """How numbers and amounts of money are written."""
    return {'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '', 'mon_grouping': [],
            'positive_sign': '', 'negative_sign': '', 'int_frac_digits': 127, 'frac_digits': 127, 'p_cs_precedes': 127, 'p_sep_by_space': 127,
            'n_cs_precedes': 127, 'n_sep_by_space': 127, 'p_sign_posn': 127, 'n_sign_posn': 127, 'decimal_point': '.', 'thousands_sep': '',
            'grouping': []}


def strcoll(os1, os2, /):
    """-1, 0 or 1 as the first text stands before, with or behind the second."""
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    """A text that compares as this one does by the customs of the locale."""
    return string


def format_string(f, val, grouping=False, monetary=False):
    """`f % val` by the customs of the locale, which in C are those of `%`."""
    return f % val


def format(percent, value, grouping=False, monetary=False, *additional):
    """One number by a `%` format."""
    import re
    import warnings
    warnings.warn("This method will be removed in a future version of Python. Use 'locale.format_string()' instead.", DeprecationWarning,
                  stacklevel=2)
    match = re.match(r'%(?:\((?P<key>.*?)\))?(?P<modifiers>[-#0-9 +*.hlL]*?)[eEfFgGdiouxXcrs%]', percent)
    if not match or len(match.group()) != len(percent):
        raise ValueError(("format() must be given exactly one %%char format specifier, %s not valid") % repr(percent))
    return percent % ((value,) + additional) if additional else percent % value


def currency(val, symbol=True, grouping=False, international=False):
    """An amount of money, which the C locale has no customs for."""
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    """A float with twelve digits."""
    return '%.12g' % val


def delocalize(string):
    """A number without what the locale adds to it."""
    return string


def localize(string, grouping=False, monetary=False):
    """A number with what the locale adds to it."""
    return string


def atof(string, func=float):
    """A float from text."""
    return func(delocalize(string))


def atoi(string):
    """An int from text."""
    return int(delocalize(string))
