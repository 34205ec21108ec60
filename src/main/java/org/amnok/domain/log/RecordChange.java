package org.amnok.domain.log;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.amnok.domain.Sha256;
import org.amnok.domain.merge.Columns;
import org.amnok.domain.merge.RecordFields;
import org.amnok.domain.merge.RecordKey;
import org.jspecify.annotations.Nullable;

/// What an operation does.
public sealed interface RecordChange {
    /// Gives fields of a record values; makes the record when there is none.
    ///
    /// @param fields by the first column of each field, the values by column; without a value where
    ///   the field is emptied
    /// @param owners records without which this one cannot be
    /// @param isGiven true when no person says so now: a record that came with the base map of a
    ///   new project, or that is said again since what said it was taken out
    record Put(
            RecordKey record,
            SortedMap<String, Map<String, Object>> fields,
            Set<RecordKey> owners,
            boolean isGiven)
            implements RecordChange {
        public Put {
            fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
            owners = Set.copyOf(owners);
        }

        /// What must be said to make one version of a record of another.
        ///
        /// @param before null when the record is new
        public static Put between(
                @Nullable RecordFields before, RecordFields after, boolean isGiven) {
            var fields = new TreeMap<String, Map<String, Object>>();
            var columns = new LinkedHashSet<>(after.values().keySet());
            if (before != null) {
                columns.addAll(before.values().keySet());
            }
            var done = new HashSet<String>();
            for (var column : columns) {
                var together = Columns.field(column);
                if (done.addAll(together)) {
                    var is = after.of(together);
                    if (before == null || !is.equals(before.of(together))) {
                        fields.put(together.getFirst(), is);
                    }
                }
            }
            return new Put(after.key(), fields, after.owners(), isGiven);
        }
    }

    /// Takes a record away. It can be put again.
    record Delete(RecordKey record) implements RecordChange {}

    /// Takes records away for good: nothing that anybody says of them counts any more, before or
    /// afterwards.
    ///
    /// @param gone what [#digest] makes of each of them
    record Expunge(Set<String> gone) implements RecordChange {
        public Expunge {
            gone = Set.copyOf(gone);
        }

        /// Tells a record to whom has it, and nothing to whom has not: UUIDs cannot be guessed.
        public static String digest(UUID record) {
            return new Sha256()
                    .add(("amnok gone\n" + record).getBytes(StandardCharsets.UTF_8))
                    .hex();
        }
    }
}
