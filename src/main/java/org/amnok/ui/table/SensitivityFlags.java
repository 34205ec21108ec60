package org.amnok.ui.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.codelist.Sensitivity;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SightingDraft;
import org.amnok.words.Messages;

/// Why sightings need care, as a field that is set for many at once: a choice marks with one reason
/// more, or takes all marks away.
final class SensitivityFlags {
    private SensitivityFlags() {}

    static FieldEdit field() {
        return new FieldEdit(
                FieldCatalogue.SENSITIVITY,
                choices().stream().map(SensitivityFlags::choice).toList(),
                SensitivityFlags::words,
                (typed, before, contents) -> read(typed, before));
    }

    private static FieldEdit.Outcome read(String typed, Sighting before) {
        return typed.equals(words(before))
                ? FieldEdit.change(draft -> draft)
                : choices().stream()
                        .filter(reason -> choice(reason).equals(typed))
                        .findFirst()
                        .map(reason -> FieldEdit.change(d -> marked(d, before, reason)))
                        .orElseGet(
                                () ->
                                        FieldEdit.wrong(
                                                Messages.text(
                                                        "table.choose_one_of_the_marks_offered")));
    }

    /// "endangers the source, graphic"; empty for none.
    static String words(Sighting sighting) {
        return sighting.sensitivity().stream()
                .sorted()
                .map(Sensitivity::label)
                .collect(Collectors.joining(", "));
    }

    private static List<Optional<Sensitivity>> choices() {
        var all = new ArrayList<Optional<Sensitivity>>();
        Stream.of(Sensitivity.values()).map(Optional::of).forEach(all::add);
        all.add(Optional.empty());
        return all;
    }

    private static String choice(Optional<Sensitivity> reason) {
        return reason.map(r -> "also: " + r.label()).orElse(Messages.text("table.no_mark"));
    }

    private static SightingDraft marked(
            SightingDraft draft, Sighting before, Optional<Sensitivity> reason) {
        var marks = EnumSet.noneOf(Sensitivity.class);
        reason.ifPresent(
                r -> {
                    marks.addAll(before.sensitivity());
                    marks.add(r);
                });
        return draft.sensitivity(marks);
    }
}
