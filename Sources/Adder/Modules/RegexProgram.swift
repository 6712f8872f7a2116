// A compiled pattern: instructions as 32-bit words, with the tables they refer to. It is plain memory that belongs to a pattern object and is never
// changed, so any number of matches can run it, without counting references.

/// Instructions. Behind each stand its operands, a word each; targets are indices of words.
enum RegexOperation: UInt8 {
  /// The whole pattern has matched.
  case accept
  case fail
  /// character
  case character
  /// character, character: either of them
  case eitherCharacter
  case anyButNewline, any
  /// set
  case set
  /// count, characters …
  case string
  /// target
  case jump
  /// target: jump backwards, which can happen without end
  case loop
  /// alternative: goes on; that is tried later
  case split
  /// target: goes there; what follows is tried later
  case splitAway
  /// hint, alternative: as `split` if the next character is in the hint, else goes to the alternative at once
  case splitIf
  /// hint, alternative: goes on if the next character is in the hint, else to the alternative; there is nothing to try later
  case goIf
  /// hint, target: as `splitAway` and `loop` if the next character is in the hint, else goes on
  case loopIf
  /// hint, target: as `loop` if the next character is in the hint, else goes on
  case loopOnlyIf
  /// target: what follows first, then another turn of the loop
  case loopLazily
  /// group
  case open, close
  /// kind, argument, minimum, maximum, hint kind, hint: a repeat of one character, with `retry…` behind it
  case runGreedy, runLazy, runPossessive
  /// As its fellow in front of it, for another try.
  case retryGreedy, retryLazy
  /// register: its count and its place become those of a loop that begins
  case enterLoop
  /// register, minimum, maximum, exit
  case turnGreedily, turnLazily
  /// register, maximum
  case turnAgain
  /// place
  case at
  /// group, folding
  case backReference
  /// group, target: goes there unless the group has matched
  case ifGroup
  /// register
  case beginAtomic, endAtomic, beginLook, endLook
  /// register, exit
  case beginNegativeLook
  /// register
  case endNegativeLook
  /// count: so many characters back
  case back
  /// kind, argument, is negated: a look at the next character
  case peek
  /// kind, argument, is negated: a look at the last character
  case peekBack
  /// table: goes to what the next character leads to
  case dispatch
}

/// What a run repeats, or a look is after.
enum RegexItem: Int32 {
  case character, set, anyButNewline, any
}

/// What is known of the character behind a run.
enum RegexHint: Int32 {
  case none, character, table
}

/// How a search finds places to try.
enum RegexSearch {
  case everywhere
  case atStart
  case atLineStarts
  /// Every match begins with these characters; `isAll`: and is no more than them.
  case literal(isAll: Bool)
  /// Every match begins with a character of the hint.
  case hint
  /// The same, and with a word: the character in front is not one of words.
  case wordStart(isUnicode: Bool)
}

typealias ProgramPointer = UnsafeMutablePointer<RegexProgram>

struct RegexProgram {
  let code: UnsafeMutablePointer<Int32>
  private let codeCount: Int
  /// With group 0, which is the whole match.
  let groupCount: Int
  let registerCount: Int
  let minimumWidth: Int
  let search: RegexSearch
  let prefix: UnsafeMutablePointer<UInt32>
  let prefixCount: Int
  /// The character of the prefix that is likely to be the rarest.
  let rarest: Int
  let firstHint: UnsafeMutablePointer<UInt8>
  private let heldSets: [RegexSet]
  let sets: UnsafeMutablePointer<Unmanaged<RegexSet>>
  let tables: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>>
  private let hintCount: Int
  /// Tables of 257 bytes: what may come for each Latin-1 character, and for all others.
  let hints: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>>
  private let dispatchCount: Int
  /// Tables of 257 targets.
  let dispatches: UnsafeMutablePointer<UnsafeMutablePointer<Int32>>

  init(_ compiler: RegexCompiler, groupCount: Int, minimumWidth: Int, search: RegexSearch, prefix: [UInt32], first: RegexFirst) {
    func copy<T>(_ items: [T]) -> UnsafeMutablePointer<T> {
      let memory = UnsafeMutablePointer<T>.allocate(capacity: max(items.count, 1))
      memory.initialize(from: items, count: items.count)
      return memory
    }
    code = copy(compiler.code)
    codeCount = compiler.code.count
    self.groupCount = groupCount
    registerCount = compiler.registerCount
    self.minimumWidth = minimumWidth
    self.search = search
    self.prefix = copy(prefix)
    prefixCount = prefix.count
    rarest = prefix.indices.min { Self.frequency(prefix[$0]) < Self.frequency(prefix[$1]) } ?? 0
    firstHint = copy(first.table)
    heldSets = compiler.sets
    sets = copy(compiler.sets.map { Unmanaged.passUnretained($0) })
    tables = copy(compiler.sets.map(\.table))
    hintCount = compiler.hints.count
    hints = copy(compiler.hints.map { copy($0) })
    dispatchCount = compiler.dispatches.count
    dispatches = copy(compiler.dispatches.map { copy($0) })
  }

  fileprivate func freeMemory() {
    for index in 0..<hintCount { hints[index].deallocate() }
    for index in 0..<dispatchCount { dispatches[index].deallocate() }
    code.deallocate()
    prefix.deallocate()
    firstHint.deallocate()
    sets.deallocate()
    tables.deallocate()
    hints.deallocate()
    dispatches.deallocate()
  }

  /// Bytes of memory besides the object of the language.
  var bytes: Int { codeCount * 4 + heldSets.count * 256 + hintCount * 257 + dispatchCount * 257 * 4 }

  /// A guess at how common a character is in text.
  private static func frequency(_ character: UInt32) -> Int {
    if character >= 0x80 { return 0 }
    guard let scalar = Unicode.Scalar(character) else { return 0 }
    switch scalar {
    case " ": return 9
    case "e", "t", "a", "o", "i", "n", "s", "r": return 8
    case "a"..."z": return 6
    case "0"..."9", "\n", ".", ",": return 4
    case "A"..."Z": return 3
    default: return 2
    }
  }

  // MARK: Registers

  // Two for each group: where it begins and ends, -1 for nowhere. Behind them:
  // the group that was closed last, and one that nobody reads.
  static func firstFreeRegister(groupCount: Int) -> Int { 2 * groupCount + 2 }
}

extension ProgramPointer {
  /// Gives the program and its tables back.
  func free() {
    pointee.freeMemory()
    deinitialize(count: 1)
    deallocate()
  }
}

extension RegexFirst {
  /// One byte for each Latin-1 character, and one for all others.
  var table: [UInt8] { (0..<256).map { contains($0) ? 1 : 0 } + [wide.isEmpty ? 0 : 1] }
}
