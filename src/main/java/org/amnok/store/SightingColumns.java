package org.amnok.store;

import static org.amnok.store.Column.number;
import static org.amnok.store.Column.text;

import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Confidence;
import org.amnok.domain.Count;
import org.amnok.domain.Counts;
import org.amnok.domain.Grading;
import org.amnok.domain.Notes;
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.Report;
import org.amnok.domain.Sensitivity;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingKind;
import org.amnok.domain.SightingStatus;
import org.jspecify.annotations.Nullable;

/// A sighting as cells of the table `sighting`, in the order of [#ALL].
final class SightingColumns {
    static final Codes<SightingKind> KINDS = new Codes<>(SightingKind.values(), SightingKind::code);
    static final Codes<SightingStatus> STATUSES =
            new Codes<>(SightingStatus.values(), SightingStatus::code);
    private static final Codes<Grading.Reliability> RELIABILITIES =
            new Codes<>(Grading.Reliability.values(), Grading.Reliability::name);
    private static final List<PrivacyLevel> LEVELS = List.of(PrivacyLevel.values());
    private static final Codes<Confidence> CONFIDENCES =
            new Codes<>(Confidence.values(), Confidence::code);

    static final List<Column> ALL =
            List.of(
                    text("uuid"),
                    text("code"),
                    text("title"),
                    text("kind"),
                    text("status"),
                    text("status_reason"),
                    text("site_uuid"),
                    Column.geometry("geom"),
                    number("coord_uncertainty_m"),
                    text("loc_method"),
                    text("loc_verbatim"),
                    text("river"),
                    number("river_km_from"),
                    number("river_km_from_uncertainty"),
                    number("river_km_to"),
                    number("river_km_to_uncertainty"),
                    text("edtf"),
                    text("date_earliest"),
                    text("date_latest"),
                    text("date_verbatim"),
                    text("date_published"),
                    text("zone"),
                    text("count_verbatim"),
                    text("source_reliability"),
                    number("info_credibility"),
                    text("public_note"),
                    text("internal_note"),
                    text("outlet"),
                    text("report_title"),
                    text("report_address"),
                    text("report_basis"),
                    text("report_confidence"),
                    text("sensitivity"),
                    number("privacy_level"),
                    text("created"),
                    text("modified"));

    /// The form GeoPackage gives a DATETIME.
    private static final DateTimeFormatter ISO_UTC =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    /// Most sightings that come in together have one instant.
    private static volatile InstantText latest = new InstantText(Instant.EPOCH, "");

    private SightingColumns() {}

    private record InstantText(Instant instant, String text) {}

    static String instantText(Instant instant) {
        var known = latest;
        if (!known.instant().equals(instant) || known.text().isEmpty()) {
            known = new InstantText(instant, ISO_UTC.format(instant));
            latest = known;
        }
        return known.text();
    }

    /// The values to keep. Empty texts are null, which is what other programs show as "none".
    static List<@Nullable Object> encode(Sighting s) {
        var cells = new ArrayList<@Nullable Object>(ALL.size() + 1);
        cells.add(s.uuid().toString());
        cells.add(orNull(s.code()));
        cells.add(orNull(s.title()));
        cells.add(s.kind().code());
        cells.add(s.status().code());
        cells.add(orNull(s.statusReason()));
        cells.add(s.siteUuid() == null ? null : s.siteUuid().toString());
        PlaceColumns.encode(s.place(), cells);
        WhenColumns.encode(s.when(), cells);
        cells.add(orNull(s.counts().asReported()));
        encode(s.grading(), cells);
        cells.add(orNull(s.notes().publicNote()));
        cells.add(orNull(s.notes().internalNote()));
        encode(s.report(), cells);
        cells.add(orNull(sensitivityText(s.sensitivity())));
        cells.add(s.privacy().number());
        cells.add(instantText(s.created()));
        cells.add(instantText(s.modified()));
        return cells;
    }

    /// @param uuid of this sighting, instead of what the first cell says
    /// @param counts of this sighting
    /// @param now stands for instants that are missing
    static Sighting decode(Cells cells, UUID uuid, List<Count> counts, Instant now)
            throws SQLException {
        cells.skip();
        return new Sighting(
                uuid,
                cells.text(),
                cells.text(),
                cells.coded(KINDS).orElse(SightingKind.OTHER),
                cells.coded(STATUSES).orElse(SightingStatus.DRAFT),
                cells.text(),
                UuidText.read(cells.text()).orElse(null),
                PlaceColumns.decode(cells),
                WhenColumns.decode(cells),
                new Counts(counts, cells.text()),
                grading(cells),
                new Notes(cells.text(), cells.text()),
                report(cells),
                sensitivity(cells.text()),
                privacy(cells.whole()),
                orNow(cells.instant(), now),
                orNow(cells.instant(), now));
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Instant orNow(@Nullable Instant instant, Instant now) {
        return instant == null ? now : instant;
    }

    private static void encode(Grading grading, List<@Nullable Object> cells) {
        cells.add(grading.reliability() == null ? null : grading.reliability().name());
        cells.add(grading.credibility() == null ? null : grading.credibility().number());
    }

    static Grading grading(Cells cells) throws SQLException {
        var reliability = cells.coded(RELIABILITIES).orElse(null);
        var number = cells.whole();
        return reliability == null && number == null
                ? Grading.NONE
                : new Grading(reliability, credibility(number));
    }

    private static Grading.@Nullable Credibility credibility(@Nullable Integer number) {
        return Stream.of(Grading.Credibility.values())
                .filter(c -> number != null && c.number() == number)
                .findFirst()
                .orElse(null);
    }

    private static void encode(Report report, List<@Nullable Object> cells) {
        cells.add(orNull(report.outlet()));
        cells.add(orNull(report.title()));
        cells.add(orNull(report.address()));
        cells.add(orNull(report.basis()));
        cells.add(report.confidence().code());
    }

    private static Report report(Cells cells) throws SQLException {
        return new Report(
                cells.text(), cells.text(), cells.text(), cells.text(), confidence(cells));
    }

    static Confidence confidence(Cells cells) throws SQLException {
        return cells.coded(CONFIDENCES).orElse(Confidence.NOT_STATED);
    }

    private static String sensitivityText(Set<Sensitivity> sensitivity) {
        return sensitivity.isEmpty()
                ? ""
                : sensitivity.stream()
                        .sorted()
                        .map(Sensitivity::code)
                        .collect(Collectors.joining(" "));
    }

    private static Set<Sensitivity> sensitivity(String text) {
        if (text.isEmpty()) {
            return Set.of();
        }
        var words = List.of(text.split("[\\s,]+"));
        return Stream.of(Sensitivity.values())
                .filter(s -> words.contains(s.code()))
                .collect(Collectors.toSet());
    }

    /// The careful default when nothing is said; withheld when what is said is not understood.
    static PrivacyLevel privacy(@Nullable Integer number) {
        if (number == null) {
            return PrivacyLevel.DISTRICT;
        }
        return number >= 0 && number < LEVELS.size() ? LEVELS.get(number) : PrivacyLevel.WITHHELD;
    }
}
