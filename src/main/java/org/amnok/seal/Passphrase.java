package org.amnok.seal;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// What a person types to open a sealed project: a passphrase, or the words of the recovery key.
/// The characters are wiped when it is closed.
public final class Passphrase implements Opener {
    private static final int KEY_BYTES = 32;

    private final char[] characters;
    private int stretchings;

    /// @param characters are taken over, and wiped on closing
    public Passphrase(char[] characters) {
        this.characters = characters;
    }

    public boolean isEmpty() {
        return characters.length == 0;
    }

    /// True when both were typed alike.
    public boolean isSame(Passphrase other) {
        return Arrays.equals(characters, other.characters);
    }

    /// Hangul comes composed or in letters, as the keyboard likes: both are the same passphrase.
    private String normalised() {
        return Normalizer.normalize(CharBuffer.wrap(characters), Normalizer.Form.NFKC);
    }

    /// Argon2id of it, as slow as the cost says.
    byte[] stretched(byte[] salt, KeyCost cost) {
        stretchings++;
        var argon = new Argon2BytesGenerator();
        argon.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withMemoryAsKB(cost.memoryKib())
                        .withIterations(cost.iterations())
                        .withParallelism(1)
                        .withSalt(salt)
                        .build());
        var key = new byte[KEY_BYTES];
        var text = normalised().getBytes(StandardCharsets.UTF_8);
        argon.generateBytes(text, key);
        Arrays.fill(text, (byte) 0);
        return key;
    }

    /// How often it was stretched.
    int stretchings() {
        return stretchings;
    }

    /// The recovery key, if these may be its words; empty otherwise.
    byte[] recoveryKey() {
        return RecoveryWords.key(normalised());
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }
}
