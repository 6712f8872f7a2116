// Repeats and alternatives: everything that leaves a choice to come back to.

extension RegexCompiler {
  // MARK: Repeats

  mutating func emitRepeat(_ turns: RegexRepeat, _ body: RegexNode, follow: RegexFirst) {
    if let (item, argument) = item(body) {
      emitRun(turns, item, argument, body.first, follow: follow)
    } else if turns.maximum == 0 {
      return
    } else if turns.kind == .possessive {
      let plain = RegexRepeat(minimum: turns.minimum, maximum: turns.maximum, kind: .greedy)
      // Each turn is final, and so is their number.
      emitAtomic { $0.emitLoop(plain, .atomic(body), follow: .anything) }
    } else {
      emitLoop(turns, body, follow: follow)
    }
  }

  private mutating func emitRun(_ turns: RegexRepeat, _ item: RegexItem, _ argument: Int32, _ first: RegexFirst, follow: RegexFirst) {
    var hintKind = RegexHint.none
    var hintArgument: Int32 = 0
    // Where what follows cannot be among what is repeated, only the longest run can be right.
    let isDecided = turns.kind == .possessive || turns.minimum == turns.maximum || first.isDisjoint(with: follow)
    if !isDecided && !follow.isNullable {
      if follow.count == 1, follow.wide.isEmpty, let only = (0..<256).first(where: { follow.contains($0) }) {
        (hintKind, hintArgument) = (.character, Int32(only))
      } else if follow.count < 256 {
        (hintKind, hintArgument) = (.table, hint(follow))
      }
    }
    let operation: RegexOperation = isDecided ? .runPossessive : turns.kind == .greedy ? .runGreedy : .runLazy
    let maximum = turns.maximum > Int(Int32.max) ? -1 : Int32(turns.maximum)
    let minimum = Int32(clamping: turns.minimum)
    add(operation, item.rawValue, argument, minimum, maximum, hintKind.rawValue, hintArgument)
    if operation == .runGreedy { add(.retryGreedy) }
    if operation == .runLazy { add(.retryLazy) }
  }

  private mutating func emitLoop(_ turns: RegexRepeat, _ body: RegexNode, follow: RegexFirst) {
    let first = body.first
    let canBeEmpty = body.width(widths).least == 0
    let isLazy = turns.kind == .lazy
    if turns.minimum == 1 && turns.maximum == 1 {
      emit(body, follow: follow)
    } else if turns.minimum == 0 && turns.maximum == 1 {
      let exit = isLazy ? addForward(.splitAway) : emitEntry(first, follow: follow)
      emit(body, follow: follow)
      land(exit)
    } else if !canBeEmpty && turns.minimum <= 1 && turns.maximum == .max {
      emitEndless(turns, body, first, follow: follow)
    } else {
      emitCounted(turns, body, follow: follow.union(first))
    }
  }

  /// The way into something optional; gives the place of the target behind it.
  private mutating func emitEntry(_ first: RegexFirst, follow: RegexFirst) -> Int {
    if first.isNullable { return addForward(.split) }
    let hint = hint(first)
    return addForward(first.isTold(from: follow) ? .goIf : .splitIf, hint)
  }

  /// `(?:…)*` and `(?:…)+` of what is never empty: no counting.
  private mutating func emitEndless(_ turns: RegexRepeat, _ body: RegexNode, _ first: RegexFirst, follow: RegexFirst) {
    let inner = follow.union(first)
    var exit: Int?
    let isLazy = turns.kind == .lazy
    if turns.minimum == 0 { exit = isLazy ? addForward(.splitAway) : emitEntry(first, follow: follow) }
    let start = here
    emit(body, follow: inner)
    if isLazy {
      add(.loopLazily, start)
    } else if first.isNullable {
      // Of something that only looks nullable.
      add(.loopIf, hint(.anything), start)
    } else {
      let hint = hint(first)
      add(first.isTold(from: follow) ? .loopOnlyIf : .loopIf, hint, start)
    }
    if let exit { land(exit) }
  }

  private mutating func emitCounted(_ turns: RegexRepeat, _ body: RegexNode, follow: RegexFirst) {
    let register = newRegisters(2)
    let maximum = turns.maximum > Int(Int32.max) ? -1 : Int32(turns.maximum)
    let minimum = Int32(clamping: turns.minimum)
    add(.enterLoop, register)
    let start = here
    let exit = addForward(turns.kind == .lazy ? .turnLazily : .turnGreedily, register, minimum, maximum)
    if turns.kind == .lazy { add(.turnAgain, register, maximum) }
    emit(body, follow: follow)
    add(.loop, start)
    land(exit)
  }

  // MARK: Alternatives

  mutating func emitBranch(_ branches: [RegexNode], follow: RegexFirst) {
    if let set = RegexSet.union(of: branches) { return emit(.set(set), follow: follow) }
    let firsts = branches.map { $0.first.followed(by: follow) }
    if branches.count > 2, !firsts.contains(where: \.isNullable), emitDispatch(branches, firsts, follow: follow) { return }
    var ends: [Int] = []
    for (index, branch) in branches.enumerated() {
      if index == branches.count - 1 {
        emit(branch, follow: follow)
        break
      }
      let others = firsts[(index + 1)...].reduce(RegexFirst.nothing) { $0.union($1) }
      let next = emitEntry(firsts[index], follow: others)
      emit(branch, follow: follow)
      ends.append(addForward(.jump))
      land(next)
    }
    for end in ends { land(end) }
  }

  /// Many alternatives: the next character leads to those that can begin with it. false when that would take too much room.
  private mutating func emitDispatch(_ branches: [RegexNode], _ firsts: [RegexFirst], follow: RegexFirst) -> Bool {
    var lists: [[Int]] = []
    var listOf: [Int] = []
    var numbers: [[Int]: Int] = [:]
    for character in 0...256 {
      let list = firsts.indices.filter { character < 256 ? firsts[$0].contains(character) : !firsts[$0].wide.isEmpty }
      if numbers[list] == nil {
        numbers[list] = lists.count
        lists.append(list)
      }
      listOf.append(numbers[list] ?? 0)
    }
    if lists.reduce(0, { $0 + $1.count }) > 1000 + 4 * branches.count { return false }
    let number = Int32(dispatches.count)
    dispatches.append([])
    add(.dispatch, number)
    var starts: [Int32] = []
    var ends: [Int] = []
    for branch in branches {
      starts.append(here)
      emit(branch, follow: follow)
      ends.append(addForward(.jump))
    }
    let targets = lists.map { list -> Int32 in
      let start = here
      if list.count == 1 { return starts[list[0]] }
      for branch in list.dropLast() {
        let next = addForward(.split)
        add(.jump, starts[branch])
        land(next)
      }
      if let last = list.last { add(.jump, starts[last]) } else { add(.fail) }
      return start
    }
    dispatches[Int(number)] = listOf.map { targets[$0] }
    for end in ends { land(end) }
    return true
  }
}
