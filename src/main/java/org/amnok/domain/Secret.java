package org.amnok.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Random bytes that never leave this machine, and what is computed under them: whoever has not the
/// bytes can neither compute it nor check a guess. HMAC-SHA-256 (RFC 2104). Thread-safe.
public final class Secret {
    /// So long is each.
    public static final int BYTES = 32;

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] bytes;

    /// Made when something is hashed first: until then Java looks for no cryptography, which would
    /// take a fiftieth of the time of every start.
    private @Nullable Mac ready;

    private Secret(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw ProblemException.ofTexts(
                    "domain.a_secret_has_bytes_not",
                    "domain.check_the_project_and_compare",
                    bytes.length,
                    BYTES);
        }
        this.bytes = bytes.clone();
    }

    private synchronized Mac ready() {
        var known = ready;
        if (known == null) {
            try {
                known = Mac.getInstance(ALGORITHM);
                known.init(new SecretKeySpec(bytes, ALGORITHM));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java has HMAC-SHA-256", e);
            }
            ready = known;
        }
        return known;
    }

    /// A new one that nobody can guess.
    public static Secret random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(bytes);
    }

    /// One that was kept.
    ///
    /// @throws ProblemException when it has not [#BYTES] bytes
    public static Secret of(byte[] kept) {
        return new Secret(kept);
    }

    /// True for a text that [#hex] may have given.
    public static boolean isHex(String text) {
        return HEX.matcher(text).matches();
    }

    /// One that was kept as hexadecimal digits.
    ///
    /// @throws ProblemException when it is not [#BYTES] bytes in hexadecimal digits
    public static Secret ofHex(String digits) {
        return new Secret(isHex(digits) ? HexFormat.of().parseHex(digits) : new byte[0]);
    }

    /// To be kept in the project.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// To be kept in the project's history.
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /// The HMAC of a message, 32 bytes.
    public byte[] hash(byte[] message) {
        var mac = ready();
        synchronized (mac) {
            return mac.doFinal(message);
        }
    }

    /// The HMAC of a text in UTF-8.
    public byte[] hash(String message) {
        return hash(message.getBytes(StandardCharsets.UTF_8));
    }

    /// A UUID for a text: always the same under this secret, and to others not to be told from a
    /// random one.
    public UUID uuid(String message) {
        return uuid(hash(message));
    }

    /// A UUID for another UUID.
    public UUID uuid(UUID other) {
        var message =
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(other.getMostSignificantBits())
                        .putLong(other.getLeastSignificantBits());
        return uuid(hash(message.array()));
    }

    /// With the marks of a random UUID, version 4 of RFC 9562.
    private static UUID uuid(byte[] hash) {
        var halves = ByteBuffer.wrap(hash);
        var most = halves.getLong() & ~0xF000L | 0x4000L;
        var least = halves.getLong() & ~(0xC0L << 56) | 0x80L << 56;
        return new UUID(most, least);
    }

    /// Another secret for a purpose: from it nobody finds this one.
    ///
    /// @param purpose what it is for, each part apart from the others
    public Secret derived(String... purpose) {
        return new Secret(hash(String.join("\u001f", purpose)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret secret && Arrays.equals(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// Never the bytes.
    @Override
    public String toString() {
        return "a secret";
    }
}
