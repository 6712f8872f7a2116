// All matches in a text: `findall`, `split`, `sub` and `subn`.

/// What replacing gave.
struct RegexReplacement: ~Copyable {
  let text: Owned
  let count: Int

  consuming func takeText() -> Owned { text }
}

extension UnsafeMutablePointer<PatternObject> {
  /// What `findall` gives for a match: its text, that of the only group, or a tuple of all groups.
  @inline(__always) private func item(_ vm: VM, _ matcher: borrowing RegexMatcher, _ subject: borrowing RegexSubject) -> Owned {
    switch pointee.groups {
    case 0: return subject.part(vm, matcher.matchStart, matcher.matchEnd)
    case 1: return group(vm, 1, matcher, subject)
    default:
      let count = pointee.groups
      let tuple = vm.makeTuple(count)
      for index in 0..<count { tuple.pointee.items[index] = .none }
      for index in 0..<count { tuple.pointee.items[index] = group(vm, index + 1, matcher, subject).take() }
      return Owned(tuple)
    }
  }

  /// The text of a group, nothing for one that has not matched.
  @inline(__always) private func group(
    _ vm: VM, _ group: Int, _ matcher: borrowing RegexMatcher, _ subject: borrowing RegexSubject
  ) -> Owned {
    let (start, end) = (matcher.registers[2 &* group], matcher.registers[2 &* group &+ 1])
    return start < 0 || end < start ? subject.part(vm, 0, 0) : subject.part(vm, start, end)
  }

  func findAll(_ vm: VM, _ value: Value, _ position: Int?, _ endPosition: Int?) throws(Raise) -> Owned {
    let subject = try subject(vm, value)
    let end = Swift.max(0, Swift.min(endPosition ?? subject.length, subject.length))
    var next = Swift.max(0, Swift.min(position ?? 0, subject.length))
    var matcher = subject.makeMatcher(vm, self, end: end)
    let result = Owned(vm.newList())
    let list: ListPointer = result.value.cast()
    while try matcher.search(from: next) {
      list.append(taking: item(vm, matcher, subject).take())
      next = matcher.prepareNext()
    }
    return result
  }

  func split(_ vm: VM, _ value: Value, _ limit: Int) throws(Raise) -> Owned {
    let subject = try subject(vm, value)
    var matcher = subject.makeMatcher(vm, self, end: subject.length)
    let result = Owned(vm.newList())
    let list: ListPointer = result.value.cast()
    var (done, next, count) = (0, 0, 0)
    while limit == 0 || count < limit, try matcher.search(from: next) {
      list.append(taking: subject.part(vm, done, matcher.matchStart).take())
      for index in stride(from: 1, through: pointee.groups, by: 1) {
        let (start, end) = (matcher.registers[2 * index], matcher.registers[2 * index + 1])
        list.append(taking: start < 0 || end < start ? .none : subject.part(vm, start, end).take())
      }
      count += 1
      done = matcher.matchEnd
      next = matcher.prepareNext()
    }
    list.append(taking: subject.part(vm, done, subject.length).take())
    return result
  }

  // MARK: Replacing

  func replace(_ vm: VM, _ replacement: Value, _ value: Value, _ limit: Int) throws(Raise) -> RegexReplacement {
    let function = vm.isCallable(replacement)
    let template = function ? nil : try RegexTemplate.parse(vm, replacement, self, isKept: true)
    let subject = try subject(vm, value)
    if let template, template.fits(isBytes: subject.isBytes) {
      return try subject.isBytes ? replaceBytes(vm, template, subject, limit) : replaceText(vm, template, subject, limit)
    }
    // Functions, and what joining will refuse.
    let parts = Owned(vm.newList())
    let list: ListPointer = parts.value.cast()
    var matcher = subject.makeMatcher(vm, self, end: subject.length)
    var (done, next, count) = (0, 0, 0)
    while limit == 0 || count < limit, try matcher.search(from: next) {
      if done < matcher.matchStart { list.append(taking: subject.part(vm, done, matcher.matchStart).take()) }
      let item: Owned
      if function {
        let match = newMatch(vm, matcher, value, 0, subject.length)
        item = try vm.call(replacement, match.value)
      } else {
        item = Owned(retaining: replacement)
      }
      if !item.value.isNone { list.append(item.value) }
      count += 1
      done = matcher.matchEnd
      next = matcher.prepareNext()
    }
    if done < subject.length { list.append(taking: subject.part(vm, done, subject.length).take()) }
    if list.count == 1 && count == 0 { return RegexReplacement(text: Owned(retaining: list[0]), count: 0) }
    let empty = subject.part(vm, 0, 0)
    return RegexReplacement(text: try vm.callMethod(empty.value, "join", parts.value), count: count)
  }

  private func replaceText(
    _ vm: VM, _ template: RegexTemplate, _ subject: borrowing RegexSubject, _ limit: Int
  ) throws(Raise) -> RegexReplacement {
    var matcher = subject.makeMatcher(vm, self, end: subject.length)
    let string: StringPointer = subject.value.cast()
    guard limit >= 0, try matcher.search(from: 0) else { return RegexReplacement(text: subject.part(vm, 0, subject.length), count: 0) }
    var builder = StringBuilder(vm, capacity: subject.length + 16)
    var (done, count) = (0, 0)
    repeat {
      builder.append(string, from: done, count: matcher.matchStart - done)
      for piece in template.pieces {
        switch piece {
        case .text(let start, let length): builder.append(template.literal.cast() as StringPointer, from: start, count: length)
        case .characters(let characters): for character in characters { builder.append(character) }
        case .group(let group):
          let (start, end) = (matcher.registers[2 * group], matcher.registers[2 * group + 1])
          if start >= 0 && end > start { builder.append(string, from: start, count: end - start) }
        }
      }
      count += 1
      done = matcher.matchEnd
      let next = matcher.prepareNext()
      if count == limit { break }
      guard try matcher.search(from: next) else { break }
    } while true
    builder.append(string, from: done, count: subject.length - done)
    return RegexReplacement(text: builder.finish(), count: count)
  }

  private func replaceBytes(
    _ vm: VM, _ template: RegexTemplate, _ subject: borrowing RegexSubject, _ limit: Int
  ) throws(Raise) -> RegexReplacement {
    var matcher = subject.makeMatcher(vm, self, end: subject.length)
    let source = ByteSpan(start: subject.data.assumingMemoryBound(to: UInt8.self), count: subject.length)
    guard limit >= 0, try matcher.search(from: 0) else { return RegexReplacement(text: subject.part(vm, 0, subject.length), count: 0) }
    var result: [UInt8] = []
    var (done, count) = (0, 0)
    repeat {
      result.append(contentsOf: source.part(from: done, count: matcher.matchStart - done))
      for piece in template.pieces {
        switch piece {
        case .text(let start, let length): result.append(contentsOf: try vm.bytesLike(template.literal).part(from: start, count: length))
        case .characters(let characters): result.append(contentsOf: characters.map { UInt8(truncatingIfNeeded: $0) })
        case .group(let group):
          let (start, end) = (matcher.registers[2 * group], matcher.registers[2 * group + 1])
          if start >= 0 && end > start { result.append(contentsOf: source.part(from: start, count: end - start)) }
        }
      }
      count += 1
      done = matcher.matchEnd
      let next = matcher.prepareNext()
      if count == limit { break }
      guard try matcher.search(from: next) else { break }
    } while true
    result.append(contentsOf: source.part(from: done, count: subject.length - done))
    return RegexReplacement(text: vm.bytes(result), count: count)
  }
}
