package org.amnok.workspace.report;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amnok.domain.TextRange;
import org.amnok.domain.count.Counts;
import org.amnok.domain.date.When;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SightingDraft;
import org.amnok.workspace.report.Proposal.Option;
import org.amnok.workspace.report.Proposal.Part;
import org.amnok.workspace.report.Proposal.Value;

/// Makes a sighting of what was accepted of a draft.
public final class ReportSighting {
    private ReportSighting() {}

    /// What was not accepted stays empty. The words of the text are kept as they were: of place,
    /// time and counts in their fields, the sentences in the internal note.
    ///
    /// @param accepted one option for each part that was accepted
    public static Sighting of(
            ReportReading reading, ReportDraft draft, Map<Part, Option> accepted, Instant now) {
        var made = Sighting.draft(UUID.randomUUID(), new Place.Unlocated(""), now).edit();
        accepted.values()
                .forEach(option -> put(made, option, words(reading.text(), option.words())));
        return made.notes(new Notes("", words(reading.text(), draft.sentences()))).done(now);
    }

    /// Line by line; what is said twice in the same words once.
    private static String words(String text, List<TextRange> ranges) {
        var said = new LinkedHashMap<String, String>();
        for (var range : ranges) {
            var words = range.of(text);
            said.putIfAbsent(words.toLowerCase(Locale.ROOT), words);
        }
        return String.join("\n", said.values());
    }

    private static void put(SightingDraft made, Option option, String words) {
        var line = words.replaceAll("\\s*\\n\\s*", "; ");
        switch (option.value()) {
            case Value.Title(var title) -> made.title(title);
            case Value.OfKind(var kind) -> made.kind(kind);
            case Value.On(var date) ->
                    made.when(new When(date, line, made.when().published(), made.when().zone()));
            case Value.At(_, var place) -> made.place(place.inWords(line));
            case Value.Many(var rows) -> made.counts(new Counts(rows, line));
            case Value.By(var outlet, var published, var title, var address) -> {
                made.when(made.when().withPublished(published));
                made.report(new Report(outlet, title, address, "", made.report().confidence()));
            }
            case Value.Sure(var confidence) ->
                    made.report(made.report().withConfidence(confidence));
        }
    }
}
