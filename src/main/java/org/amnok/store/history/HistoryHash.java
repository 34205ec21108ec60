package org.amnok.store.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.amnok.domain.Sha256;
import org.jspecify.annotations.Nullable;

/// The hashes that chain the history.
///
/// A row's hash is the SHA-256 of, in this order: its number in 8 bytes; time, author, turn, label,
/// kind, layer, record, before and after, each as its length in 4 bytes and its UTF-8 (length -1
/// when null); the hash before it. Numbers are big-endian; the first row follows 32 zero bytes.
public final class HistoryHash {
    static final int BYTES = 32;

    private final Sha256 digest = new Sha256();
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    /// What the first row follows.
    static byte[] start() {
        return new byte[BYTES];
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    byte[] of(long row, byte[] previous, List<byte @Nullable []> fields) {
        digest.add(number.clear().putLong(row).flip());
        for (var field : fields) {
            digest.add(number.clear().putInt(field == null ? -1 : field.length).flip());
            if (field != null) {
                digest.add(field);
            }
        }
        return digest.add(previous).bytes();
    }
}
