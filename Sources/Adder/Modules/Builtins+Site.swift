// What CPython's `site` module adds to the builtins: exit, quit, copyright, credits, license, help.

extension BuiltinFunctions {
  static func defineSite(_ m: inout ModuleBuilder) {
    let vm = m.vm
    let quitter = Owned(vm.makeBuiltinType(SiteObject.quitterSpec, base: vm.pointee.types.object))
    m.constant("exit", vm.newSiteObject(quitter.value.cast(), "exit", "Use exit() or Ctrl-D (i.e. EOF) to exit"))
    m.constant("quit", vm.newSiteObject(quitter.value.cast(), "quit", "Use quit() or Ctrl-D (i.e. EOF) to exit"))
    let printer = Owned(vm.makeBuiltinType(SiteObject.printerSpec, base: vm.pointee.types.object))
    m.constant("copyright", vm.newSiteObject(printer.value.cast(), "copyright", "Copyright (c) the authors of Adder."))
    m.constant(
      "credits",
      vm.newSiteObject(printer.value.cast(), "credits", "Adder is a Python written in Swift. Python is the work of Guido van Rossum and many others.")
    )
    m.constant("license", vm.newSiteObject(printer.value.cast(), "license", "Adder is under the MIT license."))
    let helper = Owned(vm.makeBuiltinType(SiteObject.helperSpec, base: vm.pointee.types.object))
    m.constant(
      "help",
      vm.newSiteObject(helper.value.cast(), "help", "Type help() for interactive help, or help(object) for help about object."))
  }
}

typealias SitePointer = UnsafeMutablePointer<SiteObject>

/// An object whose repr is a text, and that does something when called.
struct SiteObject: HeapLayout {
  var header: ObjectHeader
  var name: Value
  var text: Value

  static var typeName: StaticString { "Quitter" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { false }

  private static func defineCommon(_ t: inout TypeBuilder<SitePointer>) {
    t.traverse { (site, visit) in
      visit(site.pointee.name)
      visit(site.pointee.text)
      visit(site.pointee.header.type.value)
    }
    t.repr { (site, vm) throws(Raise) in Owned(retaining: site.pointee.text) }
  }

  static let quitterSpec = TypeSpec(SitePointer.self, "Quitter", module: "_sitebuiltins", doc: "", layout: TypeLayout(SiteObject.self)) { t in
    defineCommon(&t)
    t.call { (site, vm, arguments) throws(Raise) in
      // Closing standard input makes a read that waits for it end.
      if let input = vm.systemValue("stdin"), !input.value.isNone {
        do throws(Raise) { _ = try vm.callMethod(input.value, vm.word("close")) } catch { vm.clearError() }
      }
      throw vm.raise(vm.newException(.systemExit, [arguments.count > 0 ? arguments[0] : .none]))
    }
  }

  static let printerSpec = TypeSpec(
    SitePointer.self, "_Printer", module: "_sitebuiltins",
    doc: "interactive prompt objects for printing the license text, a list of\n    contributors and the copyright notice.",
    layout: TypeLayout(SiteObject.self)
  ) { t in
    defineCommon(&t)
    t.call { (site, vm, arguments) throws(Raise) in
      try vm.printLine(site.pointee.text)
      return .none
    }
  }

  static let helperSpec = TypeSpec(
    SitePointer.self, "_Helper", module: "_sitebuiltins", doc: "Define the builtin 'help'.", layout: TypeLayout(SiteObject.self)
  ) { t in
    defineCommon(&t)
    t.call { (site, vm, arguments) throws(Raise) in
      if arguments.count == 0 {
        try vm.printLine(site.pointee.text)
      } else {
        let text = try vm.helpText(arguments[0])
        try vm.printLine(text.value)
      }
      return .none
    }
  }
}

extension VM {
  fileprivate func newSiteObject(_ type: TypePointer, _ name: StaticString, _ text: StaticString) -> Owned {
    let name = intern(name)
    let text = string(text)
    let site = heap.makeContainer(type, sizeClass: SizeClass.of(MemoryLayout<SiteObject>.size)).assumingMemoryBound(to: SiteObject.self)
    site.pointee.name = name.take()
    site.pointee.text = text.take()
    // A type that is no field of `BuiltinTypes` lives as long as its instances.
    type.value.retain()
    return Owned(site)
  }

  /// Writes a line to `sys.stdout`.
  fileprivate func printLine(_ text: Value) throws(Raise) {
    guard let output = systemValue("stdout"), !output.value.isNone else { return }
    let line = Owned(retaining: text).concatenating(string("\n"), "", self)
    _ = try callMethod(output.value, word("write"), line.value)
  }

  /// What `help(object)` says: name with signature, and doc.
  fileprivate func helpText(_ object: Value) throws(Raise) -> Owned {
    var title = try reprText(object)
    if let name = try attributeIfPresent(object, .name), isString(name.value) {
      title = displayText(name.value)
      if let signature = try attributeIfPresent(object, .textSignature), isString(signature.value) {
        title += displayText(signature.value)
      } else if object.isExactly(pointee.types.methodDescriptor) {
        title += (object.cast() as MethodDescriptorPointer).method.signature.text
      } else if object.isExactly(pointee.types.builtinFunction) {
        title += (object.cast() as BuiltinFunctionPointer).method.signature.text
      }
    }
    guard let doc = try attributeIfPresent(object, .doc), isString(doc.value) else { return string(title) }
    let lines = displayText(doc.value).split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
    return string(title + "\n" + lines.joined(separator: "\n"))
  }
}
