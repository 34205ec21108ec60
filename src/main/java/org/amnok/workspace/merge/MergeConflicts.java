package org.amnok.workspace.merge;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.merge.Claim;
import org.amnok.domain.merge.Conflict;
import org.amnok.domain.merge.Question;
import org.amnok.domain.merge.RecordFields;
import org.amnok.domain.merge.RecordMerge;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.store.RecordVersions;
import org.jspecify.annotations.Nullable;

/// Tells of what a person must decide: both values, and who wrote them when.
record MergeConflicts(RecordVersions here, RecordVersions there) {
    List<Conflict> of(List<RecordMerge> merges) {
        return merges.stream()
                .flatMap(merge -> merge.questions().stream().map(asked -> conflict(merge, asked)))
                .toList();
    }

    private Conflict conflict(RecordMerge merge, Question asked) {
        var field = asked.isOfWhole() ? null : merge.field(asked.field());
        var columns = field == null ? List.<String>of() : field.columns();
        return new Conflict(
                asked,
                RecordVersions.name(merge.either()),
                field == null ? List.of() : RecordVersions.differences(field.here(), field.there()),
                merge.here() != null,
                claim(here, asked, columns, merge.here()),
                claim(there, asked, columns, merge.there()));
    }

    /// @param columns of the field; none when it is about the whole record
    private static @Nullable Claim claim(
            RecordVersions versions,
            Question asked,
            List<String> columns,
            @Nullable RecordFields now) {
        return versions.entries(asked.record()).stream()
                .filter(entry -> columns.isEmpty() || isAbout(entry, columns))
                .findFirst()
                .map(entry -> new Claim(entry.signature().author(), entry.signature().time()))
                .or(() -> Optional.ofNullable(now).flatMap(MergeConflicts::modified))
                .orElse(null);
    }

    private static boolean isAbout(HistoryEntry entry, List<String> columns) {
        return entry.changes().stream().anyMatch(change -> columns.contains(change.field()));
    }

    private static Optional<Claim> modified(RecordFields fields) {
        try {
            return fields.text("modified").map(text -> new Claim("", Instant.parse(text)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
