import AdderCommands

// As the system gives them, for an argument need not be text.
let arguments = (0..<Int(CommandLine.argc)).map { (index) -> [UInt8] in
  CommandLine.unsafeArgv[index].map { (argument) -> [UInt8] in
    var end = argument
    while end.pointee != 0 { end += 1 }
    return UnsafeBufferPointer(start: argument, count: end - argument).map(UInt8.init(bitPattern:))
  } ?? []
}

Command.run(arguments)
