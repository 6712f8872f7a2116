# small
# Where a finalizer can put its object: each place keeps it.

class Thing:
    def __init__(self, name, place):
        self.name, self.place = name, place

    def __del__(self):
        self.place(self)


class Holder:
    pass


items, table, group, holder = [], {}, set(), Holder()
cell = None


def keep_in_cell(one):
    global cell
    cell = lambda: one.name


def keep_in_generator(one):
    global walk
    def go():
        yield one.name
    walk = go()


Thing('list', items.append)
Thing('dict', lambda one: table.update(it=one))
Thing('set', group.add)
Thing('attribute', lambda one: setattr(holder, 'it', one))
Thing('closure', keep_in_cell)
Thing('generator', keep_in_generator)
Thing('default', lambda one: setattr(keep_in_cell, '__defaults__', (one,)))
print(items[0].name, table['it'].name, [one.name for one in group], holder.it.name, cell(), next(walk), keep_in_cell.__defaults__[0].name)
