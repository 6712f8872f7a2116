// `_traceback`: what the module `traceback` asks of the engine.

enum TracebackModule {
  static let spec = ModuleSpec("_traceback", doc: "What the module traceback asks of the engine.") { (m) throws(Raise) in
    m.function("anchor(segment, /)", "From where to where the operator or the brackets of an expression stand, in bytes; None for others.") {
      (vm, segment: StringPointer) throws(Raise) -> Owned in
      guard let range = SourceLine.anchor(in: segment.text) else { return .none }
      return vm.tuple(.smallInt(range.lowerBound), .smallInt(range.upperBound))
    }
  }
}
