package org.amnok.release.canary;

/// A hash of 64 bits for words, made byte by byte: the words that begin at one place of a text
/// share what they have in common.
final class WordHash {
    /// Of no byte.
    static final long START = 0x243F6A8885A308D3L;

    private static final long STEP = 0x100000001B3L;
    private static final long ALONE = 0x9E3779B97F4A7C15L;

    private WordHash() {}

    static long of(byte[] words, boolean standsAlone) {
        var hash = START;
        for (var b : words) {
            hash = more(hash, b);
        }
        return end(hash, standsAlone);
    }

    /// Of one byte more.
    static long more(long hash, byte next) {
        return (hash ^ next) * STEP;
    }

    /// Of all bytes. After the finaliser of MurmurHash3 (Appleby, public domain).
    ///
    /// @param standsAlone words that do are others than pieces of a text
    static long end(long hash, boolean standsAlone) {
        var mixed = standsAlone ? hash ^ ALONE : hash;
        mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }
}
