# format() of floats: every presentation type, precision, alignment, separators, z.
# small

vals = (0.0, -0.0, 1.0, -1.5, 123.456, 1234567.891, 1e-7, 1e20, 0.1, 99.995, 2.5)
for spec in ('', 'f', '.0f', '.1f', '.3f', 'e', '.0e', '.2E', 'g', '.3g', 'G', 'n', '%', '.1%', '10', '<10', '^10',
    '010', '+', ' ', '+.2f', ',', ',.2f', '_.1f', '#.0f', '#g', '.10', '.1', '.17', '#.3', '*>12.2f', '=+10.1f',
    '012.3e', '.0%', '.20f', '0=8', 'z.0f', 'z', '+z.1f'):
    print(spec, '|'.join(format(v, spec) for v in vals))
inf, nan = float('inf'), float('nan')
for spec in ('', 'f', '.2e', 'g', '%', '010', '+', '<8', 'F', 'E', '08.1f', ','):
    print(spec, format(inf, spec), format(-inf, spec), format(nan, spec))
for spec in ('d', 's', 'x', 'c', 'b', ',n', '.f', '._f', '5.5.5', 'ff', '.-1f', '..2', 'zz', '_,', 'q', ',,'):
    try:
        print(spec, format(1.5, spec))
    except ValueError as e:
        print(spec, e)
print('%f %e %g %G %E %F' % (1.5, 1.5, 1.5, 1e-10, 1e10, 2),
    '%.3f|%10.2f|%-10.1f|%+f|% f|%010.3f|%#.0f|%#g' % (1.0005, 2.345, 3.14, 1, 2, -3.14159, 4, 5),
    '%g %g %g %g' % (1e5, 1e6, 1e-4, 1e-5), '%.*f' % (2, 3.14159), '%5.1f%%' % 99.55, '%f' % True, '%d' % 3.99,
    '%i' % -3.99, '%x' % 255, '%r' % 0.1, '%s' % 1e100)
print(f'{1e15:,}', f'{1e16:,}', f'{123456.789:,.1f}', f'{-1234.5:_}', f'{0.00001234:g}', f'{123456789.0:g}',
    f'{1e-5:.3g}', f'{100000.0:g} {1000000.0:g}', f'{3.0}', f'{3.0:g}', f'{3.0:#g}', f'{1e300:.3}', f'{12.0:.2}',
    f'{120.0:.2}')
print(format(2 ** 0.5, '.50f'), format(1e-320, '.5e'), format(1e308, '.0f')[:20], format(0.1, '.55f'),
    format(5e-324, 'g'), format(1.7976931348623157e308, '.3e'))
