package org.amnok.release.canary;

import java.util.Optional;
import java.util.UUID;
import org.amnok.words.Messages;

/// Finds identifiers of records in text, as people and programs write them: 36 characters, in small
/// letters or large ones. In 8 bytes each.
final class WrittenIdentifiers {
    /// Where its dashes stand.
    private static final int[] DASHES = {8, 13, 18, 23};

    private static final int LENGTH = 36;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final SortedLongs hashes = new SortedLongs();

    void add(UUID identifier) {
        hashes.add(hash(identifier));
    }

    private static long hash(UUID identifier) {
        return identifier.getMostSignificantBits() * STEP ^ identifier.getLeastSignificantBits();
    }

    /// To be called once, when all is added.
    void close() {
        hashes.sort();
    }

    /// The first that is in a text.
    Optional<LeakMatch> in(byte[] text, String where) {
        if (hashes.size() == 0) {
            return Optional.empty();
        }
        for (int at = 0; at + LENGTH <= text.length; at++) {
            if (hasDashes(text, at)) {
                var found = read(text, at);
                if (found.isPresent() && hashes.contains(hash(found.get()))) {
                    return found.map(
                            each ->
                                    new LeakMatch(
                                            new Match.Named(each),
                                            Messages.text("release.as_an_identifier"),
                                            where));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasDashes(byte[] text, int at) {
        for (var dash : DASHES) {
            if (text[at + dash] != '-') {
                return false;
            }
        }
        return true;
    }

    private static Optional<UUID> read(byte[] text, int at) {
        var halves = new long[2];
        var digits = 0;
        for (int i = at; i < at + LENGTH; i++) {
            var digit = Character.digit(text[i], 16);
            if (digit >= 0) {
                halves[digits / 16 & 1] = halves[digits / 16 & 1] << 4 | digit;
                digits++;
            }
        }
        return digits == 32 ? Optional.of(new UUID(halves[0], halves[1])) : Optional.empty();
    }
}
