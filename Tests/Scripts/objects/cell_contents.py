# covers: cell.cell_contents
# Cells: contents, comparison, errors
# small

def make():
    content = 5

    def get():
        return content

    return get


get = make()
cell = get.__closure__[0]

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: cell.cell_contents)
attempt(lambda: setattr(cell, 'cell_contents', 6))
attempt(lambda: get())
attempt(lambda: cell == type(cell)(6))
attempt(lambda: cell < type(cell)(7))
attempt(lambda: cell != type(cell)(7))
attempt(lambda: type(cell)() < cell)
attempt(lambda: type(cell)() == type(cell)())
attempt(lambda: type(cell)().cell_contents)
attempt(lambda: delattr(cell, 'cell_contents'))
attempt(lambda: get())
attempt(lambda: cell.cell_contents)
attempt(lambda: type(cell)(1, 2))
attempt(lambda: type(cell)(x=1))
attempt(lambda: hash(cell))
attempt(lambda: cell == 5)
attempt(lambda: cell < 5)
