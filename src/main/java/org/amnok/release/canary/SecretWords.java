package org.amnok.release.canary;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Many words, found in a text in one pass. Of each a hash of 64 bits is kept: among all places of
/// a large text and some millions of words hardly ever two agree by chance.
///
/// Where something that is looked for may begin its first characters tell; all but a few places of
/// a text are passed over by these.
final class SecretWords {
    /// Of longer words so many characters are looked at first.
    private static final int HEAD = 8;

    /// Of the longest so many.
    private static final int LONG_HEAD = 2 * HEAD;

    /// Of shorter ones so many.
    private static final int SHORT_HEAD = 2;

    private static final int HEAD_SIEVE = 22;
    private static final int SHORT_SIEVE = 18;
    private static final int LEAST_SIEVE = 16;
    private static final int MOST_SIEVE = 26;
    private static final long HASH_START = 0x243F6A8885A308D3L;
    private static final long HASH_STEP = 0x100000001B3L;
    private static final long ALONE = 0x9E3779B97F4A7C15L;

    private final SortedLongs hashes = new SortedLongs();
    private final Set<Long> allowed = new HashSet<>();
    private final Sieve heads = new Sieve(HEAD_SIEVE);
    private final Sieve longHeads = new Sieve(HEAD_SIEVE);

    /// Of words that are too short for these.
    private final Sieve middleHeads = new Sieve(SHORT_SIEVE);

    /// A bit for every two bytes.
    private final long[] shortHeads = new long[1 << 10];

    private Sieve sieve = new Sieve(LEAST_SIEVE);

    /// Bit n tells that there are words of n characters.
    private long pieceLengths;

    private long aloneLengths;
    private int longest;

    void add(Needle needle) {
        var words = needle.words();
        var length = words.length();
        hashes.add(hash(needle));
        longest = Math.max(longest, length);
        if (needle.standsAlone()) {
            aloneLengths |= 1L << length;
        } else {
            pieceLengths |= 1L << length;
        }
        addHead(words);
    }

    private void addHead(String words) {
        if (words.length() >= HEAD) {
            var chars = words.toCharArray();
            heads.add(head(chars, 0));
            if (words.length() >= LONG_HEAD) {
                longHeads.add(longHead(chars, 0));
            } else {
                middleHeads.add(head(chars, 0));
            }
        } else {
            addShortHead(low(words.charAt(0)), words);
        }
    }

    /// Behind a single character anything may stand.
    private void addShortHead(int first, String words) {
        for (int second = 0; second <= 0xff; second++) {
            if (words.length() == 1 || second == low(words.charAt(1))) {
                var pair = first << 8 | second;
                shortHeads[pair >>> 6] |= 1L << pair;
            }
        }
    }

    private boolean mayBeginShort(long pair) {
        return (shortHeads[(int) (pair >>> 6) & 0x3ff] & 1L << pair) != 0;
    }

    private static long head(char[] chars, int from) {
        var head = 0L;
        for (int i = from; i < from + HEAD; i++) {
            head = head << 8 | low(chars[i]);
        }
        return head;
    }

    private static long longHead(char[] chars, int from) {
        return head(chars, from) * HASH_STEP ^ head(chars, from + HEAD);
    }

    /// A character as a byte, many as the same.
    private static int low(char c) {
        return (c ^ c >>> 8) & 0xff;
    }

    private static long hash(Needle needle) {
        var hash = HASH_START;
        for (int i = 0; i < needle.words().length(); i++) {
            hash = more(hash, needle.words().charAt(i));
        }
        return end(hash, needle.standsAlone());
    }

    private static long more(long hash, char next) {
        return (hash ^ next) * HASH_STEP;
    }

    /// After the finaliser of MurmurHash3 (Appleby, public domain).
    private static long end(long hash, boolean standsAlone) {
        var mixed = standsAlone ? hash ^ ALONE : hash;
        mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }

    /// To be called when all is added.
    void close() {
        hashes.sort();
        sieve = Sieve.forNumbers(hashes.size(), LEAST_SIEVE, MOST_SIEVE);
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
                    allowed.add(hash(needle));
                    return false;
                });
    }

    /// The first that stands in a text.
    ///
    /// @param fewest characters; shorter ones are passed over
    Optional<Needle> firstIn(PlainWords text, int fewest) {
        return Optional.ofNullable(walk(text, fewest, needle -> true));
    }

    /// The first that is enough; null when none is.
    private @Nullable Needle walk(PlainWords text, int fewest, Predicate<Needle> isEnough) {
        var walk = new Walk(text, fewest, isEnough);
        var last = 0L;
        var chars = text.chars();
        for (int i = 0; i < text.length(); i++) {
            last = last << 8 | low(chars[i]);
            if ((heads.mayHave(last) && walk.isHeadAt(i + 1 - HEAD))
                    || (mayBeginShort(last) && walk.isAt(i + 1 - SHORT_HEAD, 1, HEAD - 1))) {
                return walk.found;
            }
        }
        return !text.isEmpty() && walk.isAt(text.length() - 1, 1, 1) ? walk.found : null;
    }

    private final class Walk {
        private final PlainWords text;
        private final int fewest;
        private final Predicate<Needle> isEnough;
        private @Nullable Needle found;

        Walk(PlainWords text, int fewest, Predicate<Needle> isEnough) {
            this.text = text;
            this.fewest = fewest;
            this.isEnough = isEnough;
        }

        /// True when words that have a whole head begin there and are enough.
        boolean isHeadAt(int at) {
            if (at < 0) {
                return false;
            }
            var mayBeLong =
                    at + LONG_HEAD <= text.length()
                            && longHeads.mayHave(longHead(text.chars(), at));
            return mayBeLong
                    ? isAt(at, HEAD, longest)
                    : middleHeads.mayHave(head(text.chars(), at)) && isAt(at, HEAD, LONG_HEAD - 1);
        }

        /// True when words of some length begin there that are enough.
        boolean isAt(int at, int least, int most) {
            var lengths = pieceLengths | aloneLengths;
            var end = Math.min(most, text.length() - at);
            var hash = HASH_START;
            for (int length = 1; at >= 0 && length <= end; length++) {
                hash = more(hash, text.chars()[at + length - 1]);
                if (length >= Math.max(least, fewest)
                        && (lengths >>> length & 1) != 0
                        && isAt(at, length, hash)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isAt(int at, int length, long hash) {
            return ((pieceLengths >>> length & 1) != 0
                            && has(end(hash, false))
                            && isEnough(at, length, false))
                    || ((aloneLengths >>> length & 1) != 0
                            && has(end(hash, true))
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
                                || "/_.#-".indexOf(text.chars()[at - 1]) >= 0))
                && (end == text.length()
                        || !Character.isLetterOrDigit(text.codePointBefore(end))
                        || !(Character.isLetterOrDigit(text.codePointAt(end))
                                || text.chars()[end] == '_'));
    }

    private boolean has(long hash) {
        return sieve.mayHave(hash) && hashes.contains(hash) && !allowed.contains(hash);
    }
}
