package org.amnok.ui.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amnok.domain.Bank;
import org.amnok.domain.PlaceFacts;
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.ReleaseField;
import org.amnok.geo.PlaceFactsText;
import org.amnok.release.Passage;
import org.amnok.release.ReleaseReview;
import org.amnok.release.ReleasedSighting;
import org.jspecify.annotations.Nullable;

/// A line of the list of fields: what becomes of one of them.
///
/// @param words in what way, or of how many
/// @param example a value that leaves; empty for none
record GateField(String name, Fate fate, String words, String example) {
    /// What becomes of a field.
    enum Fate {
        LEAVES("Leaves", "check", "leaves"),
        COARSER("Coarser", "grid", "coarser"),
        STAYS("Stays here", "lock", "stays");

        final String words;
        final String icon;
        final String styleClass;

        Fate(String words, String icon, String styleClass) {
            this.words = words;
            this.icon = icon;
            this.styleClass = "gate-" + styleClass;
        }
    }

    private static final int LONGEST_EXAMPLE = 60;

    /// All fields, in a fixed order.
    static List<GateField> of(ReleaseReview review) {
        var leaving = review.passages().stream().filter(Passage::leaves).toList();
        var fields = new ArrayList<GateField>();
        fields.add(place(review, leaving));
        fields.add(dates(leaving));
        fields.add(new GateField("Kind", Fate.LEAVES, "as recorded", ""));
        fields.add(detail(review, leaving, ReleaseField.COUNTS, s -> text(s.count())));
        fields.add(detail(review, leaving, ReleaseField.STATUS, s -> text(s.status())));
        fields.add(
                detail(
                        review,
                        leaving,
                        ReleaseField.GRADING,
                        s -> text(s.grading().reliability())));
        fields.add(detail(review, leaving, ReleaseField.REPORT, s -> s.details().outlet()));
        fields.add(detail(review, leaving, ReleaseField.TITLE, ReleasedSighting::title));
        fields.add(
                detail(review, leaving, ReleaseField.PUBLIC_NOTE, s -> s.details().publicNote()));
        fields.add(detail(review, leaving, ReleaseField.SITE, s -> ""));
        fields.add(detail(review, leaving, ReleaseField.BANK, s -> bank(s.details().bank())));
        fields.add(
                detail(
                        review,
                        leaving,
                        ReleaseField.RIVER_KILOMETRE,
                        s -> kilometre(s.details().along())));
        fields.add(detail(review, leaving, ReleaseField.PROVINCE, s -> s.details().province()));
        fields.add(new GateField("Internal note", Fate.STAYS, "always", ""));
        fields.add(new GateField("Camera, bearing, source", Fate.STAYS, "always", ""));
        fields.add(new GateField("Words of the place", Fate.STAYS, "always", ""));
        fields.add(new GateField("Evidence", Fate.STAYS, "but pictures you tick, in KMZ", ""));
        return fields;
    }

    private static GateField place(ReleaseReview review, List<Passage> leaving) {
        var cells =
                review.byLevel().keySet().stream()
                        .filter(level -> level.cellDegrees().isPresent())
                        .map(level -> text(level.cellDegrees().getAsDouble()) + "°")
                        .collect(Collectors.joining(", "));
        var withheld = review.byLevel().getOrDefault(PrivacyLevel.WITHHELD, 0L);
        if (!leaving.isEmpty() && withheld == leaving.size()) {
            return new GateField("Place", Fate.STAYS, "withheld", "");
        }
        var words = cells.isEmpty() ? "as recorded" : "middle of a cell of " + cells;
        return new GateField(
                "Place and uncertainty",
                cells.isEmpty() ? Fate.LEAVES : Fate.COARSER,
                words + (withheld > 0 ? "; " + withheld + " without" : ""),
                "");
    }

    private static GateField dates(List<Passage> leaving) {
        var months =
                leaving.stream().filter(p -> p.level().compareTo(PrivacyLevel.COUNTY) >= 0).count();
        return months == 0
                ? new GateField("Date observed", Fate.LEAVES, "as recorded", "")
                : new GateField(
                        "Date observed", Fate.COARSER, "whole months, " + of(months, leaving), "");
    }

    private static GateField detail(
            ReleaseReview review,
            List<Passage> leaving,
            ReleaseField field,
            Function<ReleasedSighting, String> value) {
        var terms = review.terms();
        var kept = field == ReleaseField.REPORT && terms.withoutReports();
        var with =
                leaving.stream()
                        .filter(p -> !kept && terms.policy().lets(field, p.level()))
                        .toList();
        if (with.isEmpty()) {
            return new GateField(field.label(), Fate.STAYS, why(field), "");
        }
        var example =
                with.stream()
                        .map(Passage::after)
                        .filter(Objects::nonNull)
                        .map(value)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse("");
        return new GateField(
                field.label(),
                Fate.LEAVES,
                with.size() == leaving.size() ? how(field) : of(with.size(), leaving),
                shortened(example));
    }

    private static String how(ReleaseField field) {
        return switch (field) {
            case BANK, RIVER_KILOMETRE, PROVINCE -> "as the map tells of the place in the file";
            case TITLE, PUBLIC_NOTE, REPORT, STATUS, GRADING, COUNTS, SITE, MEDIA -> "as recorded";
        };
    }

    private static String bank(Bank bank) {
        return bank == Bank.UNKNOWN ? "" : bank.label();
    }

    private static String kilometre(PlaceFacts.@Nullable Along along) {
        return along == null ? "" : PlaceFactsText.kilometre(along);
    }

    private static String why(ReleaseField field) {
        return field.tellsPlace() ? "would give the place away" : "the policy keeps it";
    }

    private static String of(long count, List<Passage> leaving) {
        return String.format(Locale.ROOT, "%,d of %,d", count, leaving.size());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_EXAMPLE
                ? text
                : text.substring(0, LONGEST_EXAMPLE - 1) + "…";
    }
}
