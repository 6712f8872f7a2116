"""A stand-in for CPython's package `test`.

Our own small `test.support` comes first; the test files themselves, and `test.mapping_tests`, are CPython's, read where they are installed.
"""
import os

__path__ = [os.path.dirname(os.path.abspath(__file__)), os.environ["CPYTHON_TESTS"]]
