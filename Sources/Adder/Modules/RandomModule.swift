// The native part of `random`: the module `_random` with the generator, the Mersenne twister MT19937 of Matsumoto and Nishimura. Its numbers are the
// same everywhere for the same seed.

import BigInt

enum RandomModule {
  static let spec = ModuleSpec("_random", doc: "Module implements the Mersenne Twister random number generator.") { m throws(Raise) in
    m.type("Random", m.vm.systemType(.randomGenerator, RandomObject.spec))
  }
}

typealias RandomPointer = UnsafeMutablePointer<RandomObject>

struct RandomObject: HeapLayout {
  var header: ObjectHeader
  /// The words of the state, in a buffer.
  var words: UnsafeMutablePointer<UInt32>
  /// The word that comes next; at the end all are made anew.
  var index: Int

  static var wordCount: Int { 624 }
  static var byteCount: Int { wordCount * MemoryLayout<UInt32>.stride }

  static var typeName: StaticString { "_random.Random" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.systemType(.randomGenerator, spec)) }
}

extension RandomObject {
  static let spec = TypeSpec(
    RandomPointer.self, "Random", module: "_random", doc: "Random() -> create a random number generator with its own internal state.",
    layout: TypeLayout(RandomObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      let words = vm.heap.allocateBuffer(byteCount).assumingMemoryBound(to: UInt32.self)
      words.initialize(repeating: 0, count: wordCount)
      let generator = vm.makeInstance(RandomObject.self, type)
      generator.pointee.words = words
      generator.pointee.index = wordCount
      return Owned(generator)
    }
    t.initialize { (generator, vm, arguments) throws(Raise) in
      try vm.checkNoKeywords(arguments, "Random")
      if arguments.count > 1 { throw vm.typeError("Random() requires 0 or 1 argument") }
      try generator.seed(arguments.count > 0 ? arguments[0] : .none, vm)
    }
    t.dismantle { (generator, heap) in heap.freeBuffer(RawPointer(generator.pointee.words), bytes: byteCount) }
    t.method("random()", "random() -> x in the interval [0, 1).") { (generator, _) -> Double in generator.nextDouble() }
    t.method("seed(n=None, /)", "Defaults to use urandom and falls back to a combination of the current time and the process identifier.") {
      (generator, vm, seed: Value?) throws(Raise) -> Void in try generator.seed(seed ?? .none, vm)
    }
    t.method("getstate()", "getstate() -> tuple containing the current state.") { (generator, vm) in
      let state = vm.newFilledTuple(count: wordCount + 1)
      let items = (state.value.cast() as TuplePointer).pointee.items
      for index in 0..<wordCount { items[index] = .smallInt(Int(generator.pointee.words[index])) }
      items[wordCount] = .smallInt(generator.pointee.index)
      return state
    }
    t.method("setstate(state, /)", "setstate(state) -> None.  Restores generator state.") { (generator, vm, state: Value) throws(Raise) -> Void in
      try generator.setState(state, vm)
    }
    t.method("getrandbits(k, /)", "getrandbits(k) -> x.  Generates an int with k random bits.") {
      (generator, vm, count: CInt) throws(Raise) -> Owned in
      if count < 0 { throw vm.valueError("number of bits must be non-negative") }
      return vm.randomBits(generator, Int(count))
    }
  }
}

extension VM {
  fileprivate func randomBits(_ generator: RandomPointer, _ count: Int) -> Owned {
    if count == 0 { return Owned(.smallInt(0)) }
    if count <= 32 { return Owned(.smallInt(Int(generator.nextWord() >> UInt32(32 - count)))) }
    if count <= 62 {
      let low = UInt64(generator.nextWord())
      return Owned(.smallInt(Int(UInt64(generator.nextWord() >> UInt32(64 - count)) << 32 | low)))
    }
    // Words of 64 bits, the lowest first; what is left at the top comes from the high bits of its word.
    var limbs: [UInt] = []
    var left = count
    while left > 0 {
      var limb: UInt = 0
      for shift in [UInt(0), 32] where left > 0 {
        let word = generator.nextWord()
        limb |= UInt(left < 32 ? word >> UInt32(32 - left) : word) << shift
        left -= 32
      }
      limbs.append(limb)
    }
    return int(BigInt(sign: .plus, magnitude: BigUInt(words: limbs)))
  }
}

extension UnsafeMutablePointer<RandomObject> {
  // MARK: The generator

  @inline(__always) fileprivate func nextWord() -> UInt32 {
    if _slowPath(pointee.index >= RandomObject.wordCount) { twist() }
    var word = pointee.words[pointee.index]
    pointee.index &+= 1
    word ^= word >> 11
    word ^= word << 7 & 0x9d2c_5680
    word ^= word << 15 & 0xefc6_0000
    word ^= word >> 18
    return word
  }

  @inline(never) private func twist() {
    let (words, count) = (pointee.words, RandomObject.wordCount)
    for index in 0..<count {
      let mixed = words[index] & 0x8000_0000 | words[(index + 1) % count] & 0x7fff_ffff
      words[index] = words[(index + 397) % count] ^ mixed >> 1 ^ (mixed & 1 != 0 ? 0x9908_b0df : 0)
    }
    pointee.index = 0
  }

  /// 53 random bits in [0, 1).
  fileprivate func nextDouble() -> Double {
    let (high, low) = (nextWord() >> 5, nextWord() >> 6)
    return (Double(high) * 67_108_864 + Double(low)) * (1 / 9_007_199_254_740_992)
  }

  // MARK: Seeding

  fileprivate func seed(_ seed: Value, _ vm: VM) throws(Raise) {
    if seed.isNone { return self.seed(key: vm.entropyWords()) }
    let number: BigInt
    if vm.isInt(seed) {
      number = vm.bigInt(of: seed)
    } else {
      number = BigInt(UInt(bitPattern: try vm.hash(seed)))
    }
    var key: [UInt32] = []
    for limb in number.magnitude.words {
      key.append(UInt32(truncatingIfNeeded: limb))
      key.append(UInt32(truncatingIfNeeded: limb >> 32))
    }
    while key.count > 1, key.last == 0 { key.removeLast() }
    self.seed(key: key.isEmpty ? [0] : key)
  }

  private func fill(from seed: UInt32) {
    let words = pointee.words
    words[0] = seed
    for index in 1..<RandomObject.wordCount {
      let previous = words[index - 1]
      words[index] = 1_812_433_253 &* (previous ^ previous >> 30) &+ UInt32(index)
    }
  }

  /// The authors' way to seed with a key of any length.
  private func seed(key: [UInt32]) {
    let (words, count) = (pointee.words, RandomObject.wordCount)
    fill(from: 19_650_218)
    var index = 1
    func step() {
      index += 1
      if index < count { return }
      words[0] = words[count - 1]
      index = 1
    }
    var place = 0
    for _ in 0..<Swift.max(count, key.count) {
      let previous = words[index - 1]
      words[index] = (words[index] ^ (previous ^ previous >> 30) &* 1_664_525) &+ key[place] &+ UInt32(truncatingIfNeeded: place)
      place = place + 1 < key.count ? place + 1 : 0
      step()
    }
    for _ in 1..<count {
      let previous = words[index - 1]
      words[index] = (words[index] ^ (previous ^ previous >> 30) &* 1_566_083_941) &- UInt32(index)
      step()
    }
    words[0] = 0x8000_0000
    pointee.index = count
  }

  fileprivate func setState(_ state: Value, _ vm: VM) throws(Raise) {
    guard vm.isTuple(state) else { throw vm.typeError("state vector must be a tuple") }
    let (items, count): (TuplePointer, Int) = (state.cast(), RandomObject.wordCount)
    guard items.count == count + 1 else { throw vm.valueError("state vector is the wrong size") }
    var words: [UInt32] = []
    for index in 0..<count {
      guard vm.isInt(items[index]) else { throw vm.typeError("an integer is required") }
      if vm.isNegativeInt(items[index]) { throw vm.overflowError("can't convert negative value to unsigned int") }
      guard let word = UInt(exactly: vm.bigInt(of: items[index])) else {
        throw vm.overflowError("Python int too large to convert to C unsigned long")
      }
      words.append(UInt32(truncatingIfNeeded: word))
    }
    guard vm.isInt(items[count]) else { throw vm.typeError("an integer is required") }
    let index = try vm.sizeArgument(items[count], "long")
    guard 0...count ~= index else { throw vm.valueError("invalid state") }
    for (place, word) in words.enumerated() { pointee.words[place] = word }
    pointee.index = index
  }
}

extension VM {
  /// Words that nobody can foresee.
  fileprivate func entropyWords() -> [UInt32] {
    var source = SystemRandomNumberGenerator()
    return (0..<RandomObject.wordCount).map { _ in source.next() }
  }
}
