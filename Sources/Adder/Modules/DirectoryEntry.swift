// `os.DirEntry`, and the iterator that `os.scandir` gives.

typealias DirectoryEntryPointer = UnsafeMutablePointer<DirectoryEntryObject>

/// A name in a directory, with what the system told about it on the way.
struct DirectoryEntryObject: HeapLayout {
  var header: ObjectHeader
  var name: Value
  var path: Value
  /// What `stat()` has found, for links themselves and for what they lead to; `.unbound` until it is asked.
  var linkStatus: Value
  var status: Value
  var inode: Int
  /// As in `Platform.DirectoryEntry`.
  var kind: Int
  /// The directory's descriptor if it was given as one, or -1.
  var directory: Int

  static var typeName: StaticString { "posix.DirEntry" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.directoryEntryType) }

  static let spec = TypeSpec(
    DirectoryEntryPointer.self, "DirEntry", module: "posix", doc: "", layout: TypeLayout(DirectoryEntryObject.self)
  ) { t in
    t.traverse { (entry, visit) in
      visit(entry.pointee.name)
      visit(entry.pointee.path)
      visit(entry.pointee.linkStatus)
      visit(entry.pointee.status)
    }
    t.repr { (entry, vm) throws(Raise) in vm.string("<DirEntry \(try vm.reprText(entry.pointee.name))>") }
    t.member("name", "the entry's base filename, relative to scandir() \"path\" argument") { (entry, _) throws(Raise) in
      Owned(retaining: entry.pointee.name)
    }
    t.member("path", "the entry's full path name; equivalent to os.path.join(scandir_path, entry.name)") { (entry, _) throws(Raise) in
      Owned(retaining: entry.pointee.path)
    }
    t.method("is_dir(*, follow_symlinks=True)", "Return True if the entry is a directory; cached per entry.") {
      (entry, vm, follows: Bool?) throws(Raise) -> Bool in try entry.isOfKind(4, 0o040000, followsLinks: follows ?? true, vm)
    }
    t.method("is_file(*, follow_symlinks=True)", "Return True if the entry is a file; cached per entry.") {
      (entry, vm, follows: Bool?) throws(Raise) -> Bool in try entry.isOfKind(8, 0o100000, followsLinks: follows ?? true, vm)
    }
    t.method("is_symlink()", "Return True if the entry is a symbolic link; cached per entry.") { (entry, vm) throws(Raise) -> Bool in
      if entry.pointee.kind != 0 { return entry.pointee.kind == 10 }
      return try entry.isOfKind(10, 0o120000, followsLinks: false, vm)
    }
    t.method("stat(*, follow_symlinks=True)", "Return stat_result object for the entry; cached per entry.") {
      (entry, vm, follows: Bool?) throws(Raise) -> Owned in try entry.fileStatus(followsLinks: follows ?? true, vm)
    }
    t.method("inode()", "Return inode of the entry; cached per entry.") { (entry, vm) throws(Raise) -> Int in entry.pointee.inode }
    t.method("__fspath__()", "Returns the path for the entry.") { (entry, _) throws(Raise) -> Owned in Owned(retaining: entry.pointee.path) }
    t.classMethod("__class_getitem__(item, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) throws(Raise) -> Owned in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
  }
}

extension UnsafeMutablePointer<DirectoryEntryObject> {
  fileprivate func isOfKind(_ kind: Int, _ bits: Int, followsLinks: Bool, _ vm: VM) throws(Raise) -> Bool {
    let known = pointee.kind
    if known != 0 && !(known == 10 && followsLinks) { return known == kind }
    let status: Owned
    do throws(Raise) { status = try fileStatus(followsLinks: followsLinks, vm) } catch {
      // What is gone is of no kind.
      guard vm.errorMatches(.fileNotFoundError) else { throw error }
      vm.clearError()
      return false
    }
    let tuple: TuplePointer = status.value.cast()
    return tuple[0].isSmallInt && tuple[0].smallInt & 0o170000 == bits
  }

  fileprivate func fileStatus(followsLinks: Bool, _ vm: VM) throws(Raise) -> Owned {
    // What is no link is the same either way.
    let isPlain = pointee.kind != 0 && pointee.kind != 10
    let asLink = !followsLinks || isPlain
    let known = asLink ? pointee.linkStatus : pointee.status
    if !known.isUnbound { return Owned(retaining: known) }
    let shown = pointee.directory >= 0 ? pointee.name : pointee.path
    let path = try vm.pathBytes(shown)
    let start = pointee.directory >= 0 ? Int32(pointee.directory) : nil
    let (status, error) = vm.withoutLock { Platform.fileStatus(path, from: start, followsLinks: !asLink) }
    if error != 0 { throw vm.osError(error, filename: pointee.path) }
    let result = vm.statResult(status)
    result.value.retain()
    if asLink { pointee.linkStatus = result.value } else { pointee.status = result.value }
    return result
  }
}

typealias DirectoryIteratorPointer = UnsafeMutablePointer<DirectoryIteratorObject>

/// The entries of a directory, one after the other.
struct DirectoryIteratorObject: HeapLayout {
  var header: ObjectHeader
  /// A list of those that are left, the last one first; `.unbound` once it is closed or exhausted.
  var entries: Value

  static var typeName: StaticString { "posix.ScandirIterator" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.directoryIteratorType) }

  static let spec = TypeSpec(
    DirectoryIteratorPointer.self, "ScandirIterator", module: "posix", doc: "", layout: TypeLayout(DirectoryIteratorObject.self)
  ) { t in
    t.traverse { (iterator, visit) in visit(iterator.pointee.entries) }
    t.finalize { (iterator, vm) in
      if iterator.pointee.entries.isUnbound { return }
      vm.warnUnclosed(Value(iterator), "unclosed scandir iterator ")
    }
    t.iterateSelf()
    t.next { (iterator, vm) throws(Raise) in
      guard !iterator.pointee.entries.isUnbound else { return nil }
      let list: ListPointer = iterator.pointee.entries.cast()
      if list.count > 0 { return list.remove(at: list.count - 1) }
      iterator.close()
      return nil
    }
    t.method("__enter__()", "") { (iterator, _) throws(Raise) -> Owned in Owned(retaining: Value(iterator)) }
    t.method("__exit__(*args)", "") { (iterator, _, _: VariadicArguments) throws(Raise) -> Void in iterator.close() }
    t.method("close()", "") { (iterator, _) throws(Raise) -> Void in iterator.close() }
  }
}

extension UnsafeMutablePointer<DirectoryIteratorObject> {
  fileprivate func close() {
    let entries = pointee.entries
    pointee.entries = .unbound
    if !entries.isUnbound { entries.release() }
  }
}

extension VM {
  var directoryEntryType: TypePointer { systemType(.directoryEntry, DirectoryEntryObject.spec) }
  var directoryIteratorType: TypePointer { systemType(.directoryIterator, DirectoryIteratorObject.spec) }

  func newDirectoryIterator(_ path: DirectoryPath?) throws(Raise) -> Owned {
    let (found, error) = withoutLock {
      path?.descriptor.map { Platform.entries(ofDirectory: $0) } ?? Platform.entries(ofDirectory: path?.bytes ?? [46, 0])
    }
    try check(error, path)
    let asBytes = path?.isBytes ?? false
    var prefix: [UInt8] = path?.descriptor != nil ? [] : (path?.bytes.dropLast().map { UInt8(bitPattern: $0) } ?? [46])
    if let last = prefix.last, last != 47 { prefix.append(47) }
    let entries = Owned(newList(capacity: found.count))
    for entry in found.reversed() {
      let name = try systemText(entry.name, asBytes: asBytes)
      let full = try systemText(prefix + entry.name, asBytes: asBytes)
      let object = make(DirectoryEntryObject.self, directoryEntryType)
      object.pointee.name = name.take()
      object.pointee.path = full.take()
      object.pointee.linkStatus = .unbound
      object.pointee.status = .unbound
      object.pointee.inode = entry.inode
      object.pointee.kind = Int(entry.kind)
      object.pointee.directory = path?.descriptor.map { Int($0) } ?? -1
      (entries.value.cast() as ListPointer).append(taking: Value(object))
    }
    let iterator = make(DirectoryIteratorObject.self, directoryIteratorType)
    iterator.pointee.entries = entries.take()
    heap.noteFinalizable(Value(iterator).object)
    return Owned(iterator)
  }

  /// A ResourceWarning about an object that is going away without having been closed.
  func warnUnclosed(_ object: Value, _ text: String) {
    preservingError {
      do throws(Raise) {
        try warn(category: .resourceWarning, text + reprText(object))
      } catch {
        if errorMatches(.resourceWarning) { reportUnraisable(in: object) } else { clearError() }
      }
    }
  }
}
