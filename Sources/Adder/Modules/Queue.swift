// The module `_queue`, the native part of `queue`.

enum QueueModule {
  static let spec = ModuleSpec(
    "_queue", doc: "C implementation of the Python queue module.\nThis module is an implementation detail, please do not use it directly."
  ) {
    (m) throws(Raise) in
    m.type("SimpleQueue", m.vm.simpleQueueType)
    m.constant("Empty", Owned(retaining: try m.vm.queueEmptyType()))
  }
}
