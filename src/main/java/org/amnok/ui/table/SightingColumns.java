package org.amnok.ui.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Confidence;
import org.amnok.domain.Count;
import org.amnok.domain.DateSpan;
import org.amnok.domain.DateText;
import org.amnok.domain.Facet;
import org.amnok.domain.Place;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.SameAsEdits;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingKind;
import org.amnok.domain.query.RowKey;
import org.amnok.domain.query.RowKey.Number;
import org.amnok.domain.query.SightingPages.TextKey;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.RiverKilometreText;
import org.amnok.ui.map.SightingWords;

/// The columns that the sightings' table can have.
final class SightingColumns {
    /// Shows the badge in place of words.
    static final String BADGE = "badge";

    private SightingColumns() {}

    /// @param contents the newest, for names of sites
    static List<SightingColumn> all(SightingFields fields, Supplier<ProjectContents> contents) {
        return List.of(
                SightingColumn.of("id", "ID", 42, TextKey.CODE, Sighting::code)
                        .sorted(Comparator.comparing(Sighting::code, new CodeOrder()))
                        .edited(SightingFields.code()),
                SightingColumn.of(BADGE, "", 30, Number.KIND, s -> "")
                        .sorted(Comparator.comparing(Sighting::kind)),
                SightingColumn.of(
                                "title",
                                "Title or place",
                                262,
                                TextKey.TITLE,
                                SightingColumns::titleOrPlace)
                        .edited(SightingFields.title()),
                SightingColumn.of("kind", "Kind", 140, kinds(), s -> s.kind().label())
                        .edited(SightingFields.kind())
                        .onRequest(),
                SightingColumn.of("observed", "Observed", 124, Number.OBSERVED, SightingWords::date)
                        .sorted(
                                Comparator.comparing(SightingColumns::sortDay)
                                        .thenComparing(SightingColumns::lastDay))
                        .edited(fields.observed()),
                SightingColumn.of(
                                "earliest",
                                "Earliest day",
                                92,
                                Number.EARLIEST_DAY,
                                SightingColumns::earliest)
                        .sorted(Comparator.comparing(SightingColumns::sortDay))
                        .onRequest(),
                SightingColumn.of(
                                "latest",
                                "Latest day",
                                92,
                                Number.LATEST_DAY,
                                SightingColumns::latest)
                        .sorted(Comparator.comparing(SightingColumns::lastDay))
                        .onRequest(),
                SightingColumn.of(
                                "published",
                                "Published",
                                92,
                                TextKey.PUBLISHED,
                                SightingColumns::published)
                        .edited(fields.published())
                        .onRequest(),
                SightingColumn.of(
                                "uncertainty",
                                "Uncertainty",
                                92,
                                Number.UNCERTAINTY,
                                SightingColumns::uncertainty)
                        .sorted(Comparator.comparing(SightingColumns::metres))
                        .edited(NumberFields.uncertainty()),
                SightingColumn.of(
                                "place",
                                "Place as reported",
                                190,
                                TextKey.PLACE,
                                s -> s.place().asReported())
                        .edited(SightingFields.placeWords())
                        .onRequest(),
                SightingColumn.of(
                                "point", "Coordinate", 150, Number.LATITUDE, SightingColumns::point)
                        .onRequest(),
                SightingColumn.of(
                                "site", "Site", 140, sites(contents), s -> site(s, contents.get()))
                        .edited(site(contents))
                        .onRequest(),
                SightingColumn.of(
                                "count",
                                "Count",
                                108,
                                Number.COUNT,
                                s -> countsOnce(s, contents.get()))
                        .sorted(Comparator.comparing(SightingColumns::largest))
                        .edited(NumberFields.counts()),
                SightingColumn.of(
                                "same", "Same as", 110, Number.ADDED, s -> same(s, contents.get()))
                        .onRequest(),
                SightingColumn.of(
                        "evidence", "Evidence", 124, TextKey.BASIS, s -> s.report().basis()),
                SightingColumn.of(
                                "confidence",
                                "Confidence",
                                80,
                                TextKey.CONFIDENCE,
                                SightingColumns::confidence)
                        .edited(SightingFields.confidence()),
                SightingColumn.of("status", "Status", 92, Number.STATUS, s -> s.status().code())
                        .sorted(Comparator.comparing(Sighting::status))
                        .edited(SightingFields.status())
                        .onRequest(),
                SightingColumn.of(
                                "reliability",
                                "Source",
                                60,
                                values(Facet.RELIABILITY),
                                SightingColumns::reliability)
                        .edited(SightingFields.reliability())
                        .onRequest(),
                SightingColumn.of(
                                "credibility",
                                "Information",
                                80,
                                values(Facet.CREDIBILITY),
                                SightingColumns::credibility)
                        .edited(SightingFields.credibility())
                        .onRequest(),
                SightingColumn.of(
                                "privacy",
                                "Privacy",
                                100,
                                values(Facet.PRIVACY),
                                s -> s.privacy().label())
                        .sorted(Comparator.comparing(Sighting::privacy))
                        .edited(SightingFields.privacy())
                        .onRequest(),
                SightingColumn.of("care", "Care", 140, TextKey.SENSITIVITY, CareMarks::words)
                        .onRequest(),
                SightingColumn.of("outlet", "Outlet", 84, TextKey.OUTLET, s -> s.report().outlet())
                        .edited(SightingFields.outlet()),
                SightingColumn.of(
                                "note",
                                "Public note",
                                240,
                                TextKey.PUBLIC_NOTE,
                                s -> s.notes().publicNote())
                        .edited(SightingFields.publicNote())
                        .onRequest(),
                SightingColumn.of(
                                "internal",
                                "Internal note",
                                240,
                                TextKey.INTERNAL_NOTE,
                                s -> s.notes().internalNote())
                        .edited(SightingFields.internalNote())
                        .onRequest(),
                SightingColumn.of(
                                "modified",
                                "Changed (UTC)",
                                130,
                                TextKey.MODIFIED,
                                SightingColumns::modified)
                        .sorted(Comparator.comparing(Sighting::modified))
                        .onRequest());
    }

    private static RowKey kinds() {
        return new RowKey.Values(
                Facet.KIND,
                code ->
                        Stream.of(SightingKind.values())
                                .filter(kind -> kind.code().equals(code))
                                .map(SightingKind::label)
                                .findFirst()
                                .orElse(code));
    }

    private static RowKey values(Facet facet) {
        return new RowKey.Values(facet, code -> code);
    }

    private static RowKey sites(Supplier<ProjectContents> contents) {
        return new RowKey.Values(
                Facet.SITE,
                uuid ->
                        uuid.isEmpty()
                                ? ""
                                : contents.get()
                                        .site(UUID.fromString(uuid))
                                        .map(SightingFields::name)
                                        .orElse(""));
    }

    private static FieldEdit site(Supplier<ProjectContents> contents) {
        return new FieldEdit(
                "site",
                List.of(),
                s -> site(s, contents.get()),
                (typed, s, now) -> SightingFields.site(now).read().read(typed, s, now),
                () -> SightingFields.offers(contents.get()));
    }

    private static String site(Sighting s, ProjectContents contents) {
        return contents.site(s.siteUuid()).map(SightingFields::name).orElse("");
    }

    /// The title; the reported place or the kind where there is none.
    private static String titleOrPlace(Sighting s) {
        return s.title().isBlank() && !s.place().asReported().isBlank()
                ? s.place().asReported()
                : SightingWords.title(s);
    }

    /// Dates sort by their earliest day; what has none comes last.
    private static LocalDate sortDay(Sighting s) {
        var observed = s.when().observed();
        return observed == null ? LocalDate.MAX : observed.span().earliest();
    }

    private static LocalDate lastDay(Sighting s) {
        var observed = s.when().observed();
        return observed == null ? LocalDate.MAX : observed.span().latest();
    }

    private static String earliest(Sighting s) {
        var day = sortDay(s);
        return day.equals(LocalDate.MAX)
                ? ""
                : day.equals(DateSpan.OPEN_START) ? "open" : text(day);
    }

    private static String latest(Sighting s) {
        var day = lastDay(s);
        return day.equals(LocalDate.MAX) ? "" : day.equals(DateSpan.OPEN_END) ? "open" : text(day);
    }

    private static String text(LocalDate day) {
        return DateText.of(new DateSpan(day, day));
    }

    private static String published(Sighting s) {
        var day = s.when().published();
        return day == null ? "" : day.toString();
    }

    private static double metres(Sighting s) {
        return s.place() instanceof Place.Located at && at.uncertaintyMetres() != null
                ? at.uncertaintyMetres()
                : Double.MAX_VALUE;
    }

    static String uncertainty(Sighting s) {
        return switch (s.place()) {
            case Place.Unlocated nowhere -> "no place";
            case Place.Stretch(var along, _) -> RiverKilometreText.range(along);
            case Place.Located at ->
                    at.uncertaintyMetres() == null
                            ? "unknown"
                            : String.format(Locale.ROOT, "±%,.0f m", at.uncertaintyMetres());
        };
    }

    private static String point(Sighting s) {
        return s.place() instanceof Place.Located at
                ? CoordinateText.format(at.point(), CoordinateText.Notation.DECIMAL_DEGREES)
                : "";
    }

    private static int largest(Sighting s) {
        return s.counts().rows().stream().mapToInt(Count::min).max().orElse(-1);
    }

    /// "200–300 car", "not counted".
    static String counts(Sighting s) {
        var rows = s.counts().rows();
        if (rows.isEmpty()) {
            return s.counts().asReported().isBlank() ? "not counted" : s.counts().asReported();
        }
        var first = rows.getFirst();
        var words = number(first) + " " + first.countClass().code().replace('.', ' ');
        return rows.size() == 1 ? words : words + " + " + (rows.size() - 1);
    }

    /// Says of what is in a group of the same that sums count it once.
    private static String countsOnce(Sighting s, ProjectContents contents) {
        var words = counts(s);
        return SameAsEdits.groupOf(s.uuid(), contents).isEmpty() ? words : words + ", once";
    }

    private static String same(Sighting s, ProjectContents contents) {
        return SameAsEdits.othersOf(s.uuid(), contents).stream()
                .map(other -> contents.known(other).map(SightingColumns::name).orElse("…"))
                .collect(Collectors.joining(", "));
    }

    private static String name(Sighting s) {
        return s.code().isEmpty() ? SightingWords.title(s) : s.code();
    }

    private static String number(Count count) {
        if (count.max() == null) {
            return count.min() + "+";
        }
        return count.min() == count.max()
                ? Integer.toString(count.min())
                : count.min() + "–" + count.max();
    }

    private static String confidence(Sighting s) {
        var confidence = s.report().confidence();
        return confidence == Confidence.NOT_STATED ? "" : confidence.code();
    }

    private static String reliability(Sighting s) {
        var value = s.grading().reliability();
        return value == null ? "" : value.name();
    }

    private static String credibility(Sighting s) {
        var value = s.grading().credibility();
        return value == null ? "" : Integer.toString(value.number());
    }

    private static String modified(Sighting s) {
        return s.modified().toString().substring(0, 16).replace('T', ' ');
    }
}
