// Numbers of users and groups as arguments.

/// The number of a user; -1 leaves it as it is.
struct UserNumber: FromValue {
  let number: Int

  static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> UserNumber {
    UserNumber(number: try site.vm.ownerNumber(value, "uid"))
  }
}

/// The number of a group; -1 leaves it as it is.
struct GroupNumber: FromValue {
  let number: Int

  static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> GroupNumber {
    GroupNumber(number: try site.vm.ownerNumber(value, "gid"))
  }
}

extension VM {
  /// 32 bits without a sign, or -1.
  func ownerNumber(_ value: Value, _ name: StaticString) throws(Raise) -> Int {
    guard hasIndex(value) else { throw typeError("\(name) should be integer, not \(typeName(of: value))") }
    let integer = try indexValue(value)
    guard let number = machineInt(integer.value) else {
      throw overflowError("\(name) is \(isNegativeInt(integer.value) ? "less than minimum" : "greater than maximum")")
    }
    // What is too large for 32 bits alone is called too small.
    guard number == -1 || UInt32(exactly: number) != nil else { throw overflowError("\(name) is less than minimum") }
    return number
  }
}
