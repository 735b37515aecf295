package whence.ingest;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import whence.text.Lexicon;

/** Network addresses inside the own machine or network: loopback, link-local, private, and others not public. */
final class InnerAddresses {

    /**
     * Addresses that begin alike.
     *
     * @param start one of them, as a number
     * @param length of an address in bits: 32 or 128
     * @param alike first bits that all of them have in common
     */
    private record Range(BigInteger start, int length, int alike, String kind) {

        boolean contains(byte[] address) {
            return address.length * Byte.SIZE == length
                    && new BigInteger(1, address)
                                    .xor(start)
                                    .shiftRight(length - alike)
                                    .signum()
                            == 0;
        }
    }

    private static final List<Range> RANGES = Lexicon.rows(InnerAddresses.class, "inner-addresses.tsv").stream()
            .map(InnerAddresses::range)
            .toList();

    /** Behind this an IPv6-only network reaches IPv4 addresses (RFC 6052): the last four bytes count. */
    private static final Range TRANSLATED = range(List.of("64:ff9b::/96", "translated"));

    private InnerAddresses() {}

    /** What kind of inner address it is; empty if it is public. */
    static Optional<String> kind(InetAddress address) {
        byte[] given = address.getAddress();
        byte[] bytes = TRANSLATED.contains(given) ? Arrays.copyOfRange(given, 12, 16) : given;
        return RANGES.stream()
                .filter(range -> range.contains(bytes))
                .map(Range::kind)
                .findFirst();
    }

    private static Range range(List<String> row) {
        int slash = row.get(0).indexOf('/');
        try {
            // A literal is parsed, never looked up.
            byte[] start = InetAddress.getByName(row.get(0).substring(0, slash)).getAddress();
            int alike = Integer.parseInt(row.get(0).substring(slash + 1));
            return new Range(new BigInteger(1, start), start.length * Byte.SIZE, alike, row.get(1));
        } catch (UnknownHostException noLiteral) {
            throw new IllegalStateException("no address range: " + row.get(0), noLiteral);
        }
    }
}
