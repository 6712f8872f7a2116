// A descriptor, which the layers of an open file share.

/// A descriptor that a program has open, shared by all layers above it.
final class RawFile {
  let descriptor: Int32
  let isReadable: Bool
  let isWritable: Bool
  let isAppending: Bool
  let closesDescriptor: Bool
  /// Standard output or error: writes go through the embedder's hook, if there is one. Standard input likewise.
  let isStandard: Bool
  private(set) var isClosed = false

  init(
    descriptor: Int32, isReadable: Bool, isWritable: Bool, isAppending: Bool = false, closesDescriptor: Bool = true, isStandard: Bool = false
  ) {
    self.descriptor = descriptor
    self.isReadable = isReadable
    self.isWritable = isWritable
    self.isAppending = isAppending
    self.closesDescriptor = closesDescriptor
    self.isStandard = isStandard
  }

  func close() -> Int32 {
    if isClosed { return 0 }
    isClosed = true
    return closesDescriptor ? Platform.close(descriptor) : 0
  }

  /// One read from the system, or from the embedder; nil when there is nothing yet and the descriptor does not wait.
  func read(_ vm: VM, _ size: Int) throws(Raise) -> [UInt8]? {
    if isStandard, let input = vm.system.input { return input(size) }
    while true {
      var error: Int32 = 0
      let bytes = vm.withoutLock {
        [UInt8](unsafeUninitializedCapacity: size) { (memory, count) in
          (count, error) = Platform.read(descriptor, into: UnsafeMutableRawBufferPointer(memory))
        }
      }
      if error == 0 { return bytes }
      if error == Platform.wouldBlockError { return nil }
      if error != Platform.interruptedError { throw vm.osError(error) }
      try vm.checkpoint()
    }
  }

  /// One write to the system, or to the embedder; how many bytes it took, nil when it would have to wait.
  func write(_ vm: VM, _ bytes: UnsafeRawBufferPointer) throws(Raise) -> Int? {
    if isStandard, let output = vm.system.output {
      output(bytes, descriptor)
      return bytes.count
    }
    while true {
      let (count, error) = vm.withoutLock { Platform.write(descriptor, bytes) }
      if error == 0 { return count }
      if error == Platform.wouldBlockError { return nil }
      if error != Platform.interruptedError { throw vm.osError(error) }
      try vm.checkpoint()
    }
  }

  func position(_ vm: VM) throws(Raise) -> Int { try seek(vm, 0, .current) }

  func seek(_ vm: VM, _ offset: Int, _ origin: Platform.SeekOrigin) throws(Raise) -> Int {
    if isClosed { throw vm.valueError("I/O operation on closed file") }
    let (position, error) = Platform.seek(descriptor, offset, origin)
    if error != 0 { throw vm.osError(error) }
    return position
  }
}
