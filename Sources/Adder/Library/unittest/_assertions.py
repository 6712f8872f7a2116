"""The assertions of a test case."""

import warnings
from ._contexts import _AssertRaisesContext, _AssertWarnsContext
from .util import _common_shorten_repr, _count, _count_diff_all_purpose, _count_diff_hashable, safe_repr

__unittest = True

DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."

_NO_ITEM = (TypeError, IndexError, NotImplementedError)


class _Assertions:
    """What TestCase inherits its assertions from."""

    # What a failed assertion raises.
    failureException = AssertionError
    # Whether a message that is given comes behind the usual one, or in its place.
    longMessage = True
    # How long a diff may be to be shown.
    maxDiff = 80 * 8
    # Texts that are longer are not compared line by line.
    _diffThreshold = 2 ** 16

    def fail(self, msg=None):
        """Fail at once."""
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        """The message of a failure: the usual one, the test's own, or both."""
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        try:
            return f"{standardMsg} : {msg}"
        except UnicodeDecodeError:
            return f"{safe_repr(standardMsg)} : {safe_repr(msg)}"

    def _truncateMessage(self, message, diff):
        """A message with its diff, or with a hint if that is too long."""
        limit = self.maxDiff
        if limit is None or len(diff) <= limit:
            return message + diff
        return message + DIFF_OMITTED % len(diff)

    # Truth and identity

    def assertTrue(self, expr, msg=None):
        """Fail unless the expression is true."""
        if not expr:
            raise self.failureException(self._formatMessage(msg, f"{safe_repr(expr)} is not true"))

    def assertFalse(self, expr, msg=None):
        """Fail if the expression is true."""
        if expr:
            raise self.failureException(self._formatMessage(msg, f"{safe_repr(expr)} is not false"))

    def assertIs(self, expr1, expr2, msg=None):
        """Fail unless both are the same object."""
        if expr1 is not expr2:
            self.fail(self._formatMessage(msg, f"{safe_repr(expr1)} is not {safe_repr(expr2)}"))

    def assertIsNot(self, expr1, expr2, msg=None):
        """Fail if both are the same object."""
        if expr1 is expr2:
            self.fail(self._formatMessage(msg, f"unexpectedly identical: {safe_repr(expr1)}"))

    def assertIsNone(self, obj, msg=None):
        """Fail unless it is None."""
        if obj is not None:
            self.fail(self._formatMessage(msg, f"{safe_repr(obj)} is not None"))

    def assertIsNotNone(self, obj, msg=None):
        """Fail if it is None."""
        if obj is None:
            self.fail(self._formatMessage(msg, "unexpectedly None"))

    def assertIsInstance(self, obj, cls, msg=None):
        """Fail unless it is an instance of the class, or of one of the classes."""
        if not isinstance(obj, cls):
            self.fail(self._formatMessage(msg, f"{safe_repr(obj)} is not an instance of {cls!r}"))

    def assertNotIsInstance(self, obj, cls, msg=None):
        """Fail if it is an instance of the class, or of one of the classes."""
        if isinstance(obj, cls):
            self.fail(self._formatMessage(msg, f"{safe_repr(obj)} is an instance of {cls!r}"))

    def assertIn(self, member, container, msg=None):
        """Fail unless it is in the container."""
        if member not in container:
            self.fail(self._formatMessage(msg, f"{safe_repr(member)} not found in {safe_repr(container)}"))

    def assertNotIn(self, member, container, msg=None):
        """Fail if it is in the container."""
        if member in container:
            self.fail(self._formatMessage(msg, f"{safe_repr(member)} unexpectedly found in {safe_repr(container)}"))

    # Order

    def assertLess(self, a, b, msg=None):
        """Fail unless a < b."""
        if not a < b:
            self.fail(self._formatMessage(msg, f"{safe_repr(a)} not less than {safe_repr(b)}"))

    def assertLessEqual(self, a, b, msg=None):
        """Fail unless a <= b."""
        if not a <= b:
            self.fail(self._formatMessage(msg, f"{safe_repr(a)} not less than or equal to {safe_repr(b)}"))

    def assertGreater(self, a, b, msg=None):
        """Fail unless a > b."""
        if not a > b:
            self.fail(self._formatMessage(msg, f"{safe_repr(a)} not greater than {safe_repr(b)}"))

    def assertGreaterEqual(self, a, b, msg=None):
        """Fail unless a >= b."""
        if not a >= b:
            self.fail(self._formatMessage(msg, f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}"))

    # Equality

    def addTypeEqualityFunc(self, typeobj, function):
        """Set the method that assertEqual() uses for two objects of exactly this type."""
        self._type_equality_funcs[typeobj] = function

    def _getAssertEqualityFunc(self, first, second):
        """The method for these objects: one for their type if they have the same, else the plain one."""
        if type(first) == type(second):
            function = self._type_equality_funcs.get(type(first))
            if function is not None:
                return getattr(self, function) if isinstance(function, str) else function
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            raise self.failureException(self._formatMessage(msg, "%s != %s" % _common_shorten_repr(first, second)))

    def assertEqual(self, first, second, msg=None):
        """Fail unless both are equal."""
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        """Fail if both are equal."""
        if not first != second:
            raise self.failureException(self._formatMessage(msg, f"{safe_repr(first)} == {safe_repr(second)}"))

    def _difference(self, first, second, places, delta):
        """How far apart two numbers are, whether that is near enough, and near what."""
        difference = abs(first - second)
        if delta is not None:
            return difference, difference <= delta, f"{safe_repr(delta)} delta"
        if places is None:
            places = 7
        return difference, round(difference, places) == 0, f"{places!r} places"

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail unless two numbers are equal, rounded to so many places behind the point (7), or not farther apart than delta."""
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference, is_near, what = self._difference(first, second, places, delta)
        if not is_near:
            message = f"{safe_repr(first)} != {safe_repr(second)} within {what} ({safe_repr(difference)} difference)"
            raise self.failureException(self._formatMessage(msg, message))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail if two numbers are equal, rounded to so many places behind the point (7), or not farther apart than delta."""
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        if delta is not None:
            difference, is_near, what = self._difference(first, second, places, delta)
            if not first == second and not is_near:
                return
            message = f"{safe_repr(first)} == {safe_repr(second)} within {what} ({safe_repr(difference)} difference)"
        else:
            if not first == second and not self._difference(first, second, places, delta)[1]:
                return
            message = f"{safe_repr(first)} == {safe_repr(second)} within {7 if places is None else places!r} places"
        raise self.failureException(self._formatMessage(msg, message))

    # Containers and texts

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Fail unless two sequences are equal; the message tells where they differ. seq_type: what both must be."""
        kind = "sequence"
        if seq_type is not None:
            kind = seq_type.__name__
            for ordinal, sequence in (("First", seq1), ("Second", seq2)):
                if not isinstance(sequence, seq_type):
                    raise self.failureException(f"{ordinal} sequence is not a {kind}: {safe_repr(sequence)}")
        message = None
        for ordinal, sequence in (("First", seq1), ("Second", seq2)):
            try:
                len(sequence)
            except (TypeError, NotImplementedError):
                message = f"{ordinal} {kind} has no length.    Non-sequence?"
                break
        if message is None:
            if seq1 == seq2:
                return
            message = self._describe_difference(seq1, seq2, kind, seq_type)
            if message is None:
                return
        import difflib
        import pprint
        lines = difflib.ndiff(pprint.pformat(seq1).splitlines(), pprint.pformat(seq2).splitlines())
        message = self._truncateMessage(message, "\n" + "\n".join(lines))
        self.fail(self._formatMessage(msg, message))

    def _describe_difference(self, seq1, seq2, kind, seq_type):
        """Where two sequences that are not equal differ first; None when only their types do."""
        count1, count2 = len(seq1), len(seq2)
        text = "%ss differ: %s != %s\n" % ((kind.capitalize(),) + _common_shorten_repr(seq1, seq2))
        for index in range(min(count1, count2)):
            try:
                item1 = seq1[index]
            except _NO_ITEM:
                text += f"\nUnable to index element {index} of first {kind}\n"
                break
            try:
                item2 = seq2[index]
            except _NO_ITEM:
                text += f"\nUnable to index element {index} of second {kind}\n"
                break
            if item1 != item2:
                text += "\nFirst differing element %d:\n%s\n%s\n" % ((index,) + _common_shorten_repr(item1, item2))
                break
        else:
            if count1 == count2 and seq_type is None and type(seq1) != type(seq2):
                return None
        if count1 == count2:
            return text
        ordinal, longer, index, extra = "first", seq1, count2, count1 - count2
        if extra < 0:
            ordinal, longer, index, extra = "second", seq2, count1, -extra
        text += f"\n{ordinal.capitalize()} {kind} contains {extra} additional elements.\n"
        try:
            text += f"First extra element {index}:\n{safe_repr(longer[index])}\n"
        except _NO_ITEM:
            text += f"Unable to index element {index} of {ordinal} {kind}\n"
        return text

    def assertListEqual(self, list1, list2, msg=None):
        """Fail unless both are equal lists."""
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """Fail unless both are equal tuples."""
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        """Fail unless both are equal sets, or objects with a method difference()."""
        try:
            difference1 = set1.difference(set2)
        except TypeError as error:
            self.fail(f"invalid type when attempting set difference: {error}")
        except AttributeError as error:
            self.fail(f"first argument does not support set difference: {error}")
        try:
            difference2 = set2.difference(set1)
        except TypeError as error:
            self.fail(f"invalid type when attempting set difference: {error}")
        except AttributeError as error:
            self.fail(f"second argument does not support set difference: {error}")
        if not (difference1 or difference2):
            return
        lines = []
        if difference1:
            lines.append("Items in the first set but not the second:")
            lines += [repr(item) for item in difference1]
        if difference2:
            lines.append("Items in the second set but not the first:")
            lines += [repr(item) for item in difference2]
        self.fail(self._formatMessage(msg, "\n".join(lines)))

    def assertDictEqual(self, d1, d2, msg=None):
        """Fail unless both are equal dicts."""
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            import difflib
            import pprint
            diff = "\n" + "\n".join(difflib.ndiff(pprint.pformat(d1).splitlines(), pprint.pformat(d2).splitlines()))
            message = self._truncateMessage("%s != %s" % _common_shorten_repr(d1, d2), diff)
            self.fail(self._formatMessage(msg, message))

    def assertDictContainsSubset(self, subset, dictionary, msg=None):
        """Fail unless the second dict has all items of the first. Deprecated."""
        warnings.warn("assertDictContainsSubset is deprecated", DeprecationWarning)
        missing = []
        mismatched = []
        for key, value in subset.items():
            if key not in dictionary:
                missing.append(key)
            elif value != dictionary[key]:
                mismatched.append(f"{safe_repr(key)}, expected: {safe_repr(value)}, actual: {safe_repr(dictionary[key])}")
        if not (missing or mismatched):
            return
        message = ""
        if missing:
            message = f"Missing: {','.join(map(safe_repr, missing))}"
        if mismatched:
            if message:
                message += "; "
            message += f"Mismatched values: {','.join(mismatched)}"
        self.fail(self._formatMessage(msg, message))

    def assertCountEqual(self, first, second, msg=None):
        """Fail unless both have the same items, in whatever order, and each equally often."""
        first, second = list(first), list(second)
        try:
            if _count(first) == _count(second):
                return
            differences = _count_diff_hashable(first, second)
        except TypeError:
            differences = _count_diff_all_purpose(first, second)
        if differences:
            lines = ["First has %d, Second has %d:  %r" % difference for difference in differences]
            message = self._truncateMessage("Element counts were not equal:\n", "\n".join(lines))
            self.fail(self._formatMessage(msg, message))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Fail unless both are equal texts; the message compares their lines."""
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        lines1 = first.splitlines(keepends=True)
        lines2 = second.splitlines(keepends=True)
        if len(lines1) == 1 and first.strip("\r\n") == first:
            lines1 = [first + "\n"]
            lines2 = [second + "\n"]
        import difflib
        diff = "\n" + "".join(difflib.ndiff(lines1, lines2))
        message = self._truncateMessage("%s != %s" % _common_shorten_repr(first, second), diff)
        self.fail(self._formatMessage(msg, message))

    def assertRegex(self, text, expected_regex, msg=None):
        """Fail unless the pattern is found in the text."""
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, "expected_regex must not be empty."
            import re
            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            raise self.failureException(self._formatMessage(msg, f"Regex didn't match: {expected_regex.pattern!r} not found in {text!r}"))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """Fail if the pattern is found in the text."""
        if isinstance(unexpected_regex, (str, bytes)):
            import re
            unexpected_regex = re.compile(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            message = "Regex matched: %r matches %r in %r" % (text[match.start():match.end()], unexpected_regex.pattern, text)
            raise self.failureException(self._formatMessage(msg, message))

    # Exceptions, warnings, logs

    def assertRaises(self, expected_exception, *args, **kwargs):
        """Fail unless a function, called with the arguments behind it, raises one of the exceptions; without a function a with statement's block."""
        context = _AssertRaisesContext(expected_exception, self)
        try:
            return context.handle("assertRaises", args, kwargs)
        finally:
            context = None

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """Like assertRaises(); the pattern must be found in the exception's message."""
        context = _AssertRaisesContext(expected_exception, self, expected_regex)
        return context.handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """Fail unless a function, called with the arguments behind it, issues one of the warnings; without a function a with statement's block."""
        context = _AssertWarnsContext(expected_warning, self)
        return context.handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """Like assertWarns(); the pattern must be found in the warning's message."""
        context = _AssertWarnsContext(expected_warning, self, expected_regex)
        return context.handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        """Fail unless the block logs something to a logger (the root of all) at a level (INFO) or above."""
        from ._log import _AssertLogsContext
        return _AssertLogsContext(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        """Fail if the block logs something to a logger (the root of all) at a level (INFO) or above."""
        from ._log import _AssertLogsContext
        return _AssertLogsContext(self, logger, level, no_logs=True)

    # Old names

    def _deprecate(original_func):
        def deprecated_func(*args, **kwargs):
            warnings.warn(f"Please use {original_func.__name__} instead.", DeprecationWarning, 2)
            return original_func(*args, **kwargs)
        return deprecated_func

    failUnlessEqual = assertEquals = _deprecate(assertEqual)
    failIfEqual = assertNotEquals = _deprecate(assertNotEqual)
    failUnlessAlmostEqual = assertAlmostEquals = _deprecate(assertAlmostEqual)
    failIfAlmostEqual = assertNotAlmostEquals = _deprecate(assertNotAlmostEqual)
    failUnless = assert_ = _deprecate(assertTrue)
    failUnlessRaises = _deprecate(assertRaises)
    failIf = _deprecate(assertFalse)
    assertRaisesRegexp = _deprecate(assertRaisesRegex)
    assertRegexpMatches = _deprecate(assertRegex)
    assertNotRegexpMatches = _deprecate(assertNotRegex)
