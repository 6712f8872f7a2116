# raise … from None hides the context.
# small
# stderr

def get(d, k):
    try:
        return d[k]
    except KeyError:
        raise AttributeError('no attribute ' + k) from None
get({}, 'x')
