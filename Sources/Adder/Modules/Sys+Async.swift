// What `sys` tells and sets about coroutines and asynchronous generators, for event loops.

extension SystemModule {
  static let asyncGeneratorHooksSpec = StructFields("asyncgen_hooks", module: "", ["firstiter", "finalizer"])
    .spec(
      module: "builtins",
      doc: "asyncgen_hooks\n\nStruct sequence providing information about asynchronous\ngenerators hooks.  The attributes are read only.")

  static func defineAsync(_ m: inout ModuleBuilder) {
    m.function(
      "set_asyncgen_hooks(firstiter=<unrepresentable>, finalizer=<unrepresentable>) @nameless",
      "set_asyncgen_hooks(* [, firstiter] [, finalizer])\n\nSet a finalizer for async generators objects."
    ) { (vm, firstIteration: Value?, finalizer: Value?) throws(Raise) in
      for (hook, name) in [(finalizer, "finalizer"), (firstIteration, "firstiter")] {
        if let hook, !hook.isNone, !vm.isCallable(hook) {
          throw vm.typeError("callable \(name) expected, got \(vm.typeName(of: hook))")
        }
      }
      let system = vm.system
      let old = system.asyncGeneratorHooks
      firstIteration?.retain()
      finalizer?.retain()
      system.asyncGeneratorHooks = (firstIteration ?? old.firstIteration, finalizer ?? old.finalizer)
      if firstIteration != nil { old.firstIteration.release() }
      if finalizer != nil { old.finalizer.release() }
    }
    m.function(
      "get_asyncgen_hooks()",
      """
      Return the installed asynchronous generators hooks.

      This returns a namedtuple of the form (firstiter, finalizer).
      """
    ) { (vm) throws(Raise) -> Owned in
      let hooks = vm.system.asyncGeneratorHooks
      let type = vm.systemType(.asyncGeneratorHooks, asyncGeneratorHooksSpec, base: vm.pointee.types.tuple)
      return vm.structSequence(type, vm.tuple(hooks.firstIteration, hooks.finalizer))
    }
    m.function(
      "set_coroutine_origin_tracking_depth(depth)",
      """
      Enable or disable origin tracking for coroutine objects in this thread.

      Coroutine objects will track 'depth' frames of traceback information
      about where they came from, available in their cr_origin attribute.

      Set a depth of 0 to disable.
      """
    ) { (vm, depth: Int) throws(Raise) in
      if depth < 0 { throw vm.valueError("depth must be >= 0") }
      vm.system.originDepth = depth
    }
    m.function("get_coroutine_origin_tracking_depth()", "Check status of origin tracking for coroutine objects in this thread.") {
      (vm) throws(Raise) -> Int in
      vm.system.originDepth
    }
  }
}
