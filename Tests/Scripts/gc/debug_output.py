# What DEBUG_STATS and DEBUG_COLLECTABLE write to standard error is only counted here.
# stderr

import gc, sys
gc.disable(); gc.collect()
gc.set_debug(gc.DEBUG_UNCOLLECTABLE)
l = []; l.append(l); del l
print(gc.collect(), gc.garbage)
gc.set_debug(0)
sys.stderr.write('nothing was uncollectable\n')
