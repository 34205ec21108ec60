package org.amnok.domain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 (FIPS 180-4) of bytes that come in parts. Not thread-safe.
public final class Sha256 {
    private static final int BLOCK_BYTES = 1 << 16;

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Of a whole file, of which one block at a time is in memory.
    ///
    /// @throws IOException when it cannot be read
    public static Sha256 of(Path file) throws IOException {
        var hash = new Sha256();
        try (var in = Files.newInputStream(file)) {
            var block = new byte[BLOCK_BYTES];
            for (var read = in.read(block); read >= 0; read = in.read(block)) {
                hash.add(ByteBuffer.wrap(block, 0, read));
            }
        }
        return hash;
    }

    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /// Adds what remains in a buffer.
    public Sha256 add(ByteBuffer bytes) {
        digest.update(bytes);
        return this;
    }

    /// The 32 bytes of the hash; the next bytes begin another one.
    public byte[] bytes() {
        return digest.digest();
    }

    /// As [#bytes], in 64 lower-case digits.
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}
