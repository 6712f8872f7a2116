// Short cuts for functions of embedded modules. The text in Library/ says what such a function does, and is what runs when anything is out of
// the ordinary: a field that is not what `__init__` put there, a name of the module that means something else, a method that a subclass has
// overridden. Where all is as usual, the short cut does the same at once. It decides before it runs anything of the program, so nothing
// happens twice, and an error that comes up on the way comes up in the frame of the function, as it would from the text.
//
// The function itself is like any other: its code, name, parameters and defaults are those of the text. `-X nospecialize` builds the text alone.

import AdderSyntax

/// The body of a function that has a short cut.
class Shortcut: Node {
  final let text: Node

  required init(_ text: Node, _ span: Span) {
    self.text = text
    super.init(span)
  }

  /// Runs the text instead.
  @inline(never) final func useText(_ frame: Frame, _ vm: VM) -> Value { text.execute(frame, vm) }

  // MARK: The module's names

  private final var globalsVersion = UInt.max
  private final var referenceEntry = 0

  /// Whether the module's `ref` is still the built-in one.
  @inline(__always) final func knowsReference(_ frame: Frame, _ vm: VM) -> Bool {
    let globals: DictPointer = frame.function.pointee.globals.cast()
    guard _fastPath(globals.pointee.version == globalsVersion) || learnGlobals(globals, vm) else { return false }
    return globals.pointee.entries[referenceEntry].value == vm.pointee.types.weakReference.value
  }

  @inline(never) private final func learnGlobals(_ globals: DictPointer, _ vm: VM) -> Bool {
    let name = vm.intern("ref")
    referenceEntry = globals.findInterned(name.value)
    guard referenceEntry >= 0 else { return false }
    globalsVersion = globals.versionForCache(vm)
    return true
  }
}

extension Builder {
  /// The body of a function of an embedded module: with its short cut where it has one.
  func withShortcut(_ text: Node, _ definition: FunctionDefinition) -> Node {
    guard code.isEmbedded, isSpecializing, let shortcut = Self.shortcut(module: code.program.filename, code.scope.qualifiedName) else {
      return text
    }
    return shortcut.init(text, definition.body.last?.span ?? text.span)
  }

  private static func shortcut(module: String, _ name: String) -> Shortcut.Type? {
    switch module {
    case "<frozen weakref>": weakDictionaryShortcut(name) ?? finalizeShortcut(name)
    case "<frozen _weakrefset>": weakSetShortcut(name)
    default: nil
    }
  }

  private static func weakDictionaryShortcut(_ name: String) -> Shortcut.Type? {
    switch name {
    case "WeakValueDictionary.__getitem__": WeakValueItem.self
    case "WeakValueDictionary.get": WeakValueGet.self
    case "WeakValueDictionary.__contains__": WeakValueContains.self
    case "WeakValueDictionary.__setitem__": WeakValueStore.self
    case "WeakValueDictionary.__delitem__": WeakValueDeletion.self
    case "WeakValueDictionary.__len__", "WeakKeyDictionary.__len__": WeakDictionaryLength.self
    case "WeakValueDictionary.__init__.<locals>.remove": WeakValueRemoval.self
    case "WeakKeyDictionary.__getitem__": WeakKeyItem.self
    case "WeakKeyDictionary.get": WeakKeyGet.self
    case "WeakKeyDictionary.__contains__": WeakKeyContains.self
    case "WeakKeyDictionary.__setitem__": WeakKeyStore.self
    case "WeakKeyDictionary.__delitem__": WeakKeyDeletion.self
    case "WeakKeyDictionary.__init__.<locals>.remove": WeakKeyRemoval.self
    default: nil
    }
  }

  private static func weakSetShortcut(_ name: String) -> Shortcut.Type? {
    switch name {
    case "WeakSet.add": WeakSetAddition.self
    case "WeakSet.__contains__": WeakSetContains.self
    case "WeakSet.discard": WeakSetDiscard.self
    case "WeakSet.remove": WeakSetDeletion.self
    case "WeakSet.__len__": WeakSetLength.self
    case "WeakSet.__init__.<locals>._remove": WeakSetRemoval.self
    default: nil
    }
  }

  private static func finalizeShortcut(_ name: String) -> Shortcut.Type? {
    switch name {
    case "finalize.__init__": FinalizeCreation.self
    case "finalize.__call__": FinalizeCall.self
    case "finalize.detach": FinalizeDetach.self
    default: nil
    }
  }
}
