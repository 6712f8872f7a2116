# A failing import: frames of the imported modules, without the import machinery.
# small
# stderr

import traceback_deep.level1
