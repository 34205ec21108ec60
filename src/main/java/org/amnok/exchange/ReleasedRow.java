package org.amnok.exchange;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amnok.domain.Bank;
import org.amnok.domain.Count;
import org.amnok.domain.DateSpan;
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.RiverKilometre;
import org.amnok.release.ReleasedDetails;
import org.amnok.release.ReleasedSighting;
import org.jspecify.annotations.Nullable;

/// A released sighting as named values, in the order of [#COLUMNS]: texts, numbers, nulls for what
/// stays here or is not known. Most are columns that the import reads.
final class ReleasedRow {
    static final List<String> COLUMNS =
            List.of(
                    "uuid",
                    "title",
                    "kind",
                    "status",
                    "lat",
                    "lon",
                    "uncertainty_m",
                    "privacy_level",
                    "river",
                    "river_km_from",
                    "river_km_from_uncertainty",
                    "river_km_to",
                    "river_km_to_uncertainty",
                    "date_start",
                    "date_end",
                    "count_class",
                    "count_min",
                    "count_best",
                    "count_max",
                    "count_method",
                    "counts",
                    "reliability",
                    "credibility",
                    "doubtful",
                    "disputed",
                    "note",
                    "outlet",
                    "source_title",
                    "url",
                    "bank",
                    "province",
                    "data_generalizations",
                    "information_withheld");

    private static final String WITHHELD =
            "internal notes, cameras, sources, the words of the place";

    private final Map<String, Object> values = new LinkedHashMap<>();

    private ReleasedRow() {}

    /// What is known; what is not has no entry.
    static Map<String, Object> of(ReleasedSighting sighting) {
        var row = new ReleasedRow();
        row.put("uuid", sighting.uuid().toString());
        row.put("title", sighting.title());
        row.put("kind", sighting.kind().code());
        var status = sighting.status();
        row.put("status", status == null ? null : status.code());
        row.place(sighting);
        row.dates(sighting.dates());
        row.counts(sighting.details().counts().rows());
        row.graded(sighting);
        row.details(sighting.details());
        row.put("data_generalizations", generalizations(sighting));
        row.put("information_withheld", withheld(sighting));
        return row.values;
    }

    private void put(String name, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            values.put(name, value);
        }
    }

    private void place(ReleasedSighting sighting) {
        var place = RoundedPlace.of(sighting);
        if (place != null) {
            put("lat", place.lat());
            put("lon", place.lon());
        }
        var metres = sighting.uncertaintyMetres();
        put("uncertainty_m", metres == null ? null : plain(metres));
        put("privacy_level", sighting.level().number());
        var along = sighting.stretch();
        if (along != null) {
            put("river", along.river().code());
            end("river_km_from", along.from());
            end("river_km_to", along.to());
        }
    }

    private void end(String name, RiverKilometre end) {
        put(name, plain(end.kilometres()));
        var uncertainty = end.uncertaintyKilometres();
        put(name + "_uncertainty", uncertainty == null ? null : plain(uncertainty));
    }

    private void dates(@Nullable DateSpan dates) {
        if (dates != null) {
            put("date_start", dates.earliest().toString());
            put("date_end", dates.latest().toString());
        }
    }

    /// One class fills the columns of counts; several are words.
    private void counts(List<Count> counts) {
        if (counts.size() == 1) {
            var count = counts.getFirst();
            put("count_class", count.countClass().code());
            put("count_min", count.min());
            put("count_best", count.best());
            put("count_max", count.max());
            put("count_method", count.method().code());
        } else {
            put(
                    "counts",
                    counts.stream().map(ReleasedRow::words).collect(Collectors.joining("; ")));
        }
    }

    private static String words(Count count) {
        var max = count.max() == null ? "or more" : count.max().toString();
        var best = count.best() == null ? "" : ", best " + count.best();
        return String.format(
                Locale.ROOT, "%s %d–%s%s", count.countClass().code(), count.min(), max, best);
    }

    private void graded(ReleasedSighting sighting) {
        var grading = sighting.grading();
        put("reliability", Optional.ofNullable(grading.reliability()).map(Enum::name).orElse(null));
        var credibility = grading.credibility();
        put("credibility", credibility == null ? null : credibility.number());
        put("doubtful", sighting.doubtful() ? "yes" : null);
        put("disputed", sighting.disputed() ? "yes" : null);
    }

    private void details(ReleasedDetails details) {
        put("note", details.publicNote());
        put("outlet", details.outlet());
        put("source_title", details.reportTitle());
        put("url", details.reportAddress());
        put("bank", details.bank() == Bank.UNKNOWN ? null : details.bank().code());
        put("province", details.province());
    }

    /// After Darwin Core's `dataGeneralizations`; null at level 0.
    private static @Nullable String generalizations(ReleasedSighting sighting) {
        var cell = sighting.level().cellDegrees();
        if (cell.isEmpty()) {
            return null;
        }
        var place =
                sighting.stretch() != null
                        ? "stretch of river widened to whole pieces"
                        : "place moved to the centre of its cell of "
                                + plain(cell.getAsDouble())
                                + " degrees, uncertainty widened";
        return sighting.level() == PrivacyLevel.COUNTY ? place + "; dates are whole months" : place;
    }

    /// After Darwin Core's `informationWithheld`.
    private static String withheld(ReleasedSighting sighting) {
        return switch (sighting.level()) {
            case EXACT -> WITHHELD;
            case STREET, DISTRICT, COUNTY ->
                    WITHHELD + ", exact place, title, public note, site, bank, river kilometre";
            case WITHHELD -> WITHHELD + ", place, title, public note, site, bank, river kilometre";
        };
    }

    private static BigDecimal plain(double value) {
        return new BigDecimal(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }
}
