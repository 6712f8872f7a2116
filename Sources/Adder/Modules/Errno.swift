// `errno`: the error numbers of the system.

enum ErrnoModule {
  static let spec = ModuleSpec(
    "errno", doc: "This module makes available standard errno system symbols.\n\nThe value of each symbol is the corresponding integer value."
  ) { m throws(Raise) in
    let codes = Owned(m.vm.newDict())
    for (name, value) in Platform.errorNumbers {
      m.constant(name, value)
      let word = m.vm.intern(name)
      // Of two names for a number these are the ones that are not shown, where there is another.
      let isSecond = ["EWOULDBLOCK", "EDEADLK", "EOPNOTSUPP"].contains(name.description)
      if isSecond, try (codes.value.cast() as DictPointer).get(.smallInt(value), m.vm) != nil { continue }
      try m.vm.setItem(codes.value, .smallInt(value), word.value)
    }
    m.constant("errorcode", codes)
  }
}
