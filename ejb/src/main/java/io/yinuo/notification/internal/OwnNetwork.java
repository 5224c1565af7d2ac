package io.yinuo.notification.internal;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Addresses behind which stands something that is not meant for calls from inside: this machine, the own network, a cloud's
 * data about a machine.
 */
final class OwnNetwork {

    /** What {@link InetAddress} has no question for: each a prefix with its length in bits. */
    private static final List<Block> BLOCKS = List.of(
            new Block("0.0.0.0", 8), new Block("100.64.0.0", 10), new Block("192.0.0.0", 24), new Block("198.18.0.0", 15),
            new Block("240.0.0.0", 4), new Block("fc00::", 7));

    /** Under which addresses of the older kind are reached by the newer; where they lead is not looked into. */
    private static final List<Block> BRIDGES = List.of(
            new Block("::", 96), new Block("64:ff9b::", 32), new Block("2002::", 16), new Block("2001::", 32));

    private record Block(String first, int bits) {

        boolean holds(InetAddress address) {
            var own = numbers(first);
            var asked = address.getAddress();
            int whole = bits / Byte.SIZE;
            int mask = 0xFF << (Byte.SIZE - bits % Byte.SIZE) & 0xFF;
            return own.length == asked.length
                    && Arrays.equals(own, 0, whole, asked, 0, whole)
                    && (bits % Byte.SIZE == 0 || (own[whole] & mask) == (asked[whole] & mask));
        }

        private static byte[] numbers(String written) {
            try {
                return InetAddress.getByName(written).getAddress();
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private OwnNetwork() {}

    static boolean holds(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || BLOCKS.stream().anyMatch(block -> block.holds(address))
                || address instanceof Inet6Address && BRIDGES.stream().anyMatch(block -> block.holds(address));
    }
}
