// Streams over an object of the program that reads and writes bytes itself.

extension VM {
  /// What `readinto` of an object puts into a buffer; nil when there is nothing yet.
  func readInto(_ object: Value, _ size: Int) throws(Raise) -> [UInt8]? {
    let array = newByteArray(capacity: size)
    array.pointee.count = size
    array.pointee.data.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    let owner = Owned(array)
    let view = try memoryView(of: owner.value)
    let result = try callMethod(object, "readinto", view.value)
    if result.value.isNone { return nil }
    let count = try index(result.value)
    guard count >= 0, count <= size else {
      throw osError("raw readinto() returned invalid length \(count) (should have been between 0 and \(size))")
    }
    return Array((owner.value.cast() as ByteArrayPointer).span.prefix(count))
  }

  /// What `read1` of an object gives, or `read` where it has none.
  func readChunk(_ object: Value, _ size: Int) throws(Raise) -> [UInt8]? {
    let count = int(size)
    let hasRead1 = try attributeIfPresent(object, "read1") != nil
    let chunk = try callMethod(object, hasRead1 ? "read1" : "read", count.value)
    guard let span = byteSpan(of: chunk.value) else {
      throw typeError("underlying \(hasRead1 ? "read1" : "read")() should have returned a bytes-like object, not '\(typeName(of: chunk.value))'")
    }
    return [UInt8](span)
  }

  func writeRaw(_ bytes: UnsafeRawBufferPointer, to object: Value) throws(Raise) -> Int {
    let contents = self.bytes(ByteSpan(start: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), count: bytes.count))
    let view = try memoryView(of: contents.value)
    let result = try callMethod(object, "write", view.value)
    if result.value.isNone { throw blockingWriteError() }
    let count = try index(result.value)
    guard count >= 0, count <= bytes.count else {
      throw osError("raw write() returned invalid length \(count) (should have been between 0 and \(bytes.count))")
    }
    return count
  }

  func blockingWriteError() -> Raise {
    let text = string("write could not complete without blocking")
    return osError(Platform.wouldBlockError, text: text.value, filename: .smallInt(0))
  }

  func position(of object: Value) throws(Raise) -> Int {
    let position = try callMethod(object, "tell")
    let number = try index(position.value)
    if number < 0 { throw osError("Raw stream returned invalid position \(number)") }
    return number
  }

  func seek(_ object: Value, _ offset: Int, _ origin: Platform.SeekOrigin) throws(Raise) -> Int {
    let target = int(offset)
    let position = try callMethod(object, "seek", target.value, .smallInt(origin.rawValue))
    let number = try index(position.value)
    if number < 0 { throw osError("Raw stream returned invalid position \(number)") }
    return number
  }
}
