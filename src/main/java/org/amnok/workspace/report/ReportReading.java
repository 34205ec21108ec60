package org.amnok.workspace.report;

import java.time.LocalDate;
import java.util.List;
import org.amnok.domain.TextRange;
import org.jspecify.annotations.Nullable;

/// What was found in a text.
///
/// @param text as it was read
/// @param head who published it, and when
/// @param drafts in the order of the text
/// @param isCut true when only the beginning was read, or not all drafts are here
public record ReportReading(String text, Head head, List<ReportDraft> drafts, boolean isCut) {
    public ReportReading {
        drafts = List.copyOf(drafts);
    }

    /// What stands above a report.
    ///
    /// @param outlet empty when none is named
    /// @param published null when not known
    /// @param title empty when there is none
    /// @param address empty when there is none
    /// @param words where all this stands
    /// @param end where the text below it begins
    public record Head(
            String outlet,
            @Nullable LocalDate published,
            String title,
            String address,
            List<TextRange> words,
            int end) {
        public Head {
            words = List.copyOf(words);
        }
    }
}
