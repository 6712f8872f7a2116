# small
# Modules made by a program go like everything else; their functions hold on to the namespace, not to the module.

import gc
import types
import weakref

gc.disable()


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


module = types.ModuleType('m')
module.thing = Thing('in a module')
reference = weakref.ref(module, lambda reference: print('callback'))
module = None
print(reference())
module = types.ModuleType('m')
module.thing = Thing('with a function')
exec('def function(): return thing.name', module.__dict__)
function = module.function
reference = weakref.ref(module)
module = None
print(reference(), function())
function = None
print(gc.collect() > 0)
module = types.ModuleType('m')
namespace = module.__dict__
module.thing = Thing('namespace kept')
module = None
print(namespace['thing'].name)
namespace = None
module = types.ModuleType('m')
module.me = module
module.thing = Thing('cycle')
module = None
print(gc.collect() > 0)
