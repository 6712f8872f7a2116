"""Paths of packages' files, apart because pathlib is not needed for anything else there."""

import pathlib


class PackagePath(pathlib.PurePosixPath):
    """The path of a file, seen from the folder that the package is in."""

    def read_text(self, encoding="utf-8"):
        with self.locate().open(encoding=encoding) as stream:
            return stream.read()

    def read_binary(self):
        with self.locate().open("rb") as stream:
            return stream.read()

    def locate(self):
        """The path of the file itself."""
        return self.dist.locate_file(self)
