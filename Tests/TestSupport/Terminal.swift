// A program in a pseudo-terminal: what a user at a keyboard would see.

#if canImport(Glibc)
  import CSystem
  import Glibc
#elseif canImport(Musl)
  import CSystem
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that runs at a terminal of its own.
package final class Terminal {
  package let process: pid_t
  private let outer: Int32
  private var bytes: [UInt8] = []
  /// Up to where the screen was looked at.
  private var position = 0

  /// Starts a program whose standard input, output and error are the terminal.
  package init(_ program: String, _ arguments: [String], in folder: String, environment: [String]) {
    var ends: (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 256)
    precondition(openpty(&ends.0, &ends.1, &name, nil, nil) == 0)
    let place = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    outer = ends.0
    for end in [ends.0, ends.1] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    #if canImport(Darwin)
      let ownSession = Int32(POSIX_SPAWN_SETSID)
    #else
      let ownSession = Int32(ADDER_SPAWN_SETSID)
    #endif
    process = spawn(program, arguments, in: folder, environment: environment, flags: ownSession) { actions in
      // The first terminal that the leader of a session opens becomes its own: Ctrl-C works.
      posix_spawn_file_actions_addopen(actions, 0, place, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(actions, 0, 1)
      posix_spawn_file_actions_adddup2(actions, 0, 2)
    }
    close(ends.1)
  }

  deinit { close(outer) }

  /// Everything shown so far, without the control sequences that editing makes.
  package var screen: String { plain(bytes[...]) }

  package func type(_ text: String) {
    let typed = Array(text.utf8)
    precondition(write(outer, typed, typed.count) == typed.count)
  }

  /// Ctrl-C, Ctrl-D
  package func pressInterrupt() { type("\u{3}") }
  package func pressEnd() { type("\u{4}") }

  /// Waits until the program has shown this after what was waited for before; nil when it does not come. Gives what came up to and with it.
  @discardableResult
  package func expect(_ text: String, seconds: Double = 20) -> String? {
    let end = now() + seconds
    while true {
      let shown = plain(bytes[position...])
      if let range = shown.firstRange(of: text) {
        let seen = String(shown[..<range.upperBound])
        position = bytes.count - plainSuffix(shown[range.upperBound...].utf8.count)
        return seen
      }
      if !readSome(until: end) { return nil }
    }
  }

  /// Waits for the program's end.
  package func finish(seconds: Double = 20) -> Int32 {
    let end = now() + seconds
    while readSome(until: end) {}
    if now() >= end { kill(process, SIGKILL) }
    return wait(for: process)
  }

  private func readSome(until end: Double) -> Bool {
    var waiting = pollfd(fd: outer, events: Int16(POLLIN), revents: 0)
    let ready = poll(&waiting, 1, Int32(max(0, (end - now()) * 1000)))
    if ready < 0 { return errno == EINTR }
    if ready == 0 { return false }
    return withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
      let count = read(outer, buffer.baseAddress, buffer.count)
      if count > 0 { bytes += buffer[..<count] }
      return count > 0
    }
  }

  /// How many of the last bytes hold so many plain ones: sequences only ever stand before prompts here, so the count is taken from the end.
  private func plainSuffix(_ count: Int) -> Int {
    var taken = 0
    while taken < bytes.count - position, plain(bytes[(bytes.count - taken)...]).utf8.count < count { taken += 1 }
    return taken
  }

  /// Without carriage returns and escape sequences (`ESC [ … letter`).
  private func plain(_ bytes: ArraySlice<UInt8>) -> String {
    var kept: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == 27, rest.first == 91 {
        rest.removeFirst()
        while let next = rest.popFirst(), !(64...126).contains(next) {}
      } else if byte != 13 && byte != 7 {
        kept.append(byte)
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
