package org.amnok.seal;

import java.util.HexFormat;

/// Somebody who can open a sealed project: the X25519 key that others may know (RFC 7748).
///
/// @param hex 64 hexadecimal digits
public record SlotPerson(String hex) {
    /// How long the key is.
    static final int BYTES = 32;

    /// @throws IllegalArgumentException when it has another length
    public SlotPerson {
        if (HexFormat.of().parseHex(hex).length != BYTES) {
            throw new IllegalArgumentException("no X25519 key: " + hex);
        }
    }

    /// @param key of 32 bytes
    public static SlotPerson of(byte[] key) {
        return new SlotPerson(HexFormat.of().formatHex(key));
    }

    /// The key, 32 bytes.
    public byte[] key() {
        return HexFormat.of().parseHex(hex);
    }
}
