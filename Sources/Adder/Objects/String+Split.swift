// split, rsplit, splitlines, partition, strip, join.

extension UnsafeMutablePointer<StringObject> {
  // MARK: split

  /// `split(sep, maxsplit)` and `rsplit`; a negative limit means none.
  func split(_ vm: VM, _ separator: Value?, limit: Int, fromEnd: Bool) throws(Raise) -> Owned {
    let limit = limit < 0 ? Int.max : limit
    guard let separator, !separator.isNone else {
      return fromEnd ? splitWordsFromEnd(vm, limit: limit) : splitWords(vm, limit: limit)
    }
    guard vm.isString(separator) else { throw vm.typeError("must be str or None, not \(vm.typeName(of: separator))") }
    let other: StringPointer = separator.cast()
    if other.length == 0 { throw vm.valueError("empty separator") }
    let list = vm.newList()
    guard other.length <= length, let needle = Units(other, width: width) else {
      // As in CPython also an instance of a subclass.
      list.append(taking: Owned(retaining: Value(self)).take())
      return Owned(list)
    }
    if fromEnd {
      var end = length
      var count = 0
      while count < limit {
        let index = Search.last(needle.data, needle.count, in: pointee.data, end, width: width)
        if index < 0 { break }
        list.append(taking: vm.substring(of: self, from: index + needle.count, count: end - index - needle.count).take())
        end = index
        count += 1
      }
      list.append(taking: vm.substring(of: self, from: 0, count: end).take())
      list.reverseItems()
    } else {
      var start = 0
      var count = 0
      while count < limit {
        let index = Search.first(needle.data, needle.count, in: address(of: start), length - start, width: width)
        if index < 0 { break }
        list.append(taking: vm.substring(of: self, from: start, count: index).take())
        start += index + needle.count
        count += 1
      }
      list.append(taking: vm.substring(of: self, from: start, count: length - start).take())
    }
    return Owned(list)
  }

  private func splitWords(_ vm: VM, limit: Int) -> Owned {
    if pointee.isASCII && limit == .max { return splitASCIIWords(vm) }
    let list = vm.newList()
    var index = 0
    var count = 0
    while true {
      while index < length, UnicodeData.isSpace(self[index]) { index += 1 }
      if index == length { break }
      let start = index
      if count == limit {
        // The rest, with the spaces behind it.
        list.append(taking: vm.substring(of: self, from: start, count: length - start).take())
        break
      }
      while index < length, !UnicodeData.isSpace(self[index]) { index += 1 }
      list.append(taking: vm.substring(of: self, from: start, count: index - start).take())
      count += 1
    }
    return Owned(list)
  }

  private func splitASCIIWords(_ vm: VM) -> Owned {
    let list = vm.newList()
    let bytes = latin1
    var index = 0
    while true {
      while index < bytes.count, UnicodeData.isSpace(UInt32(bytes[index])) { index &+= 1 }
      if index == bytes.count { break }
      let start = index
      while index < bytes.count, !UnicodeData.isSpace(UInt32(bytes[index])) { index &+= 1 }
      list.append(taking: vm.substring(of: self, from: start, count: index &- start).take())
    }
    return Owned(list)
  }

  private func splitWordsFromEnd(_ vm: VM, limit: Int) -> Owned {
    let list = vm.newList()
    var index = length
    var count = 0
    while true {
      while index > 0, UnicodeData.isSpace(self[index - 1]) { index -= 1 }
      if index == 0 { break }
      let end = index
      if count == limit {
        list.append(taking: vm.substring(of: self, from: 0, count: end).take())
        break
      }
      while index > 0, !UnicodeData.isSpace(self[index - 1]) { index -= 1 }
      list.append(taking: vm.substring(of: self, from: index, count: end - index).take())
      count += 1
    }
    list.reverseItems()
    return Owned(list)
  }

  func splitLines(_ vm: VM, keepsEnds: Bool) -> Owned {
    let list = vm.newList()
    var start = 0
    while start < length {
      var end = start
      while end < length, !UnicodeData.isLineBreak(self[end]) { end += 1 }
      var next = end
      if next < length { next += self[next] == 13 && next + 1 < length && self[next + 1] == 10 ? 2 : 1 }
      list.append(taking: vm.substring(of: self, from: start, count: (keepsEnds ? next : end) - start).take())
      start = next
    }
    return Owned(list)
  }

  // MARK: partition

  func partition(_ vm: VM, _ separator: Value, fromEnd: Bool) throws(Raise) -> Owned {
    guard vm.isString(separator) else { throw vm.typeError("must be str, not \(vm.typeName(of: separator))") }
    let other: StringPointer = separator.cast()
    if other.length == 0 { throw vm.valueError("empty separator") }
    let index = find(other, try SearchRange(vm, nil, nil, length: length), fromEnd: fromEnd)
    if index < 0 {
      return fromEnd
        ? vm.tuple(taking: vm.emptyString, vm.emptyString, Owned(retaining: Value(self)))
        : vm.tuple(taking: Owned(retaining: Value(self)), vm.emptyString, vm.emptyString)
    }
    let behind = index + other.length
    return vm.tuple(
      taking: vm.substring(of: self, from: 0, count: index), Owned(retaining: separator),
      vm.substring(of: self, from: behind, count: length - behind))
  }

  // MARK: strip

  enum Sides { case left, right, both }

  func strip(_ vm: VM, _ characters: Value?, _ sides: Sides, name: StaticString) throws(Raise) -> Owned {
    guard let characters, !characters.isNone else { return strip(vm, sides) { UnicodeData.isSpace($0) } }
    guard vm.isString(characters) else { throw vm.typeError("\(name) arg must be None or str") }
    let set: StringPointer = characters.cast()
    if set.length == 1 {
      let only = set[0]
      return strip(vm, sides) { $0 == only }
    }
    return strip(vm, sides) { codePoint in
      for index in 0..<set.length where set[index] == codePoint { return true }
      return false
    }
  }

  @inline(__always) private func strip(_ vm: VM, _ sides: Sides, _ goes: (UInt32) -> Bool) -> Owned {
    var start = 0
    var end = length
    if sides != .right { while start < end, goes(self[start]) { start += 1 } }
    if sides != .left { while end > start, goes(self[end - 1]) { end -= 1 } }
    return vm.substring(of: self, from: start, count: end - start)
  }

  // MARK: join

  func join(_ vm: VM, _ iterable: Value) throws(Raise) -> Owned {
    if iterable.isExactly(vm.pointee.types.list) {
      let list: ListPointer = iterable.cast()
      return try join(vm, list.pointee.items, list.count)
    }
    if iterable.isExactly(vm.pointee.types.tuple) {
      let tuple: TuplePointer = iterable.cast()
      return try join(vm, tuple.pointee.items, tuple.count)
    }
    let items = try vm.listForJoin(iterable)
    let list: ListPointer = items.value.cast()
    return try join(vm, list.pointee.items, list.count)
  }

  private func join(_ vm: VM, _ items: UnsafePointer<Value>, _ count: Int) throws(Raise) -> Owned {
    var total = 0
    var widest = count > 1 ? width : 1
    var isASCII = count > 1 ? pointee.isASCII : true
    for index in 0..<count {
      guard vm.isString(items[index]) else {
        throw vm.typeError("sequence item \(index): expected str instance, \(vm.typeName(of: items[index])) found")
      }
      let part: StringPointer = items[index].cast()
      total += part.length
      widest = max(widest, part.width)
      isASCII = isASCII && part.pointee.isASCII
    }
    if count == 1 { return vm.exactString(items[0].cast()) }
    if count > 1 { total += length * (count - 1) }
    if total == 0 { return vm.emptyString }
    try vm.checkMemory(units: total, widest)
    let result = vm.newString(length: total, width: widest, isASCII: isASCII)
    var at = 0
    for index in 0..<count {
      if index > 0 && length > 0 {
        copyCodePoints(from: pointee.data, width: width, to: result.address(of: at), width: widest, count: length)
        at += length
      }
      let part: StringPointer = items[index].cast()
      copyCodePoints(from: part.pointee.data, width: part.width, to: result.address(of: at), width: widest, count: part.length)
      at += part.length
    }
    return Owned(result)
  }
}

extension VM {
  /// The items that `join` shall join, as a list.
  func listForJoin(_ iterable: Value) throws(Raise) -> Owned {
    let iterator: Owned
    do throws(Raise) { iterator = try self.iterator(iterable) } catch {
      guard errorMatches(.typeError) else { throw error }
      clearError()
      throw typeError("can only join an iterable")
    }
    return try listFrom(iterator.value)
  }
}

extension UnsafeMutablePointer<ListObject> {
  fileprivate func reverseItems() {
    var low = 0
    var high = pointee.count - 1
    while low < high {
      let item = pointee.items[low]
      pointee.items[low] = pointee.items[high]
      pointee.items[high] = item
      low += 1
      high -= 1
    }
  }
}
