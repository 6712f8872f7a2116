// The names that `ast` has for operators, kinds of comprehensions and conversions of formatted strings: both ways go by these tables.

import AdderSyntax

extension BinaryOperator {
  /// The class in `ast`.
  var className: StaticString {
    switch self {
    case .add: "Add"
    case .subtract: "Sub"
    case .multiply: "Mult"
    case .matrixMultiply: "MatMult"
    case .divide: "Div"
    case .floorDivide: "FloorDiv"
    case .modulo: "Mod"
    case .power: "Pow"
    case .leftShift: "LShift"
    case .rightShift: "RShift"
    case .bitAnd: "BitAnd"
    case .bitOr: "BitOr"
    case .bitXor: "BitXor"
    }
  }
}

extension UnaryOperator: CaseIterable {
  package static var allCases: [UnaryOperator] { [.negative, .positive, .invert, .not] }

  /// The class in `ast`.
  var className: StaticString {
    switch self {
    case .negative: "USub"
    case .positive: "UAdd"
    case .invert: "Invert"
    case .not: "Not"
    }
  }
}

extension ComparisonOperator: CaseIterable {
  package static var allCases: [ComparisonOperator] {
    [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .is, .isNot, .in, .notIn]
  }

  /// The class in `ast`.
  var className: StaticString {
    switch self {
    case .equal: "Eq"
    case .notEqual: "NotEq"
    case .less: "Lt"
    case .lessOrEqual: "LtE"
    case .greater: "Gt"
    case .greaterOrEqual: "GtE"
    case .is: "Is"
    case .isNot: "IsNot"
    case .in: "In"
    case .notIn: "NotIn"
    }
  }
}

extension Comprehension.Kind {
  static var allCases: [Comprehension.Kind] { [.list, .set, .dictionary, .generator] }

  /// The class in `ast`.
  var className: StaticString {
    switch self {
    case .list: "ListComp"
    case .set: "SetComp"
    case .dictionary: "DictComp"
    case .generator: "GeneratorExp"
    }
  }

  /// What the function that runs it is called.
  var functionName: String {
    switch self {
    case .list: "<listcomp>"
    case .set: "<setcomp>"
    case .dictionary: "<dictcomp>"
    case .generator: "<genexpr>"
    }
  }
}

extension FormattedPart.Conversion {
  static var allCases: [FormattedPart.Conversion] { [.str, .repr, .ascii] }

  /// The letter behind the `!`, which `ast` has as a number.
  var code: Int {
    switch self {
    case .str: Int(UInt8(ascii: "s"))
    case .repr: Int(UInt8(ascii: "r"))
    case .ascii: Int(UInt8(ascii: "a"))
    }
  }
}
