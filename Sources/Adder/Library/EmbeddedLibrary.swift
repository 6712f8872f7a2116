// The modules that are written in the language and compiled into the engine as text.

/// Sources of embedded modules.
enum EmbeddedLibrary {
  /// The source of a module, and whether it is a package; nil when there is no such module.
  static func source(of name: String) -> (source: [UInt8], isPackage: Bool)? {
    switch name {
    case "_weakrefset": (PackageResources._weakrefset_py, false)
    case "__future__": (PackageResources.__future___py, false)
    case "copyreg": (PackageResources.copyreg_py, false)
    case "importlib": (PackageResources.importlib_py, true)
    case "importlib.machinery": (PackageResources.importlib_machinery_py, false)
    case "importlib.util": (PackageResources.importlib_util_py, false)
    case "types": (PackageResources.types_py, false)
    case "weakref": (PackageResources.weakref_py, false)
    default: nil
    }
  }
}
