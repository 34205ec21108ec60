package org.amnok.seal;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The cryptography of the container: keys derived by HKDF-SHA256 (RFC 5869), small values sealed
/// by AES-256-GCM under a random nonce (NIST SP 800-38D), records by Tink's streaming AEAD.
final class Sealing {
    static final int KEY_BYTES = 32;

    /// What sealing adds to a small value: nonce and tag.
    static final int ADDED_BYTES = 12 + 16;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SEGMENT_BYTES = 1 << 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {}

    static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /// A key for one purpose.
    ///
    /// @param salt what it is bound to
    static byte[] derived(byte[] key, byte[] salt, String purpose) {
        try {
            var info = purpose.getBytes(StandardCharsets.US_ASCII);
            return Hkdf.computeHkdf("HMACSHA256", key, salt, info, KEY_BYTES);
        } catch (GeneralSecurityException e) {
            throw impossible(e);
        }
    }

    /// Nonce, sealed bytes and tag.
    ///
    /// @param bound must be given again to open it
    static byte[] sealed(byte[] key, byte[] plain, byte[] bound) {
        try {
            var nonce = random(NONCE_BYTES);
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce);
            cipher.updateAAD(bound);
            var sealed = new byte[plain.length + ADDED_BYTES];
            System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw impossible(e);
        }
    }

    /// Empty when it was sealed under another key, bound to something else, or changed.
    static Optional<byte[]> opened(byte[] key, byte[] sealed, byte[] bound) {
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, sealed);
            cipher.updateAAD(bound);
            return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException other) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw impossible(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var parameters = new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES);
        cipher.init(mode, new SecretKeySpec(key, "AES"), parameters);
        return cipher;
    }

    /// Seals bytes of any length in segments, each bound to its place among them.
    static AesGcmHkdfStreaming streaming(byte[] key) {
        try {
            return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
        } catch (GeneralSecurityException e) {
            throw impossible(e);
        }
    }

    static IllegalStateException impossible(GeneralSecurityException e) {
        return new IllegalStateException("every Java has AES-GCM and HMAC-SHA256", e);
    }
}
