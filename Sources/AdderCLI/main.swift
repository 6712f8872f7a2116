import AdderCommands

Command.run(CommandLine.arguments)
