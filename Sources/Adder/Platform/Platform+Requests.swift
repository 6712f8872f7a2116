// A word that other threads and signal handlers write, and the interpreter's thread reads.

import CSystem

/// What was asked for last, and not seen to yet. It lives as long as somebody holds it, so that a host may ask an interpreter that is gone.
final class RequestWord: @unchecked Sendable {
  /// Signal handlers use the address: they may not count references.
  let address: UnsafeMutablePointer<Int32>

  init() {
    address = .allocate(capacity: 1)
    address.initialize(to: 0)
  }

  deinit { address.deallocate() }

  var value: Int32 {
    get { adder_load(address) }
    set { adder_store(address, newValue) }
  }

  /// Gives what was asked for, and forgets it.
  func take() -> Int32 { adder_exchange(address, 0) }
}
