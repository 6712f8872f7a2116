# statistics: all functions and NormalDist.
import copy
import statistics as S
from decimal import Decimal as D
from fractions import Fraction as F

def show(text):
    try:
        print(text, '->', repr(eval(text)))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


for line in r"""
sorted(S.__all__), S.StatisticsError.__mro__
S.mean([1, 2, 3, 4]), S.mean([F(1, 2), 1]), S.mean([D(1), 2]), S.mean([1.5, F(1, 2)]), S.mean([1e30, 1, 3, -1e30]), S.mean([float('inf'), 1]), S.mean([True, False]), S.mean(iter([1, 2]))
S.mean([])
S.mean(['a'])
S.fmean([1, 2, 4]), S.fmean([1, 2], weights=[1, 3]), S.fmean(iter([1, 2]), iter([3, 4]))
S.fmean([])
S.fmean([1, 2], [1])
S.fmean([1, 2], [1, -1])
S.fmean(['a'])
S.geometric_mean([54, 24, 36]), S.geometric_mean([1, 1.5])
S.geometric_mean([])
S.geometric_mean([1, 0])
S.harmonic_mean([40, 60]), S.harmonic_mean([40, 60], [5, 30]), S.harmonic_mean([1, 0]), S.harmonic_mean([5]), S.harmonic_mean([F(1, 2), F(3)]), S.harmonic_mean([D(1), D(2)])
S.harmonic_mean([])
S.harmonic_mean([-1])
S.harmonic_mean([1, -1])
S.harmonic_mean(['a'])
S.harmonic_mean([40, 60], [5])
S.harmonic_mean([40, 60], [0, 0])
S.median([1, 3, 2]), S.median([1, 2, 3, 4]), S.median([D(1), D(2)]), S.median_low([1, 2, 3, 4]), S.median_high([1, 2, 3, 4]), S.median_low('abc'), S.median_grouped([52, 52, 53, 54]), S.median_grouped([1, 2, 2, 3], 2), S.median_grouped([5])
S.median([])
S.median_low([])
S.median_high([])
S.median_grouped([])
S.median_grouped(['a', 'b'])
S.mode('aabbb'), S.mode([1, 2]), S.multimode([]), S.multimode('aabbc')
S.mode([])
S.mode([[]])
S.quantiles(range(10), n=4), S.quantiles(range(10), n=4, method='inclusive'), S.quantiles([D(1), D(2)]), S.quantiles([3, 1, 2], n=10)
S.quantiles([1])
S.quantiles([1, 2], n=0)
S.quantiles([1, 2], method='x')
S.variance([1, 2, 3, 4]), S.variance([1.5, 2.5], 2), S.variance([D(1), D('2.5')]), S.variance([F(1), F(1, 2)]), S.pvariance([1, 2, 3, 4]), S.pvariance([1, 2, 3, 4], 2.5), S.pvariance([0.1] * 3)
S.variance([1])
S.pvariance([])
S.stdev([1, 2, 3]), S.stdev([1.5, 2.5], xbar=1), S.stdev([F(1), F(2)]), S.stdev([D(1), D(2), D(4)]), S.pstdev([D(1), D(2)]), S.pstdev([1, 2, 4]), S.pstdev([0.1, 0.2, 0.7]), S.pstdev([3, 3])
S.stdev([1])
S.pstdev([])
S.covariance([1, 2, 3], [4, 5, 7]), S.correlation([1, 2, 4], [1, 3, 3]), S.linear_regression([1, 2, 3], [2, 4, 7]), S.linear_regression([1, 2, 3], [2, 4, 7], proportional=True)
S.covariance([1], [1])
S.covariance([1, 2], [1])
S.correlation([1, 2], [1, 1])
S.correlation([1, 2], [1])
S.correlation([1], [1])
S.linear_regression([1], [1])
S.linear_regression([1, 2], [1])
S.linear_regression([1, 1], [1, 2])
S.NormalDist(), S.NormalDist(3, 4).mean, S.NormalDist(3, 4).median, S.NormalDist(3, 4).mode, S.NormalDist(3, 4).stdev, S.NormalDist(3, 4).variance, S.NormalDist(F(1, 2)).mean
S.NormalDist().pdf(1), S.NormalDist(1, 2).cdf(1.5), S.NormalDist().inv_cdf(.3), S.NormalDist(5, 2).inv_cdf(0.999), S.NormalDist().inv_cdf(1e-9), S.NormalDist().inv_cdf(1e-100), S.NormalDist(1, 2).zscore(5), S.NormalDist().quantiles(4)
S.NormalDist().overlap(S.NormalDist(1, 2)), S.NormalDist().overlap(S.NormalDist(1, 1)), S.NormalDist.from_samples([1, 2, 3]), S.NormalDist.from_samples(iter([1.5, 2.5, 9]))
S.NormalDist() + 1, 1 - S.NormalDist(2, 3), S.NormalDist() - S.NormalDist(), S.NormalDist() + S.NormalDist(3, 4), S.NormalDist() * 2, S.NormalDist() / 2, 2 * S.NormalDist(1), -S.NormalDist(1), +S.NormalDist(1), 1 + S.NormalDist()
S.NormalDist() == S.NormalDist(0, 1), S.NormalDist() == 1, hash(S.NormalDist()) == hash(S.NormalDist(0, 1)), S.NormalDist().__getstate__(), copy.copy(S.NormalDist(1, 2))
S.NormalDist(0, -1)
S.NormalDist('a')
S.NormalDist(0, 0).pdf(1)
S.NormalDist(0, 0).cdf(1)
S.NormalDist(0, 0).inv_cdf(.5)
S.NormalDist().inv_cdf(0)
S.NormalDist(0, 0).zscore(1)
S.NormalDist().overlap(1)
S.NormalDist().overlap(S.NormalDist(0, 0))
S.NormalDist.from_samples([1])
S.NormalDist() + 'a'
S.NormalDist().__dict__
""".strip().splitlines():
    show(line)

from statistics import NormalDist
normal = NormalDist(5, 2)
print(normal.samples(3, seed=7), NormalDist.from_samples(iter([1, 2, 6])), normal.quantiles(n=3), hash(normal) == hash(NormalDist(5, 2)), normal == 5)
for action in (lambda: NormalDist(1, -1), lambda: normal.overlap(3), lambda: normal.inv_cdf(1), lambda: NormalDist(1, 0).pdf(1), lambda: NormalDist(1, 0).zscore(1), lambda: 3 - normal, lambda: normal / 2):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
