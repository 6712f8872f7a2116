"""What the assertions about exceptions, warnings and logs give to a with statement."""

import sys
import traceback
import warnings
from types import GenericAlias

__unittest = True


class _BaseTestCaseContext:
    """What belongs to an assertion of a test, which it fails with a message of its own and the user's."""

    msg = None

    def __init__(self, test_case):
        self.test_case = test_case

    def _fail(self, message):
        test_case = self.test_case
        raise test_case.failureException(test_case._formatMessage(self.msg, message))


def _is_subtype(expected, basetype):
    if isinstance(expected, tuple):
        return all(_is_subtype(item, basetype) for item in expected)
    return isinstance(expected, type) and issubclass(expected, basetype)


def _name(expected):
    """The name of a class, or a tuple of classes as it is shown."""
    try:
        return expected.__name__
    except AttributeError:
        return str(expected)


class _AssertRaisesBaseContext(_BaseTestCaseContext):
    def __init__(self, expected, test_case, expected_regex=None):
        super().__init__(test_case)
        self.expected, self.expected_regex = expected, expected_regex
        # The name of the function, where there is one.
        self.obj_name = None
        if expected_regex is not None:
            import re
            self.expected_regex = re.compile(expected_regex)

    def handle(self, name, args, kwargs):
        """Calls the function in args; without one gives itself to a with statement."""
        try:
            if not _is_subtype(self.expected, self._base_type):
                raise TypeError(f"{name}() arg 1 must be {self._base_type_str}")
            if not args:
                self.msg = kwargs.pop("msg", None)
                if kwargs:
                    raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
                return self
            function, *args = args
            self.obj_name = _name(function)
            with self:
                function(*args, **kwargs)
        finally:
            # No cycle is to keep the exception, and with it frames, alive.
            self = None

    def _complain(self, what):
        expected = _name(self.expected)
        self._fail(f"{expected} not {what} by {self.obj_name}" if self.obj_name else f"{expected} not {what}")

    def _check_regex(self, value):
        if not self.expected_regex.search(str(value)):
            self._fail(f'"{self.expected_regex.pattern}" does not match "{value}"')


class _AssertRaisesContext(_AssertRaisesBaseContext):
    """The block raises one of the exceptions; afterwards `exception` is what it has raised."""

    _base_type = BaseException
    _base_type_str = "an exception type or tuple of exception types"

    __class_getitem__ = classmethod(GenericAlias)

    def __enter__(self):
        """Gives itself: the exception is found there afterwards."""
        return self

    def __exit__(self, kind, error, tb):
        if kind is None:
            self._complain("raised")
        traceback.clear_frames(tb)
        is_expected = issubclass(kind, self.expected)
        if is_expected:
            self.exception = error.with_traceback(None)
            if self.expected_regex is not None:
                self._check_regex(error)
        return is_expected


class _AssertWarnsContext(_AssertRaisesBaseContext):
    """The block issues one of the warnings; afterwards `warning`, `filename` and `lineno` tell of the first, `warnings` of all."""

    _base_type = Warning
    _base_type_str = "a warning type or tuple of warning types"

    def __enter__(self):
        # What was shown already is to be shown again.
        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self._recording = warnings.catch_warnings(record=True)
        self.warnings = self._recording.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, kind, error, tb):
        self._recording.__exit__(kind, error, tb)
        if kind is not None:
            # It goes its way.
            return
        first = None
        for shown in self.warnings:
            warning = shown.message
            if not isinstance(warning, self.expected):
                continue
            if first is None:
                first = warning
            if self.expected_regex is not None and not self.expected_regex.search(str(warning)):
                continue
            self.warning = warning
            self.filename = shown.filename
            self.lineno = shown.lineno
            return
        if first is not None:
            self._check_regex(first)
        self._complain("triggered")
