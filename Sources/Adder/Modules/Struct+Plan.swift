// What a format of `struct` says: where each value lies, how large it is and in which order its bytes are.

struct StructField {
  /// The letter of the format.
  var code: UInt8
  /// From the beginning of the struct, the size of one value, and how many follow one another.
  var offset: Int
  var size: Int
  var count: Int
  /// The bytes stand in another order than in this machine.
  var isSwapped: Bool
  /// Sizes and alignment are the machine's.
  var isNative: Bool
}

final class StructPlan {
  let fields: UnsafeMutablePointer<StructField>
  let fieldCount: Int
  /// In bytes.
  let size: Int
  let valueCount: Int

  var bytes: Int { fieldCount * MemoryLayout<StructField>.stride }

  deinit { fields.deallocate() }

  init(_ format: [UInt8], _ vm: VM) throws(Raise) {
    var reader = StructFormatReader(format)
    try reader.read(vm)
    fieldCount = reader.fields.count
    fields = .allocate(capacity: Swift.max(1, fieldCount))
    for (index, field) in reader.fields.enumerated() { (fields + index).initialize(to: field) }
    size = reader.size
    valueCount = reader.valueCount
  }
}

private struct StructFormatReader {
  let format: [UInt8]
  var position = 0
  var fields: [StructField] = []
  var size = 0
  var valueCount = 0
  var isNative = true
  var isSwapped = false

  init(_ format: [UInt8]) { self.format = format }

  private static let isBigEndian = UInt16(1).bigEndian == 1

  mutating func read(_ vm: VM) throws(Raise) {
    if format.contains(0) { throw vm.structError("embedded null character") }
    readOrder()
    while position < format.count {
      let character = format[position]
      if character == 0x20 || (0x09...0x0d).contains(character) {
        position += 1
        continue
      }
      let count = try readCount(vm)
      guard position < format.count else { throw vm.structError("repeat count given without format specifier") }
      try add(format[position], count, vm)
      position += 1
    }
  }

  private mutating func readOrder() {
    guard let first = format.first else { return }
    switch Unicode.Scalar(first) {
    case "@": break
    case "=": isNative = false
    case "<": (isNative, isSwapped) = (false, Self.isBigEndian)
    case ">", "!": (isNative, isSwapped) = (false, !Self.isBigEndian)
    default: return
    }
    position = 1
  }

  private mutating func readCount(_ vm: VM) throws(Raise) -> Int? {
    var count: Int?
    while position < format.count, (0x30...0x39).contains(format[position]) {
      let (tens, overflows) = (count ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, overflowsToo) = tens.addingReportingOverflow(Int(format[position] - 0x30))
      if overflows || overflowsToo { throw tooLong(vm) }
      count = sum
      position += 1
    }
    return count
  }

  private func tooLong(_ vm: VM) -> Raise { vm.structError("total struct size too long") }

  /// The size of a value, or nil for a letter that there is not.
  private func valueSize(_ code: UInt8) -> Int? {
    switch Unicode.Scalar(code) {
    case "x", "c", "b", "B", "?", "s", "p": 1
    case "h", "H", "e": 2
    case "i", "I", "f": 4
    case "q", "Q", "d": 8
    case "l", "L": isNative ? 8 : 4
    case "n", "N", "P": isNative ? 8 : nil
    default: nil
    }
  }

  private mutating func add(_ code: UInt8, _ given: Int?, _ vm: VM) throws(Raise) {
    guard let width = valueSize(code) else { throw vm.structError("bad char in struct format") }
    if isNative && width > 1 {
      let (rounded, overflows) = size.addingReportingOverflow(width - 1)
      if overflows { throw tooLong(vm) }
      size = rounded / width * width
    }
    let count = given ?? 1
    let (total, overflows) = width.multipliedReportingOverflow(by: count)
    let (end, overflowsToo) = size.addingReportingOverflow(total)
    if overflows || overflowsToo { throw tooLong(vm) }
    let isText = code == UInt8(ascii: "s") || code == UInt8(ascii: "p")
    if code != UInt8(ascii: "x") && (isText || count > 0) {
      fields.append(
        StructField(code: code, offset: size, size: isText ? count : width, count: isText ? 1 : count, isSwapped: isSwapped, isNative: isNative))
      valueCount += isText ? 1 : count
    }
    size = end
  }
}
