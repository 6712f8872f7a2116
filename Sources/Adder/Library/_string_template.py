"""`string.Template`, loaded when it is first asked for."""

import re as _re


class Template:
    """Text with `$name` and `${name}` to be replaced."""

    __module__ = 'string'

    delimiter = '$'
    # The inline flag keeps IGNORECASE from letting letters in that lower to ASCII ones.
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = _re.IGNORECASE

    def __init_subclass__(cls):
        super().__init_subclass__()
        if 'pattern' in cls.__dict__:
            pattern = cls.pattern
        else:
            mark = _re.escape(cls.delimiter)
            name = cls.idpattern
            braced = cls.braceidpattern or cls.idpattern
            pattern = (
                f'{mark}(?:(?P<escaped>{mark})|(?P<named>{name})|{{(?P<braced>{braced})}}|(?P<invalid>))')
        cls.pattern = _re.compile(pattern, cls.flags | _re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _invalid(self, match):
        """The error for a delimiter with nothing sensible behind it."""
        before = self.template[:match.start('invalid')]
        lines = before.splitlines(keepends=True)
        if lines:
            column, line = match.start('invalid') - len(''.join(lines[:-1])), len(lines)
        else:
            column, line = 1, 1
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (line, column))

    def substitute(self, mapping={}, /, **kws):
        mapping = _merged(mapping, kws)

        def replacement(match):
            name = match.group('named') or match.group('braced')
            if name is not None:
                return str(mapping[name])
            if match.group('escaped') is not None:
                return self.delimiter
            if match.group('invalid') is not None:
                self._invalid(match)
            raise ValueError('Unrecognized named group in pattern', self.pattern)

        return self.pattern.sub(replacement, self.template)

    def safe_substitute(self, mapping={}, /, **kws):
        mapping = _merged(mapping, kws)

        def replacement(match):
            name = match.group('named') or match.group('braced')
            if name is not None:
                try:
                    return str(mapping[name])
                except KeyError:
                    return match.group()
            if match.group('escaped') is not None:
                return self.delimiter
            if match.group('invalid') is not None:
                return match.group()
            raise ValueError('Unrecognized named group in pattern', self.pattern)

        return self.pattern.sub(replacement, self.template)

    def is_valid(self):
        for match in self.pattern.finditer(self.template):
            if match.group('invalid') is not None:
                return False
            if match.group('named') is None and match.group('braced') is None and match.group('escaped') is None:
                raise ValueError('Unrecognized named group in pattern', self.pattern)
        return True

    def get_identifiers(self):
        names = []
        for match in self.pattern.finditer(self.template):
            name = match.group('named') or match.group('braced')
            if name is not None:
                if name not in names:
                    names.append(name)
            elif match.group('invalid') is None and match.group('escaped') is None:
                raise ValueError('Unrecognized named group in pattern', self.pattern)
        return names


_nothing = Template.substitute.__defaults__[0]
Template.safe_substitute.__defaults__ = (_nothing,)


def _merged(mapping, kws):
    """Keywords come before what the mapping says."""
    if mapping is _nothing:
        return kws
    if kws:
        from collections import ChainMap
        return ChainMap(kws, mapping)
    return mapping


Template.__init_subclass__()
