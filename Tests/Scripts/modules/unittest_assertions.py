"""unittest: what each assertion says when it fails."""
import logging
import unittest
import warnings

PAIRS = [
    (1, 2), (1, 1), ("a", "b"), ("a\nb\nc", "a\nx\nc"), ("a\n", "a"), ("x" * 200, "x" * 190 + "y" * 10), ([1, 2, 3], [1, 2]), ([1], [1, 2]),
    ([1, 2], [1, 3]), ((1,), (2,)), ({1}, {2}), ({1: 2}, {1: 3}), ({1: "a" * 50, 2: "b" * 50}, {1: "a" * 50, 2: "c" * 50}), (b"a", b"b"),
    ([1], (1,)), (list(range(100)), list(range(99)) + [7]), (frozenset([1]), frozenset()), (None, 0), (1.0, 1.5),
    ("q" * 100 + "a" + "z" * 100, "q" * 100 + "b" + "z" * 100), ("a\nb", ""),
]


class Case(unittest.TestCase):
    def check(self, name, *args, **keywords):
        try:
            getattr(self, name)(*args, **keywords)
        except self.failureException as error:
            print(name, "->", error)
        except Exception as error:
            print(name, "!!", type(error).__name__, error)
        else:
            print(name, "ok")

    def compare(self):
        for self.maxDiff in (640, 20, None):
            for a, b in PAIRS:
                for name in (
                    "assertEqual", "assertNotEqual", "assertSequenceEqual", "assertCountEqual", "assertIs", "assertListEqual",
                    "assertTupleEqual", "assertSetEqual", "assertDictEqual", "assertMultiLineEqual", "assertLess", "assertGreaterEqual",
                    "assertIn", "assertIsInstance",
                ):
                    self.check(name, a, b)
                self.check("assertEqual", a, b, "msg")
        self.longMessage = False
        self.check("assertEqual", 1, 2, "own")
        self.check("assertEqual", 1, 2)
        self.check("assertTrue", 0, "own")
        self.longMessage = True

    def near(self):
        for args in [
            (1, 1.00000001), (1, 1.1), (1, 1.1, 0), (1, 1.1, None, None, 0.2), (1, 1.1, None, None, 0.05), (1, 2, 3, None, 4), ("a", "b"), (1, 1),
            (1, 1.1, None, "msg"),
        ]:
            self.check("assertAlmostEqual", *args)
            self.check("assertNotAlmostEqual", *args)

    def others(self):
        for name, args in [
            ("assertTrue", (0,)), ("assertTrue", (0, "m")), ("assertFalse", ([1],)), ("assertIsNone", (1,)), ("assertIsNone", (None,)),
            ("assertIsNotNone", (None,)), ("assertIsNot", (1, 1)), ("assertNotIn", (1, [1])), ("assertNotIsInstance", (1, int)),
            ("assertNotIsInstance", (1, (int, str))), ("assertLessEqual", (2, 1)), ("assertGreater", (1, 2)), ("assertRegex", ("abc", "x+")),
            ("assertRegex", ("abc", "")), ("assertNotRegex", ("abc", "b")), ("assertCountEqual", ([1, [2], 1], [[2], 3])),
            ("assertCountEqual", ([1, 2, 1], [3, 1])), ("assertSequenceEqual", (1, 2)), ("assertSequenceEqual", ([1], 2)),
            ("assertSetEqual", (1, {1})), ("assertSetEqual", ({1}, 2)), ("assertSetEqual", ({1}, [2])), ("assertDictEqual", (1, {})),
            ("fail", ()), ("fail", ("x",)), ("skipTest", ("why",)), ("assertDictContainsSubset", ({1: 2}, {3: 4})),
            ("assertDictContainsSubset", ({1: 2, 3: 5}, {3: 4})), ("assertDictContainsSubset", ({1: 2}, {1: 2, 3: 4})),
        ]:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                self.check(name, *args)

    def raising(self):
        for name, args, keywords in [
            ("assertRaises", (ValueError, int, "x"), {}), ("assertRaises", (ValueError, int, "1"), {}), ("assertRaises", (3,), {}),
            ("assertRaises", ((ValueError, TypeError), int, "1"), {}), ("assertRaises", (ValueError,), dict(foo=3)),
            ("assertRaises", (ValueError, int, []), {}), ("assertRaisesRegex", (ValueError, "zz", int, "q"), {}),
            ("assertRaisesRegex", (ValueError, "inva", int, "q"), {}), ("assertRaises", (ValueError, lambda: 3), {}), ("assertRaises", (int,), {}),
            ("assertWarns", (ValueError,), {}), ("assertWarns", (UserWarning, warnings.warn, "x"), {}), ("assertWarns", (UserWarning, int, "1"), {}),
            ("assertWarns", (DeprecationWarning, warnings.warn, "x"), {}), ("assertWarnsRegex", (UserWarning, "q", warnings.warn, "x"), {}),
            ("assertWarnsRegex", (UserWarning, "x", warnings.warn, "x"), {}), ("assertWarns", ((UserWarning, 3),), {}),
        ]:
            self.check(name, *args, **keywords)
        for args, keywords in [((ValueError,), {}), (((ValueError, KeyError),), {}), ((ValueError,), dict(msg="hi"))]:
            try:
                with self.assertRaises(*args, **keywords):
                    pass
            except AssertionError as error:
                print(error)
        with self.assertRaises(KeyError) as context:
            {}[1]
        print(repr(context.exception), context.exception.__traceback__, context.expected)
        try:
            with self.assertRaises(KeyError):
                [][1]
        except IndexError as error:
            print("goes through:", error)
        with self.assertWarns(UserWarning) as context:
            warnings.warn("hey")
            warnings.warn("you")
        print(context.warning, context.filename.rpartition("/")[2], context.lineno, len(context.warnings))

    def logs(self):
        with self.assertLogs() as context:
            logging.getLogger("some").error("hm %d", 3)
            logging.getLogger().info("x")
            logging.debug("no")
        print(context.output, [record.getMessage() for record in context.records])
        for name, args in (("assertLogs", ("some", "ERROR")), ("assertNoLogs", ("some",)), ("assertLogs", ()), ("assertNoLogs", ()),
                           ("assertNoLogs", ("some", "ERROR")), ("assertLogs", (logging.getLogger("some"), 10))):
            try:
                with getattr(self, name)(*args):
                    logging.getLogger("some").warning("w")
                print("ok")
            except AssertionError as error:
                print(error)

    def old_names(self):
        for name, args in [
            ("failUnlessEqual", (1, 1)), ("assertEquals", (1, 2)), ("failIfEqual", (1, 2)), ("assertNotEquals", (1, 1)),
            ("failUnlessAlmostEqual", (1, 1)), ("assertAlmostEquals", (1, 2)), ("failIfAlmostEqual", (1, 2)), ("assertNotAlmostEquals", (1, 1)),
            ("failUnless", (1,)), ("assert_", (0,)), ("failUnlessRaises", (ValueError, int, "x")), ("failIf", (1,)),
            ("assertRaisesRegexp", (ValueError, "i", int, "x")), ("assertRegexpMatches", ("a", "a")), ("assertNotRegexpMatches", ("a", "a")),
        ]:
            with self.assertWarns(DeprecationWarning) as context:
                self.check(name, *args)
            print(context.warning)

    def own_type(self):
        self.addTypeEqualityFunc(int, lambda a, b, msg=None: print("compared", a, b, msg))
        self.assertEqual(1, 2, "why")
        self.assertEqual(True, True)


case = Case()
case.compare()
case.near()
case.others()
case.raising()
case.logs()
case.old_names()
case.own_type()
