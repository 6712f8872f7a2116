// Instance attributes without a dict. A shape says which attribute names an instance has and in which order; the values stand inline behind
// the instance's fixed part, in that order. Instances that got the same attributes in the same order share a shape, so a node can remember
// "this type version and shape → this offset". The attribute word of an instance holds its shape (tagged with bit 0) until somebody asks
// for `__dict__`, deletes an attribute, or there are more attributes than room: then it holds a dict.
//
//     instance   header │ attributes: shape|1 │ weak references │ value 0 │ value 1 │ …
//     shape tree (root) ─"x"─▶ (x) ─"y"─▶ (x, y)

typealias ShapePointer = UnsafeMutablePointer<Shape>

struct Shape {
  /// Attributes in an instance of this shape.
  let count: Int
  /// Values that such an instance has room for.
  let capacity: Int
  /// Byte offset of the first value.
  let valuesOffset: Int
  /// Interned names in order, borrowed: the chain of `parent`s and the type's transitions keep them.
  let names: UnsafeMutablePointer<Value>
  /// Shapes with one attribute more.
  var transitions: [ShapePointer] = []

  static var mostTransitions: Int { 64 }

  /// The last name, which tells this shape from its siblings.
  var lastName: Value { names[count - 1] }
}

extension UnsafeMutablePointer<Shape> {
  /// The word that an instance of this shape has as its attributes.
  @inline(__always) var word: UInt { UInt(bitPattern: self) | 1 }

  static func root(capacity: Int, valuesOffset: Int) -> ShapePointer {
    let shape = ShapePointer.allocate(capacity: 1)
    shape.initialize(
      to: Shape(count: 0, capacity: capacity, valuesOffset: valuesOffset, names: .allocate(capacity: 1)))
    return shape
  }

  /// The place of an interned name, or nil.
  func index(of name: Value) -> Int? {
    var index = 0
    while index < pointee.count {
      if pointee.names[index].bits == name.bits { return index }
      index &+= 1
    }
    return nil
  }

  @inline(__always) func offset(_ index: Int) -> Int { pointee.valuesOffset &+ index &* MemoryLayout<Value>.stride }

  /// The shape with one more attribute; nil when instances have no room for it.
  func adding(_ name: Value) -> ShapePointer? {
    guard pointee.count < pointee.capacity else { return nil }
    for shape in pointee.transitions where shape.pointee.lastName.bits == name.bits { return shape }
    // Instances used as dictionaries, each with names of its own, are better off with a dict.
    guard pointee.transitions.count < Shape.mostTransitions else { return nil }
    let names = UnsafeMutablePointer<Value>.allocate(capacity: pointee.count + 1)
    names.update(from: pointee.names, count: pointee.count)
    names[pointee.count] = name
    name.retain()
    let shape = ShapePointer.allocate(capacity: 1)
    shape.initialize(
      to: Shape(count: pointee.count + 1, capacity: pointee.capacity, valuesOffset: pointee.valuesOffset, names: names))
    pointee.transitions.append(shape)
    return shape
  }

  /// Frees the whole tree below. The names that it held references to have been given back: the type's traversal visits them.
  func freeTree() {
    for shape in pointee.transitions { shape.freeTree() }
    pointee.names.deallocate()
    deinitialize(count: 1)
    deallocate()
  }

  /// Visits the names that this tree holds references to.
  func visitNames(_ visit: (Value) -> Void) {
    for shape in pointee.transitions {
      visit(shape.pointee.lastName)
      shape.visitNames(visit)
    }
  }
}
