// What `sys._debugmallocstats()` tells: how the pages are used.

extension UnsafeMutablePointer<HeapState> {
  /// A line for each size of cells, and sums.
  func statisticsText() -> String {
    // Cells that are ready for use are in no use.
    flush()
    var pages = [Int](repeating: 0, count: 2 * SizeClass.count)
    var cells = pages
    forEachPage { (page: PagePointer) in
      let slot = Int(page.pointee.sizeClass) + (page.pointee.isContainer ? 0 : SizeClass.count)
      pages[slot] += 1
      cells[slot] += Int(page.pointee.used)
    }
    var text = ""
    var bytesOfCells = 0
    for slot in 0..<pages.count where pages[slot] > 0 {
      let size = SizeClass.size(slot % SizeClass.count)
      bytesOfCells += cells[slot] * size
      text += "\(slot < SizeClass.count ? "containers" : "others") of \(size) bytes: \(cells[slot]) in \(pages[slot]) pages\n"
    }
    let bytesOfPages = pages.reduce(0, +) * Page.size
    let bytesOfBuffers = pointee.bytesInUse - bytesOfPages
    text += "# bytes in pages            = \(bytesOfPages)\n"
    text += "# bytes in large buffers    = \(bytesOfBuffers)\n"
    text += "# bytes in allocated blocks = \(bytesOfCells + bytesOfBuffers)\n"
    return text
  }
}
