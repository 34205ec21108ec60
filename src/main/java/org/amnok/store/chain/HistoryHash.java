package org.amnok.store.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.amnok.domain.Sha256;
import org.jspecify.annotations.Nullable;

/// The hashes that chain the history.
///
/// A row's contents are time, author, turn, label, kind, layer, record, before and after, each as
/// its length in 4 bytes and its UTF-8 (length -1 when null). The row commits to them by the
/// SHA-256 of its salt, 16 random bytes, and the contents. Its hash is the SHA-256 of its number in
/// 8 bytes, that commitment, and the hash before it. So contents and salt can go and the chain
/// holds, and whoever has the commitment only cannot try what the contents may have been. Numbers
/// are big-endian; the first row follows 32 zero bytes. Not thread-safe.
public final class HistoryHash {
    static final int BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Sha256 digest = new Sha256();
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    /// What the first row follows.
    public static byte[] start() {
        return new byte[BYTES];
    }

    /// Bytes that nobody can guess.
    public static byte[] salt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /// What a row commits to.
    public byte[] contents(byte[] salt, List<byte @Nullable []> fields) {
        digest.add(salt);
        add(fields);
        return digest.bytes();
    }

    /// The hash of a row.
    public byte[] of(long row, byte[] previous, byte[] contents) {
        digest.add(number.clear().putLong(row).flip());
        return digest.add(contents).add(previous).bytes();
    }

    /// The hash of a row as versions of the schema before 6 made it: of the contents themselves, so
    /// that none could go.
    public byte[] former(long row, byte[] previous, List<byte @Nullable []> fields) {
        digest.add(number.clear().putLong(row).flip());
        add(fields);
        return digest.add(previous).bytes();
    }

    private void add(List<byte @Nullable []> fields) {
        for (var field : fields) {
            digest.add(number.clear().putInt(field == null ? -1 : field.length).flip());
            if (field != null) {
                digest.add(field);
            }
        }
    }
}
