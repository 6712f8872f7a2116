def broken():
    return {}['nothing']
broken()
