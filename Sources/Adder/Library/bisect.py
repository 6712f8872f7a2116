"""Searching in sorted sequences by halving them, and inserting so that they stay sorted."""

from _bisect import bisect_left, bisect_right, insort_left, insort_right

bisect = bisect_right
insort = insort_right
