package org.amnok.store.index;

import java.sql.SQLException;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.amnok.index.IndexBuilder;
import org.amnok.index.IndexPart;
import org.amnok.sqlite.Statements;

/// Reads parts of the index: those that are kept as they lie in the file, the others from the
/// tables.
public final class PartSource {
    private final PersistedIndex kept;
    private final IndexRows rows;
    private final LongConsumer unsound;

    /// @param newUuid gives one to the row of a fid that has none of its own
    /// @param unsound takes the numbers of kept parts that cannot be read
    public PartSource(Statements statements, LongFunction<UUID> newUuid, LongConsumer unsound) {
        kept = new PersistedIndex(statements);
        rows = new IndexRows(statements, newUuid);
        this.unsound = unsound;
    }

    /// The parts of all sightings, ascending.
    public long[] numbers() throws SQLException {
        return kept.numbers();
    }

    /// @param builder will take it
    public IndexPart part(long number, IndexBuilder builder) throws SQLException {
        var first = PersistedIndex.first(number);
        var last = PersistedIndex.last(number);
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
