package org.amnok.release.canary;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Many words, found in a text in one pass. Of each a hash of 64 bits is kept: among all places of
/// a large text and some millions of words hardly ever two agree by chance.
///
/// Not every place of a text is looked at. Whatever has 16 bytes covers, wherever it begins, 8
/// bytes that begin at a multiple of 9: these are looked up among those that the words have in
/// their first 16, and only where they are known, what stands around them. Shorter words are found
/// likewise by 4 bytes at multiples of 5, the shortest by their first 2.
final class SecretWords {
    /// Of no byte.
    private static final long START = 0x243F6A8885A308D3L;

    private static final long STEP = 0x100000001B3L;
    private static final long ALONE = 0x9E3779B97F4A7C15L;

    private static final VarHandle OCTET =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle QUARTET =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /// Words of this many bytes or more are long.
    private static final int LONG = 16;

    private static final int LONG_STEP = LONG - Long.BYTES + 1;

    /// Words of this many bytes or more are not short.
    private static final int MIDDLE = 8;

    private static final int MIDDLE_STEP = MIDDLE - Integer.BYTES + 1;

    private static final int LONG_SIEVE = 23;
    private static final int HEAD_SIEVE = 22;
    private static final int MIDDLE_SIEVE = 18;
    private static final long HEAD_STEP = 0x100000001B3L;
    private static final int LEAST_SIEVE = 16;
    private static final int MOST_SIEVE = 24;

    private final SortedLongs hashes = new SortedLongs();
    private final Set<Long> allowed = new HashSet<>();
    private final BloomFilter longParts = new BloomFilter(LONG_SIEVE);
    private final BloomFilter longHeads = new BloomFilter(HEAD_SIEVE);
    private final BloomFilter middleParts = new BloomFilter(MIDDLE_SIEVE);
    private final BloomFilter middleHeads = new BloomFilter(MIDDLE_SIEVE);

    /// True for bytes with which short words begin.
    private final boolean[] shortBegins = new boolean[256];

    /// A bit for every two bytes.
    private final long[] shortHeads = new long[1 << 10];

    private BloomFilter sieve = new BloomFilter(LEAST_SIEVE);

    /// Of how many bytes there are pieces, and words that stand alone.
    private final boolean[] pieceLengths = new boolean[Needle.LONGEST + 1];

    private final boolean[] aloneLengths = new boolean[Needle.LONGEST + 1];
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    void add(Needle needle) {
        var words = needle.words().getBytes(StandardCharsets.UTF_8);
        hashes.add(hash(words, needle.standsAlone()));
        shortest = Math.min(shortest, words.length);
        longest = Math.max(longest, words.length);
        (needle.standsAlone() ? aloneLengths : pieceLengths)[words.length] = true;
        if (words.length >= LONG) {
            addLong(words);
        } else if (words.length >= MIDDLE) {
            addMiddle(words);
        } else {
            addShort(words);
        }
    }

    private void addLong(byte[] words) {
        longHeads.add(longHead(words, 0));
        for (int at = 0; at < LONG_STEP; at++) {
            longParts.add((long) OCTET.get(words, at));
        }
    }

    private void addMiddle(byte[] words) {
        middleHeads.add((long) OCTET.get(words, 0));
        for (int at = 0; at < MIDDLE_STEP; at++) {
            middleParts.add((int) QUARTET.get(words, at));
        }
    }

    /// Behind a single byte anything may stand.
    private void addShort(byte[] words) {
        shortBegins[words[0] & 0xff] = true;
        for (int second = 0; second <= 0xff; second++) {
            if (words.length == 1 || second == (words[1] & 0xff)) {
                var pair = words[0] << 8 | second;
                shortHeads[pair >>> 6 & 0x3ff] |= 1L << pair;
            }
        }
    }

    private boolean mayBeginShort(int pair) {
        return (shortHeads[pair >>> 6 & 0x3ff] & 1L << pair) != 0;
    }

    private static long longHead(byte[] text, int at) {
        return (long) OCTET.get(text, at) * HEAD_STEP ^ (long) OCTET.get(text, at + Long.BYTES);
    }

    /// To be called when all is added.
    void close() {
        hashes.sort();
        sieve = BloomFilter.forNumbers(hashes.size(), LEAST_SIEVE, MOST_SIEVE);
        for (int i = 0; i < hashes.size(); i++) {
            sieve.add(hashes.get(i));
        }
    }

    boolean isEmpty() {
        return hashes.size() == 0;
    }

    /// How many there are; more while they are added, some of them twice.
    int size() {
        return hashes.size();
    }

    /// Forgets words that may stand in a text.
    void removeAllIn(PlainWords text) {
        walk(
                text,
                1,
                needle -> {
                    var words = needle.words().getBytes(StandardCharsets.UTF_8);
                    allowed.add(hash(words, needle.standsAlone()));
                    return false;
                });
    }

    /// One that stands in a text.
    ///
    /// @param fewest bytes; shorter ones are passed over
    Optional<Needle> firstIn(PlainWords text, int fewest) {
        return Optional.ofNullable(walk(text, fewest, needle -> true));
    }

    /// The first that is enough; null when none is.
    private @Nullable Needle walk(PlainWords text, int fewest, Predicate<Needle> isEnough) {
        var walk = new Walk(text, fewest, isEnough);
        return longest >= LONG && walk.hasLong()
                        || walk.hasMiddle()
                        || shortest < MIDDLE && walk.hasShort()
                ? walk.found
                : null;
    }

    private final class Walk {
        private final PlainWords text;
        private final byte[] bytes;
        private final int fewest;
        private final Predicate<Needle> isEnough;
        private @Nullable Needle found;

        Walk(PlainWords text, int fewest, Predicate<Needle> isEnough) {
            this.text = text;
            bytes = text.bytes();
            this.fewest = fewest;
            this.isEnough = isEnough;
        }

        boolean hasLong() {
            for (int at = 0; at + Long.BYTES <= text.length(); at += LONG_STEP) {
                if (longParts.mayHave((long) OCTET.get(bytes, at)) && hasLongAround(at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasLongAround(int part) {
            var last = Math.min(part, text.length() - LONG);
            for (int at = Math.max(0, part - LONG_STEP + 1); at <= last; at++) {
                if (longHeads.mayHave(longHead(bytes, at)) && isAt(at, LONG, longest)) {
                    return true;
                }
            }
            return false;
        }

        boolean hasMiddle() {
            for (int at = 0; at + Integer.BYTES <= text.length(); at += MIDDLE_STEP) {
                if (middleParts.mayHave((int) QUARTET.get(bytes, at)) && hasMiddleAround(at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasMiddleAround(int part) {
            var last = Math.min(part, text.length() - MIDDLE);
            for (int at = Math.max(0, part - MIDDLE_STEP + 1); at <= last; at++) {
                if (middleHeads.mayHave((long) OCTET.get(bytes, at))
                        && isAt(at, MIDDLE, LONG - 1)) {
                    return true;
                }
            }
            return false;
        }

        boolean hasShort() {
            var last = text.length() - 1;
            for (int at = 0; at < last; at++) {
                if (shortBegins[bytes[at] & 0xff]
                        && mayBeginShort(bytes[at] << 8 | bytes[at + 1] & 0xff)
                        && isAt(at, 1, MIDDLE - 1)) {
                    return true;
                }
            }
            return last >= 0 && isAt(last, 1, 1);
        }

        /// True when words of some length begin there that are enough.
        private boolean isAt(int at, int least, int most) {
            var end = Math.min(most, text.length() - at);
            var hash = START;
            for (int length = 1; length <= end; length++) {
                hash = hashMore(hash, bytes[at + length - 1]);
                if (length >= Math.max(least, fewest) && isAt(at, length, hash)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isAt(int at, int length, long hash) {
            return (pieceLengths[length]
                            && has(hashEnd(hash, false))
                            && isEnough(at, length, false))
                    || (aloneLengths[length]
                            && has(hashEnd(hash, true))
                            && isFree(text, at, at + length)
                            && isEnough(at, length, true));
        }

        private boolean isEnough(int at, int length, boolean standsAlone) {
            found = new Needle(text.string(at, at + length), standsAlone);
            return isEnough.test(found);
        }
    }

    /// What begins with a slash or the like needs nothing before it, what ends with one nothing
    /// behind.
    private static boolean isFree(PlainWords text, int at, int end) {
        return (at == 0
                        || !Character.isLetterOrDigit(text.codePointAt(at))
                        || !(Character.isLetterOrDigit(text.codePointBefore(at))
                                || "/_.#-".indexOf(text.bytes()[at - 1]) >= 0))
                && (end == text.length()
                        || !Character.isLetterOrDigit(text.codePointBefore(end))
                        || !(Character.isLetterOrDigit(text.codePointAt(end))
                                || text.bytes()[end] == '_'));
    }

    private boolean has(long hash) {
        return sieve.mayHave(hash) && hashes.contains(hash) && !allowed.contains(hash);
    }

    /// A hash of 64 bits for words, made byte by byte: the words that begin at one place of a text
    /// share what they have in common.
    private static long hash(byte[] words, boolean standsAlone) {
        var hash = START;
        for (var b : words) {
            hash = hashMore(hash, b);
        }
        return hashEnd(hash, standsAlone);
    }

    /// Of one byte more.
    private static long hashMore(long hash, byte next) {
        return (hash ^ next) * STEP;
    }

    /// Of all bytes. After the finaliser of MurmurHash3 (Appleby, public domain).
    ///
    /// @param standsAlone words that do are others than pieces of a text
    private static long hashEnd(long hash, boolean standsAlone) {
        var mixed = standsAlone ? hash ^ ALONE : hash;
        mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }
}
