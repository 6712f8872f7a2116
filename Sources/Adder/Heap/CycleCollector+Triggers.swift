// When to collect. The numbers are CPython's, so that programs find what they expect: a collection of the young after 700 new containers more than
// deaths, of the middle ones after ten of those, a full one after ten of these and when what grew old since exceeds a quarter of what was old.

extension UnsafeMutablePointer<HeapState> {
  /// The young list reached its limit: decides whether a collection is due. Called by the allocator, where none may start.
  @inline(never) func youngListIsLong() {
    let threshold = pointee.collector.thresholds.0
    guard pointee.collector.young.count - pointee.collector.oldDeaths > threshold || threshold <= 0 else { return resetYoungLimit() }
    // Flushed cells would be taken from their pages again at once. As long as they are the smaller part of the list they are only counted.
    let free = freeCells(atMost: pointee.collector.young.count / 2)
    if free == nil { flush() }
    if canCollect && pointee.collector.young.count - (free ?? 0) - pointee.collector.oldDeaths > threshold {
      pointee.collector.isDue = true
      pointee.vm.pointee.countdown = 0
    }
    resetYoungLimit(free: free ?? 0)
  }

  /// How many cells the allocator's local lists have, which are all in the young list, too; nil if they are more than `limit`.
  private func freeCells(atMost limit: Int) -> Int? {
    var count = 0
    for sizeClass in 0..<SizeClass.count {
      var cell = pointee.local[sizeClass]
      while let next = UnsafePointer<UInt>(bitPattern: cell) {
        count &+= 1
        if count > limit { return nil }
        cell = next[1]
      }
    }
    return count
  }

  private var canCollect: Bool {
    pointee.collector.isEnabled && pointee.collector.thresholds.0 > 0 && !pointee.collector.isCollecting
  }

  /// Says how long the young list may be before it is looked at again.
  /// - Parameter free: how many of its entries are known to be free cells.
  func resetYoungLimit(free: Int = 0) {
    let count = pointee.collector.young.count
    if count == 0 { pointee.collector.oldDeaths = 0 }
    let threshold = pointee.collector.thresholds.0
    if pointee.collector.isDue || !canCollect && !pointee.collector.isCollecting || threshold <= 0 {
      pointee.collector.youngLimit = 2 * count + 4096
    } else {
      let net = max(0, count - free - pointee.collector.oldDeaths)
      pointee.collector.youngLimit = count + max(1, threshold + 1 - net, count > 8192 ? count / 2 : 0)
    }
  }

  /// A checkpoint of the evaluator: starts the collection that is due, or the one of the test mode.
  @inline(never) func collectIfDue() {
    if _slowPath(pointee.collector.isDue) {
      pointee.collector.isDue = false
      if canCollect { collectAutomatically() } else { resetYoungLimit() }
    } else if pointee.vm.interpreter.collectsAlways {
      stress()
    }
  }

  private func collectAutomatically() {
    let (_, second, third) = pointee.collector.thresholds
    discardFreePages(atMost: 16)
    if continueFullCollection() {
      collect(2)
      return
    }
    if pointee.collector.progress == .none && pointee.collector.middleCollections > third
      && pointee.collector.longLivedPending >= pointee.collector.longLived / 4 && !beginFullCollection()
    {
      collect(2)
    } else if pointee.collector.youngCollections > second {
      collect(1)
    } else {
      collect(0)
    }
  }

  /// The test mode: collects now, silently, mostly the young. Does nothing where a program has switched automatic collections off.
  @inline(never) func stress() {
    guard canCollect, pointee.vm.interpreter.collectsAlways else { return }
    pointee.collector.stressCount += 1
    let count = pointee.collector.stressCount
    pointee.collector.isCollecting = true
    pointee.vm.preservingError { stress(count) }
    pointee.collector.isCollecting = false
  }

  /// One of the ways to collect, in turn, and slices of marking in between.
  private func stress(_ count: Int) {
    if continueFullCollection(steps: 256) {
      _ = runCollection(2)
    } else if count % 256 == 0 {
      _ = markAndCollect()
    } else if count % 64 == 0 {
      _ = collectInOrder(2)
    } else if count % 64 == 1 {
      beginMarking(seesWholeStack: true)
    } else {
      _ = collectInOrder(count % 8 == 0 ? 1 : 0)
    }
  }

  // MARK: What programs see and set

  /// What `gc.get_count()` gives: new objects less deaths, and collections since the next older generation was collected.
  func counts() -> (Int, Int, Int) {
    var young = 0
    for index in 0..<pointee.collector.young.count
    where ObjectPointer(bitPattern: pointee.collector.young.base[index]).unsafelyUnwrapped.pointee.word & HeaderBits.count != 0 {
      young += 1
    }
    // CPython's count never falls below zero.
    pointee.collector.oldDeaths = min(pointee.collector.oldDeaths, young)
    return (young - pointee.collector.oldDeaths, pointee.collector.youngCollections, pointee.collector.middleCollections)
  }

  func setThresholds(_ thresholds: (Int, Int, Int)) {
    pointee.collector.thresholds = thresholds
    resetYoungLimit()
  }

  func setEnabled(_ isEnabled: Bool) {
    pointee.collector.isEnabled = isEnabled
    resetYoungLimit()
  }
}
