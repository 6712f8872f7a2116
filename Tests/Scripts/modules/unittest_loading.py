"""unittest: tests found in classes, modules, by name and in folders; suites."""
import io
import os
import re
import shutil
import sys
import tempfile
import types
import unittest
import warnings

warnings.simplefilter("ignore")


class First(unittest.TestCase):
    def test_b(self):
        pass

    def test_a(self):
        pass

    def check_c(self):
        pass

    test_value = 3


class Second(First):
    def test_d(self):
        pass

    @staticmethod
    def test_static():
        return First("test_a")


class Single(unittest.TestCase):
    def runTest(self):
        pass


module = types.ModuleType("made")
module.First = First
module.Second = Second
module.TestCase = unittest.TestCase
module.some_suite = unittest.TestSuite([First("test_a")])
module.make_suite = lambda: module.some_suite
module.make_test = lambda: First("test_b")
module.make_nothing = int
module.number = 3
module.broken = types.ModuleType("broken")
module.broken.First = First


def load_tests(loader, tests, pattern):
    raise ValueError("cannot")


module.broken.load_tests = load_tests
loader = unittest.TestLoader()
print(loader.getTestCaseNames(First), loader.getTestCaseNames(Second))
print(loader.loadTestsFromTestCase(First), loader.loadTestsFromTestCase(Single))
print(loader.loadTestsFromModule(module))
for name in ("First", "First.test_a", "Second.test_static", "some_suite", "make_suite", "make_test", "make_nothing", "number", "nope", "First.nope",
             "broken", "First.test_a.x"):
    try:
        found = loader.loadTestsFromName(name, module)
        print(name, found)
        if "Failed" in str(found):
            print(list(found)[0].id(), loader.errors[-1].splitlines()[0], loader.errors[-1].splitlines()[-1])
            try:
                list(found)[0].debug()
            except Exception as error:
                print(type(error).__name__, error)
    except Exception as error:
        print(name, type(error).__name__, error)
print(loader.loadTestsFromNames(["First", "Second.test_d"], module))
for name in ("no_such_module", "os.nope", "no_such.module.x"):
    found = loader.loadTestsFromName(name)
    print(found, loader.errors[-1].splitlines()[0], loader.errors[-1].splitlines()[-1])
loader = unittest.TestLoader()
loader.testMethodPrefix = "check"
print(loader.getTestCaseNames(First))
loader.testMethodPrefix = "test"
loader.sortTestMethodsUsing = lambda x, y: (x < y) - (x > y)
print(loader.getTestCaseNames(First))
loader.sortTestMethodsUsing = None
print(sorted(loader.getTestCaseNames(First)))
loader.testNamePatterns = ["*First.test_a", "*_d"]
print(loader.getTestCaseNames(First), sorted(loader.getTestCaseNames(Second)))
loader.suiteClass = list
print(loader.loadTestsFromTestCase(First))
print(unittest.makeSuite(First), unittest.getTestCaseNames(First, "check"), unittest.findTestCases(module))
for function in [
    lambda: unittest.TestLoader().loadTestsFromTestCase(unittest.TestSuite), lambda: unittest.TestLoader().loadTestsFromModule(module, 1, 2),
    lambda: unittest.TestLoader().loadTestsFromModule(module, foo=1), lambda: unittest.TestSuite([3]), lambda: unittest.TestSuite("abc"),
    lambda: unittest.TestSuite([First]), lambda: unittest.TestSuite().addTest(None), lambda: unittest.TestSuite(3),
]:
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)

# Suites
suite = unittest.TestSuite([First("test_a"), unittest.TestSuite([First("test_b")])])
print(suite, suite.countTestCases(), len(list(suite)), suite == unittest.TestSuite(list(suite)), suite == 3, suite == unittest.TestSuite())
result = unittest.TestResult()
suite.run(result)
print(suite.countTestCases(), list(suite), result)
result.shouldStop = True
unittest.TestSuite([First("test_a")])(result)
print(result)

# Folders
folder = os.path.realpath(tempfile.mkdtemp())
files = {
    "test_one.py": "import unittest\nclass One(unittest.TestCase):\n    def test_it(self): pass\n",
    "test_broken.py": "import no_such_module_at_all\n",
    "test_skipped.py": "import unittest\nraise unittest.SkipTest('not here')\n",
    "other.py": "import unittest\nclass Other(unittest.TestCase):\n    def test_it(self): pass\n",
    "test-dash.py": "",
    "pack/__init__.py": "",
    "pack/test_two.py": "import unittest\nclass Two(unittest.TestCase):\n    def test_it(self): self.fail('two')\n",
    "pack/deep/__init__.py": "def load_tests(loader, tests, pattern):\n    print('load_tests', pattern)\n    return tests\n",
    "pack/deep/test_three.py": "",
    "plain/test_four.py": "",
}
for name, text in files.items():
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)


def show(suite):
    return sorted(str(test) for test in flat(suite))


def flat(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from flat(test)
        else:
            yield test


loader = unittest.TestLoader()
print(show(loader.discover(folder)), sys.path[0] == folder)
print([text.splitlines()[-1] for text in loader.errors])
print(show(unittest.TestLoader().discover(folder, "o*.py")))
print(show(unittest.TestLoader().discover(os.path.join(folder, "pack"), top_level_dir=folder)))
print(show(unittest.TestLoader().discover("pack")))
for args in ((os.path.join(folder, "plain"), "*", folder), ("no.such.place",), ("sys",)):
    try:
        unittest.TestLoader().discover(*args)
    except Exception as error:
        print(type(error).__name__, str(error).replace(folder, "FOLDER"))


# The program
def run(*args, **options):
    sys.stderr = text = io.StringIO()
    try:
        unittest.main(argv=["prog", *args], testLoader=unittest.TestLoader(), **options)
    except SystemExit as error:
        print("status", error.code)
    finally:
        sys.stderr = sys.__stderr__
    print(re.sub(r"in [0-9.]+s", "in TIME", text.getvalue()).replace(folder, "FOLDER"))


run(module="test_one")
run("-v", module="test_one")
run("One.test_it", module="test_one", exit=False)
run("-q", "pack.test_two", module=None)
run("discover", "-s", folder, "-p", "test_t*.py", "-t", folder, "-v", module=None)
run("-k", "One", "-v", "test_one", "pack.test_two", module=None)
run("-z", module="test_one")
run("-h", module="test_one")
run(module="test_one", defaultTest="One.test_it", verbosity=2, failfast=True, buffer=True)
shutil.rmtree(folder)
