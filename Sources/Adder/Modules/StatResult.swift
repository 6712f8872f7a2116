// Tuples with names that `os` gives: `stat_result` and `statvfs_result`, which know more than their items, and plain ones.
//
//     offset 16 count   24 items ──▶ buffer   32 … numbers that are not items

/// A named tuple with some numbers beside its items.
struct NumberedTuple: HeapLayout {
  typealias Numbers = (Int, Int, Int, Int, Int, Int)
  var tuple: TupleObject
  var numbers: Numbers

  static var typeName: StaticString { "os.stat_result" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.statResultType) }
  /// A number that is not known.
  static var missing: Int { Int.min }

  static let statFields = StructFields(
    "stat_result", module: "os",
    ["st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime"])
  static let fileSystemFields = StructFields(
    "statvfs_result", module: "os",
    ["f_bsize", "f_frsize", "f_blocks", "f_bfree", "f_bavail", "f_files", "f_ffree", "f_favail", "f_flag", "f_namemax"])

  static let statSpec = spec(
    "stat_result", statFields,
    hidden: ["st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev"],
    "stat_result: Result from stat, fstat, or lstat.\n\nA tuple of ten, whose items and some numbers more have names."
  ) { t in
    for (index, name) in (["st_atime", "st_mtime", "st_ctime"] as [StaticString]).enumerated() {
      t.member(name, "") { (tuple, vm) throws(Raise) in
        guard let number = tuple.number(index) else { return Owned(retaining: tuple[7 + index]) }
        return vm.float(Double(number / 1_000_000_000) + 1e-9 * Double(number % 1_000_000_000))
      }
    }
    numbered(&t, ["st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev"])
  }

  static let fileSystemSpec = spec("statvfs_result", fileSystemFields, hidden: ["f_fsid"], "statvfs_result: Result from statvfs or fstatvfs.") { t in
    t.member("f_fsid", "") { (tuple, vm) throws(Raise) in tuple.number(0).map { vm.int(UInt64(UInt(bitPattern: $0))) } ?? .none }
  }

  private static func numbered(_ t: inout TypeBuilder<TuplePointer>, _ names: [StaticString]) {
    for (index, name) in names.enumerated() {
      t.member(name, "") { (tuple, vm) throws(Raise) in tuple.number(index).map { vm.int($0) } ?? .none }
    }
  }

  private static func spec(
    _ name: StaticString, _ fields: StructFields, hidden: [StaticString], _ doc: StaticString,
    _ more: @escaping @Sendable (inout TypeBuilder<TuplePointer>) -> Void
  ) -> TypeSpec {
    TypeSpec(
      TuplePointer.self, name, module: "os", doc: doc, layout: TypeLayout(NumberedTuple.self, itemSize: 8, kind: .tuple, flags: [.isTuple])
    ) { t in
      t.construct { (type, vm, arguments) throws(Raise) in try vm.numberedTuple(type, fields, hidden: hidden, arguments) }
      fields.define(&t, hidden: hidden, unnamed: hidden.count == 9 ? 3 : 0)
      more(&t)
    }
  }
}

extension UnsafeMutablePointer<TupleObject> {
  fileprivate var numbers: UnsafeMutablePointer<NumberedTuple.Numbers> {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: NumberedTuple.self).pointer(to: \.numbers).unsafelyUnwrapped
  }

  /// A number beside the items; nil if it is not known.
  fileprivate func number(_ index: Int) -> Int? {
    let number = withUnsafeBytes(of: numbers.pointee) { $0.load(fromByteOffset: 8 * index, as: Int.self) }
    return number == NumberedTuple.missing ? nil : number
  }
}

extension VM {
  var statResultType: TypePointer { systemType(.statResult, NumberedTuple.statSpec, base: pointee.types.tuple) }
  var fileSystemResultType: TypePointer { systemType(.fileSystemResult, NumberedTuple.fileSystemSpec, base: pointee.types.tuple) }

  func statResult(_ status: Platform.FileStatus) -> Owned {
    func seconds(_ nanoseconds: Int) -> Int { nanoseconds / 1_000_000_000 - (nanoseconds % 1_000_000_000 < 0 ? 1 : 0) }
    let items = [
      status.mode, status.inode, status.device, status.links, status.user, status.group, status.size, seconds(status.accessed),
      seconds(status.modified), seconds(status.changed),
    ]
    let numbers = [status.accessed, status.modified, status.changed, status.blockSize, status.blocks, status.specialDevice]
    return numberedTuple(statResultType, intTuple(items), numbers)
  }

  func fileSystemResult(_ numbers: [Int]) -> Owned {
    numberedTuple(fileSystemResultType, intTuple(Array(numbers.prefix(10))), [numbers[10]])
  }

  /// A tuple of ints.
  func intTuple(_ numbers: [Int]) -> Owned {
    let tuple = newTuple(count: numbers.count)
    for index in numbers.indices { tuple.pointee.items[index] = .none }
    for (index, number) in numbers.enumerated() { tuple.pointee.items[index] = int(number).take() }
    return Owned(tuple)
  }

  fileprivate func numberedTuple(_ type: TypePointer, _ items: borrowing Owned, _ numbers: [Int]) -> Owned {
    let source: TuplePointer = items.value.cast()
    let buffer = heap.allocateBuffer(source.count * MemoryLayout<Value>.stride).assumingMemoryBound(to: Value.self)
    let raw = heap.makeContainer(type, sizeClass: SizeClass.of(MemoryLayout<NumberedTuple>.size))
    let tuple = raw.assumingMemoryBound(to: NumberedTuple.self)
    tuple.pointee.tuple.count = source.count
    tuple.pointee.tuple.items = buffer
    for index in 0..<source.count {
      source[index].retain()
      buffer[index] = source[index]
    }
    func number(_ index: Int) -> Int { index < numbers.count ? numbers[index] : NumberedTuple.missing }
    tuple.pointee.numbers = (number(0), number(1), number(2), number(3), number(4), number(5))
    return Owned(Value(raw))
  }

  /// From a sequence of the items, behind which the other numbers may stand.
  fileprivate func numberedTuple(_ type: TypePointer, _ fields: StructFields, hidden: [StaticString], _ arguments: Arguments) throws(Raise) -> Owned {
    let bound = try bindNamed(arguments, "structseq", ["sequence", "dict"], required: 1)
    let items: Owned
    do throws(Raise) { items = try tupleFrom(bound[0]) } catch {
      guard errorMatches(.typeError) else { throw error }
      clearError()
      throw typeError("constructor requires a sequence")
    }
    let given: TuplePointer = items.value.cast()
    let (least, most) = (fields.fields.count, fields.fields.count + hidden.count)
    if given.count < least { throw typeError("\(fields.fullName)() takes an at least \(least)-sequence (\(given.count)-sequence given)") }
    if given.count > most { throw typeError("\(fields.fullName)() takes an at most \(most)-sequence (\(given.count)-sequence given)") }
    // Of a stat result three floats stand before the numbers: they say the same as those in nanoseconds.
    let floats = hidden.count == 9 ? 3 : 0
    var numbers: [Int] = []
    for (index, name) in hidden.enumerated().dropFirst(floats) {
      var number = least + index < given.count ? given[least + index] : .none
      if number.isNone, !bound[1].isUnbound, isDict(bound[1]) { number = (bound[1].cast() as DictPointer).getInterned(word(name)) ?? .none }
      numbers.append(isInt(number) ? try index64(number) : NumberedTuple.missing)
    }
    let kept = tuple(copying: UnsafeBufferPointer(start: given.pointee.items, count: least))
    return numberedTuple(type, kept, numbers)
  }

  private func index64(_ value: Value) throws(Raise) -> Int { try index(value) }

  // MARK: Plain ones

  var terminalSizeType: TypePointer { systemType(.terminalSize, OSTuples.terminalSize, base: pointee.types.tuple) }
  var systemNamesType: TypePointer { systemType(.systemNames, OSTuples.systemNames, base: pointee.types.tuple) }
  var processTimesType: TypePointer { systemType(.processTimes, OSTuples.processTimes, base: pointee.types.tuple) }
  var userEntryType: TypePointer { systemType(.userEntry, OSTuples.user, base: pointee.types.tuple) }
  var groupEntryType: TypePointer { systemType(.groupEntry, OSTuples.group, base: pointee.types.tuple) }
  var resourceUsageType: TypePointer { systemType(.resourceUsage, OSTuples.usage, base: pointee.types.tuple) }
}

/// Plain tuples with names of the modules about the system.
enum OSTuples {
  static let terminalSize = StructFields("terminal_size", module: "os", ["columns", "lines"])
    .spec(module: "os", doc: "A tuple of (columns, lines) for holding terminal window size")
  static let systemNames = StructFields("uname_result", module: "posix", ["sysname", "nodename", "release", "version", "machine"])
    .spec(module: "posix", doc: "uname_result: Result from os.uname().")
  static let processTimes = StructFields("times_result", module: "posix", ["user", "system", "children_user", "children_system", "elapsed"])
    .spec(module: "posix", doc: "times_result: Result from os.times().")
  static let user = StructFields(
    "struct_passwd", module: "pwd", ["pw_name", "pw_passwd", "pw_uid", "pw_gid", "pw_gecos", "pw_dir", "pw_shell"]
  ).spec(module: "pwd", doc: "pwd.struct_passwd: Results from getpw*() routines.")
  static let group = StructFields("struct_group", module: "grp", ["gr_name", "gr_passwd", "gr_gid", "gr_mem"])
    .spec(module: "grp", doc: "grp.struct_group: Results from getgr*() routines.")
  static let usage = StructFields(
    "struct_rusage", module: "resource",
    [
      "ru_utime", "ru_stime", "ru_maxrss", "ru_ixrss", "ru_idrss", "ru_isrss", "ru_minflt", "ru_majflt", "ru_nswap", "ru_inblock", "ru_oublock",
      "ru_msgsnd", "ru_msgrcv", "ru_nsignals", "ru_nvcsw", "ru_nivcsw",
    ]
  ).spec(module: "resource", doc: "struct_rusage: Result from getrusage.")
}
