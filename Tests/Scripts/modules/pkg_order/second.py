from pkg_order import log
log.append('second')
