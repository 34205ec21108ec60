package org.amnok.ui.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/// Names and what they may mean. Each name is kept once, however many things bear it. Immutable
/// after it was filled.
final class NameTable {
    /// Of things with the same name no more are offered.
    private static final int MOST_OF_ONE_NAME = 40;

    /// What fits as it was typed makes guesses needless.
    private static final int ENOUGH = 8;

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(NameKey key, long bits, String sound, List<SearchHit> hits) {}

    /// Something found.
    record Ranked(int rank, int length, SearchHit hit) {}

    void add(Collection<String> names, SearchHit hit) {
        for (var name : names) {
            var hits = entries.computeIfAbsent(name, NameTable::entry).hits;
            if (hits.size() < MOST_OF_ONE_NAME) {
                hits.add(hit);
            }
        }
    }

    private static Entry entry(String name) {
        var key = Folding.key(name);
        return new Entry(key, key.letterBits(), RomanSound.of(key.letters()), new ArrayList<>());
    }

    /// Appends what fits; guesses only when few things fit as they were typed.
    void find(NameMatch match, List<Ranked> found) {
        collect(e -> match.literal(e.key), found);
        if (found.size() < ENOUGH) {
            collect(e -> match.near(e.key, e.bits, e.sound), found);
        }
    }

    private void collect(Function<Entry, OptionalInt> rank, List<Ranked> found) {
        for (var entry : entries.values()) {
            rank.apply(entry)
                    .ifPresent(
                            r ->
                                    entry.hits.forEach(
                                            h -> found.add(new Ranked(r, length(entry), h))));
        }
    }

    private static int length(Entry entry) {
        return entry.key.letters().length();
    }
}
