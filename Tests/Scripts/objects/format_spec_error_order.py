# Which of several mistakes in a format specifier is told; complex numbers are never padded with zeros.
for value in ('abc', 1+2j, 5, 2.5, True):
    for spec in ('-_', ' ,', '#,', '=,', 'z_', '_', ',d', '_s', ',s', '-', ' ', '#', '=', 'z', '0=5', '05', '0<5', '<05', '0>12.2f', '*=9', '0^9', '012,.1e', 'x', ',x', '_x', '0', '00', '0<',
                 '_b', '_n', ',n', '_c', ',%', '.2', '.2d', 'c', '-c'):
        try:
            print(repr(value), spec, repr(format(value, spec)))
        except ValueError as error:
            print(repr(value), spec, error)
