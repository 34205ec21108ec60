package org.amnok.release;

import java.util.UUID;
import org.amnok.domain.Bank;
import org.amnok.domain.Counts;
import org.amnok.domain.Grading;
import org.amnok.domain.PlaceFacts;
import org.amnok.domain.SightingStatus;
import org.jspecify.annotations.Nullable;

/// What leaves of a sighting as its policy lets it; blank, none or null is what stays, and what was
/// not there.
///
/// @param outlet, reportTitle and reportAddress: of the published report
/// @param site it belongs to
/// @param along where on a river
/// @param province its English name
/// @param reportStays true where a report would stay, whether there is one or not
public record ReleasedDetails(
        String title,
        String publicNote,
        String outlet,
        String reportTitle,
        String reportAddress,
        @Nullable SightingStatus status,
        Grading grading,
        Counts counts,
        @Nullable UUID site,
        Bank bank,
        PlaceFacts.@Nullable Along along,
        String province,
        boolean reportStays) {
    /// Nothing leaves.
    public static final ReleasedDetails NONE =
            new ReleasedDetails(
                    "",
                    "",
                    "",
                    "",
                    "",
                    null,
                    Grading.NONE,
                    Counts.NONE,
                    null,
                    Bank.UNKNOWN,
                    null,
                    "",
                    true);

    /// Whether a published report is named.
    public Publication publication() {
        return outlet.isBlank() && reportAddress.isBlank()
                ? reportStays ? Publication.NOT_SAID : Publication.NOT_PUBLISHED
                : Publication.PUBLISHED;
    }
}
