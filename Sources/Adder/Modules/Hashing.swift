// The module `_hashlib`: digests by name, and keys from passwords.
//
//     offset 16  the digest in the making (a Swift object, held by the layout)

typealias DigestPointer = UnsafeMutablePointer<DigestObject>

struct DigestObject: HeapLayout {
  var header: ObjectHeader
  var digest: Unmanaged<MessageDigest>

  static var typeName: StaticString { "_hashlib.HASH" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.digestType) || value.isExactly(vm.extendableDigestType) }

  static let spec = TypeSpec(
    DigestPointer.self, "HASH", module: "_hashlib", doc: "A hash is an object used to calculate a checksum of a string of information.",
    layout: TypeLayout(DigestObject.self, flags: [.isLeaf])
  ) { t in
    define(&t)
    t.method("digest()", "Return the digest value as a bytes object.") { (hash, vm) throws(Raise) -> Owned in vm.bytes(hash.state.digest()) }
    t.method("hexdigest()", "Return the digest value as a string of hexadecimal digits.") { (hash, vm) throws(Raise) -> String in
      hash.state.digest().hexadecimal
    }
  }

  static let extendableSpec = TypeSpec(
    DigestPointer.self, "HASHXOF", module: "_hashlib", doc: "A hash is an object used to calculate a checksum of a string of information.",
    layout: TypeLayout(DigestObject.self, flags: [.isLeaf])
  ) { t in
    define(&t)
    t.method("digest(length)", "Return the digest value as a bytes object.") { (hash, vm, length: Int) throws(Raise) -> Owned in
      if length < 0 { throw vm.raise(.systemError, "Negative size passed to PyBytes_FromStringAndSize") }
      return vm.bytes(hash.state.digest(length))
    }
    t.method("hexdigest(length)", "Return the digest value as a string of hexadecimal digits.") {
      (hash, vm, length: Int) throws(Raise) -> String in
      if length < 0 { throw vm.valueError("value must be positive") }
      return hash.state.digest(length).hexadecimal
    }
  }

  private static func define(_ t: inout TypeBuilder<DigestPointer>) {
    t.construct { (type, vm, _) throws(Raise) in throw vm.typeError("cannot create '\(vm.text(type.pointee.name))' instances") }
    t.dismantle { (hash, _) in hash.pointee.digest.release() }
    t.repr { (hash, vm) throws(Raise) in
      let address = String(UInt(bitPattern: hash), radix: 16)
      return vm.string("<\(hash.state.name) \(vm.typeName(of: Value(hash))) object @ 0x\(address)>")
    }
    t.method("update(obj, /)", "Update this hash object's state with the provided string.") { (hash, vm, data: Value) throws(Raise) in
      hash.state.update(try vm.hashed(data))
    }
    t.method("copy()", "Return a copy of the hash object.") { (hash, vm) throws(Raise) -> Owned in vm.newDigest(hash.state.copy()) }
    t.attribute("name", "algorithm name.", get: { (hash, vm) throws(Raise) in vm.string(hash.state.name) })
    t.attribute("digest_size", "", get: { (hash, vm) throws(Raise) in vm.int(hash.state.digestSize) })
    t.attribute("block_size", "", get: { (hash, vm) throws(Raise) in vm.int(hash.state.blockSize) })
  }
}

extension UnsafeMutablePointer<DigestObject> {
  fileprivate var state: MessageDigest { pointee.digest.takeUnretainedValue() }
}

extension VM {
  fileprivate var digestType: TypePointer { systemType(.digest, DigestObject.spec) }
  fileprivate var extendableDigestType: TypePointer { systemType(.extendableDigest, DigestObject.extendableSpec) }

  fileprivate func newDigest(_ digest: MessageDigest) -> Owned {
    let type = digest.digestSize == 0 ? extendableDigestType : digestType
    let object = heap.makeLeaf(type, bytes: MemoryLayout<DigestObject>.size).assumingMemoryBound(to: DigestObject.self)
    object.pointee.digest = .passRetained(digest)
    return Owned(object)
  }

  /// What is to be hashed: bytes.
  fileprivate func hashed(_ value: Value) throws(Raise) -> ByteSpan {
    if isString(value) { throw typeError("Strings must be encoded before hashing") }
    guard let span = byteSpan(of: value) else { throw typeError("object supporting the buffer API required") }
    return span
  }
}

extension [UInt8] {
  /// Two digits a byte.
  fileprivate var hexadecimal: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(count * 2)
    for byte in self {
      digits.append(IntegerText.digit(Int(byte >> 4)))
      digits.append(IntegerText.digit(Int(byte & 15)))
    }
    return String(decoding: digits, as: UTF8.self)
  }
}

enum HashingModule {
  static let spec = ModuleSpec("_hashlib", doc: "Message digests.") { (m) throws(Raise) in
    m.type("HASH", m.vm.digestType)
    m.type("HASHXOF", m.vm.extendableDigestType)
    m.function("new(name, string=b'', /)", "Return a new hash object using the named algorithm.") {
      (vm, name: StringPointer, data: Value) throws(Raise) -> Owned in
      let digest = try make(vm, name)
      if !data.isUnbound { digest.update(try vm.hashed(data)) }
      return vm.newDigest(digest)
    }
    m.function("blake2(large, digest_size, parameters, key, last_node, data, /)", "A BLAKE2 hash object with all its parameters.") {
      (vm, isLarge: Bool, size: Int, parameters: BytesPointer, key: Value, isLast: Bool, data: Value) throws(Raise) -> Owned in
      let block = vm.bytes(of: Value(parameters))
      let digest = Blake2.make(isLarge: isLarge, digestSize: size, parameters: block, key: vm.bytes(of: key), isLastNode: isLast)
      digest.update(try vm.hashed(data))
      return vm.newDigest(digest)
    }
    m.function("pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None)", "Password based key derivation function 2 (PKCS #5 v2.0).") {
      (vm, name: StringPointer, password: Value, salt: Value, iterations: Int, length: Value) throws(Raise) -> Owned in
      let digest = try make(vm, name)
      let (password, salt) = ([UInt8](try vm.bytesLike(password)), [UInt8](try vm.bytesLike(salt)))
      if iterations < 1 { throw vm.valueError("iteration value must be greater than 0.") }
      let size = try length.isUnbound || length.isNone ? digest.digestSize : vm.index(length)
      if size < 1 { throw vm.valueError("key length must be greater than 0.") }
      return vm.bytes(try derive(vm, digest, password, salt, iterations, size))
    }
  }

  private static func make(_ vm: VM, _ name: StringPointer) throws(Raise) -> MessageDigest {
    switch vm.text(Value(name)).lowercased() {
    case "md5": return ClassicDigests.md5()
    case "sha1", "sha-1": return ClassicDigests.sha1()
    case "sha224", "sha-224", "sha2-224": return ClassicDigests.sha224()
    case "sha256", "sha-256", "sha2-256": return ClassicDigests.sha256()
    case "sha384", "sha-384", "sha2-384": return ClassicDigests.sha384()
    case "sha512", "sha-512", "sha2-512": return ClassicDigests.sha512()
    case "sha3_224", "sha3-224": return KeccakDigest.sha3("sha3_224", 28)
    case "sha3_256", "sha3-256": return KeccakDigest.sha3("sha3_256", 32)
    case "sha3_384", "sha3-384": return KeccakDigest.sha3("sha3_384", 48)
    case "sha3_512", "sha3-512": return KeccakDigest.sha3("sha3_512", 64)
    case "shake_128", "shake-128", "shake128": return KeccakDigest.shake("shake_128", rate: 168)
    case "shake_256", "shake-256", "shake256": return KeccakDigest.shake("shake_256", rate: 136)
    default: throw vm.valueError("unsupported hash type \(vm.text(Value(name)))")
    }
  }

  /// PBKDF2 with HMAC (RFC 8018).
  private static func derive(
    _ vm: VM, _ digest: MessageDigest, _ password: [UInt8], _ salt: [UInt8], _ iterations: Int, _ size: Int
  ) throws(Raise) -> [UInt8] {
    func hash(_ start: MessageDigest, _ bytes: [UInt8]) -> MessageDigest {
      let copy = start.copy()
      bytes.withUnsafeBufferPointer { copy.update($0) }
      return copy
    }
    var key = password
    if key.count > digest.blockSize { key = hash(digest, key).digest() }
    key += [UInt8](repeating: 0, count: digest.blockSize - key.count)
    let (inner, outer) = (hash(digest, key.map { $0 ^ 0x36 }), hash(digest, key.map { $0 ^ 0x5c }))
    var result: [UInt8] = []
    var block: UInt32 = 1
    while result.count < size {
      var number: [UInt8] = []
      number.appendWord(block, .big)
      var last = hash(outer, hash(inner, salt + number).digest()).digest()
      var sum = last
      for _ in 1..<max(iterations, 1) {
        last = hash(outer, hash(inner, last).digest()).digest()
        for index in sum.indices { sum[index] ^= last[index] }
        try vm.checkpoint()
      }
      result += sum
      block += 1
    }
    return Array(result.prefix(size))
  }
}
