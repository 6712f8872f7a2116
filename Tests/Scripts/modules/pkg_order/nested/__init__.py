from .. import log
log.append('nested')
__all__ = ['exported', 'late']
exported = 'exported'
