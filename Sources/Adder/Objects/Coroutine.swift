// Coroutines share the layout and the machinery of generators. Code cannot make them yet (`async def` is refused); the types are here because the
// runtime tells generators from coroutines in several places.

extension GeneratorObject {
  static let coroutineSpec = TypeSpec(
    GeneratorPointer.self, "coroutine", doc: "",
    layout: TypeLayout(GeneratorObject.self, weak: MemoryLayout<GeneratorObject>.offset(of: \.weakReferences) ?? 0)
  ) { t in
    t.repr { (coroutine, vm) throws(Raise) in
      vm.string("<coroutine object \(vm.text(coroutine.pointee.qualifiedName)) at \(vm.addressText(Value(coroutine)))>")
    }
    t.method("send(arg, /)", "Resume the coroutine; the await expression gives arg.") { (coroutine, vm, value: Value) throws(Raise) in
      if let item = try vm.advance(coroutine, sending: value) { return item }
      let result = vm.takeGeneratorResult()
      throw vm.stopIteration(result.value)
    }
    t.method("throw(typ, val=None, tb=None, /)", "Raise an exception where the coroutine is suspended.") {
      (coroutine, vm, type: Value, value: Value?, traceback: Value?) throws(Raise) in
      try vm.setThrown(type, value, traceback)
      return try vm.throwInto(coroutine)
    }
    t.method("close()", "Raise GeneratorExit where the coroutine is suspended.") { (coroutine, vm) throws(Raise) in try vm.close(coroutine) }
    t.traverse { (coroutine, visit) in coroutine.visitReferences(visit) }
    t.dismantle { (coroutine, heap) in coroutine.dismantle(heap) }
  }

  static let asyncGeneratorSpec = TypeSpec(
    GeneratorPointer.self, "async_generator", doc: "",
    layout: TypeLayout(GeneratorObject.self, weak: MemoryLayout<GeneratorObject>.offset(of: \.weakReferences) ?? 0)
  ) { t in
    t.traverse { (generator, visit) in generator.visitReferences(visit) }
    t.dismantle { (generator, heap) in generator.dismantle(heap) }
  }
}
