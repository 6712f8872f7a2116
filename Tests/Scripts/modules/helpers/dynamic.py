_values = {'lazy': 'made on demand'}


def __getattr__(name):
    if name in _values:
        return _values[name]
    raise AttributeError(f'dynamic has no {name}')


def __dir__():
    return ['lazy', 'listed']
