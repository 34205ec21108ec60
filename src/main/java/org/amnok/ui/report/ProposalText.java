package org.amnok.ui.report;

import java.util.stream.Collectors;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.date.DateText;
import org.amnok.domain.record.Place;
import org.amnok.geo.UncertaintyText;
import org.amnok.geo.border.RiverKilometreText;
import org.amnok.ui.map.SightingWords;
import org.amnok.words.Messages;
import org.amnok.workspace.report.Proposal.Option;
import org.amnok.workspace.report.Proposal.Part;
import org.amnok.workspace.report.Proposal.Value;
import org.amnok.workspace.report.ReportReading;

/// Proposals in words.
final class ProposalText {
    private ProposalText() {}

    static String name(Part part) {
        return Messages.text(
                switch (part) {
                    case TITLE -> "common.title";
                    case KIND -> "common.kind";
                    case WHEN -> "inspector.when";
                    case WHERE -> "inspector.where";
                    case COUNTS -> "common.how_many";
                    case REPORTED_BY -> "common.reported_by";
                    case SURENESS -> "inspector.how_sure";
                });
    }

    static String value(Option option) {
        return switch (option.value()) {
            case Value.Title(var title) -> title;
            case Value.OfKind(var kind) -> kind.label();
            case Value.On(var date) ->
                    date == null ? Messages.text("report.no_date_yet") : DateText.of(date);
            case Value.At(var name, var place) -> place(name, place);
            case Value.Many(var rows) -> SightingWords.all(rows);
            case Value.By by -> by.outlet().isEmpty() ? by.address() : by.outlet();
            case Value.Sure(var confidence) -> sure(confidence);
        };
    }

    private static String sure(Confidence confidence) {
        return Messages.text(
                switch (confidence) {
                    case HIGH -> "report.sure_high";
                    case MEDIUM -> "report.sure_medium";
                    case LOW -> "report.sure_low";
                    case UNVERIFIED -> "report.sure_unverified";
                    case NOT_STATED -> "common.not_stated";
                });
    }

    private static String place(String name, Place place) {
        return switch (place) {
            case Place.Located at ->
                    at.uncertaintyMetres() == null
                            ? name
                            : name + ", " + UncertaintyText.of(at.uncertaintyMetres());
            case Place.Stretch(var along, _) -> RiverKilometreText.full(along);
            case Place.Unlocated _ -> name;
        };
    }

    /// What is said beside a value; empty for nothing.
    static String remark(Option option, ReportReading.Head head) {
        return switch (option.remark()) {
            case NONE -> option.value() instanceof Value.By by ? source(by) : "";
            case MADE_OF_KIND_AND_PLACE -> Messages.text("report.made_of_kind_and_place");
            case MADE_OF_COUNT_AND_PLACE -> Messages.text("report.made_of_count_and_place");
            case SAID_BEFORE -> Messages.text("report.said_in_a_sentence_before");
            case SAID_IN_PARAGRAPH_BEFORE -> Messages.text("report.said_in_a_paragraph_before");
            case SAID_FURTHER_DOWN -> Messages.text("report.said_further_down");
            case YEAR_OF_REPORT ->
                    head.published() == null
                            ? Messages.text("report.counted_from_the_day_of_the_message")
                            : Messages.text("report.counted_from_the_report_of", head.published());
            case NO_YEAR -> Messages.text("report.no_year_give_the_day");
            case TOLD_FROM_ANOTHER -> Messages.text("report.measured_from_the_place_named");
            case DAY_OF_TELLING -> Messages.text("report.the_day_of_telling");
            case NOT_LOCATED -> Messages.text("report.kept_in_words_without_a_place");
            case STRETCH -> Messages.text("report.along_the_river");
        };
    }

    private static String source(Value.By by) {
        var day = by.published() == null ? "" : by.published().toString();
        return java.util.stream.Stream.of(day, by.title())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// The words that a value rests on, in one line.
    static String words(Option option, String text) {
        return option.words().stream()
                .map(range -> range.of(text).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" · "));
    }
}
