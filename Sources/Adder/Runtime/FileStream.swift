// The bytes of an open file: a descriptor with a buffer for reading ahead and one for what is not written yet. The three layers that a program
// sees (text, buffered, raw) share one stream, so their positions always agree.
//
//     read buffer    │ consumed │ unread ────── │      the descriptor stands at its end
//                               ▲ start

final class FileStream {
  private(set) var descriptor: Int32
  let isReadable: Bool
  let isWritable: Bool
  let isAppending: Bool
  let closesDescriptor: Bool
  /// Standard output or error: writes go through the embedder's hook, if there is one. Standard input likewise.
  let isStandard: Bool
  private(set) var isClosed = false

  /// What has been read ahead; what is before `start` has been consumed.
  var buffer: [UInt8] = []
  var start = 0
  /// The last read said that there is no more.
  private(set) var atEnd = false
  /// What is to be written.
  private(set) var pending: [UInt8] = []
  /// 0: writes go straight to the system.
  let bufferSize: Int

  static var defaultBufferSize: Int { 8192 }

  init(
    descriptor: Int32, isReadable: Bool, isWritable: Bool, isAppending: Bool = false, closesDescriptor: Bool = true, isStandard: Bool = false,
    bufferSize: Int = FileStream.defaultBufferSize
  ) {
    self.descriptor = descriptor
    self.isReadable = isReadable
    self.isWritable = isWritable
    self.isAppending = isAppending
    self.closesDescriptor = closesDescriptor
    self.isStandard = isStandard
    self.bufferSize = bufferSize
  }

  var unread: ArraySlice<UInt8> { buffer[start...] }
  var unreadCount: Int { buffer.count - start }
  var hasPending: Bool { !pending.isEmpty }

  // MARK: Reading

  /// Reads more behind what is unread; false at the end of the file.
  func fill(_ vm: VM, atLeast wanted: Int = 1) throws(Raise) -> Bool {
    if hasPending { try flush(vm) }
    if start > 0 && start == buffer.count {
      buffer.removeAll(keepingCapacity: true)
      start = 0
    } else if start > 1 << 16 {
      buffer.removeSubrange(..<start)
      start = 0
    }
    let size = max(wanted, FileStream.defaultBufferSize)
    if isStandard, let input = vm.system.input {
      let bytes = input(size)
      buffer += bytes
      atEnd = bytes.isEmpty
      return !bytes.isEmpty
    }
    while true {
      var error: Int32 = 0
      let old = buffer.count
      buffer.reserveCapacity(old + size)
      let descriptor = descriptor
      let more = vm.withoutLock {
        [UInt8](unsafeUninitializedCapacity: size) { (memory, count) in
          (count, error) = Platform.read(descriptor, into: UnsafeMutableRawBufferPointer(memory))
        }
      }
      if error == 0 {
        if buffer.isEmpty { buffer = more } else { buffer += more }
        atEnd = more.isEmpty
        return !more.isEmpty
      }
      if error != Platform.interruptedError { throw vm.osError(error) }
      try vm.checkpoint()
    }
  }

  /// The next `count` bytes, fewer at the end of the file; all of them when `count` is negative.
  func read(_ vm: VM, count: Int) throws(Raise) -> [UInt8] {
    if count < 0 {
      var size = 1 << 16
      while try fill(vm, atLeast: size) { size = min(size * 2, 1 << 24) }
    } else {
      while unreadCount < count {
        guard try fill(vm, atLeast: min(count - unreadCount, 1 << 24)) else { break }
      }
    }
    let end = count < 0 ? buffer.count : min(buffer.count, start + count)
    return take(upTo: end)
  }

  /// Consumes what is unread before `end`.
  func take(upTo end: Int) -> [UInt8] {
    if start == 0 && end == buffer.count {
      defer { buffer = [] }
      return buffer
    }
    let bytes = Array(buffer[start..<end])
    start = end
    return bytes
  }

  /// The end of the line that begins at `start`, behind its `\n`, or of what is there at the end of the file. At most `limit` bytes if it is not negative.
  func findLine(_ vm: VM, limit: Int = -1) throws(Raise) -> Int {
    var scanned = 0
    while true {
      let found = buffer.withUnsafeBytes { bytes in
        Platform.find(10, in: UnsafeRawBufferPointer(rebasing: bytes[(start + scanned)...]))
      }
      if let found {
        let end = start + scanned + found + 1
        return limit >= 0 ? min(end, start + limit) : end
      }
      if limit >= 0 && unreadCount >= limit { return start + limit }
      scanned = unreadCount
      guard try fill(vm) else { return buffer.count }
    }
  }

  // MARK: Writing

  func write(_ vm: VM, _ bytes: UnsafeRawBufferPointer) throws(Raise) {
    try dropReadAhead(vm)
    if pending.count + bytes.count <= bufferSize {
      pending += bytes
      return
    }
    if !pending.isEmpty { try flush(vm) }
    if bytes.count < bufferSize {
      pending += bytes
    } else {
      try writeThrough(vm, bytes)
    }
  }

  func write(_ vm: VM, _ bytes: [UInt8]) throws(Raise) {
    try dropReadAhead(vm)
    if pending.count + bytes.count <= bufferSize {
      pending += bytes
      return
    }
    if !pending.isEmpty { try flush(vm) }
    pending = bytes
    if bytes.count >= bufferSize { try flush(vm) }
  }

  /// Writes what is waiting. What was written stays written when it fails.
  func flush(_ vm: VM) throws(Raise) {
    guard hasPending, !isClosed else { return }
    // Taken out first: a signal handler may write to this stream, too.
    let bytes = pending
    pending.removeAll(keepingCapacity: true)
    var done = 0
    var failure: Raise?
    bytes.withUnsafeBytes { memory in
      do throws(Raise) {
        while done < memory.count { done += try writeSome(vm, UnsafeRawBufferPointer(rebasing: memory[done...])) }
      } catch {
        failure = error
      }
    }
    if let failure {
      pending.insert(contentsOf: bytes[done...], at: 0)
      throw failure
    }
  }

  /// Writes all of it now.
  private func writeThrough(_ vm: VM, _ bytes: UnsafeRawBufferPointer) throws(Raise) {
    var done = 0
    while done < bytes.count { done += try writeSome(vm, UnsafeRawBufferPointer(rebasing: bytes[done...])) }
  }

  /// One write to the system, or to the embedder; how many bytes it took.
  func writeSome(_ vm: VM, _ bytes: UnsafeRawBufferPointer) throws(Raise) -> Int {
    if isStandard, let output = vm.system.output {
      output(bytes, descriptor)
      return bytes.count
    }
    while true {
      let descriptor = descriptor
      let (count, error) = vm.withoutLock { Platform.write(descriptor, bytes) }
      if error == 0 { return count }
      if error != Platform.interruptedError { throw vm.osError(error) }
      try vm.checkpoint()
    }
  }

  /// Before a write: the descriptor goes back to where the program thinks it is.
  private func dropReadAhead(_ vm: VM) throws(Raise) {
    guard isReadable else { return }
    let count = unreadCount
    if count > 0 {
      let (_, error) = Platform.seek(descriptor, -count, .current)
      if error != 0 { throw vm.osError(error) }
    }
    buffer.removeAll(keepingCapacity: true)
    start = 0
  }

  /// Forgets what was read ahead: the program goes on where the descriptor stands.
  func discardReadAhead() {
    buffer.removeAll(keepingCapacity: true)
    start = 0
  }

  /// Forgets what is not written, so that an exit does not try again.
  func discardPending() { pending = [] }

  // MARK: Position

  func tell(_ vm: VM) throws(Raise) -> Int {
    let (position, error) = Platform.seek(descriptor, 0, .current)
    if error != 0 { throw vm.osError(error) }
    return position - unreadCount + pending.count
  }

  func seek(_ vm: VM, _ offset: Int, _ origin: Platform.SeekOrigin) throws(Raise) -> Int {
    try flush(vm)
    let correction = origin == .current ? unreadCount : 0
    let (position, error) = Platform.seek(descriptor, offset - correction, origin)
    if error != 0 { throw vm.osError(error) }
    buffer.removeAll(keepingCapacity: true)
    start = 0
    atEnd = false
    return position
  }

  var isSeekable: Bool { Platform.seek(descriptor, 0, .current).error == 0 }

  // MARK: Closing

  /// Writes what is waiting and closes the descriptor, even if that fails.
  func close(_ vm: VM) throws(Raise) {
    if isClosed { return }
    var failure: Raise?
    do throws(Raise) { try flush(vm) } catch { failure = error }
    let error = shut()
    if let failure { throw failure }
    if error != 0 { throw vm.osError(error) }
  }

  private func shut() -> Int32 {
    isClosed = true
    buffer = []
    start = 0
    pending = []
    return closesDescriptor ? Platform.close(descriptor) : 0
  }
}
