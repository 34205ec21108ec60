package org.amnok.domain.project;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.record.Recorded;
import org.amnok.domain.record.Sighting;
import org.jspecify.annotations.Nullable;

/// What an edit makes of one record.
///
/// @param before null when the record is new
/// @param after null when it goes
public record Version(@Nullable Recorded before, @Nullable Recorded after) {
    public UUID uuid() {
        return either().uuid();
    }

    /// The newer of the two that is there.
    public Recorded either() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    /// What an edit does, record by record, in its order; without what stays as it is. Nothing of
    /// [Edit.Import], which the history keeps in another form.
    public static List<Version> of(Edit edit) {
        return all(edit).filter(v -> !Objects.equals(v.before, v.after)).toList();
    }

    private static Stream<Version> all(Edit edit) {
        return switch (edit) {
            case Edit.Add(Sighting added) -> Stream.of(new Version(null, added));
            case Edit.Delete(Sighting gone) -> Stream.of(new Version(gone, null));
            case Edit.Replace replace -> Stream.of(new Version(replace.before(), replace.after()));
            case Edit.Set set -> Stream.of(new Version(set.before(), set.after()));
            case Edit.Import _ -> Stream.empty();
            case Edit.Batch batch -> batch.edits().stream().flatMap(Version::all);
        };
    }
}
