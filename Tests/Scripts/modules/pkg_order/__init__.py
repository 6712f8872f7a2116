log = ['package']
constant = 42
shadowed = 'a name that a submodule replaces'
