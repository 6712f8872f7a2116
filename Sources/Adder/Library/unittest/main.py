"""The command: python -m unittest, and unittest.main() at the end of a module with tests."""

import sys
from . import loader, runner
from .signals import installHandler

__unittest = True

# What help says behind the options: how to call it, and what that does.
_EXAMPLES_OF_MODULE = {
    "": "run default set of tests",
    "MyTestSuite": "run suite 'MyTestSuite'",
    "MyTestCase.testSomething": "run MyTestCase.testSomething",
    "MyTestCase": "run all 'test*' test methods\n" + 39 * " " + "in MyTestCase",
}
_EXAMPLES = {
    "test_module": "run tests from test_module",
    "module.TestClass": "run tests from module.TestClass",
    "module.Class.test_method": "run specified test method",
    "path/to/test_file.py": "run tests from test_file.py",
}


def _show_examples(program, examples):
    shown = [f"  {program} {arguments:<25} - {what}" for arguments, what in examples.items()]
    print("\n".join(["Examples:", *shown, ""]))


def _convert_name(name):
    """A path to a module's file, in the current folder or below, as the module's name."""
    if not name.lower().endswith(".py"):
        return name
    import os
    if not os.path.isfile(name):
        return name
    if os.path.isabs(name):
        relative = os.path.relpath(name, os.getcwd())
        if os.path.isabs(relative) or relative.startswith(os.pardir):
            return name
        name = relative
    return os.path.normpath(name)[:-3].replace("\\", ".").replace("/", ".")


def _convert_names(names):
    return [_convert_name(name) for name in names]


def _convert_select_pattern(pattern):
    return pattern if "*" in pattern else f"*{pattern}*"


def _imported(name):
    found = __import__(name)
    for part in name.split(".")[1:]:
        found = getattr(found, part)
    return found


class TestProgram:
    """Loads tests as the command line says, runs them and ends the program."""

    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None
    _discovery_parser = None

    def __init__(
        self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=loader.defaultTestLoader, exit=True, verbosity=1,
        failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False,
    ):
        self.module = _imported(module) if isinstance(module, str) else module
        argv = sys.argv if argv is None else argv
        self.progName = argv[0].rpartition("/")[2]
        self.defaultTest, self.testLoader, self.testRunner = defaultTest, testLoader, testRunner
        self.verbosity, self.exit = verbosity, exit
        self.buffer, self.catchbreak, self.failfast, self.tb_locals = buffer, catchbreak, failfast, tb_locals
        # Deprecations are shown too, unless somebody has said otherwise.
        self.warnings = warnings if warnings is not None or sys.warnoptions else "default"
        self.parseArgs(argv)
        self.runTests()

    # The command line

    def parseArgs(self, argv):
        if self.module is None and len(argv) > 1 and argv[1].lower() == "discover":
            self._do_discovery(argv[2:])
            return
        self.tests = []
        if not self._parse_plainly(argv[1:]):
            self._initArgParsers()
            self._main_parser.parse_args(argv[1:], self)
        if self.module is None and not self.tests:
            self._do_discovery([])
            return
        if self.tests:
            self.testNames = _convert_names(self.tests)
            if __name__ == "__main__":
                self.module = None
        else:
            names = self.defaultTest
            self.testNames = (names,) if isinstance(names, str) else (names if names is None else list(names))
        self.createTests()

    def _parse_plainly(self, arguments):
        """Takes over options that need no explanation, and names of tests; False, and nothing is taken, where there are others. Saves loading the
        parser of command lines, which takes longer than most tests."""
        flags = {"-f": "failfast", "--failfast": "failfast", "-c": "catchbreak", "--catch": "catchbreak", "-b": "buffer", "--buffer": "buffer"}
        found = {"failfast": self.failfast, "catchbreak": self.catchbreak, "buffer": self.buffer}
        names = []
        is_behind_names = False
        for argument in arguments:
            is_name = argument[:1] not in ("", "-")
            if not is_name:
                is_behind_names = bool(names)
            if argument in ("-v", "--verbose"):
                found["verbosity"] = 2
            elif argument in ("-q", "--quiet"):
                found["verbosity"] = 0
            elif argument == "--locals":
                found["tb_locals"] = True
            elif argument in flags and getattr(self, flags[argument]) is None:
                found[flags[argument]] = True
            elif is_name and not is_behind_names:
                names.append(argument)
            else:
                return False
        for name in ("failfast", "catchbreak", "buffer"):
            if found[name] is None:
                found[name] = False
        for name, value in found.items():
            setattr(self, name, value)
        self.tests = names
        return True

    def _print_help(self, *args, **kwargs):
        print(self._main_parser.format_help())
        if self.module is not None:
            _show_examples(self.progName, _EXAMPLES_OF_MODULE)
            return
        _show_examples(self.progName, _EXAMPLES)
        self._discovery_parser.print_help()

    def usageExit(self, msg=None):
        """End the program: the command line makes no sense."""
        if self._discovery_parser is None:
            self._initArgParsers()
        if msg:
            print(msg)
        self._print_help()
        sys.exit(2)

    def _initArgParsers(self):
        parent = self._getParentArgParser()
        self._main_parser = self._getMainArgParser(parent)
        self._discovery_parser = self._getDiscoveryArgParser(parent)

    def _getParentArgParser(self):
        import argparse
        parser = argparse.ArgumentParser(add_help=False)
        parser.add_argument("-v", "--verbose", dest="verbosity", action="store_const", const=2, help="Verbose output")
        parser.add_argument("-q", "--quiet", dest="verbosity", action="store_const", const=0, help="Quiet output")
        parser.add_argument("--locals", dest="tb_locals", action="store_true", help="Show local variables in tracebacks")
        if self.failfast is None:
            parser.add_argument("-f", "--failfast", dest="failfast", action="store_true", help="Stop on first fail or error")
            self.failfast = False
        if self.catchbreak is None:
            parser.add_argument(
                "-c", "--catch", dest="catchbreak", action="store_true", help="Catch Ctrl-C and display results so far")
            self.catchbreak = False
        if self.buffer is None:
            parser.add_argument("-b", "--buffer", dest="buffer", action="store_true", help="Buffer stdout and stderr during tests")
            self.buffer = False
        if self.testNamePatterns is None:
            parser.add_argument(
                "-k", dest="testNamePatterns", action="append", type=_convert_select_pattern,
                help="Only run tests which match the given substring")
            self.testNamePatterns = []
        return parser

    def _getMainArgParser(self, parent):
        import argparse
        parser = argparse.ArgumentParser(parents=[parent])
        parser.prog = self.progName
        parser.print_help = self._print_help
        parser.add_argument("tests", nargs="*", help="a list of any number of test modules, classes and test methods.")
        return parser

    def _getDiscoveryArgParser(self, parent):
        import argparse
        parser = argparse.ArgumentParser(parents=[parent])
        parser.prog = f"{self.progName} discover"
        parser.epilog = "For test discovery all test modules must be importable from the top level directory of the project."
        parser.add_argument("-s", "--start-directory", dest="start", help="Directory to start discovery ('.' default)")
        parser.add_argument("-p", "--pattern", dest="pattern", help="Pattern to match tests ('test*.py' default)")
        parser.add_argument(
            "-t", "--top-level-directory", dest="top", help="Top level directory of project (defaults to start directory)")
        # Each may also stand without its option, in this order.
        for name in ("start", "pattern", "top"):
            parser.add_argument(name, nargs="?", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        return parser

    # What it says

    def createTests(self, from_discovery=False, Loader=None):
        """Load what was asked for."""
        patterns = self.testNamePatterns
        if patterns:
            self.testLoader.testNamePatterns = patterns
        if from_discovery:
            finder = self.testLoader if Loader is None else Loader()
            self.test = finder.discover(self.start, self.pattern, self.top)
        elif self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def _do_discovery(self, argv, Loader=None):
        self.start, self.pattern, self.top = ".", "test*.py", None
        if argv:
            if self._discovery_parser is None:
                self._initArgParsers()
            self._discovery_parser.parse_args(argv, self)
        self.createTests(Loader=Loader, from_discovery=True)

    def _make_runner(self):
        """The runner: what was given, or what a class gives, with as many of the options as it takes."""
        make = self.testRunner
        if not isinstance(make, type):
            return make
        options = {name: getattr(self, name) for name in ("verbosity", "failfast", "buffer", "warnings")}
        # Runners of before there was tb_locals, and those that take none of them.
        for given in (options | {"tb_locals": self.tb_locals}, options):
            try:
                return make(**given)
            except TypeError:
                pass
        return make()

    def runTests(self):
        """Run the tests; the program ends here unless `exit` says no."""
        if self.testRunner is None:
            self.testRunner = runner.TextTestRunner
        if self.catchbreak:
            installHandler()
        self.result = self._make_runner().run(self.test)
        if self.exit:
            sys.exit(not self.result.wasSuccessful())


main = TestProgram
