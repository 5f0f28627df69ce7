import FuzzTargets
import Glibc

/// The target that `IML_FUZZ_TARGET` names.
private let target: FuzzTarget = {
    guard let name = getenv("IML_FUZZ_TARGET").map({ String(cString: $0) }), let target = FuzzTarget.named(name) else {
        fatalError("IML_FUZZ_TARGET is none of: \(FuzzTarget.all.map(\.name).joined(separator: " "))")
    }
    return target
}()

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func feed(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    if let complaint = target.feed(Array(UnsafeBufferPointer(start: bytes, count: count))) { fatalError(complaint) }
    return 0
}
