# colorsys: each function by its name, at the edges, outside them and with other numbers.
import colorsys
from colorsys import rgb_to_yiq, yiq_to_rgb, rgb_to_hls, hls_to_rgb, rgb_to_hsv, hsv_to_rgb
from decimal import Decimal
from fractions import Fraction


def t(function, *arguments):
    try:
        print(function.__name__, arguments, "->", function(*arguments))
    except Exception as error:
        print(function.__name__, arguments, type(error).__name__, error)


FUNCTIONS = (rgb_to_yiq, yiq_to_rgb, rgb_to_hls, hls_to_rgb, rgb_to_hsv, hsv_to_rgb)
print(colorsys.__all__ == [function.__name__ for function in FUNCTIONS])
TRIPLES = [(0, 0, 0), (1, 1, 1), (1, 0, 0), (0, 1, 0), (0, 0, 1), (2, 3, 4), (-1, 0.5, 2), (255, 128, 0), (0.1, 0.2, 0.3), (1, 1, 0.999),
           (True, False, True), (1e300, 1e-300, 0), (float("inf"), 0, 1), (float("nan"), 0, 0), (0.5, 0.5, 0.0), (0.5, 1.0, 1.0), (0.5, 0.0, 1.0),
           (1 / 3, 0.5, 0.5), (2 / 3, 0.25, 0.75), (Fraction(1, 2), Fraction(1, 4), Fraction(1)), (Decimal("0.5"), Decimal("0.25"), Decimal(1)),
           ("a", "b", "c"), (None, 0, 0), ([], 1, 1), (1j, 0, 0), (1,), (), (1, 2, 3, 4)]
for function in FUNCTIONS:
    for triple in TRIPLES:
        t(function, *triple)
for step in range(-4, 17):
    print(step, hsv_to_rgb(step / 6, 0.5, 0.8), hls_to_rgb(step / 6, 0.4, 0.6))
