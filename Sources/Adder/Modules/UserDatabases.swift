// `pwd` and `grp`: the users and groups of the system.

enum UserModule {
  static let spec = ModuleSpec("pwd", doc: "This module provides access to the Unix password database.") { m throws(Raise) in
    m.type("struct_passwd", m.vm.userEntryType)
    m.function("getpwuid(uidobj, /)", "Return the password database entry for the given numeric user ID.") {
      (vm, number: Value) throws(Raise) -> Owned in
      let user: Platform.User?
      do throws(Raise) { user = Platform.user(try vm.ownerNumber(number, "uid")) } catch {
        guard vm.errorMatches(.overflowError) else { throw error }
        vm.clearError()
        throw vm.keyError(text: "getpwuid(): uid not found")
      }
      guard let user else {
        throw vm.keyError(text: "getpwuid(): uid not found: \(try vm.strText(number))")
      }
      return try vm.userEntry(user)
    }
    m.function("getpwnam(name, /)", "Return the password database entry for the given user name.") {
      (vm, name: StringPointer) throws(Raise) -> Owned in
      guard let user = Platform.user(named: try vm.pathBytes(Value(name))) else {
        throw vm.keyError(text: "getpwnam(): name not found: \(try vm.reprText(Value(name)))")
      }
      return try vm.userEntry(user)
    }
    m.function("getpwall()", "Return a list of all available password database entries, in arbitrary order.") { (vm) throws(Raise) -> Owned in
      let list = Owned(vm.newList())
      for user in Platform.users() { (list.value.cast() as ListPointer).append(taking: try vm.userEntry(user).take()) }
      return list
    }
  }
}

enum GroupModule {
  static let spec = ModuleSpec("grp", doc: "Access to the Unix group database.") { m throws(Raise) in
    m.type("struct_group", m.vm.groupEntryType)
    m.function("getgrgid(id)", "Return the group database entry for the given numeric group ID.") { (vm, number: Value) throws(Raise) -> Owned in
      guard let group = Platform.group(try vm.ownerNumber(number, "gid")) else {
        throw vm.keyError(text: "getgrgid(): gid not found: \(try vm.strText(number))")
      }
      return try vm.groupEntry(group)
    }
    m.function("getgrnam(name)", "Return the group database entry for the given group name.") { (vm, name: StringPointer) throws(Raise) -> Owned in
      guard let group = Platform.group(named: try vm.pathBytes(Value(name))) else {
        throw vm.keyError(text: "getgrnam(): name not found: \(try vm.reprText(Value(name)))")
      }
      return try vm.groupEntry(group)
    }
    m.function("getgrall()", "Return a list of all available group entries, in arbitrary order.") { (vm) throws(Raise) -> Owned in
      let list = Owned(vm.newList())
      for group in Platform.groupsOfSystem() { (list.value.cast() as ListPointer).append(taking: try vm.groupEntry(group).take()) }
      return list
    }
  }
}

extension VM {
  fileprivate func keyError(text: String) -> Raise {
    let message = string(text)
    return keyError(message.value)
  }

  fileprivate func userEntry(_ user: Platform.User) throws(Raise) -> Owned {
    let list = Owned(newList())
    let items: ListPointer = list.value.cast()
    items.append(taking: try systemText(user.name).take())
    items.append(taking: try systemText(user.password).take())
    items.append(taking: int(user.user).take())
    items.append(taking: int(user.group).take())
    items.append(taking: try systemText(user.fullName).take())
    items.append(taking: try systemText(user.home).take())
    items.append(taking: try systemText(user.shell).take())
    return structSequence(userEntryType, tuple(copying: UnsafeBufferPointer(start: items.pointee.items, count: items.count)))
  }

  fileprivate func groupEntry(_ group: Platform.Group) throws(Raise) -> Owned {
    let members = Owned(newList())
    for member in group.members { (members.value.cast() as ListPointer).append(taking: try systemText(member).take()) }
    let list = Owned(newList())
    let items: ListPointer = list.value.cast()
    items.append(taking: try systemText(group.name).take())
    items.append(taking: try systemText(group.password).take())
    items.append(taking: int(group.group).take())
    items.append(taking: members.take())
    return structSequence(groupEntryType, tuple(copying: UnsafeBufferPointer(start: items.pointee.items, count: items.count)))
  }
}
