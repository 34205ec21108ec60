package org.amnok.ui.map;

import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.Counts;
import org.amnok.domain.date.DateText;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.UncertaintyText;
import org.amnok.geo.border.RiverKilometreText;
import org.amnok.words.Messages;

/// A sighting in a few words, for tips and screen readers.
public final class SightingWords {
    private SightingWords() {}

    /// The short name, or else the title.
    public static String name(Sighting sighting) {
        return sighting.code().isEmpty() ? sighting.titleOrKind() : sighting.code();
    }

    /// Title, date and uncertainty: "Six lots, Hyesan · 11 Jun 2024 · ±3 km".
    public static String line(Sighting sighting) {
        var parts = new ArrayList<String>();
        parts.add(sighting.titleOrKind());
        parts.add(date(sighting));
        if (sighting.place() instanceof Place.Located place && place.uncertaintyMetres() != null) {
            parts.add(UncertaintyText.of(place.uncertaintyMetres()));
        }
        if (sighting.place() instanceof Place.Stretch(var along, _)) {
            parts.add(RiverKilometreText.range(along));
        }
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    /// The observed date as tables show it; the report's words when it was not understood; empty
    /// when there is none.
    public static String date(Sighting sighting) {
        var observed = sighting.when().observed();
        return observed == null ? sighting.when().asReported() : DateText.of(observed);
    }

    /// What was counted, as tables show it: "200–300 cars, 4 buses", "not counted"; the words of
    /// the report when they were not understood.
    public static String counts(Sighting s) {
        var rows = s.counts().rows();
        if (rows.isEmpty()) {
            return s.counts().asReported().isBlank()
                    ? Messages.text("domain.not_counted")
                    : s.counts().asReported();
        }
        return rows.size() == 1 ? words(s.counts()) : all(rows);
    }

    /// All that was counted: "24–36 trucks, 1 bus".
    public static String all(List<Count> counts) {
        return Messages.listed(counts.stream().map(SightingWords::words));
    }

    /// Of one class. What has none is said in the words of the report: "two guard posts".
    private static String words(Counts counts) {
        var only = counts.rows().getFirst();
        return only.countClass() != CountClass.UNKNOWN || counts.asReported().isBlank()
                ? words(only)
                : counts.asReported();
    }

    private static String words(Count count) {
        return count.countClass() == CountClass.UNKNOWN
                ? count.numbers()
                : Messages.text(
                        "domain.number_of",
                        count.numbers(),
                        count.countClass().words(!count.isOne()));
    }
}
