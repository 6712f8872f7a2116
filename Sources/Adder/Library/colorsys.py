"""Colours in other systems: YIQ, HLS and HSV. All numbers are between 0 and 1, but for I and Q."""

__all__ = ['rgb_to_yiq', 'yiq_to_rgb', 'rgb_to_hls', 'hls_to_rgb', 'rgb_to_hsv', 'hsv_to_rgb']

ONE_THIRD = 1.0 / 3.0
ONE_SIXTH = 1.0 / 6.0
TWO_THIRD = 2.0 / 3.0


def rgb_to_yiq(r, g, b):
    y = 0.30 * r + 0.59 * g + 0.11 * b
    i = 0.74 * (r - y) - 0.27 * (b - y)
    q = 0.48 * (r - y) + 0.41 * (b - y)
    return y, i, q


def yiq_to_rgb(y, i, q):
    r = y + 0.9468822170900693 * i + 0.6235565819861433 * q
    g = y - 0.27478764629897834 * i - 0.6356910791873801 * q
    b = y - 1.1085450346420322 * i + 1.7090069284064666 * q
    return tuple(0.0 if part < 0.0 else 1.0 if part > 1.0 else part for part in (r, g, b))


def _hue(r, g, b, greatest, spread):
    """Where on the circle."""
    red = (greatest - r) / spread
    green = (greatest - g) / spread
    blue = (greatest - b) / spread
    if r == greatest:
        hue = blue - green
    elif g == greatest:
        hue = 2.0 + red - blue
    else:
        hue = 4.0 + green - red
    return (hue / 6.0) % 1.0


def rgb_to_hls(r, g, b):
    greatest, least = max(r, g, b), min(r, g, b)
    total, spread = greatest + least, greatest - least
    light = total / 2.0
    if least == greatest:
        return 0.0, light, 0.0
    saturation = spread / total if light <= 0.5 else spread / (2.0 - total)
    return _hue(r, g, b, greatest, spread), light, saturation


def hls_to_rgb(h, l, s):
    if s == 0.0:
        return l, l, l
    high = l * (1.0 + s) if l <= 0.5 else l + s - l * s
    low = 2.0 * l - high
    return _level(low, high, h + ONE_THIRD), _level(low, high, h), _level(low, high, h - ONE_THIRD)


def _level(low, high, hue):
    hue = hue % 1.0
    if hue < ONE_SIXTH:
        return low + (high - low) * hue * 6.0
    if hue < 0.5:
        return high
    if hue < TWO_THIRD:
        return low + (high - low) * (TWO_THIRD - hue) * 6.0
    return low


def rgb_to_hsv(r, g, b):
    greatest, least = max(r, g, b), min(r, g, b)
    if least == greatest:
        return 0.0, 0.0, greatest
    spread = greatest - least
    return _hue(r, g, b, greatest, spread), spread / greatest, greatest


def hsv_to_rgb(h, s, v):
    if s == 0.0:
        return v, v, v
    sector = int(h * 6.0)
    f = h * 6.0 - sector
    p = v * (1.0 - s)
    q = v * (1.0 - s * f)
    t = v * (1.0 - s * (1.0 - f))
    return ((v, t, p), (q, v, p), (p, v, t), (p, q, v), (t, p, v), (v, p, q))[sector % 6]
