package org.amnok.ui.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.amnok.domain.Bank;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.ReleaseField;
import org.amnok.domain.record.PlaceFacts;
import org.amnok.geo.border.PlaceFactsText;
import org.amnok.release.ReleaseCounts;
import org.amnok.release.ReleasedSighting;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A line of the list of fields: what becomes of one of them.
///
/// @param words in what way, or of how many
/// @param example a value that leaves; empty for none
record GateField(String name, Fate fate, String words, String example) {
    /// What becomes of a field.
    enum Fate {
        LEAVES("check", "leaves"),
        COARSER("grid", "coarser"),
        STAYS("lock", "stays");

        final String icon;
        final String styleClass;

        Fate(String icon, String styleClass) {
            this.icon = icon;
            this.styleClass = "gate-" + styleClass;
        }

        String words() {
            return Messages.word("codes.fate", this);
        }

        boolean isOf(GateField field) {
            return field.fate == this;
        }

        /// "7 included"; empty for none.
        String count(long fields) {
            return fields == 0
                    ? ""
                    : Messages.text("gate.fields_" + name().toLowerCase(Locale.ROOT), fields);
        }
    }

    private static final int LONGEST_EXAMPLE = 60;

    /// A value of each field that leaves, the first that is not blank among the first sightings.
    static final class Examples {
        private static final Map<ReleaseField, Function<ReleasedSighting, String>> VALUES =
                Map.of(
                        ReleaseField.COUNTS, each -> text(each.count()),
                        ReleaseField.STATUS, each -> text(each.status()),
                        ReleaseField.GRADING, each -> text(each.grading().reliability()),
                        ReleaseField.REPORT, each -> each.details().outlet(),
                        ReleaseField.TITLE, ReleasedSighting::title,
                        ReleaseField.PUBLIC_NOTE, each -> each.details().publicNote(),
                        ReleaseField.BANK, each -> bank(each.details().bank()),
                        ReleaseField.RIVER_KILOMETRE, each -> kilometre(each.details().along()),
                        ReleaseField.PROVINCE, each -> each.details().province());

        /// What follows from a place takes a moment to find: not of each of very many.
        private static final int MOST_LOOKED = 1000;

        private final Map<ReleaseField, String> found = new EnumMap<>(ReleaseField.class);
        private int looked;

        void add(ReleasedSighting released) {
            if (looked < MOST_LOOKED && found.size() < VALUES.size()) {
                looked++;
                VALUES.forEach(
                        (field, value) -> {
                            if (!found.containsKey(field) && !value.apply(released).isBlank()) {
                                found.put(field, value.apply(released));
                            }
                        });
            }
        }

        String of(ReleaseField field) {
            return found.getOrDefault(field, "");
        }
    }

    private static final List<ReleaseField> LISTED =
            List.of(
                    ReleaseField.COUNTS,
                    ReleaseField.STATUS,
                    ReleaseField.GRADING,
                    ReleaseField.REPORT,
                    ReleaseField.TITLE,
                    ReleaseField.PUBLIC_NOTE,
                    ReleaseField.SITE,
                    ReleaseField.BANK,
                    ReleaseField.RIVER_KILOMETRE,
                    ReleaseField.PROVINCE);

    /// All fields, in a fixed order.
    static List<GateField> of(ReleaseCounts counts, Examples examples) {
        var fields = new ArrayList<GateField>();
        fields.add(place(counts));
        fields.add(dates(counts));
        fields.add(told("common.kind", Fate.LEAVES, "gate.as_recorded"));
        LISTED.forEach(field -> fields.add(detail(counts, field, examples.of(field))));
        fields.add(told("fields.heading_internal", Fate.STAYS, "gate.always"));
        fields.add(told("gate.camera_bearing_source", Fate.STAYS, "gate.always"));
        fields.add(told("gate.words_of_the_place", Fate.STAYS, "gate.always"));
        fields.add(told("gate.evidence", Fate.STAYS, "gate.but_pictures_you_tick_in_kmz"));
        return fields;
    }

    /// Without values, by keys of the bundles.
    private static GateField told(String name, Fate fate, String words) {
        return new GateField(Messages.text(name), fate, Messages.text(words), "");
    }

    private static GateField place(ReleaseCounts counts) {
        var cells =
                Messages.listed(
                        counts.byLevel().keySet().stream()
                                .filter(level -> level.cellDegrees().isPresent())
                                .map(level -> text(level.cellDegrees().getAsDouble()) + "°"));
        var withheld = counts.byLevel().getOrDefault(PrivacyLevel.WITHHELD, 0L);
        if (counts.leaving() > 0 && withheld == counts.leaving()) {
            return told("gate.place", Fate.STAYS, "gate.withheld");
        }
        var words =
                cells.isEmpty()
                        ? Messages.text("gate.as_recorded")
                        : Messages.text("gate.middle_of_a_cell_of", cells);
        return new GateField(
                Messages.text("gate.place_and_uncertainty"),
                cells.isEmpty() ? Fate.LEAVES : Fate.COARSER,
                withheld > 0 ? Messages.text("gate.without", words, withheld) : words,
                "");
    }

    private static GateField dates(ReleaseCounts counts) {
        var months = leaving(counts, level -> level.compareTo(PrivacyLevel.COUNTY) >= 0);
        return months == 0
                ? told("gate.date_observed", Fate.LEAVES, "gate.as_recorded")
                : new GateField(
                        Messages.text("gate.date_observed"),
                        Fate.COARSER,
                        Messages.text("gate.whole_months", of(months, counts)),
                        "");
    }

    private static long leaving(ReleaseCounts counts, Predicate<PrivacyLevel> levels) {
        return counts.byLevel().entrySet().stream()
                .filter(each -> levels.test(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static GateField detail(ReleaseCounts counts, ReleaseField field, String example) {
        var terms = counts.terms();
        var kept = field == ReleaseField.REPORT && terms.withoutReports();
        var with = leaving(counts, level -> !kept && terms.policy().lets(field, level));
        return with == 0
                ? new GateField(field.label(), Fate.STAYS, why(field), "")
                : new GateField(
                        field.label(),
                        Fate.LEAVES,
                        with == counts.leaving() ? how(field) : of(with, counts),
                        shortened(example));
    }

    private static String how(ReleaseField field) {
        return switch (field) {
            case BANK, RIVER_KILOMETRE, PROVINCE -> Messages.text("gate.as_the_map_tells_of_the");
            case TITLE, PUBLIC_NOTE, REPORT, STATUS, GRADING, COUNTS, SITE, MEDIA ->
                    Messages.text("gate.as_recorded");
        };
    }

    private static String bank(Bank bank) {
        return bank == Bank.UNKNOWN ? "" : bank.label();
    }

    private static String kilometre(PlaceFacts.@Nullable Along along) {
        return along == null ? "" : PlaceFactsText.kilometre(along);
    }

    private static String why(ReleaseField field) {
        return field.showsPlace()
                ? Messages.text("gate.would_give_the_place_away")
                : Messages.text("gate.the_policy_keeps_it");
    }

    private static String of(long count, ReleaseCounts counts) {
        return Messages.text("gate.of", count, counts.leaving());
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
