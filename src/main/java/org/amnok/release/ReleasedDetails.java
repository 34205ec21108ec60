package org.amnok.release;

import java.util.UUID;
import org.amnok.domain.Bank;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Counts;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.record.PlaceFacts;
import org.jspecify.annotations.Nullable;

/// What leaves of a sighting as its policy lets it; blank, none or null is what stays, and what was
/// not there.
///
/// @param fields that leave as they are
/// @param facts that follow from the place
/// @param reportStays true where a report would stay, whether there is one or not
public record ReleasedDetails(ReleasedFields fields, LeavingFacts facts, boolean reportStays) {
    private static final int TITLE = ReleasedFields.place(FieldCatalogue.TITLE);
    private static final int PUBLIC_NOTE = ReleasedFields.place(FieldCatalogue.PUBLIC_NOTE);
    private static final int OUTLET = ReleasedFields.place(FieldCatalogue.OUTLET);
    private static final int REPORT_ADDRESS = ReleasedFields.place(FieldCatalogue.REPORT_ADDRESS);

    /// Nothing leaves.
    public static final ReleasedDetails NONE =
            new ReleasedDetails(ReleasedFields.NONE, LeavingFacts.NONE, true);

    public Bank bank() {
        return facts.found().bank();
    }

    /// Where on a river; null for nowhere.
    public PlaceFacts.@Nullable Along along() {
        return facts.found().along();
    }

    /// Its English name.
    public String province() {
        return facts.found().province();
    }

    public String title() {
        return fields.text(TITLE);
    }

    public String publicNote() {
        return fields.text(PUBLIC_NOTE);
    }

    /// Of the published report, as [#reportTitle] and [#reportAddress].
    public String outlet() {
        return fields.text(OUTLET);
    }

    public String reportTitle() {
        return fields.text(FieldCatalogue.REPORT_TITLE);
    }

    public String reportAddress() {
        return fields.text(REPORT_ADDRESS);
    }

    public @Nullable SightingStatus status() {
        return fields.of(FieldCatalogue.STATUS).orElse(null);
    }

    public Grading grading() {
        var reliability = fields.of(FieldCatalogue.RELIABILITY).flatMap(each -> each);
        var credibility = fields.of(FieldCatalogue.CREDIBILITY).flatMap(each -> each);
        return reliability.isEmpty() && credibility.isEmpty()
                ? Grading.NONE
                : new Grading(reliability.orElse(null), credibility.orElse(null));
    }

    /// Without the words of the report.
    public Counts counts() {
        return fields.of(FieldCatalogue.COUNTS)
                .map(rows -> new Counts(rows, ""))
                .orElse(Counts.NONE);
    }

    /// That it belongs to.
    public @Nullable UUID site() {
        return fields.of(FieldCatalogue.SITE).flatMap(each -> each).orElse(null);
    }

    /// Whether a published report is named.
    public Publication publication() {
        return outlet().isBlank() && reportAddress().isBlank()
                ? reportStays ? Publication.NOT_SAID : Publication.NOT_PUBLISHED
                : Publication.PUBLISHED;
    }
}
