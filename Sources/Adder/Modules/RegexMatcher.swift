// Running a program over a text: backtracking with a stack of its own, so neither long texts nor deep patterns need native stack.
//
// An entry of the stack is two words. It is a choice (an instruction, and the position at which it is to go on) or a note of what a register
// held before it was written (its number inverted, the old content). To go back is to take entries off, restoring registers, until there is a choice.
// Atomic groups and looks remember how high the stack was; when they are done the choices above that are taken out and the notes kept.

/// One call of `match`, `findall` and so on: the text, the registers and the stack, used for match after match.
struct RegexMatcher: ~Copyable {
  let vm: VM
  let program: ProgramPointer
  let data: RawPointer
  /// Bytes of a character.
  let width: Int
  let end: Int
  /// Marks of groups and what loops count (see `RegexProgram`).
  let registers: UnsafeMutablePointer<Int>
  let registerCount: Int
  private var stack: UnsafeMutablePointer<Int>
  private var capacity = RegexMatcher.firstCapacity
  /// A match that ends here does not count: an empty one was found here before.
  var refusedEnd = -1
  /// Only a match up to the end counts.
  var matchesAll = false

  private static let firstCapacity = 64
  /// Words that one instruction may push.
  private static let margin = 8

  init(_ vm: VM, _ program: ProgramPointer, _ data: RawPointer, width: Int, end: Int) {
    self.vm = vm
    self.program = program
    self.data = data
    self.width = width
    self.end = end
    registerCount = program.pointee.registerCount
    registers = vm.heap.allocateBuffer(registerCount * 8).assumingMemoryBound(to: Int.self)
    stack = vm.heap.allocateBuffer(Self.firstCapacity * 8).assumingMemoryBound(to: Int.self)
    reset()
  }

  deinit {
    vm.heap.freeBuffer(RawPointer(registers), bytes: registerCount * 8)
    vm.heap.freeBuffer(RawPointer(stack), bytes: capacity * 8)
  }

  /// No group has matched.
  @inline(__always) func reset() {
    for register in 0..<registerCount { registers[register] = -1 }
  }

  /// Where the match begins and ends.
  @inline(__always) var matchStart: Int { registers[0] }
  @inline(__always) var matchEnd: Int { registers[1] }

  /// The next match is to begin behind this one, or at its end; an empty one there does not count twice.
  @inline(__always) mutating func prepareNext() -> Int {
    let next = registers[1]
    refusedEnd = registers[0] == next ? next : -1
    reset()
    return next
  }

  @inline(never) private mutating func grow(_ top: UnsafeMutablePointer<Int>) throws(Raise) -> UnsafeMutablePointer<Int> {
    let used = top - stack
    try vm.checkMemory(units: capacity * 2, 8)
    let limit = vm.heap.pointee.bytesLimit
    if limit != .max && vm.heap.pointee.bytesInUse + capacity * 8 > limit { throw vm.memoryError() }
    stack = vm.heap.resizeBuffer(RawPointer(stack), from: capacity * 8, to: capacity * 16).assumingMemoryBound(to: Int.self)
    capacity *= 2
    return stack + used
  }

  @inline(__always) private static func push(_ top: inout UnsafeMutablePointer<Int>, _ tag: Int, _ content: Int) {
    top[0] = tag
    top[1] = content
    top += 2
  }

  /// Takes the choices above a height off the stack, and keeps the notes.
  @inline(never) private static func cut(_ top: UnsafeMutablePointer<Int>, to bottom: UnsafeMutablePointer<Int>) -> UnsafeMutablePointer<Int> {
    var target = bottom
    var source = bottom
    while source < top {
      if source[0] < 0 {
        target[0] = source[0]
        target[1] = source[1]
        target += 2
      }
      source += 2
    }
    return target
  }

  // MARK: Running

  /// Tries to match at a position.
  @inline(__always) mutating func run<Unit: FixedWidthInteger & UnsignedInteger>(_ text: UnsafePointer<Unit>, at start: Int) throws(Raise) -> Bool {
    try run(program, text, at: start)
  }

  @inline(never)
  @_specialize(where Unit == UInt8)
  @_specialize(where Unit == UInt16)
  @_specialize(where Unit == UInt32)
  private mutating func run<Unit: FixedWidthInteger & UnsignedInteger>(
    _ program: ProgramPointer, _ text: UnsafePointer<Unit>, at start: Int
  ) throws(Raise) -> Bool {
    let code = program.pointee.code
    let registers = registers
    let end = end
    let spare = ~(registerCount > 0 ? 2 * program.pointee.groupCount + 1 : 0)
    let lastIndex = 2 * program.pointee.groupCount
    var position = start
    var pc = 0
    var top = stack
    var limit = stack + capacity - Self.margin

    while true {
      execute: while true {
        let instruction = code + pc
        if _slowPath(top > limit) {
          top = try grow(top)
          limit = stack + capacity - Self.margin
        }
        switch unsafeBitCast(UInt8(truncatingIfNeeded: instruction[0]), to: RegexOperation.self) {
        case .accept:
          if position == refusedEnd || (matchesAll && position != end) { break execute }
          registers[0] = start
          registers[1] = position
          return true
        case .fail: break execute
        case .character:
          guard position < end, UInt32(truncatingIfNeeded: text[position]) == UInt32(bitPattern: instruction[1]) else { break execute }
          position &+= 1
          pc &+= 2
        case .eitherCharacter:
          guard position < end else { break execute }
          let unit = UInt32(truncatingIfNeeded: text[position])
          guard unit == UInt32(bitPattern: instruction[1]) || unit == UInt32(bitPattern: instruction[2]) else { break execute }
          position &+= 1
          pc &+= 3
        case .anyButNewline:
          guard position < end, text[position] != 10 else { break execute }
          position &+= 1
          pc &+= 1
        case .any:
          guard position < end else { break execute }
          position &+= 1
          pc &+= 1
        case .set:
          let set = Int(instruction[1])
          guard position < end, isMember(text[position], program.pointee.tables[set], program.pointee.sets[set]) else { break execute }
          position &+= 1
          pc &+= 2
        case .string:
          let count = Int(instruction[1])
          guard end &- position >= count else { break execute }
          var index = 0
          while index < count {
            guard UInt32(truncatingIfNeeded: text[position &+ index]) == UInt32(bitPattern: instruction[index &+ 2]) else { break execute }
            index &+= 1
          }
          position &+= count
          pc &+= count &+ 2
        case .jump: pc = Int(instruction[1])
        case .loop:
          try charge()
          pc = Int(instruction[1])
        case .split:
          Self.push(&top, Int(instruction[1]), position)
          pc &+= 2
        case .splitAway:
          Self.push(&top, pc &+ 2, position)
          pc = Int(instruction[1])
        case .splitIf:
          if isHinted(text, position, program.pointee.hints[Int(instruction[1])]) {
            Self.push(&top, Int(instruction[2]), position)
            pc &+= 3
          } else {
            pc = Int(instruction[2])
          }
        case .goIf: pc = isHinted(text, position, program.pointee.hints[Int(instruction[1])]) ? pc &+ 3 : Int(instruction[2])
        case .loopIf:
          if isHinted(text, position, program.pointee.hints[Int(instruction[1])]) || instruction[1] < 0 {
            try charge()
            Self.push(&top, pc &+ 3, position)
            pc = Int(instruction[2])
          } else {
            pc &+= 3
          }
        case .loopOnlyIf:
          if isHinted(text, position, program.pointee.hints[Int(instruction[1])]) {
            try charge()
            pc = Int(instruction[2])
          } else {
            pc &+= 3
          }
        case .loopLazily:
          try charge()
          Self.push(&top, Int(instruction[1]), position)
          pc &+= 2
        case .open:
          let register = 2 &* Int(instruction[1])
          Self.push(&top, ~register, registers[register])
          registers[register] = position
          pc &+= 2
        case .close:
          let group = Int(instruction[1])
          let register = 2 &* group &+ 1
          Self.push(&top, ~register, registers[register])
          Self.push(&top, ~lastIndex, registers[lastIndex])
          registers[register] = position
          registers[lastIndex] = group
          pc &+= 2
        case .runPossessive:
          guard let stop = longestRun(text, position, instruction, program) else { break execute }
          position = stop
          pc &+= 7
        case .runGreedy:
          guard let stop = longestRun(text, position, instruction, program) else { break execute }
          let least = position &+ Int(instruction[3])
          guard let place = lastHinted(text, stop, least, instruction, program) else { break execute }
          if place > least {
            Self.push(&top, spare, least)
            Self.push(&top, pc &+ 7, place)
          }
          position = place
          pc &+= 8
        case .retryGreedy:
          // Below the choice is the least position.
          let least = top[-1]
          guard let place = lastHinted(text, position &- 1, least, instruction - 7, program) else {
            top -= 2
            break execute
          }
          if place > least { Self.push(&top, pc, place) } else { top -= 2 }
          position = place
          pc &+= 1
        case .runLazy:
          let least = Int(instruction[3])
          guard end &- position >= least else { break execute }
          let first = runEnd(text, position, position &+ least, instruction[1], instruction[2], program)
          guard first == position &+ least else { break execute }
          let most = instruction[4] < 0 ? end : min(end, position &+ Int(instruction[4]))
          guard let place = firstHinted(text, first, most, instruction, program) else { break execute }
          if place < most {
            Self.push(&top, spare, most)
            Self.push(&top, pc &+ 7, place)
          }
          position = place
          pc &+= 8
        case .retryLazy:
          let most = top[-1]
          let run = instruction - 7
          guard position < most, matches(text[position], run[1], run[2], program),
            let place = firstHinted(text, position &+ 1, most, run, program)
          else {
            top -= 2
            break execute
          }
          if place < most { Self.push(&top, pc, place) } else { top -= 2 }
          position = place
          pc &+= 1
        case .enterLoop:
          let register = Int(instruction[1])
          Self.push(&top, ~register, registers[register])
          Self.push(&top, ~(register &+ 1), registers[register &+ 1])
          registers[register] = 0
          registers[register &+ 1] = -1
          pc &+= 2
        case .turnGreedily:
          let register = Int(instruction[1])
          let count = registers[register]
          if count < Int(instruction[2]) {
            Self.push(&top, ~register, count)
            registers[register] = count &+ 1
            pc &+= 5
          } else if (instruction[3] < 0 || count < Int(instruction[3])) && position != registers[register &+ 1] {
            Self.push(&top, Int(instruction[4]), position)
            Self.push(&top, ~register, count)
            Self.push(&top, ~(register &+ 1), registers[register &+ 1])
            registers[register] = count &+ 1
            registers[register &+ 1] = position
            pc &+= 5
          } else {
            pc = Int(instruction[4])
          }
        case .turnLazily:
          let register = Int(instruction[1])
          let count = registers[register]
          if count < Int(instruction[2]) {
            Self.push(&top, ~register, count)
            registers[register] = count &+ 1
            pc &+= 8
          } else {
            Self.push(&top, pc &+ 5, position)
            pc = Int(instruction[4])
          }
        case .turnAgain:
          let register = Int(instruction[1])
          let count = registers[register]
          guard instruction[2] < 0 || count < Int(instruction[2]), position != registers[register &+ 1] else { break execute }
          Self.push(&top, ~register, count)
          Self.push(&top, ~(register &+ 1), registers[register &+ 1])
          registers[register] = count &+ 1
          registers[register &+ 1] = position
          pc &+= 3
        case .at:
          guard isAt(text, position, instruction[1]) else { break execute }
          pc &+= 2
        case .backReference:
          let group = Int(instruction[1])
          let (from, to) = (registers[2 &* group], registers[2 &* group &+ 1])
          guard from >= 0, to >= from, end &- position >= to &- from, isEqual(text, from, to, position, instruction[2]) else { break execute }
          position &+= to &- from
          pc &+= 3
        case .ifGroup:
          let group = Int(instruction[1])
          pc = registers[2 &* group] >= 0 && registers[2 &* group &+ 1] >= 0 ? pc &+ 3 : Int(instruction[2])
        case .beginAtomic, .beginLook:
          let register = Int(instruction[1])
          registers[register] = top - stack
          registers[register &+ 1] = position
          pc &+= 2
        case .endAtomic:
          top = Self.cut(top, to: stack + registers[Int(instruction[1])])
          pc &+= 2
        case .endLook:
          let register = Int(instruction[1])
          top = Self.cut(top, to: stack + registers[register])
          position = registers[register &+ 1]
          pc &+= 2
        case .beginNegativeLook:
          registers[Int(instruction[1])] = top - stack
          Self.push(&top, Int(instruction[2]), position)
          pc &+= 3
        case .endNegativeLook:
          let bottom = stack + registers[Int(instruction[1])]
          while top > bottom {
            top -= 2
            if top[0] < 0 { registers[~top[0]] = top[1] }
          }
          break execute
        case .back:
          position &-= Int(instruction[1])
          guard position >= 0 else { break execute }
          pc &+= 2
        case .peek:
          let isMatch = position < end && matches(text[position], instruction[1], instruction[2], program)
          guard isMatch == (instruction[3] == 0) else { break execute }
          pc &+= 4
        case .peekBack:
          let isMatch = position > 0 && position <= end && matches(text[position &- 1], instruction[1], instruction[2], program)
          guard isMatch == (instruction[3] == 0) else { break execute }
          pc &+= 4
        case .dispatch:
          guard position < end else { break execute }
          let unit = text[position]
          pc = Int(program.pointee.dispatches[Int(instruction[1])][Unit.bitWidth == 8 || unit < 256 ? Int(truncatingIfNeeded: unit) : 256])
        }
      }
      try charge()
      while true {
        if top == stack { return false }
        top -= 2
        let tag = top[0]
        if tag >= 0 {
          pc = tag
          position = top[1]
          break
        }
        registers[~tag] = top[1]
      }
    }
  }

  /// A step of something that may take long.
  @inline(__always) private func charge() throws(Raise) {
    vm.pointee.countdown &-= 1
    if _slowPath(vm.pointee.countdown < 0) { try vm.checkpoint() }
  }
}
