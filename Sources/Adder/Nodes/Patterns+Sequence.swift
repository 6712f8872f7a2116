// `[a, b, *rest]`

import AdderSyntax

final class SequencePattern: PatternNode {
  /// Wildcards are nil, with or without a star.
  private let patterns: PatternList
  /// The index of the pattern with the star, or -1.
  private let star: Int
  /// All wildcards: only the length matters.
  private let onlyCounts: Bool
  /// `*_`: the items are asked for one by one, because those under the star need not be touched.
  private let picks: Bool
  private let base: Int
  private let isInGenerator: Bool

  init(_ patterns: [PatternNode?], star: Int, base: Int, isInGenerator: Bool, _ span: Span) {
    self.patterns = PatternList(patterns)
    self.star = star
    onlyCounts = patterns.allSatisfy { $0 == nil }
    picks = star >= 0 && patterns[star] == nil
    self.base = base
    self.isInGenerator = isInGenerator
    super.init(span)
  }

  deinit { patterns.deallocate() }

  override func match(_ subject: Value, _ frame: Frame, _ captures: Frame, _ vm: VM) -> Truth {
    guard subject.isObject, subject.object.pointee.type.has(.isSequence) else { return .no }
    let types = vm.pointee.types
    if subject.isExactly(types.tuple) {
      let tuple: TuplePointer = subject.cast()
      guard fits(tuple.count) else { return .no }
      if star < 0 { return matchItems(of: tuple, frame, captures, vm) }
    } else if subject.isExactly(types.list) {
      guard fits((subject.cast() as ListPointer).count) else { return .no }
    } else {
      frame.node = address
      if star < 0 || patterns.count > 1 {
        do throws(Raise) {
          guard fits(try vm.length(subject)) else { return .no }
        } catch {
          return failure(vm)
        }
      }
    }
    if onlyCounts { return .yes }
    frame.node = address
    return picks ? pick(subject, frame, captures, vm) : unpack(subject, frame, captures, vm)
  }

  @inline(__always) private func fits(_ count: Int) -> Bool { star < 0 ? count == patterns.count : count >= patterns.count - 1 }

  /// The tuple keeps its items alive while they are looked at.
  @inline(__always) private func matchItems(of tuple: TuplePointer, _ frame: Frame, _ captures: Frame, _ vm: VM) -> Truth {
    var index = 0
    while index < patterns.count {
      let truth = patterns.match(index, tuple[index], frame, captures, vm)
      if truth != .yes { return truth }
      index &+= 1
    }
    return .yes
  }

  /// Items by their subscripts. Those behind the star are counted from the end with the length of that moment.
  private func pick(_ subject: Value, _ frame: Frame, _ captures: Frame, _ vm: VM) -> Truth {
    for index in 0..<patterns.count where !patterns.isWildcard(index) {
      let item: Owned
      do throws(Raise) {
        frame.node = address
        let position = index < star ? index : try vm.length(subject) - (patterns.count - index)
        item = try vm.getItem(subject, .smallInt(position))
      } catch {
        return failure(vm)
      }
      let truth = patterns.match(index, item.value, frame, captures, vm)
      if truth != .yes { return truth }
    }
    return .yes
  }

  /// All items are taken out first, into the call area.
  private func unpack(_ subject: Value, _ frame: Frame, _ captures: Frame, _ vm: VM) -> Truth {
    let area = (isInGenerator ? frame.generatorTop : frame) + base
    if subject.isExactly(vm.pointee.types.tuple) {
      let tuple: TuplePointer = subject.cast()
      fill(area, UnsafePointer(tuple.pointee.items), tuple.count, vm)
    } else if subject.isExactly(vm.pointee.types.list) {
      let list: ListPointer = subject.cast()
      fill(area, UnsafePointer(list.pointee.items), list.count, vm)
    } else {
      let items = vm.result(self) { () throws(Raise) in try vm.unpack(subject, count: patterns.count, star: star) }
      if items.isError { return .error }
      let list: ListPointer = items.cast()
      fill(area, UnsafePointer(list.pointee.items), list.count, vm)
      items.release()
    }
    return patterns.matchTaking(area, frame, captures, vm)
  }

  /// One value for each pattern; the star's is a list.
  private func fill(_ area: Frame, _ items: UnsafePointer<Value>, _ count: Int, _ vm: VM) {
    let before = star < 0 ? count : star
    for index in 0..<before { take(items[index], area + index) }
    guard star >= 0 else { return }
    let middle = count - (patterns.count - 1)
    area[star] = vm.list(copying: UnsafeBufferPointer(start: items + star, count: middle)).take()
    for index in star + 1..<patterns.count { take(items[index + middle - 1], area + index) }
  }

  @inline(__always) private func take(_ item: Value, _ place: Frame) {
    item.retain()
    place.pointee = item
  }
}
