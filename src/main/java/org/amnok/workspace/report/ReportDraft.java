package org.amnok.workspace.report;

import java.util.List;
import java.util.Optional;
import org.amnok.domain.TextRange;
import org.amnok.workspace.report.Proposal.Part;

/// One sighting that a text speaks of.
///
/// @param proposals at most one for each part, in their order
/// @param sentences those that speak of it
public record ReportDraft(List<Proposal> proposals, List<TextRange> sentences) {
    public ReportDraft {
        proposals = List.copyOf(proposals);
        sentences = List.copyOf(sentences);
    }

    /// Empty where no word of the text says it.
    public Optional<Proposal> of(Part part) {
        return proposals.stream().filter(p -> p.part() == part).findFirst();
    }
}
