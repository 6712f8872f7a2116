# An exception while another is handled.
# small
# stderr

def lookup(d, k):
    try:
        return d[k]
    except KeyError:
        return fallback(k)
def fallback(k):
    raise ValueError(f'no fallback for {k}')
lookup({}, 'key')
