before = 1
raise RuntimeError('failed while loading')
