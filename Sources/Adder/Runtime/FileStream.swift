// The bytes of an open file: a descriptor with a buffer for reading ahead and one for what is not written yet. The three layers that a program
// sees (text, buffered, raw) share one stream, so their positions always agree.
//
//     read buffer    │ consumed │ unread ────── │      the descriptor stands at its end
//                               ▲ start

/// What a file's bytes come from and go to, with the two buffers.
final class FileStream {
  /// Where the bytes come from and go to. Objects are borrowed: the file object that has the stream holds them.
  enum Source {
    /// The object was made without `__init__`, or has been detached.
    case nothing
    case descriptor(RawFile)
    /// An object with `readinto` and `write`, such as a raw file of the program.
    case raw(Value)
    /// An object with `read1` or `read`, and `write`, below a text file.
    case buffer(Value)
  }

  private(set) var source: Source
  let isReadable: Bool
  let isWritable: Bool
  /// Closed through this stream, where an object is below.
  private var wasClosed = false

  /// What has been read ahead; what is before `start` has been consumed.
  var buffer: [UInt8] = []
  var start = 0
  /// The last read said that there is no more.
  private(set) var atEnd = false
  /// The last read had nothing yet.
  private(set) var wouldBlock = false
  /// What is to be written.
  private(set) var pending: [UInt8] = []
  /// 0: writes go straight to the system.
  let bufferSize: Int

  init(_ file: RawFile, bufferSize: Int = FileStream.defaultBufferSize) {
    source = .descriptor(file)
    isReadable = file.isReadable
    isWritable = file.isWritable
    self.bufferSize = bufferSize
  }

  init(_ source: Source, isReadable: Bool, isWritable: Bool, bufferSize: Int = FileStream.defaultBufferSize) {
    self.source = source
    self.isReadable = isReadable
    self.isWritable = isWritable
    self.bufferSize = bufferSize
  }

  /// The open descriptor below, if there is no object in between.
  @inline(__always) var file: RawFile? {
    if case .descriptor(let file) = source { return file }
    return nil
  }

  /// The object below, borrowed.
  var object: Value? {
    switch source {
    case .raw(let object), .buffer(let object): object
    case .descriptor, .nothing: nil
    }
  }

  /// Whether it is known to be closed, without asking an object.
  @inline(__always) var isClosed: Bool { file?.isClosed ?? wasClosed }

  func isClosed(_ vm: VM) throws(Raise) -> Bool {
    guard let object else { return isClosed }
    let closed = try vm.getAttribute(object, "closed")
    return try vm.truth(closed.value)
  }

  /// Lets what is below go.
  func detach() {
    source = .nothing
    buffer = []
    start = 0
    pending = []
  }

  static var defaultBufferSize: Int { 8192 }

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
    let more = try readSome(vm, max(wanted, bufferSize, 1))
    wouldBlock = more == nil
    guard let more, !more.isEmpty else {
      atEnd = more != nil
      return false
    }
    if buffer.isEmpty { buffer = more } else { buffer += more }
    atEnd = false
    return true
  }

  /// One read from what is below, past the buffer.
  func readSome(_ vm: VM, _ size: Int) throws(Raise) -> [UInt8]? {
    switch source {
    case .nothing: throw vm.valueError("I/O operation on uninitialized object")
    case .descriptor(let file): return try file.read(vm, size)
    case .raw(let object): return try vm.readInto(object, size)
    case .buffer(let object): return try vm.readChunk(object, size)
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

  /// One write to what is below; how many bytes it took.
  func writeSome(_ vm: VM, _ bytes: UnsafeRawBufferPointer) throws(Raise) -> Int {
    switch source {
    case .nothing: throw vm.valueError("I/O operation on uninitialized object")
    case .descriptor(let file):
      if let count = try file.write(vm, bytes) { return count }
      throw vm.blockingWriteError()
    case .raw(let object): return try vm.writeRaw(bytes, to: object)
    case .buffer(let object):
      let contents = vm.bytes(ByteSpan(start: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), count: bytes.count))
      _ = try vm.callMethod(object, "write", contents.value)
      return bytes.count
    }
  }

  /// Before a write: what is below goes back to where the program thinks it is.
  private func dropReadAhead(_ vm: VM) throws(Raise) {
    guard isReadable else { return }
    let count = unreadCount
    if count > 0 { _ = try seekBelow(vm, -count, .current) }
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
    let position: Int
    if let object { position = try vm.position(of: object) } else { position = try seekBelow(vm, 0, .current) }
    return position - unreadCount + pending.count
  }

  func seek(_ vm: VM, _ offset: Int, _ origin: Platform.SeekOrigin) throws(Raise) -> Int {
    try flush(vm)
    let correction = origin == .current ? unreadCount : 0
    let position = try seekBelow(vm, offset - correction, origin)
    buffer.removeAll(keepingCapacity: true)
    start = 0
    atEnd = false
    return position
  }

  private func seekBelow(_ vm: VM, _ offset: Int, _ origin: Platform.SeekOrigin) throws(Raise) -> Int {
    switch source {
    case .nothing: throw vm.valueError("I/O operation on uninitialized object")
    case .descriptor(let file): return try file.seek(vm, offset, origin)
    case .raw(let object), .buffer(let object): return try vm.seek(object, offset, origin)
    }
  }

  func isSeekable(_ vm: VM) throws(Raise) -> Bool {
    if let file { return Platform.seek(file.descriptor, 0, .current).error == 0 }
    guard let object else { return false }
    let answer = try vm.callMethod(object, "seekable")
    return try vm.truth(answer.value)
  }

  // MARK: Closing

  /// Writes what is waiting and closes what is below, even if that fails.
  func close(_ vm: VM) throws(Raise) {
    if isClosed { return }
    if let object {
      if try isClosed(vm) { return }
      try closing(vm) { () throws(Raise) in
        defer { finishClosing() }
        _ = try vm.callMethod(object, "close")
      }
      return
    }
    guard let file else { return }
    try closing(vm) { () throws(Raise) in
      finishClosing()
      let error = file.close()
      if error != 0 { throw vm.osError(error) }
    }
  }

  private func finishClosing() {
    wasClosed = true
    buffer = []
    start = 0
    pending = []
  }

  /// The error of writing comes first, that of closing is its successor.
  private func closing(_ vm: VM, _ close: () throws(Raise) -> Void) throws(Raise) {
    do throws(Raise) { try flushAll(vm) } catch {
      let first = vm.takeError()
      do throws(Raise) { try close() } catch { throw error }
      throw vm.reraise(first)
    }
    try close()
  }

  /// Writes what is waiting here, and has a buffer below do the same.
  func flushAll(_ vm: VM) throws(Raise) {
    try flush(vm)
    if case .buffer(let object) = source { _ = try vm.callMethod(object, "flush") }
  }
}
