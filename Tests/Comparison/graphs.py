"""Random object graphs: things of all kinds with strong and weak references among them, finalizers and callbacks that change the graph, and collections."""

ROOTS = ['v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7']
REFERENCES = ['r0', 'r1', 'r2', 'r3']
INSTANCES = ['Plain', 'Plain', 'Slotted', 'Unseen', 'Mixed', 'Derived', 'Items', 'Table', 'Group', 'Row', 'Bunch', 'Failure', 'Whole', 'Letters', 'Active']
FINALIZED = ['PlainDel', 'PlainDel', 'PlainDel', 'SlottedDel', 'SlottedDel', 'UnseenDel', 'MixedDel', 'ItemsDel', 'TableDel', 'GroupDel', 'RowDel', 'FailureDel']
ATTRIBUTES = ['a', 'b', 'c']


class Graph:
    def __init__(self, random):
        self.random = random
        self.lines = []
        self.count = 0
        # What the roots probably hold: the name of a kind.
        self.kinds = {name: 'None' for name in ROOTS}

    def pick(self, choices):
        return self.random.choice(choices)

    def chance(self, probability):
        return self.random.random() < probability

    def fresh(self, letter='n'):
        self.count += 1
        return f'{letter}{self.count}'

    def root(self):
        return self.pick(ROOTS)

    def full(self, *kinds):
        """A root that holds something, of one of these kinds if there is one."""
        holding = [name for name in ROOTS if self.kinds[name] != 'None']
        wanted = [name for name in holding if self.kinds[name] in kinds]
        return self.pick(wanted or holding or ROOTS)

    def held(self, most=2):
        return [self.full() for _ in range(self.random.randint(0, most))]

    # MARK: Things

    def thing(self):
        """An expression that makes something, and its kind."""
        name = self.fresh()
        with_name = ', '.join([repr(name)] + self.held())
        roll = self.random.random()
        if roll < 0.3:
            if self.chance(0.4):
                self.act(name)
            return f'{self.chosen(FINALIZED)}({with_name})', self.last
        if roll < 0.55:
            if self.chance(0.3):
                self.act(self.pick(['hash ', 'equal ', 'notice ']) + name)
            return f'{self.chosen(INSTANCES)}({with_name})', self.last
        if roll < 0.8:
            return self.container(name)
        return self.other(name)

    def chosen(self, kinds):
        self.last = self.pick(kinds)
        return self.last

    def container(self, name):
        items = ', '.join(self.held(3))
        comma = ',' if items and ',' not in items else ''
        keyed = ', '.join(f'{key!r}: {self.full()}' for key in ATTRIBUTES[:self.random.randrange(4)])
        return self.pick([
            (f'[{items}]', 'list'), (f'[{items}]', 'list'), (f'({items}{comma})', 'tuple'), (f'{{{keyed}}}', 'dict'), (f'{{{keyed}}}', 'dict'),
            (f'set([{self.hashable()}])', 'set'), (f'frozenset([{self.hashable()}])', 'frozenset'), (f'closure({items})', 'function'), (f'closure({items})', 'function'),
            (f'recursive({self.full()})', 'function'), (f'partial({self.full("function", "method")}, {items})', 'function'), (f'{self.full("Plain", "PlainDel")}.method', 'method'),
            (f'{self.full("list", "Items", "ItemsDel")}.append', 'method'), (f'property(closure({items}))', 'property'), (f'(lambda x={self.full()}: x)', 'function'),
        ])

    def hashable(self):
        found = [name for name in ROOTS if self.kinds[name] in ('Plain', 'PlainDel', 'Slotted', 'SlottedDel', 'Row', 'Active')]
        return ', '.join(self.random.sample(found, min(len(found), self.random.randrange(3))))

    def other(self, name):
        with_name = ', '.join([repr(name)] + self.held())
        items = ', '.join(self.held())
        if self.chance(0.4):
            self.act(name)
        return self.pick([
            (f'suspended({with_name})', 'generator'), (f'suspended({with_name})', 'generator'), (f'stubborn({name!r})', 'generator'), (f'delegating({with_name})', 'generator'),
            (f'waiting({with_name})', 'coroutine'), (f'outer({with_name})', 'coroutine'), (f'stream({with_name})', 'asyncgen'), (f'caught({with_name})', 'Failure'),
            (f'caught_in_cycle({with_name})', 'Failure'), (f'frame({items})', 'frame'), (f'make_class({with_name})', 'class'), (f'make_class({with_name}, base=PlainDel)', 'class'),
            (f'make_class({with_name}, metaclass=Meta)', 'class'), (f'make_module({with_name})', 'module'), (f'types.SimpleNamespace(a={self.full()})', 'namespace'),
            (f'iter([{items}])', 'iterator'), (f'map({self.full("function", "method")}, [{items}])', 'iterator'), (f'zip([{items}], [{items}])', 'iterator'),
            (f'iter({self.full("dict", "Table", "list", "Items")})', 'iterator'), (f'{self.full("dict", "Table")}.values()', 'view'), (f'types.MappingProxyType({{1: {self.full()}}})', 'view'),
            (f'super(Plain, {self.full("Plain", "PlainDel")})', 'super'),
            (f'list[{self.full("class", "tuple")}]', 'alias'), (f'slice({self.full()}, {self.full()})', 'slice'), (f'types.CellType({self.full()})', 'cell'),
            (f'types.MethodType({self.full("function")}, {self.full()})', 'method'), (f'{self.full("class")}({name!r})', 'PlainDel'), (f'(one for one in [{items}])', 'generator'),
            (f'filter(None, [{items}])', 'iterator'), (f'enumerate([{items}])', 'iterator'), (f'reversed([{items}])', 'iterator'), (f'BaseExceptionGroup({name!r}, [Failure({with_name})])', 'group'),
        ])

    # MARK: Weak references

    WEAK = ('Plain', 'PlainDel', 'Slotted', 'SlottedDel', 'Items', 'ItemsDel', 'Table', 'Group', 'set', 'function', 'generator', 'class', 'module', 'Failure', 'Mixed', 'Derived', 'Active')

    def callback(self):
        """A callback; what it does besides is an act of its own."""
        roll = self.random.random()
        if roll < 0.15:
            return f'{self.full("Plain", "PlainDel")}.notice'
        if roll < 0.2:
            return self.pick([self.full(), '5', 'show', f'{self.full("list", "Items")}.append'])
        name = self.fresh('c')
        if self.chance(0.45):
            self.act(name)
        return f'callback({name!r})'

    def reference(self, subject=None):
        subject = subject or self.full(*self.WEAK)
        name = self.fresh('w')
        if self.chance(0.15):
            self.act(name)
        made = self.pick([
            'weakref.ref(SUBJECT)', 'weakref.ref(SUBJECT)', 'weakref.ref(SUBJECT, CALLBACK)', 'weakref.ref(SUBJECT, CALLBACK)', 'weakref.ref(SUBJECT, CALLBACK)', 'Reference(SUBJECT, CALLBACK, NAME)', 'Reference(SUBJECT, None, NAME)',
            'ReferenceDel(SUBJECT, CALLBACK, NAME)', 'weakref.proxy(SUBJECT)', 'weakref.proxy(SUBJECT, CALLBACK)', 'weakref.WeakMethod(SUBJECT.method, CALLBACK)', 'weakref.WeakMethod(SUBJECT.method)',
        ])
        if 'CALLBACK' in made:
            made = made.replace('CALLBACK', self.callback())
        return made.replace('SUBJECT', subject).replace('NAME', repr(name))

    def weakly(self):
        subject = self.full(*self.WEAK)
        roll = self.random.random()
        if roll < 0.4:
            return f'{self.pick(REFERENCES)} = {self.reference(subject)}'
        if roll < 0.5:
            # A reference in the graph itself.
            target = self.full('Plain', 'PlainDel', 'Slotted')
            return f'{target}.{self.pick(ATTRIBUTES)} = {self.reference(subject)}'
        if roll < 0.55:
            return f'{self.full("list", "Items", "ItemsDel")}.append({self.reference(subject)})'
        name = self.fresh('f')
        if self.chance(0.3):
            self.act(name)
        if self.chance(0.05):
            kind = self.pick(['Value', 'Key'])
            return f'holder = weakref.Weak{kind}Dictionary(); holder[{subject if kind == "Key" else 1}] = {subject}; {subject}.holder = holder; del holder'
        function = self.pick([f'log, "finalize", {name!r}', f'callback({name!r}), {self.full()}', self.full('function'), f'callback({name!r}), None'])
        return self.pick([
            f'values[{self.pick("xyz")!r}] = {subject}', f'values[{self.pick("xyz")!r}] = {subject}', f'keys[{subject}] = {self.full()}', f'keys[{subject}] = {self.full()}', f'group.add(named({subject}))', f'group.add(named({subject}))',
            f'weakref.finalize({subject}, {function})', f'weakref.finalize({subject}, {function})', f'r3 = weakref.finalize({subject}, {function})', f'weakref.finalize({subject}, {function}).atexit = False',
            f'show(r3())', 'show(r3.alive, r3.detach() is None)', f'values.pop({self.pick("xyz")!r})', f'del keys[{subject}]', f'group.discard({subject})', 'values.popitem()', f'v0 = values.get({self.pick("xyz")!r})',
            f'walk = iter({self.pick(["values.items()", "keys.items()", "group", "values", "keys"])}); next(walk)', 'walk = None',
        ])

    # MARK: Changes

    def change(self):
        """Makes, moves or removes strong references."""
        target = self.full('Plain', 'PlainDel', 'Slotted', 'SlottedDel', 'Mixed')
        sequence = self.full('list', 'Items', 'ItemsDel')
        mapping = self.full('dict', 'Table', 'TableDel')
        gathering = self.full('set', 'Group', 'GroupDel')
        attribute = self.pick(ATTRIBUTES)
        value = self.full()
        return self.pick([
            f'{target}.{attribute} = {value}', f'{target}.{attribute} = {value}', f'{target}.{attribute} = {value}', f'{target}.{attribute} = {target}', f'{target}.{attribute} = {target}.method', f'del {target}.{attribute}',
            f'{sequence}.append({value})', f'{sequence}.append({value})', f'{sequence}.append({sequence})', f'{sequence}.pop()', f'{sequence}[:] = [{value}]', f'{sequence}.clear()', f'del {sequence}[0]', f'{sequence}[0] = {value}',
            f'{sequence}.extend([{value}, {self.full()}])', f'{sequence}.sort(key=str)', f'{sequence}.remove({value})', f'{sequence} += [{value}]', f'{sequence} = {sequence} * 2', f'{sequence}.insert(0, {value})',
            f'{mapping}[{attribute!r}] = {value}', f'{mapping}[{attribute!r}] = {value}', f'{mapping}[{self.full("Plain", "PlainDel", "Active", "function")}] = {value}', f'{mapping}[{self.full("Active")}] = {value}', f'del {mapping}[{attribute!r}]',
            f'{mapping}.clear()', f'{mapping}.pop({attribute!r}, None)', f'{mapping}.update({self.full("dict", "Table")})', f'{mapping}.popitem()', f'{mapping}["me"] = {mapping}', f'{mapping}.setdefault({attribute!r}, {value})', f'{mapping} |= {{"z": {value}}}',
            f'{gathering}.add(named({self.full("Plain", "PlainDel", "Active", "Row")}))', f'{gathering}.add(named({self.full("Active")}))', f'{gathering}.clear()', f'{gathering}.discard({value})', f'{gathering} -= {{{value}}}', f'{gathering}.pop()',
            f'{gathering}.update([named({self.full("Active", "Plain")}), named({self.full("Active", "PlainDel")})])', f'{self.full("function")}.{attribute} = {value}', f'function({self.full("function")}).__defaults__ = ({value},)', f'{self.full("class")}.{attribute} = {value}',
            f'{self.full("class")}.__del__ = Finalized.__del__', f'{self.full("module")}.{attribute} = {value}', f'step({self.full("generator", "coroutine", "asyncgen")})', f'step({self.full("generator", "coroutine", "asyncgen")})',
            f'{self.full("generator", "coroutine")}.close()', f'{self.full("generator")}.throw(Failure("t"))', f'show({target}.__dict__ is None)', f'{target}.__dict__ = {{"name": "d", "a": {value}}}',
            f'{target}.own = {target}.__dict__', f'raised({self.full("Failure", "FailureDel")}).__context__ = {self.full("Failure", "FailureDel")}', f'raised({self.full("Failure")}).__traceback__ = None', f'raised({self.full("Failure")}).args = ({value},)',
            f'{target}.{attribute}.{self.pick(ATTRIBUTES)} = {value}', f'{self.full("Failure")}.{attribute} = {self.full("Failure")}.__traceback__', f'cell({self.full("cell")}).cell_contents = {value}', f'next({self.full("iterator", "generator")})',
            f'{self.full("function")}()', f'{self.full("frame")}.clear()', f'{target}.{attribute} = [{target}, {value}]', f'{target}.{attribute} = closure({target}, {value})',
            f'{target}.{attribute} = suspended({self.fresh()!r}, {target}); step({target}.{attribute})', f'{target}.{attribute} = waiting({self.fresh()!r}, {target})', f'{target}.{attribute} = stream({self.fresh()!r}, {target}); step({target}.{attribute})',
        ])

    def drop(self):
        """Lets go of a root, or of several."""
        names = [self.full() for _ in range(self.pick([1, 1, 1, 2, 3]))]
        for name in names:
            self.kinds[name] = 'None'
        if len(names) > 1 and self.chance(0.3):
            return ' = '.join(names) + ' = None'
        return '; '.join(f'{name} = None' for name in names) + (f'; {self.pick(REFERENCES)} = None' if self.chance(0.15) else '')

    def look(self):
        value = self.full()
        reference = self.pick(REFERENCES)
        if self.chance(0.2):
            return self.pick([f'log(referrers({value}))', f'show(referents({value}))', 'log(len(gc.garbage))'])
        return self.pick([
            'log(alive())', 'log(alive())', f'log([alive(0), alive(1), alive(2)])', f'show({reference})', f'show({reference}())', f'show({reference}.__callback__)', f'show({reference}.name)', f'{reference}.a = {value}',
            f'log(watchers({value}))', f'show(watched({value}))', 'show(list(values.keys())); log(len(values))', 'show(list(keys)); log(len(keys))', 'show(set(group)); log(len(group))',
            f'log(gc.is_tracked({value}), gc.is_finalized({value}))', f'log(references({self.full("Plain", "PlainDel", "Slotted", "list")}))', f'show({value})', f'show({value}, {self.full()})',
            'log(gc.get_count()[1:])', 'log(gc.garbage)', f'show({reference} == {self.pick(REFERENCES)})', f'{self.root()} = {reference}()', f'hash({reference})', 'log(gc.isenabled(), gc.get_threshold())', f'values.valuerefs()', f'keys.keyrefs()', f'len(values)',
        ])

    def collect(self):
        call = self.pick(['gc.collect()', 'gc.collect()', 'gc.collect()', 'gc.collect(0)', 'gc.collect(0)', 'gc.collect(1)'])
        return f'log({call})'

    def odd(self):
        return self.pick(['gc.freeze()', 'gc.unfreeze()', f'log(churn({self.pick([50, 200])}))', 'gc.set_debug(gc.DEBUG_SAVEALL)', 'gc.set_debug(0); log(bool(gc.garbage)); gc.garbage.clear()', f'del {self.root()}', 'log([one["collected"] for one in gc.get_stats()][2] >= 0)',
                          'gc.callbacks.append(lambda phase, info: log(phase, info["generation"]))', 'gc.callbacks.clear()', 'sys.set_asyncgen_hooks(finalizer=lambda one: log("asyncgen finalizer"))', 'sys.set_asyncgen_hooks(None, None)'])

    def make(self):
        expression, kind = self.thing()
        name = self.root()
        self.kinds[name] = kind
        return f'{name} = {expression}'

    def cycle(self):
        """Several things in a ring, whose roots may go."""
        length = self.random.randint(1, 4)
        names = self.random.sample(ROOTS, length)
        lines = []
        for name in names:
            kind = self.chosen(['PlainDel', 'PlainDel', 'Plain', 'SlottedDel', 'Slotted', 'MixedDel', 'UnseenDel', 'ItemsDel', 'Items'])
            label = self.fresh()
            if kind.endswith('Del') and self.chance(0.4):
                self.act(label)
            lines.append(f'{name} = {kind}({label!r})')
            self.kinds[name] = kind
        for name, following in zip(names, names[1:] + names[:1]):
            lines.append(f'{name}.append({following})' if 'Items' in self.kinds[name] else f'{name}.{self.pick(ATTRIBUTES)} = {following}')
        for name in names:
            if self.chance(0.4):
                lines.append(f'{self.pick(REFERENCES)} = {self.reference(name)}' if self.chance(0.6) else f'{self.pick(names)}.c = {self.reference(name)}')
        if self.chance(0.7):
            self.random.shuffle(names)
            for name in names:
                lines.append(f'{name} = None')
                self.kinds[name] = 'None'
        return '\n'.join(lines)

    def statement(self):
        roll = self.random.random()
        if roll < 0.3:
            return self.make()
        if roll < 0.5:
            return self.change()
        if roll < 0.62:
            return self.weakly()
        if roll < 0.74:
            return self.drop()
        if roll < 0.82:
            return self.collect()
        if roll < 0.9:
            return self.look()
        if roll < 0.98:
            return self.cycle()
        return self.odd()

    # MARK: Acts

    def act(self, name):
        """What the finalizer or the callback with this name does besides telling of itself."""
        self.count += 1
        function = f'act{self.count}'
        kinds = dict(self.kinds)
        statements = []
        for _ in range(self.pick([1, 1, 2, 3])):
            roll = self.random.random()
            value = self.full()
            if roll < 0.25:
                statements.append(self.pick([f'{self.root()} = subject', 'kept.append(subject)', f'{value}.{self.pick(ATTRIBUTES)} = subject', 'subject.a = subject', 'subject.a.b = kept', 'kept.append(subject.a)', 'subject.a = subject.b = None',
                                             f'{self.pick(REFERENCES)} = weakref.ref(subject)', 'show(subject)', 'log(weakref.getweakrefcount(subject))', 'del subject.a',
                                             'show(subject.a)', 'log(gc.is_finalized(subject), gc.is_tracked(subject))', 'values["s"] = subject', 'keys[subject] = 1', 'group.add(named(subject))']))
            elif roll < 0.32:
                statements.append(self.pick(['1 / 0', 'raise Failure("x")', 'raise Failure("x", subject)', 'undefined', 'raise SystemExit(1)', 'raise KeyboardInterrupt']))
            elif roll < 0.47:
                statements.append(self.collect())
            elif roll < 0.5:
                statements.append(f'log(alive())')
            elif roll < 0.65:
                statements.append('; '.join(f'{name} = None' for name in self.random.sample(ROOTS + REFERENCES, 2)))
            elif roll < 0.72:
                statements.append(f'kept.clear()')
            elif roll < 0.85:
                statements.append(self.change())
            elif roll < 0.93:
                statements.append(f'{self.root()} = {self.chosen(FINALIZED)}({self.fresh()!r}, {value})')
            else:
                statements.append(self.plain_cycle())
        self.kinds = kinds
        body = ''.join('    ' + line + '\n' for statement in statements for line in statement.split('\n'))
        self.lines.append(f'def {function}(subject):\n    global {", ".join(ROOTS + REFERENCES)}\n{body}acts[{name!r}] = {function}')

    def plain_cycle(self):
        name = self.fresh()
        root = self.root()
        return f'{root} = {self.pick(["PlainDel", "SlottedDel"])}({name!r}); {root}.a = {root}; {root} = None'

    def write(self):
        self.lines.append(' = '.join(ROOTS + REFERENCES) + ' = walk = None')
        self.lines.append('kept = []; values = weakref.WeakValueDictionary(); keys = weakref.WeakKeyDictionary(); group = weakref.WeakSet()')
        for number in range(self.random.randint(6, 28)):
            statement = self.make() if number < 3 else self.statement()
            self.lines.append('try:\n' + '\n'.join('    ' + line for line in statement.split('\n')) + '\nexcept Exception as caught_error: failed(caught_error)')
        self.lines.append('log(alive())')
        return '\n'.join(self.lines)


def graph(random):
    return Graph(random).write()
