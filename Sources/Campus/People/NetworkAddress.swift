import Glibc

/// Where a request comes from, as failures are counted.
enum NetworkAddress {
    /// An address as it counts: of IPv6 the first 64 bits, since one line has all the rest to itself.
    static func counted(_ address: String) -> String {
        guard address.contains(":") else { return address }
        var bytes = in6_addr()
        guard inet_pton(AF_INET6, String(address.prefix { $0 != "%" }), &bytes) == 1 else { return address }
        let all = withUnsafeBytes(of: bytes) { Array($0) }
        // An IPv4 address in the clothes of IPv6 stays one address.
        if all.prefix(10).allSatisfy({ $0 == 0 }), all[10] == 0xFF, all[11] == 0xFF {
            return all[12...].map(String.init).joined(separator: ".")
        }
        return all.prefix(8).map { String($0, radix: 16) }.joined(separator: ".") + "/64"
    }
}
