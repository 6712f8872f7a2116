// `__weakrefoffset__` is no number from a table: in the memory of the object, there, is the head of its list of weak references.

import Adder
import Testing

private let objects = """
  import weakref
  class Function: pass
  class Slotted: __slots__ = ('a', '__weakref__')
  class Text(str): pass
  class Items(list): pass
  class Table(dict): pass
  def function(): pass
  instance = Function()
  slotted = Slotted()
  text = Text('text')
  items = Items([1, 2])
  table = Table(a=1)
  group = {1, 2}
  frozen = frozenset('ab')
  module = weakref
  generator = (one for one in [1])
  method = instance.__init__
  klass = Function
  error = type('Error', (Exception,), {})()
  errors = ExceptionGroup('several', [ValueError()])
  async def work(): pass
  async def stream(): yield
  coroutine = work()
  asynchronous = stream()
  code = function.__code__
  native = [].append
  alias = list[Function]
  view = memoryview(bytearray(8))
  file = open('/dev/null', 'rb')
  bound = (lambda self: None).__get__(slotted)
  lengthy = type('Lengthy', (set,), {})()
  package = type('Package', (type(weakref),), {})('package')
  special = type('Special', (weakref.ref,), {})(Function)

  """

@Suite struct WeakReferenceWord {
  @Test(arguments: [
    ("Function", 24), ("type", 368), ("int", 0), ("str", 0), ("bool", 0), ("list", 0), ("dict", 0), ("tuple", 0), ("set", 192), ("float", 0),
  ])
  func offset(type: String, expected: Int) throws {
    let interpreter = Interpreter()
    try interpreter.run("class Function: pass")
    #expect(try interpreter.evaluate("\(type).__weakrefoffset__") == .int(expected))
  }

  @Test(arguments: [
    "instance", "slotted", "text", "items", "table", "group", "frozen", "function", "module", "generator", "error", "klass", "errors",
    "coroutine", "asynchronous", "code", "native", "alias", "view", "file", "bound", "lengthy", "package", "special",
  ])
  func word(name: String) throws {
    let interpreter = Interpreter()
    try interpreter.run(objects)
    guard case .int(let offset) = try interpreter.evaluate("type(\(name)).__weakrefoffset__") else {
      Issue.record("__weakrefoffset__ is no int")
      return
    }
    #expect(offset > 0)
    let address = try #require(interpreter.address(ofGlobal: name))
    #expect(try interpreter.evaluate("id(\(name))") == .int(Int(address)))
    func word() -> UInt? { interpreter.word(at: offset, ofObjectAt: address) }

    let before = word()
    // A base class knows its subclasses by weak references, so those of a class may be there already.
    if name != "klass" { #expect(before == 0) }
    try interpreter.run("first = weakref.ref(\(name))")
    #expect(word() == interpreter.address(ofGlobal: "first"), "the word is the head of the list")
    try interpreter.run("second = weakref.ref(\(name), lambda reference: None)")
    #expect(word() != 0)
    #expect(try interpreter.evaluate("weakref.getweakrefcount(\(name)) >= 2") == .bool(true))
    try interpreter.run("del second")
    #expect(word() == interpreter.address(ofGlobal: "first"))
    try interpreter.run("del first")
    #expect(word() == before)
    if name == "coroutine" { try interpreter.run("coroutine.close()") }
  }

  /// Proxies stand in the list as well, behind the reference without a callback.
  @Test func proxies() throws {
    let interpreter = Interpreter()
    try interpreter.run(objects + "proxy = weakref.proxy(instance)")
    let address = try #require(interpreter.address(ofGlobal: "instance"))
    #expect(interpreter.word(at: 24, ofObjectAt: address) == interpreter.address(ofGlobal: "proxy"))
    try interpreter.run("first = weakref.ref(instance)")
    #expect(interpreter.word(at: 24, ofObjectAt: address) == interpreter.address(ofGlobal: "first"))
    try interpreter.run("del first, proxy")
    #expect(interpreter.word(at: 24, ofObjectAt: address) == 0)
    try interpreter.run("coroutine.close()")
  }

  @Test func deathClearsTheReference() throws {
    let interpreter = Interpreter()
    try interpreter.run(objects + "seen = []\nreference = weakref.ref(instance, lambda one: seen.append(one() is None))")
    #expect(try interpreter.evaluate("reference() is instance") == .bool(true))
    try interpreter.run("del instance, method")
    #expect(try interpreter.evaluate("(reference(), seen)") == .tuple([.none, .list([.bool(true)])]))
  }

  /// Counts and types are where the layout says, too.
  @Test func header() throws {
    let interpreter = Interpreter()
    try interpreter.run(objects)
    let address = try #require(interpreter.address(ofGlobal: "instance"))
    #expect(interpreter.word(at: 8, ofObjectAt: address) == interpreter.address(ofGlobal: "Function"), "the type is at offset 8")
    let count = { (interpreter.word(at: 0, ofObjectAt: address) ?? 0) & 0xFFFF_FFFF }
    let before = count()
    try interpreter.run("again = instance")
    #expect(count() == before + 1, "the count is in the low half of the first word")
    try interpreter.run("del again")
    #expect(count() == before)
  }

  @Test func sizes() throws {
    let interpreter = Interpreter()
    try interpreter.run(objects)
    #expect(try interpreter.evaluate("Function.__dictoffset__") == .int(16))
    #expect(try interpreter.evaluate("Function.__basicsize__") == .int(32))
  }
}
