package org.amnok.ui.search;

import java.util.OptionalInt;
import org.amnok.geo.words.RomanSound;

/// How well names fit what was typed: exactly, from their start, from the start of a word, anywhere
/// inside, by their sound, or but for a typing error. Smaller is better.
final class NameMatch {
    private static final int EXACT = 0;
    private static final int PREFIX = 1;
    private static final int WORD = 2;
    private static final int WITHIN = 3;
    private static final int SOUND = 4;
    private static final int NEAR = 5;

    /// How many ranks there are.
    static final int RANKS = NEAR + NameKey.MOST_SLIPS + 1;

    /// Shorter texts allow no slip, longer ones one, the longest two.
    private static final int ONE_SLIP_FROM = 4;

    private static final int TWO_SLIPS_FROM = 8;

    private final NameKey typed;
    private final String sound;
    private final long bits;
    private final int slips;

    NameMatch(NameKey typed) {
        this.typed = typed;
        sound = RomanSound.of(typed.letters());
        bits = typed.typedBits();
        var length = typed.letters().length();
        slips = length < ONE_SLIP_FROM ? 0 : length < TWO_SLIPS_FROM ? 1 : NameKey.MOST_SLIPS;
    }

    /// The rank of a name that has what was typed as it was typed.
    OptionalInt literal(NameKey name) {
        var wanted = typed.letters();
        if (typed.isInitials() && name.initials().startsWith(wanted)) {
            return OptionalInt.of(name.initials().equals(wanted) ? PREFIX : WORD);
        }
        if (!name.letters().contains(wanted)) {
            return OptionalInt.empty();
        }
        if (name.letters().startsWith(wanted)) {
            return OptionalInt.of(name.letters().equals(wanted) ? EXACT : PREFIX);
        }
        return OptionalInt.of(name.hasWordStartingWith(wanted) ? WORD : WITHIN);
    }

    /// The rank of a name that sounds the same or is a slip or two away.
    ///
    /// @param wordBits and nameSound: of the name
    OptionalInt near(NameKey name, long[] wordBits, String nameSound) {
        if (slips == 0) {
            return OptionalInt.empty();
        }
        return nameSound.startsWith(sound) ? OptionalInt.of(SOUND) : slipped(name, wordBits);
    }

    private OptionalInt slipped(NameKey name, long[] wordBits) {
        var best = slips + 1;
        for (int i = 0; i < wordBits.length; i++) {
            if (Long.bitCount(bits & ~wordBits[i]) <= slips) {
                var start = name.wordStarts()[i];
                best =
                        Math.min(
                                best,
                                TypingDistance.from(typed.letters(), name.letters(), start, slips));
            }
        }
        return best > slips ? OptionalInt.empty() : OptionalInt.of(NEAR + best);
    }
}
