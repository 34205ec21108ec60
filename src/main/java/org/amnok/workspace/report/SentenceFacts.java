package org.amnok.workspace.report;

import java.util.List;
import java.util.Optional;
import org.amnok.domain.TextRange;
import org.amnok.domain.count.CountMentions;
import org.amnok.domain.date.DateMentions;
import org.amnok.exchange.reading.KindMentions;
import org.amnok.workspace.report.Proposal.Option;

/// What one sentence tells, or a part of one.
///
/// @param isEntry true where it is one of several that each name a place and what was counted there
/// @param told days on which somebody spoke of it
/// @param isSeen true where something was seen, of whatever kind
/// @param places one option for each that it may mean; several options of one mention too
record SentenceFacts(
        TextRange sentence,
        boolean isEntry,
        List<DateMentions.Mention> dates,
        List<DateMentions.Mention> told,
        List<Option> places,
        List<CountMentions.Mention> counts,
        List<KindMentions.Mention> kinds,
        boolean isSeen,
        Optional<SurenessMentions.Mention> sureness) {
    /// True where something was seen, or a day with its year and a place are told together, as
    /// below a photograph.
    boolean isEvent() {
        return isSeen || !places.isEmpty() && dates.stream().anyMatch(SentenceFacts::isWhole);
    }

    private static boolean isWhole(DateMentions.Mention day) {
        return day.date() != null && !day.isCounted() && day.date().span().isOneDay();
    }

    boolean isEmpty() {
        return dates.isEmpty()
                && told.isEmpty()
                && places.isEmpty()
                && counts.isEmpty()
                && kinds.isEmpty()
                && sureness.isEmpty();
    }
}
