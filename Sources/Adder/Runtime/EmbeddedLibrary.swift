// The modules that are written in the language and compiled into the engine as text: the files of Library/, which CLibrary embeds.

import CLibrary

/// Sources of embedded modules.
enum EmbeddedLibrary {
  /// The source of a module, and whether it is a package; nil when there is no such module.
  static func source(of name: String) -> (source: [UInt8], isPackage: Bool)? {
    guard let module = adder_embedded_module(name)?.pointee else { return nil }
    return ([UInt8](UnsafeBufferPointer(start: module.source, count: module.count)), module.isPackage != 0)
  }
}
