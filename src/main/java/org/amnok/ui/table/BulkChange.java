package org.amnok.ui.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.words.Messages;

/// One field set to one value in many sightings: what would change, and the single edit that does
/// it.
///
/// @param field what is set: "status"
/// @param changes of those that change, in their order
/// @param unchanged how many have the value already
/// @param refused how many cannot take it
/// @param complaints why not, each once
record BulkChange(
        String field,
        List<Edit.Replace> changes,
        int unchanged,
        int refused,
        Set<String> complaints) {

    /// Nothing is wanted.
    static final BulkChange NONE = new BulkChange("", List.of(), 0, 0, Set.of());

    static BulkChange of(
            List<Sighting> chosen,
            FieldEdit field,
            String typed,
            ProjectContents contents,
            Instant now) {
        var label = "set " + field.name().kept();
        var changes = new ArrayList<Edit.Replace>();
        var complaints = new LinkedHashSet<String>();
        var refused = 0;
        for (var before : chosen) {
            switch (field.read().read(typed, before, contents)) {
                case FieldEdit.Outcome.Wrong(var complaint) -> {
                    complaints.add(complaint);
                    refused++;
                }
                case FieldEdit.Outcome.Change(var edit) -> {
                    if (!edit.apply(before.edit()).done(before.modified()).equals(before)) {
                        var after = edit.apply(before.edit()).done(now);
                        changes.add(new Edit.Replace(before, after, label));
                    }
                }
            }
        }
        var unchanged = chosen.size() - changes.size() - refused;
        return new BulkChange(
                field.name().kept(), List.copyOf(changes), unchanged, refused, complaints);
    }

    /// Everything as one edit; empty when nothing changes.
    Optional<Edit> edit() {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                changes.size() == 1
                        ? changes.getFirst()
                        : new Edit.Batch(
                                "set " + field + " of " + changes.size() + " sightings",
                                List.copyOf(changes)));
    }

    /// "12 change, 3 have it already, 1 cannot: …".
    String summary() {
        var words = Messages.text("many.change", changes.size());
        if (unchanged > 0) {
            words +=
                    unchanged == 1
                            ? Messages.text("table.1_has_it_already")
                            : Messages.text("table.have_it_already", unchanged);
        }
        return refused == 0
                ? words
                : Messages.text("table.cannot", words, refused, String.join(" ", complaints));
    }
}
