// Makes the type objects of an interpreter: one line a type.

extension VM {
  /// All types besides `object` and `type`. A base is made before what derives from it, and what making a type needs (str, tuple) first of all.
  func makeTypes() {
    func make(_ spec: any AnyTypeSpec, base: TypePointer? = nil) -> TypePointer { makeBuiltinType(spec, base: base) }

    pointee.types.str = make(StringObject.spec)
    pointee.types.tuple = make(TupleObject.spec)
    pointee.emptyTuple = Value(makeTuple(0))
    pointee.emptyString = Value(newString(length: 0, width: 1, isASCII: true))
    for type in [pointee.types.object, pointee.types.type, pointee.types.str, pointee.types.tuple] { finishNames(of: type) }

    pointee.types.dict = make(DictObject.spec)
    pointee.types.list = make(ListObject.spec)
    pointee.types.int = make(IntObject.spec)
    pointee.types.bool = make(BoolObject.spec, base: pointee.types.int)
    pointee.types.float = make(FloatObject.spec)
    pointee.types.complex = make(ComplexObject.spec)
    pointee.types.bytes = make(BytesObject.spec)
    pointee.types.bytearray = make(ByteArrayObject.spec)
    pointee.types.memoryview = make(MemoryViewObject.spec)
    pointee.types.set = make(SetObject.spec)
    pointee.types.frozenset = make(SetObject.frozenSpec)
    pointee.types.range = make(RangeObject.spec)
    pointee.types.slice = make(SliceObject.spec)

    pointee.types.none = make(SingletonLayout.noneSpec)
    pointee.types.notImplemented = make(SingletonLayout.notImplementedSpec)
    pointee.types.ellipsis = make(SingletonLayout.ellipsisSpec)

    pointee.types.function = make(FunctionObject.spec)
    pointee.types.method = make(MethodObject.spec)
    pointee.types.builtinFunction = make(BuiltinFunctionObject.spec)
    pointee.types.module = make(ModuleObject.spec)
    pointee.types.code = make(CodeObject.spec)
    pointee.types.cell = make(CellObject.spec)
    pointee.types.frame = make(FrameObject.spec)
    pointee.types.traceback = make(TracebackObject.spec)
    pointee.types.generator = make(GeneratorObject.spec)
    pointee.types.coroutine = make(GeneratorObject.coroutineSpec)
    pointee.types.asyncGenerator = make(GeneratorObject.asyncGeneratorSpec)
    pointee.types.asyncSend = make(AsyncStep.sendSpec)
    pointee.types.asyncThrow = make(AsyncStep.throwSpec)

    pointee.types.methodDescriptor = make(MethodDescriptorObject.spec)
    pointee.types.classMethodDescriptor = make(MethodDescriptorObject.classMethodSpec)
    pointee.types.wrapperDescriptor = make(WrapperDescriptorObject.spec)
    pointee.types.methodWrapper = make(MethodWrapperObject.spec)
    pointee.types.getSetDescriptor = make(GetSetDescriptorObject.spec)
    pointee.types.memberDescriptor = make(MemberDescriptorObject.spec)

    pointee.types.property = make(PropertyObject.spec)
    pointee.types.classMethod = make(ClassMethodObject.classMethodSpec)
    pointee.types.staticMethod = make(ClassMethodObject.staticMethodSpec)
    pointee.types.super = make(SuperObject.spec)
    pointee.types.mappingProxy = make(MappingProxyObject.spec)
    pointee.types.simpleNamespace = make(SimpleNamespaceObject.spec)
    pointee.types.moduleSpec = make(ModuleSpecObject.spec)
    pointee.types.genericAlias = make(GenericAliasObject.spec)
    pointee.types.union = make(UnionObject.spec)

    pointee.types.dictKeys = make(DictView.keysSpec)
    pointee.types.dictValues = make(DictView.valuesSpec)
    pointee.types.dictItems = make(DictView.itemsSpec)
    pointee.types.dictKeyIterator = make(DictIterator.keySpec)
    pointee.types.dictValueIterator = make(DictIterator.valueSpec)
    pointee.types.dictItemIterator = make(DictIterator.itemSpec)
    pointee.types.dictReverseKeyIterator = make(DictIterator.reverseKeySpec)
    pointee.types.dictReverseValueIterator = make(DictIterator.reverseValueSpec)
    pointee.types.dictReverseItemIterator = make(DictIterator.reverseItemSpec)

    pointee.types.listIterator = make(ListIterator.spec)
    pointee.types.listReverseIterator = make(ListReverseIterator.spec)
    pointee.types.tupleIterator = make(TupleIterator.spec)
    pointee.types.stringIterator = make(StringIteratorObject.spec)
    pointee.types.asciiIterator = make(StringIteratorObject.asciiSpec)
    pointee.types.bytesIterator = make(BytesIteratorObject.spec)
    pointee.types.byteArrayIterator = make(BytesIteratorObject.byteArraySpec)
    pointee.types.aliasIterator = make(GenericAliasIterator.spec)
    pointee.types.memoryIterator = make(MemoryIteratorObject.spec)
    pointee.types.rangeIterator = make(RangeIteratorObject.spec)
    pointee.types.longRangeIterator = make(LongRangeIteratorObject.spec)
    pointee.types.setIterator = make(SetIteratorObject.spec)
    pointee.types.sequenceIterator = make(SequenceIterator.spec)
    pointee.types.callableIterator = make(CallableIteratorObject.spec)

    pointee.types.enumerate = make(EnumerateObject.spec)
    pointee.types.zip = make(ZipObject.spec)
    pointee.types.map = make(MapObject.spec)
    pointee.types.filter = make(FilterObject.spec)
    pointee.types.reversed = make(ReversedIterator.spec)

    pointee.types.weakReference = make(WeakReferenceObject.spec)
    pointee.types.weakProxy = make(WeakReferenceObject.proxySpec)
    pointee.types.weakCallableProxy = make(WeakReferenceObject.callableProxySpec)
    pointee.types.file = make(FileObject.textSpec)
  }
}
