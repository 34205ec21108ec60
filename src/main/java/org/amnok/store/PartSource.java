package org.amnok.store;

import java.sql.SQLException;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.amnok.domain.query.IndexBuilder;
import org.amnok.domain.query.IndexPart;

/// Reads parts of the index: those that are kept as they lie in the file, the others from the
/// tables.
final class PartSource {
    private final KeptIndex kept;
    private final IndexRows rows;
    private final LongConsumer unsound;

    /// @param newUuid gives one to the row of a fid that has none of its own
    /// @param unsound takes the numbers of kept parts that cannot be read
    PartSource(Statements statements, LongFunction<UUID> newUuid, LongConsumer unsound) {
        kept = new KeptIndex(statements);
        rows = new IndexRows(statements, newUuid);
        this.unsound = unsound;
    }

    /// The parts of all sightings, ascending.
    long[] numbers() throws SQLException {
        return kept.numbers();
    }

    /// @param builder will take it
    IndexPart part(long number, IndexBuilder builder) throws SQLException {
        var first = KeptIndex.first(number);
        var last = KeptIndex.last(number);
        var bytes = kept.isSound() ? kept.get(number) : null;
        if (bytes != null && bytes.length > 0) {
            var part = builder.part(bytes).filter(p -> p.isWithin(first, last));
            if (part.isPresent()) {
                return part.get();
            }
            unsound.accept(number);
        }
        return builder.part(rows.between(first, last));
    }
}
