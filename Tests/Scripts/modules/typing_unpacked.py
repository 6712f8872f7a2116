# Arguments with a star between the brackets of an alias, and unions as keys.
import typing
from typing import *

T = TypeVar("T")
T1 = TypeVar("T1")
T2 = TypeVar("T2")
Ts = TypeVarTuple("Ts")

for text in (
        "dict[T1, T2][*tuple[int, str]]", "list[T][*tuple[int]]", "dict[T1, T2][int, *Tuple[str]]",
        "dict[T1, T2][*tuple[()], *tuple[int, str]]", "tuple[*Ts][*tuple[int]]", "tuple[*Ts][*tuple[int, ...]]",
        "tuple[*Ts][*Tuple[int, str]]", "tuple[T, *Ts][*tuple[int, str]]", "tuple[*Ts][*tuple[*Ts]]",
        "tuple[*Ts][*tuple[*Ts], int]", "list[T][*tuple[int, ...]]", "list[T][*tuple[int, str]]",
        "dict[T1, T2][*tuple[int, ...]]", "dict[T1, T2][int]", "dict[T1, T2][int, str, int]", "List[T][*tuple[int]]",
        "Tuple[T, *Ts][*tuple[int, ...]]", "tuple[T, *Ts][*tuple[int, ...]]", "tuple[*Ts, T][int]", "tuple[*Ts, T][()]",
        "tuple[T, *Ts, T1][int]", "Callable[[T1], T2][*tuple[int, str]]", "(list[T] | int)[str]",
        "(list[T] | T1)[str, *tuple[int]]"):
    try:
        print(text, "=", eval(text))
    except TypeError as error:
        print(text, "TypeError", error)

print(hash(int | str) == hash(frozenset({int, str})), hash(int | list[str]) == hash(frozenset([int, list[str]])))
print({int | str: 1}[str | int], hash(int | str) == hash(str | int))
