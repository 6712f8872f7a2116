// What `sys` tells of other threads.

extension SystemModule {
  static func defineThreads(_ m: inout ModuleBuilder) {
    m.function("_current_frames()", "Return a dict mapping each thread's thread id to its current stack frame.") { (vm) throws(Raise) -> Owned in
      let frames = Owned(vm.newDict())
      for thread in vm.threads.all {
        let registers = thread === vm.threads.current ? nil : thread.registers
        let frame = registers?.frame ?? vm.pointee.frame
        guard frame.caller != nil else { continue }
        let identifier = vm.int(Int(bitPattern: thread.identifier))
        let object = vm.frameObject(for: frame)
        try (frames.value.cast() as DictPointer).set(identifier.value, object.value, vm)
      }
      return frames
    }
    m.function("_current_exceptions()", "Return a dict mapping each thread's identifier to its current raised exception.") {
      (vm) throws(Raise) -> Owned in
      let exceptions = Owned(vm.newDict())
      for thread in vm.threads.all {
        let handled = thread === vm.threads.current ? vm.pointee.handled : thread.registers?.handled ?? .none
        let identifier = vm.int(Int(bitPattern: thread.identifier))
        let described =
          handled.isNone
          ? vm.tuple(.none, .none, .none)
          : vm.tuple(vm.type(of: handled).value, handled, (handled.cast() as ExceptionPointer).pointee.traceback)
        try (exceptions.value.cast() as DictPointer).set(identifier.value, described.value, vm)
      }
      return exceptions
    }
  }
}
