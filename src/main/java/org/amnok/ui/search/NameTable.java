package org.amnok.ui.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amnok.geo.words.RomanSound;
import org.amnok.geo.words.Romanised;

/// Names and what they may mean. Each name is kept once, however many things bear it. Immutable
/// after it was filled.
final class NameTable {
    /// Of things with the same name no more are offered.
    private static final int MOST_OF_ONE_NAME = 40;

    /// What fits as it was typed makes guesses needless.
    private static final int ENOUGH = 8;

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /// @param spellings the name itself first, then a Korean one in Latin letters
    private record Entry(List<Spelling> spellings, List<SearchHit> hits) {
        NameKey key() {
            return spellings.getFirst().key;
        }
    }

    private record Spelling(NameKey key, long[] bits, String sound) {
        static Spelling of(String name) {
            var key = Folding.key(name);
            return new Spelling(key, key.wordBits(), RomanSound.of(key.letters()));
        }
    }

    /// Something found.
    ///
    /// @param length of the name, in letters
    record Ranked(int rank, int length, SearchHit hit) {}

    /// What was found, of each rank the first few hundred: with a hundred thousand sightings one
    /// letter fits nearly all of them, and nobody looks at them all.
    static final class Found {
        private static final int MOST_OF_A_RANK = 300;

        private final int[] counts = new int[NameMatch.RANKS];
        private final List<Ranked> all = new ArrayList<>();

        List<Ranked> all() {
            return all;
        }

        private void add(Ranked next) {
            if (counts[next.rank]++ < MOST_OF_A_RANK) {
                all.add(next);
            }
        }
    }

    void add(Collection<String> names, SearchHit hit) {
        for (var name : names) {
            var hits = entries.computeIfAbsent(name, NameTable::entry).hits;
            if (hits.size() < MOST_OF_ONE_NAME) {
                hits.add(hit);
            }
        }
    }

    private static Entry entry(String name) {
        var spellings =
                Stream.concat(Stream.of(name), Romanised.of(name).stream())
                        .map(Spelling::of)
                        .toList();
        return new Entry(spellings, new ArrayList<>());
    }

    /// Appends what fits; guesses only when few things fit as they were typed.
    void find(NameMatch match, Found found) {
        collect(e -> match.literal(e.key()), found);
        if (found.all.size() < ENOUGH) {
            collect(e -> near(match, e), found);
        }
    }

    private static OptionalInt near(NameMatch match, Entry entry) {
        return entry.spellings.stream()
                .map(each -> match.near(each.key, each.bits, each.sound))
                .flatMapToInt(OptionalInt::stream)
                .min();
    }

    /// Appends what is called most alike, as far as half of what was typed is right.
    ///
    /// @param nearest by how many slips
    void alike(NameKey typed, SortedMap<Integer, List<SearchHit>> nearest) {
        var letters = typed.letters();
        var most = letters.length() / 2;
        for (var entry : entries.values()) {
            var slips = most + 1;
            for (var spelling : entry.spellings) {
                slips = Math.min(slips, slips(letters, spelling.key, most));
            }
            if (slips <= most) {
                nearest.computeIfAbsent(slips, _ -> new ArrayList<>()).addAll(entry.hits);
            }
        }
    }

    /// What is left of the name counts, too: else any longer name would be near to a short text.
    private static int slips(String typed, String name, int start, int most) {
        var left = Math.max(0, name.length() - start - typed.length());
        return TypingDistance.from(typed, name, start, most) + Math.min(left, most);
    }

    /// From the word on with which it begins best.
    private static int slips(String typed, NameKey name, int most) {
        var slips = most + 1;
        for (var start : name.wordStarts()) {
            slips = Math.min(slips, slips(typed, name.letters(), start, most));
        }
        return slips;
    }

    private void collect(Function<Entry, OptionalInt> rank, Found found) {
        for (var entry : entries.values()) {
            rank.apply(entry)
                    .ifPresent(
                            r ->
                                    entry.hits.forEach(
                                            h -> found.add(new Ranked(r, length(entry), h))));
        }
    }

    private static int length(Entry entry) {
        return entry.key().letters().length();
    }
}
