# The functions and constants of the gc module.
# small

import gc
for n in ('enable', 'disable', 'isenabled', 'collect', 'set_debug', 'get_debug', 'get_objects', 'get_stats',
    'set_threshold', 'get_count', 'get_threshold', 'get_referrers', 'get_referents', 'is_tracked', 'is_finalized',
    'freeze', 'unfreeze', 'get_freeze_count'):
    f = getattr(gc, n)
    print(n, type(f).__name__, f.__name__, f.__module__)
print(gc.garbage, gc.callbacks, gc.__name__, type(gc).__name__)
print([n for n in dir(gc) if not n.startswith('_')])
