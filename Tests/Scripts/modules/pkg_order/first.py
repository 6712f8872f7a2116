from . import log
log.append('first')
