package org.amnok.domain.field;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.amnok.domain.Confidence;
import org.amnok.domain.Count;
import org.amnok.domain.Counts;
import org.amnok.domain.Edtf;
import org.amnok.domain.Facet;
import org.amnok.domain.Grading.Credibility;
import org.amnok.domain.Grading.Reliability;
import org.amnok.domain.Place;
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.ReleaseField;
import org.amnok.domain.Sensitivity;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingDraft;
import org.amnok.domain.SightingKind;
import org.amnok.domain.SightingStatus;
import org.amnok.domain.StatusRules;
import org.amnok.domain.field.FieldType.Choice;

/// All fields of a sighting but its UUID, in the order of their columns in the project file.
public final class FieldCatalogue {
    private static final String NOT_GRADED = "not graded";
    private static final String CHANGE_GRADING = "change grading";
    private static final String EDIT_SOURCE = "edit source";
    private static final String PLACE_GROUP = "geom";
    private static final String DATE_GROUP = "edtf";

    public static final SightingField<String> CODE =
            text("code", "ID", Sighting::code, SightingDraft::code).inHistory("code").searched();
    public static final SightingField<String> TITLE =
            text("title", "title", Sighting::title, SightingDraft::title)
                    .released(ReleaseField.TITLE)
                    .searched()
                    .setForMany(16);
    public static final SightingField<SightingKind> KIND =
            new SightingField<>(
                            "kind",
                            Choice.of(
                                            List.of(SightingKind.values()),
                                            SightingKind::code,
                                            SightingKind::label,
                                            SightingKind.OTHER)
                                    .brief(SightingKind::label)
                                    .byWords(),
                            "kind",
                            Sighting::kind,
                            SightingDraft::kind)
                    .onRequest("kind", "Kind", 140)
                    .picked(Facet.KIND)
                    .setForMany(2);
    public static final SightingField<SightingStatus> STATUS =
            new SightingField<>(
                            "status",
                            Choice.of(
                                    List.of(SightingStatus.values()),
                                    SightingStatus::code,
                                    SightingStatus::code,
                                    SightingStatus.DRAFT),
                            "status",
                            Sighting::status,
                            SightingDraft::status)
                    .onRequest("status", "Status", 92)
                    .picked(Facet.STATUS)
                    .released(ReleaseField.STATUS)
                    .ruled(
                            (status, before, contents) ->
                                    status == before.status()
                                            ? Optional.empty()
                                            : StatusRules.obstacle(status, before, contents))
                    .setForMany(1);
    public static final SightingField<String> STATUS_REASON =
            text(
                            "status_reason",
                            "status reason",
                            Sighting::statusReason,
                            SightingDraft::statusReason)
                    .together("status")
                    .seldom();
    public static final SightingField<Optional<UUID>> SITE =
            new SightingField<>(
                            "site_uuid",
                            new FieldType.Reference(),
                            "site",
                            s -> Optional.ofNullable(s.siteUuid()),
                            (d, site) -> d.site(site.orElse(null)))
                    .onRequest("site", "Site", 140)
                    .picked(Facet.SITE)
                    .released(ReleaseField.SITE)
                    .seldom()
                    .setForMany(7);

    /// Its words come behind it.
    public static final SightingField<Place> PLACE =
            new SightingField<>(
                            "geom",
                            new FieldType.Position(),
                            "place",
                            Sighting::place,
                            SightingDraft::place)
                    .in(
                            "geom",
                            "coord_uncertainty_m",
                            "loc_method",
                            "river",
                            "river_km_from",
                            "river_km_from_uncertainty",
                            "river_km_to",
                            "river_km_to_uncertainty");

    public static final SightingField<String> PLACE_WORDS =
            text(
                            "loc_verbatim",
                            "place as reported",
                            s -> s.place().asReported(),
                            (d, words) -> d.place(d.place().inWords(words)))
                    .onRequest("place", "Place as reported", 190)
                    .together(PLACE_GROUP)
                    .seldom()
                    .searched()
                    .setForMany(13);
    public static final SightingField<Optional<Edtf>> OBSERVED =
            new SightingField<>(
                            "edtf",
                            new FieldType.Dates(),
                            "date",
                            s -> Optional.ofNullable(s.when().observed()),
                            (d, date) -> d.when(d.when().withObserved(date.orElse(null))))
                    .in("edtf", "date_earliest", "date_latest")
                    .listed("observed", "Observed", 124)
                    .setForMany(9);
    public static final SightingField<String> DATE_WORDS =
            text(
                            "date_verbatim",
                            "date as reported",
                            s -> s.when().asReported(),
                            (d, words) -> d.when(d.when().withWords(words)))
                    .together(DATE_GROUP)
                    .seldom();
    public static final SightingField<Optional<LocalDate>> PUBLISHED =
            new SightingField<>(
                            "date_published",
                            new FieldType.Day(),
                            "day of publication",
                            s -> Optional.ofNullable(s.when().published()),
                            (d, day) -> d.when(d.when().withPublished(day.orElse(null))))
                    .inHistory("published")
                    .onRequest("published", "Published", 92)
                    .seldom()
                    .setForMany(10);
    public static final SightingField<ZoneId> ZONE =
            new SightingField<>(
                            "zone",
                            new FieldType.Zone(),
                            "time zone",
                            s -> s.when().zone(),
                            (d, zone) -> d.when(d.when().withZone(zone)))
                    .together(DATE_GROUP)
                    .setForMany(8);
    public static final SightingField<List<Count>> COUNTS =
            new SightingField<>(
                            "counts",
                            new FieldType.CountRows(),
                            "counts",
                            s -> s.counts().rows(),
                            (d, rows) -> d.counts(new Counts(rows, d.counts().asReported())))
                    .in()
                    .listed("count", "Count", 108)
                    .released(ReleaseField.COUNTS);
    public static final SightingField<String> COUNT_WORDS =
            text(
                            "count_verbatim",
                            "counts as reported",
                            s -> s.counts().asReported(),
                            (d, words) -> d.counts(new Counts(d.counts().rows(), words)))
                    .together("counts")
                    .seldom();
    public static final SightingField<Optional<Reliability>> RELIABILITY =
            new SightingField<>(
                            "source_reliability",
                            Choice.orNone(
                                    Reliability.values(),
                                    Reliability::name,
                                    r -> r + " · " + r.meaning(),
                                    NOT_GRADED),
                            "source reliability",
                            s -> Optional.ofNullable(s.grading().reliability()),
                            (d, r) -> d.grading(d.grading().with(r.orElse(null))))
                    .changedBy(CHANGE_GRADING)
                    .onRequest("reliability", "Source", 60)
                    .picked(Facet.RELIABILITY)
                    .released(ReleaseField.GRADING)
                    .seldom()
                    .setForMany(3);
    public static final SightingField<Optional<Credibility>> CREDIBILITY =
            new SightingField<>(
                            "info_credibility",
                            Choice.orNone(
                                            Credibility.values(),
                                            c -> Integer.toString(c.number()),
                                            c -> c.number() + " · " + c.meaning(),
                                            NOT_GRADED)
                                    .inNumbers(),
                            "information credibility",
                            s -> Optional.ofNullable(s.grading().credibility()),
                            (d, c) -> d.grading(d.grading().with(c.orElse(null))))
                    .changedBy(CHANGE_GRADING)
                    .onRequest("credibility", "Information", 80)
                    .picked(Facet.CREDIBILITY)
                    .released(ReleaseField.GRADING)
                    .seldom()
                    .setForMany(4);
    public static final SightingField<String> PUBLIC_NOTE =
            note(
                            "public_note",
                            "public note",
                            s -> s.notes().publicNote(),
                            (d, words) -> d.notes(d.notes().withPublic(words)))
                    .onRequest("note", "Public note", 240)
                    .released(ReleaseField.PUBLIC_NOTE)
                    .searched()
                    .setForMany(14);

    /// Never leaves this machine.
    public static final SightingField<String> INTERNAL_NOTE =
            note(
                            "internal_note",
                            "internal note",
                            s -> s.notes().internalNote(),
                            (d, words) -> d.notes(d.notes().withInternal(words)))
                    .inForms("Internal note, never leaves this machine")
                    .onRequest("internal", "Internal note", 240)
                    .seldom()
                    .searched()
                    .setForMany(15);

    public static final SightingField<String> OUTLET =
            text(
                            "outlet",
                            "outlet",
                            s -> s.report().outlet(),
                            (d, words) -> d.report(d.report().withOutlet(words)))
                    .changedBy(EDIT_SOURCE)
                    .listed("outlet", "Outlet", 84)
                    .released(ReleaseField.REPORT)
                    .seldom()
                    .searched()
                    .setForMany(11);
    public static final SightingField<String> REPORT_TITLE =
            text(
                            "report_title",
                            "report title",
                            s -> s.report().title(),
                            (d, words) -> d.report(d.report().withTitle(words)))
                    .inForms("Title of the report")
                    .changedBy(EDIT_SOURCE)
                    .released(ReleaseField.REPORT)
                    .seldom()
                    .searched();
    public static final SightingField<String> REPORT_ADDRESS =
            text(
                            "report_address",
                            "report address",
                            s -> s.report().address(),
                            (d, words) -> d.report(d.report().withAddress(words)))
                    .inForms("Address")
                    .changedBy(EDIT_SOURCE)
                    .released(ReleaseField.REPORT)
                    .seldom();
    public static final SightingField<String> BASIS =
            text(
                            "report_basis",
                            "report basis",
                            s -> s.report().basis(),
                            (d, words) -> d.report(d.report().withBasis(words)))
                    .inForms("Rests on")
                    .changedBy(EDIT_SOURCE)
                    .listed("evidence", "Evidence", 124)
                    .seldom();
    public static final SightingField<Confidence> CONFIDENCE =
            new SightingField<>(
                            "report_confidence",
                            Choice.of(
                                            List.of(Confidence.values()),
                                            Confidence::code,
                                            c -> c.code().replace('_', ' '),
                                            Confidence.NOT_STATED)
                                    .brief(c -> c == Confidence.NOT_STATED ? "" : c.code())
                                    .byWords(),
                            "stated confidence",
                            s -> s.report().confidence(),
                            (d, confidence) -> d.report(d.report().withConfidence(confidence)))
                    .inHistory("report confidence")
                    .inForms("Confidence stated")
                    .listed("confidence", "Confidence", 80)
                    .setForMany(12);
    public static final SightingField<Set<Sensitivity>> SENSITIVITY =
            new SightingField<>(
                            "sensitivity",
                            new FieldType.Marks(),
                            "mark of care",
                            Sighting::sensitivity,
                            SightingDraft::sensitivity)
                    .inHistory("sensitivity")
                    .onRequest("care", "Care", 140)
                    .seldom()
                    .setForMany(6);

    /// What is not understood is withheld.
    public static final SightingField<PrivacyLevel> PRIVACY =
            new SightingField<>(
                            "privacy_level",
                            Choice.of(
                                            List.of(PrivacyLevel.values()),
                                            p -> Integer.toString(p.number()),
                                            p -> p.number() + " · " + p.label(),
                                            PrivacyLevel.DISTRICT)
                                    .elseUnknown(PrivacyLevel.WITHHELD)
                                    .brief(PrivacyLevel::label)
                                    .inNumbers(),
                            "privacy level",
                            Sighting::privacy,
                            SightingDraft::privacy)
                    .onRequest("privacy", "Privacy", 100)
                    .picked(Facet.PRIVACY)
                    .setForMany(5);

    public static final SightingField<Instant> CREATED =
            new SightingField<>(
                    "created",
                    new FieldType.Stamp(),
                    "created",
                    Sighting::created,
                    SightingDraft::created);
    public static final SightingField<Instant> MODIFIED =
            new SightingField<>(
                            "modified",
                            new FieldType.Stamp(),
                            "modified",
                            Sighting::modified,
                            SightingDraft::modified)
                    .onRequest("modified", "Changed (UTC)", 130);

    public static final List<SightingField<?>> ALL =
            List.of(
                    CODE,
                    TITLE,
                    KIND,
                    STATUS,
                    STATUS_REASON,
                    SITE,
                    PLACE,
                    PLACE_WORDS,
                    OBSERVED,
                    DATE_WORDS,
                    PUBLISHED,
                    ZONE,
                    COUNTS,
                    COUNT_WORDS,
                    RELIABILITY,
                    CREDIBILITY,
                    PUBLIC_NOTE,
                    INTERNAL_NOTE,
                    OUTLET,
                    REPORT_TITLE,
                    REPORT_ADDRESS,
                    BASIS,
                    CONFIDENCE,
                    SENSITIVITY,
                    PRIVACY,
                    CREATED,
                    MODIFIED);

    private FieldCatalogue() {}

    private static SightingField<String> text(
            String column,
            String label,
            Function<Sighting, String> read,
            BiConsumer<SightingDraft, String> write) {
        return new SightingField<>(column, new FieldType.Text(false), label, read, write);
    }

    private static SightingField<String> note(
            String column,
            String label,
            Function<Sighting, String> read,
            BiConsumer<SightingDraft, String> write) {
        return new SightingField<>(column, new FieldType.Text(true), label, read, write);
    }

    /// Columns that say something only together, of each group in their order.
    public static List<List<String>> groups() {
        var groups = new LinkedHashMap<String, List<String>>();
        for (var field : ALL) {
            var columns = groups.computeIfAbsent(field.group(), name -> new ArrayList<>());
            columns.addAll(field.columns().isEmpty() ? List.of(field.column()) : field.columns());
        }
        return List.copyOf(groups.values());
    }
}
