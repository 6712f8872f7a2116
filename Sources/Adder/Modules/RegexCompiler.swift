// Trees to programs. Every piece is compiled with what can follow it, so that no choice is kept for later that is bound to fail.

struct RegexCompiler {
  var code: [Int32] = []
  var sets: [RegexSet] = []
  var hints: [[UInt8]] = []
  var dispatches: [[Int32]] = []
  let groupCount: Int
  let widths: [RegexWidth]
  private(set) var registerCount: Int

  static func compile(_ node: RegexNode, widths: [RegexWidth]) -> ProgramPointer {
    var compiler = RegexCompiler(groupCount: widths.count, widths: widths)
    compiler.emit(node, follow: .anything)
    compiler.add(.accept)
    var prefix: [UInt32] = []
    let isAll = node.collectPrefix(&prefix) && widths.count == 1
    let first = node.first
    let search: RegexSearch
    switch node.firstPlace {
    case .start: search = .atStart
    case .lineStart: search = .atLineStarts
    default:
      if !prefix.isEmpty {
        search = .literal(isAll: isAll)
      } else {
        search = Self.search(first, node.firstPlace)
      }
    }
    let program = ProgramPointer.allocate(capacity: 1)
    program.initialize(
      to: RegexProgram(
        compiler, groupCount: widths.count, minimumWidth: node.width(widths).least, search: search, prefix: prefix, first: first))
    return program
  }

  /// How to look for what begins so, at such a place.
  private static func search(_ first: RegexFirst, _ place: RegexPlace?) -> RegexSearch {
    if first.isNullable || (first.count == 256 && first.wide == .all) { return .everywhere }
    let isUnicode = place == .boundaryUnicode
    guard isUnicode || place == .boundaryASCII else { return .hint }
    let isWord = (0..<256).allSatisfy { !first.contains($0) || RegexCategory.word.contains(UInt32($0), isUnicode: isUnicode) }
    return isWord && first.wide.isSubset(of: isUnicode ? .words : []) ? .wordStart(isUnicode: isUnicode) : .hint
  }

  private init(groupCount: Int, widths: [RegexWidth]) {
    self.groupCount = groupCount
    self.widths = widths
    registerCount = RegexProgram.firstFreeRegister(groupCount: groupCount)
  }

  // MARK: Words

  mutating func add(_ operation: RegexOperation, _ operands: Int32...) {
    code.append(Int32(operation.rawValue))
    code.append(contentsOf: operands)
  }

  var here: Int32 { Int32(code.count) }

  /// An instruction whose last operand is a target that is not known yet: gives the place of that operand.
  mutating func addForward(_ operation: RegexOperation, _ operands: Int32...) -> Int {
    code.append(Int32(operation.rawValue))
    code.append(contentsOf: operands)
    code.append(0)
    return code.count - 1
  }

  mutating func land(_ place: Int) { code[place] = here }

  mutating func newRegisters(_ count: Int) -> Int32 {
    registerCount += count
    return Int32(registerCount - count)
  }

  mutating func index(of set: RegexSet) -> Int32 {
    if let known = sets.firstIndex(where: { $0 === set }) { return Int32(known) }
    sets.append(set)
    return Int32(sets.count - 1)
  }

  mutating func hint(_ first: RegexFirst) -> Int32 {
    let table = first.table
    if let known = hints.firstIndex(of: table) { return Int32(known) }
    hints.append(table)
    return Int32(hints.count - 1)
  }

  // MARK: Pieces

  mutating func emit(_ node: RegexNode, follow: RegexFirst) {
    switch node {
    case .character(let character): add(.character, Int32(character))
    case .set(let set): emit(set)
    case .any(let includesNewline): add(includesNewline ? .any : .anyButNewline)
    case .at(let place): add(.at, place.rawValue)
    case .sequence(let items): emitSequence(items, follow: follow)
    case .branch(let items): emitBranch(items, follow: follow)
    case .group(let group, let body):
      add(.open, Int32(group))
      emit(body, follow: follow)
      add(.close, Int32(group))
    case .scope(let body, _): emit(body, follow: follow)
    case .repeated(let turns, let body): emitRepeat(turns, body, follow: follow)
    case .look(let isAhead, let isNegative, let body): emitLook(isAhead: isAhead, isNegative: isNegative, body)
    case .atomic(let body): emitAtomic { $0.emit(body, follow: .anything) }
    case .backReference(let group, let folding): add(.backReference, Int32(group), folding.rawValue)
    case .conditional(let group, let yes, let no):
      let otherwise = addForward(.ifGroup, Int32(group))
      emit(yes, follow: follow)
      if let no {
        let end = addForward(.jump)
        land(otherwise)
        emit(no, follow: follow)
        land(end)
      } else {
        land(otherwise)
      }
    case .fail: add(.fail)
    }
  }

  private mutating func emit(_ set: RegexSet) {
    if let few = set.fewMembers, !few.isEmpty {
      if few.count == 1 { add(.character, Int32(few[0])) } else { add(.eitherCharacter, Int32(few[0]), Int32(few[1])) }
    } else {
      let number = index(of: set)
      add(.set, number)
    }
  }

  private mutating func emitSequence(_ items: [RegexNode], follow: RegexFirst) {
    let items = items.flatMap(\.flattened)
    var follows = [RegexFirst](repeating: follow, count: items.count)
    for index in items.indices.dropLast().reversed() { follows[index] = items[index + 1].first.followed(by: follows[index + 1]) }
    var index = 0
    while index < items.count {
      var characters: [Int32] = []
      while index + characters.count < items.count, case .character(let character) = items[index + characters.count] {
        characters.append(Int32(character))
      }
      if characters.count > 1 {
        add(.string, Int32(characters.count))
        code.append(contentsOf: characters)
        index += characters.count
      } else {
        emit(items[index], follow: follows[index])
        index += 1
      }
    }
  }

  mutating func emitAtomic(_ body: (inout RegexCompiler) -> Void) {
    let register = newRegisters(2)
    add(.beginAtomic, register)
    body(&self)
    add(.endAtomic, register)
  }

  private mutating func emitLook(isAhead: Bool, isNegative: Bool, _ body: RegexNode) {
    if let (item, argument) = item(body) {
      add(isAhead ? .peek : .peekBack, item.rawValue, argument, isNegative ? 1 : 0)
      return
    }
    let register = newRegisters(2)
    var exit: Int?
    if isNegative { exit = addForward(.beginNegativeLook, register) } else { add(.beginLook, register) }
    if !isAhead {
      let width = body.width(widths).least
      if width > 0 { add(.back, Int32(clamping: width)) }
    }
    emit(body, follow: .anything)
    add(isNegative ? .endNegativeLook : .endLook, register)
    if let exit { land(exit) }
  }

  /// A piece that matches exactly one character, as an operand.
  mutating func item(_ node: RegexNode) -> (RegexItem, Int32)? {
    switch node {
    case .character(let character): return (.character, Int32(character))
    case .set(let set):
      if let few = set.fewMembers, few.count == 1 { return (.character, Int32(few[0])) }
      return (.set, index(of: set))
    case .any(let includesNewline): return (includesNewline ? .any : .anyButNewline, 0)
    case .scope(let body, _): return item(body)
    case .sequence(let items): return items.count == 1 ? item(items[0]) : nil
    case .branch(let items): return RegexSet.union(of: items).flatMap { item(.set($0)) }
    default: return nil
    }
  }
}

extension RegexNode {
  /// The pieces one after another that this is made of.
  fileprivate var flattened: [RegexNode] {
    switch self {
    case .sequence(let items): items.flatMap(\.flattened)
    case .scope(let body, _): body.flattened
    default: [self]
    }
  }

  /// The place that every match begins at.
  fileprivate var firstPlace: RegexPlace? {
    switch self {
    case .at(let place): return place
    case .sequence(let items): return items.first?.firstPlace
    case .scope(let body, _), .group(_, let body), .atomic(let body): return body.firstPlace
    case .branch(let items):
      guard let first = items.first?.firstPlace, items.allSatisfy({ $0.firstPlace == first }) else { return nil }
      return first
    default: return nil
    }
  }

  /// Collects characters that every match begins with: true when these are all that there is.
  fileprivate func collectPrefix(_ prefix: inout [UInt32]) -> Bool {
    switch self {
    case .character(let character):
      prefix.append(character)
      return true
    case .sequence(let items): return items.allSatisfy { $0.collectPrefix(&prefix) }
    case .scope(let body, _), .group(_, let body), .atomic(let body): return body.collectPrefix(&prefix)
    case .repeated(let turns, let body):
      if turns.minimum > 0 { _ = body.collectPrefix(&prefix) }
      return false
    default: return false
    }
  }
}

extension RegexSet {
  /// One set for alternatives of one character each; nil if some are not.
  static func union(of branches: [RegexNode]) -> RegexSet? {
    var items: [Item] = []
    var isUnicode: Bool?
    for branch in branches {
      switch branch {
      case .character(let character): items.append(.range(character, character))
      case .set(let set):
        guard let (more, kind) = set.plainItems, isUnicode ?? kind == kind else { return nil }
        isUnicode = kind
        items.append(contentsOf: more)
      default: return nil
      }
    }
    return RegexSet(items, isNegated: false, folding: .exact, isUnicode: isUnicode ?? false)
  }
}
