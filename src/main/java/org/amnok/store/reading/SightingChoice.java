package org.amnok.store.reading;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.index.IndexBuilder;
import org.amnok.index.Surroundings;
import org.amnok.index.WordSearch;
import org.amnok.store.index.PartSource;
import org.amnok.store.index.PersistedIndex;
import org.amnok.store.record.SightingPageReader;
import org.amnok.store.sqlite.Statements;
import org.jspecify.annotations.Nullable;

/// Finds which sightings of a file a filter shows, and puts them in order, holding of each no more
/// than its fid and its rank.
public final class SightingChoice {
    private final RankedFids.Families found;
    private final SightingOrder order;

    public SightingChoice(SightingOrder order) {
        found = new RankedFids.Families(order);
        this.order = order;
    }

    /// Their fids, in order in each run.
    public List<long[]> runs() {
        return found.runs();
    }

    /// Takes all there are, retracted ones too. Without families it asks nothing but an index.
    public void all(Statements statements, SightingPageReader.Uuids uuids) throws SQLException {
        var all =
                "SELECT fid, %s, %s FROM sighting"
                        .formatted(
                                order.isAny() ? "NULL" : "CAST(substr(uuid, 1, 60) AS TEXT)",
                                order.isByFamily() ? "CAST(substr(kind, 1, 60) AS TEXT)" : "NULL");
        try (var rows = statements.get(all).executeQuery()) {
            while (rows.next()) {
                var fid = rows.getLong(1);
                var stored = rows.getString(2);
                found.add(family(rows.getString(3)), fid, () -> uuids.of(fid, stored));
            }
        }
    }

    private static Family family(@Nullable String kind) {
        return FieldCatalogue.KIND.ofCode(kind == null ? "" : kind).family();
    }

    /// Takes those that a filter shows, with an index of one part after the other.
    ///
    /// @param newUuid gives one to the row of a fid that has none of its own
    public void passing(
            SightingFilter filter,
            Statements statements,
            LongFunction<UUID> newUuid,
            Surroundings surroundings,
            WordSearch words)
            throws SQLException {
        var source = new PartSource(statements, newUuid, number -> {});
        var found = new FoundWords(words);
        for (var number : source.numbers()) {
            var builder = new IndexBuilder();
            builder.append(source.part(number, builder), newUuid);
            var index = builder.build(surroundings, found.in(number));
            index.rows(filter).stream()
                    .forEach(
                            row ->
                                    this.found.add(
                                            index.kind(row).family(),
                                            index.fid(row),
                                            () -> index.uuid(row)));
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
                        from(all, PersistedIndex.first(number)),
                        from(all, PersistedIndex.last(number) + 1));
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
