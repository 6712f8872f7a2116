extension Platform {
  /// `sys.platform`
  static var name: String {
    #if canImport(Darwin)
      "darwin"
    #else
      "linux"
    #endif
  }
}
