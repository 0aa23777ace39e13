package io.sidan.bot.channel.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/** Wraps an RSA key of the older form, as {@code openssl genrsa} wrote it, into the form Java reads (RFC 5208). */
final class Pkcs1 {

    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;
    private static final int LONG_FORM = 0x80;

    /** Version 0 and the algorithm rsaEncryption without parameters. */
    private static final byte[] RSA = HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");

    private Pkcs1() {}

    static byte[] wrapped(byte[] key) {
        byte[] octets = element(OCTETS, key);
        return element(
                SEQUENCE,
                ByteBuffer.allocate(RSA.length + octets.length)
                        .put(RSA)
                        .put(octets)
                        .array());
    }

    private static byte[] element(int tag, byte[] content) {
        ByteArrayOutputStream der = new ByteArrayOutputStream();
        der.write(tag);
        if (content.length < LONG_FORM) {
            der.write(content.length);
        } else {
            byte[] length =
                    ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array();
            int zeros = Integer.numberOfLeadingZeros(content.length) / Byte.SIZE;
            der.write(LONG_FORM | length.length - zeros);
            der.write(length, zeros, length.length - zeros);
        }
        der.writeBytes(content);
        return der.toByteArray();
    }
}
