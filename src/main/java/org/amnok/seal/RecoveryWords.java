package org.amnok.seal;

import java.nio.ByteBuffer;
import java.util.Locale;
import org.amnok.domain.Sha256;

/// A recovery key of 128 bits as nine words that can be said and written down in any of the
/// languages of the window, without a list of words: each pair of bytes is one word of five
/// letters, a consonant and a vowel in turn ("proquints", Wilkerson 2009, arXiv:0901.4016). The
/// ninth is a checksum.
final class RecoveryWords {
    static final int KEY_BYTES = 16;

    private static final String CONSONANTS = "bdfghjklmnprstvz";
    private static final String VOWELS = "aiou";
    private static final int WORDS = KEY_BYTES / 2 + 1;
    private static final byte[] NONE = {};

    private RecoveryWords() {}

    /// @param key of [#KEY_BYTES]
    static String of(byte[] key) {
        var bytes = ByteBuffer.allocate(2 * WORDS).put(key).putShort(checksum(key)).flip();
        var words = new StringBuilder();
        while (bytes.hasRemaining()) {
            words.append(words.isEmpty() ? "" : "-");
            word(bytes.getShort(), words);
        }
        return words.toString();
    }

    private static void word(int bits, StringBuilder into) {
        into.append(CONSONANTS.charAt(bits >> 12 & 15));
        into.append(VOWELS.charAt(bits >> 10 & 3));
        into.append(CONSONANTS.charAt(bits >> 6 & 15));
        into.append(VOWELS.charAt(bits >> 4 & 3));
        into.append(CONSONANTS.charAt(bits & 15));
    }

    private static short checksum(byte[] key) {
        return ByteBuffer.wrap(new Sha256().add(key).bytes()).getShort();
    }

    /// The key; empty when these are no such words, or one is wrong.
    static byte[] key(String words) {
        var letters = words.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "");
        if (letters.length() != 5 * WORDS) {
            return NONE;
        }
        var bytes = ByteBuffer.allocate(2 * WORDS);
        for (var at = 0; at < letters.length(); at += 5) {
            var bits = 0;
            for (var i = 0; i < 5; i++) {
                var digit = (i % 2 == 0 ? CONSONANTS : VOWELS).indexOf(letters.charAt(at + i));
                if (digit < 0) {
                    return NONE;
                }
                bits = bits << (i % 2 == 0 ? 4 : 2) | digit;
            }
            bytes.putShort((short) bits);
        }
        var key = new byte[KEY_BYTES];
        bytes.flip().get(key);
        return bytes.getShort() == checksum(key) ? key : NONE;
    }
}
