# unittest: the default loader, the result that writes text, results that hear of interrupts, cleaning up after a module.
import io
import sys
import types
import unittest
from unittest import (
    FunctionTestCase, SkipTest, TestCase, TestLoader, TestResult, TestSuite, TextTestResult, TextTestRunner, addModuleCleanup, defaultTestLoader,
    doModuleCleanups, enterModuleContext, expectedFailure, registerResult, removeResult, skip, skipIf, skipUnless)


def t(function, *arguments, **named):
    try:
        print(function(*arguments, **named))
    except Exception as error:
        print(type(error).__name__, error)


print(sorted(set(unittest.__all__) - {"IsolatedAsyncioTestCase"}))
print(type(defaultTestLoader) is TestLoader, unittest.loader.defaultTestLoader is defaultTestLoader, defaultTestLoader.testMethodPrefix, defaultTestLoader.suiteClass.__name__,
      defaultTestLoader.sortTestMethodsUsing(1, 2), defaultTestLoader.testNamePatterns, defaultTestLoader.errors)


class Some(TestCase):
    """About some tests.

    More of it."""

    def test_passes(self):
        "What passes.\n\n    With more."

    def test_fails(self):
        self.assertEqual(1, 2, "not the same")

    def test_breaks(self):
        raise ValueError("broken")

    @skip("no reason")
    def test_skipped(self):
        pass

    @expectedFailure
    def test_expected(self):
        self.fail("as expected")

    @expectedFailure
    def test_unexpected(self):
        pass

    def test_parts(self):
        for number in range(3):
            with self.subTest("part", number=number):
                self.assertNotEqual(number, 1)

    @skipIf(True, "if")
    def test_if(self):
        pass

    @skipUnless(False, "unless")
    def test_unless(self):
        pass

    def test_skips_itself(self):
        raise SkipTest("itself")


class Stream(io.StringIO):
    def writeln(self, text=None):
        if text:
            self.write(text)
        self.write("\n")


def shown(text):
    """What was written, without what a traceback says of places."""
    return "\n".join(line for line in text.splitlines() if not line.lstrip().startswith(("File ", "^", "~")) and " in " not in line[:12])


for descriptions in (True, False):
    for verbosity in (0, 1, 2):
        stream = Stream()
        result = TextTestResult(stream, descriptions, verbosity)
        print(result.dots, result.showAll, result.descriptions, repr(result.separator1[:3]), repr(result.separator2[:3]), len(result.separator1))
        result.startTestRun()
        defaultTestLoader.loadTestsFromTestCase(Some).run(result)
        result.stopTestRun()
        print(shown(stream.getvalue()))
        result.printErrorList("KIND", [(Some("test_passes"), "text of it")])
        print(result, result.wasSuccessful(), result.testsRun, len(result.errors), len(result.failures), len(result.skipped), len(result.expectedFailures), len(result.unexpectedSuccesses))
        print([result.getDescription(Some(name)) for name in ("test_passes", "test_fails")])
print(issubclass(TextTestResult, TestResult), TextTestRunner.resultclass is TextTestResult, TextTestRunner(stream=Stream())._makeResult().__class__.__name__)
t(TextTestResult)
t(lambda: TextTestResult(None, True, 1).dots)
t(lambda: TextTestResult(Stream(), 1, 1).printErrors())


class Kept(TestResult):
    pass


kept = Kept()
print(registerResult(kept), removeResult(kept), removeResult(kept))
t(registerResult, 5)
t(registerResult)
t(removeResult, 5)
t(removeResult)
registerResult(kept)
del kept

events = []


class Manager:
    def __init__(self, name, fails=False):
        self.name = name
        self.fails = fails

    def __enter__(self):
        events.append("enter " + self.name)
        return self.name.upper()

    def __exit__(self, *details):
        events.append(f"leave {self.name} {details}")
        if self.fails:
            raise ValueError("leaving " + self.name)


print(doModuleCleanups(), enterModuleContext(Manager("a")), enterModuleContext(Manager("b")), addModuleCleanup(events.append, "called"))
print(doModuleCleanups(), events, doModuleCleanups())
events.clear()
addModuleCleanup(lambda *given, **named: events.append((given, sorted(named.items()))), 1, 2, three=3)
enterModuleContext(Manager("c", fails=True))
enterModuleContext(Manager("d", fails=True))
t(doModuleCleanups)
print(events)
t(doModuleCleanups)
t(enterModuleContext, 5)
t(enterModuleContext, Manager)
t(addModuleCleanup)
t(addModuleCleanup, 5)
t(doModuleCleanups)

events.clear()
module = types.ModuleType("made")
sys.modules["made"] = module


def setUpModule():
    events.append("set up")
    addModuleCleanup(events.append, "cleaned")
    events.append(enterModuleContext(Manager("of module")))


class InModule(TestCase):
    def test_one(self):
        events.append("one")

    def test_two(self):
        events.append("two")


module.setUpModule = setUpModule
module.tearDownModule = lambda: events.append("torn down")
InModule.__module__ = "made"
module.InModule = InModule
suite = defaultTestLoader.loadTestsFromModule(module)
result = TestResult()
suite.run(result)
print(result, events)
events.clear()


def failing():
    setUpModule()
    raise OSError("set up failed")


module.setUpModule = failing
result = TestResult()
defaultTestLoader.loadTestsFromName("made").run(result)
print(result, events, [str(test) for test, _ in result.errors], result.errors[0][1].splitlines()[-1])
events.clear()
module.setUpModule = lambda: addModuleCleanup(Manager("late", fails=True).__exit__, None)
result = TestResult()
defaultTestLoader.loadTestsFromNames(["made.InModule.test_one"]).run(result)
print(result, events, [str(test) for test, _ in result.errors], [text.splitlines()[-1] for _, text in result.errors])
t(defaultTestLoader.loadTestsFromName, "made.nothing.at.all")
t(lambda: defaultTestLoader.loadTestsFromName("made.InModule").countTestCases())
t(defaultTestLoader.getTestCaseNames, InModule)
t(defaultTestLoader.loadTestsFromTestCase, TestSuite)
function_case = FunctionTestCase(lambda: events.append("function"), description="described")
print(function_case.run().testsRun, function_case.shortDescription(), function_case.id(), function_case)
import warnings
warnings.simplefilter("ignore")
print(unittest.makeSuite(InModule).countTestCases(), unittest.getTestCaseNames(InModule, "test_t"), unittest.findTestCases(module).countTestCases())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    unittest.makeSuite(InModule)
    unittest.getTestCaseNames(InModule, "test")
    unittest.findTestCases(module)
    print([(each.category.__name__, str(each.message)) for each in caught])
del sys.modules["made"]
