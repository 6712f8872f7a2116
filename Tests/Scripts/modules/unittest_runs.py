"""unittest: tests that run, and what is told of them."""
import io
import re
import sys
import unittest

sys.stderr = sys.stdout


def run(*names, **options):
    """Runs tests of this module; the time is not the same twice."""
    text = io.StringIO()
    loader = unittest.TestLoader()
    suite = loader.loadTestsFromNames(names, sys.modules[__name__]) if names else loader.loadTestsFromModule(sys.modules[__name__])
    result = unittest.TextTestRunner(stream=text, **options).run(suite)
    print(re.sub(r"in [0-9.]+s", "in TIME", text.getvalue()))
    print(result)


class Results(unittest.TestCase):
    "Class doc"
    def setUp(self): print("setUp", self._testMethodName); self.addCleanup(print, "cleanup", 1, sep='-'); self.addCleanup(print, "cleanup 2")
    def tearDown(self): print("tearDown")
    @classmethod
    def setUpClass(cls): print("setUpClass"); cls.addClassCleanup(print, "class cleanup")
    @classmethod
    def tearDownClass(cls): print("tearDownClass")
    def test_doc(self):
        """First line.

        More."""
    def test_fail(self): self.fail("boo")
    def test_error(self):
        x = 0
        return 1 / x
    def test_chain(self):
        try: {}['k']
        except KeyError as e: raise ValueError("v") from e
    def test_assert_helper(self): self.helper([1, 2], [3])
    def helper(self, a, b): self.assertEqual(a, b)
    @unittest.skip("nah")
    def test_skip(self): pass
    @unittest.skip
    def test_skip2(self): pass
    @unittest.skipIf(True, "if")
    def test_skip3(self): pass
    @unittest.skipUnless(True, "unless")
    def test_noskip(self): pass
    def test_skip4(self): raise unittest.SkipTest("raised")
    def test_skip5(self): self.skipTest("called")
    @unittest.expectedFailure
    def test_xfail(self): self.assertEqual(1, 2)
    @unittest.expectedFailure
    def test_xpass(self): pass
    def test_sub(self):
        for i in range(4):
            with self.subTest("msg", i=i):
                if i == 3: self.skipTest("sub skip")
                with self.subTest(j=i, k='x'): self.assertEqual(i % 2, 0)
                if i == 2: raise TypeError("in sub")
        with self.subTest(): pass
        with self.subTest(): self.fail()
    @unittest.expectedFailure
    def test_subxfail(self):
        with self.subTest(i=1): self.fail("expected")
        print("not reached")
    def test_cleanup_error(self): self.addCleanup(lambda: 1 / 0); self.fail("first")
    def test_exc_group(self): raise ExceptionGroup("eg", [ValueError(1), KeyError(2)])
    def test_note(self):
        e = ValueError("with note"); e.add_note("the note"); raise e
    def test_zcontext(self):
        class C:
            def __enter__(self): print("enter"); return 5
            def __exit__(self, *a): print("exit", a)
        print(self.enterContext(C()))
        try: self.enterContext(3)
        except TypeError as e: print(e)
class SetupFails(unittest.TestCase):
    def setUp(self): raise ValueError("setup")
    def tearDown(self): print("never")
    def test_a(self): pass
class SetupSkips(unittest.TestCase):
    def setUp(self): self.skipTest("in setup")
    def test_a(self): pass
class TeardownFails(unittest.TestCase):
    def tearDown(self): raise ValueError("teardown")
    def test_a(self): pass
    def test_b(self): self.fail()
class ClassSetupFails(unittest.TestCase):
    @classmethod
    def setUpClass(cls): cls.addClassCleanup(lambda: 1 / 0); raise ValueError("cls")
    def test_a(self): pass
class ClassTearFails(unittest.TestCase):
    @classmethod
    def tearDownClass(cls): raise ValueError("cls")
    def test_a(self): pass
class ClassCleanupFails(unittest.TestCase):
    @classmethod
    def setUpClass(cls): cls.addClassCleanup(lambda: 1 / 0); cls.addClassCleanup(lambda: {}[1])
    def test_a(self): pass
class ClassSkip(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise unittest.SkipTest("class skip")
    def test_a(self): pass
@unittest.skip("whole")
class Whole(unittest.TestCase):
    def test_a(self): pass
    def test_b(self): pass
class Only(unittest.TestCase):
    def runTest(self): print("runTest")
def setUpModule(): print("setUpModule"); unittest.addModuleCleanup(print, "module cleanup")
def tearDownModule(): print("tearDownModule")
class Out(unittest.TestCase):
    def test_out(self): print("to stdout"); print("to stderr", file=sys.stderr); self.fail("x")
    def test_out2(self): print("good"); 
run()
run(verbosity=2)
run("Results", verbosity=0, buffer=True)
run("Results", "Out", failfast=True, verbosity=2)
run("Out", buffer=True)
run("Results.test_error", "Results.test_sub", tb_locals=True)
run("Whole", "Only", descriptions=False, verbosity=2)
run("Results.test_doc", descriptions=False, verbosity=2)


class Quiet(unittest.TestResult):
    def startTestRun(self):
        print("run begins")

    def stopTestRun(self):
        print("run ends")


result = Quiet()
unittest.TestLoader().loadTestsFromName("Results", sys.modules[__name__]).run(result)
print(result, [str(test) for test, _ in result.failures], len(result.errors), result.skipped, result.wasSuccessful(), result.shouldStop)
print([test.id() for test, _ in result.errors], result.unexpectedSuccesses, [str(test) for test, _ in result.expectedFailures])
print(Results("test_doc").run())
test = Results("test_doc")
print(repr(test), str(test), test.id(), test.shortDescription(), test.countTestCases(), test == Results("test_doc"), test == Results("test_fail"))
try:
    Results("test_fail").debug()
except AssertionError as error:
    print("debug:", error)
try:
    unittest.TestSuite([Results("test_doc"), Results("test_error")]).debug()
except ZeroDivisionError as error:
    print("debug:", error)
for name in ("nope", "runTest"):
    try:
        print(Results(name))
    except ValueError as error:
        print(error)
function = unittest.FunctionTestCase(lambda: print("called"), setUp=lambda: print("before"), tearDown=lambda: print("behind"), description="about")
print(function.shortDescription(), function.id(), function.run().testsRun, function == function, str(function))


class Old:
    """A result of before there were skips."""

    shouldStop = failfast = False

    def startTest(self, test):
        pass

    stopTest = startTest

    def addSuccess(self, test):
        print("success", test)

    def addFailure(self, test, error):
        print("failure", test, error[0].__name__)

    addError = addFailure


import warnings
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    for name in ("test_skip", "test_xfail", "test_xpass", "test_sub", "test_skip5"):
        Results(name).run(Old())
    print([str(warning.message) for warning in log])
