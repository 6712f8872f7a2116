// The module `_contextvars`.

enum ContextVariablesModule {
  static let spec = ModuleSpec("_contextvars", doc: "Context Variables") { (m) throws(Raise) in
    m.type("Context", m.vm.contextType)
    m.type("ContextVar", m.vm.contextVariableType)
    m.type("Token", m.vm.contextTokenType)
    m.function("copy_context()", "Another context with the values of the current one.") { (vm) throws(Raise) -> Owned in
      vm.copyContext(vm.currentContext())
    }
  }
}
