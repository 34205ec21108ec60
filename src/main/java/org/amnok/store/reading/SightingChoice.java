package org.amnok.store.reading;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.index.IndexBuilder;
import org.amnok.index.Surroundings;
import org.amnok.index.UndatedRows;
import org.amnok.index.WordSearch;
import org.amnok.sqlite.Statements;
import org.amnok.store.index.PartSource;
import org.amnok.store.index.PersistedIndex;
import org.amnok.store.record.SightingPageReader;

/// Finds which sightings of a file a filter shows, and puts them in order, holding of each no more
/// than its fid and its rank.
public final class SightingChoice {
    private static final String ALL = "SELECT fid, CAST(substr(uuid, 1, 60) AS TEXT) FROM sighting";

    private final RankedFids found = new RankedFids();
    private final SightingOrder order;

    public SightingChoice(SightingOrder order) {
        this.order = order;
    }

    /// Their fids, in order. It takes no more.
    public long[] fids() {
        return found.inOrder();
    }

    private void add(long fid, Supplier<UUID> uuid) {
        found.add(fid, order.isAny() ? fid : order.rank().applyAsLong(uuid.get()));
    }

    /// Takes all there are, retracted ones too. It asks nothing but an index.
    public void all(Statements statements, SightingPageReader.Uuids uuids) throws SQLException {
        statements.each(
                ALL,
                rows -> {
                    var fid = rows.getLong(1);
                    var stored = rows.getString(2);
                    add(fid, () -> uuids.of(fid, stored));
                });
    }

    /// Takes those that a filter shows, or would show if they had a date, with an index of one part
    /// after the other.
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
        var found = new FoundWords(words, new HashMap<>());
        for (var number : source.numbers()) {
            var builder = new IndexBuilder();
            builder.append(source.part(number, builder), newUuid);
            var index = builder.build(surroundings, found.in(number));
            UndatedRows.with(index, filter).stream()
                    .forEach(row -> add(index.fid(row), () -> index.uuid(row)));
        }
    }

    /// What was found for words, asked once for all parts.
    private record FoundWords(WordSearch words, Map<String, long[]> fids) {
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
