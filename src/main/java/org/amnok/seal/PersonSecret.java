package org.amnok.seal;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/// The secret half of a person's X25519 key, which opens what was sealed to the other half by HPKE
/// (RFC 9180, base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM).
public final class PersonSecret implements Opener {
    private final byte[] secret;
    private int trials;

    /// @param secret 32 bytes; taken over, and wiped on closing
    public PersonSecret(byte[] secret) {
        this.secret = secret;
    }

    static HPKE hpke() {
        return new HPKE(
                HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    /// Empty when it was sealed to another key, bound to something else, or changed.
    ///
    /// @param sent what the sender's half of the exchange left
    Optional<byte[]> opened(byte[] sent, byte[] wrapped, byte[] info, byte[] bound) {
        trials++;
        var own = new X25519PrivateKeyParameters(secret);
        var pair = new AsymmetricCipherKeyPair(own.generatePublicKey(), own);
        try {
            return Optional.of(hpke().open(sent, pair, info, bound, wrapped, null, null, null));
        } catch (InvalidCipherTextException | IllegalStateException | IllegalArgumentException e) {
            return Optional.empty(); // the last two: a point that no key makes
        }
    }

    /// How often it was tried.
    int trials() {
        return trials;
    }

    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }
}
