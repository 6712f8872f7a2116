"""What programs may rely on in the headers of a package, for those who check types."""

from typing import Any, Iterator, Protocol, TypeVar

_T = TypeVar("_T")


class PackageMetadata(Protocol):
    """Headers by name; a name may come several times."""

    def __len__(self) -> int: ...

    def __contains__(self, item: str) -> bool: ...

    def __getitem__(self, key: str) -> str: ...

    def __iter__(self) -> Iterator[str]: ...

    def get_all(self, name: str, failobj: _T = ...) -> list[Any] | _T:
        """All values of a header."""

    @property
    def json(self) -> dict[str, str | list[str]]:
        """The headers as PEP 566 has them in JSON."""
