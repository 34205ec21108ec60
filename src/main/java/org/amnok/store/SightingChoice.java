package org.amnok.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.amnok.domain.Family;
import org.amnok.domain.SightingFilter;
import org.amnok.domain.SightingKind;
import org.amnok.domain.Site;
import org.amnok.domain.query.IndexBuilder;
import org.amnok.domain.query.WordSearch;

/// Finds which sightings of a file a filter shows, holding of each no more than its fid.
final class SightingChoice {
    /// In the order of families.
    private final Map<Family, LongStream.Builder> found = new EnumMap<>(Family.class);

    private final boolean isByFamily;

    /// @param isByFamily true when sightings of a family come behind one another
    SightingChoice(boolean isByFamily) {
        this.isByFamily = isByFamily;
    }

    /// Their fids, ascending in each run.
    List<long[]> runs() {
        return found.values().stream().map(fids -> fids.build().toArray()).toList();
    }

    private void add(SightingKind kind, long fid) {
        var family = isByFamily ? kind.family() : Family.OTHER;
        found.computeIfAbsent(family, f -> LongStream.builder()).add(fid);
    }

    /// Takes all there are, retracted ones too.
    void all(Statements statements) throws SQLException {
        try (var rows =
                statements
                        .get(
                                "SELECT fid, CAST(substr(kind, 1, 60) AS TEXT) FROM sighting ORDER BY fid")
                        .executeQuery()) {
            while (rows.next()) {
                var kind = rows.getString(2);
                add(
                        SightingColumns.KINDS
                                .read(kind == null ? "" : kind)
                                .orElse(SightingKind.OTHER),
                        rows.getLong(1));
            }
        }
    }

    /// Takes those that a filter shows, with an index of one part after the other.
    ///
    /// @param newUuid gives one to the row of a fid that has none of its own
    /// @param sites whose names words are looked for in
    void passing(
            SightingFilter filter,
            Statements statements,
            LongFunction<UUID> newUuid,
            Collection<Site> sites,
            WordSearch words)
            throws SQLException {
        var source = new PartSource(statements, newUuid, number -> {});
        var found = new FoundWords(words);
        for (var number : source.numbers()) {
            var builder = new IndexBuilder();
            builder.append(source.part(number, builder), newUuid);
            var index = builder.build(sites, found.in(number));
            index.rows(filter).stream().forEach(row -> add(index.kind(row), index.fid(row)));
        }
    }

    /// What was found for words, asked once for all parts.
    private record FoundWords(WordSearch words, Map<String, long[]> fids) {
        FoundWords(WordSearch words) {
            this(words, new HashMap<>());
        }

        /// Those in one part.
        WordSearch in(long number) {
            return word -> {
                var all = fids.computeIfAbsent(word, this::sorted);
                return Arrays.copyOfRange(
                        all,
                        from(all, KeptIndex.first(number)),
                        from(all, KeptIndex.last(number) + 1));
            };
        }

        private long[] sorted(String word) {
            var all = words.fidsWith(word).clone();
            Arrays.sort(all);
            return all;
        }

        private static int from(long[] all, long least) {
            var at = Arrays.binarySearch(all, least);
            return at < 0 ? -at - 1 : at;
        }
    }
}
