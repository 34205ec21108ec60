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
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.Grading.Credibility;
import org.amnok.domain.codelist.Grading.Reliability;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.ReleaseField;
import org.amnok.domain.codelist.Sensitivity;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.Counts;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.field.SightingField.In;
import org.amnok.domain.field.SightingField.Trait;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.project.StatusRules;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SightingDraft;

/// All fields of a sighting but its UUID, in the order of their columns in the project file.
public final class FieldCatalogue {
    private static final String CHANGE_GRADING = "change grading";
    private static final String EDIT_SOURCE = "edit source";

    /// Each as it is described.
    private static final List<SightingField<?>> MADE = new ArrayList<>();

    public static final SightingField<String> CODE =
            text("code", Sighting::code, SightingDraft::code)
                    .called("ID")
                    .imported(
                            "id",
                            "code",
                            "sighting_id",
                            "event_id",
                            "occurrenceID",
                            "번호",
                            "관리번호",
                            "관리 번호",
                            "编号",
                            "編號",
                            "番号")
                    .called(In.FILE, "Short name")
                    .called(In.HISTORY, "code")
                    .with(Trait.SEARCHED);
    public static final SightingField<String> TITLE =
            text("title", Sighting::title, SightingDraft::title)
                    .released(ReleaseField.TITLE)
                    .with(Trait.SEARCHED)
                    .setForMany(16);
    public static final SightingField<SightingKind> KIND =
            field("kind", FieldChoices.KINDS, Sighting::kind, SightingDraft::kind)
                    .onRequest("kind", "Kind", 140)
                    .picked(Facet.KIND)
                    .setForMany(2);
    public static final SightingField<SightingStatus> STATUS =
            field("status", FieldChoices.STATUSES, Sighting::status, SightingDraft::status)
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
            text("status_reason", Sighting::statusReason, SightingDraft::statusReason)
                    .together("status")
                    .with(Trait.SELDOM);
    public static final SightingField<Optional<UUID>> SITE =
            field(
                            "site_uuid",
                            new FieldType.Reference(),
                            s -> Optional.ofNullable(s.siteUuid()),
                            (d, site) -> d.site(site.orElse(null)))
                    .called("site")
                    .onRequest("site", "Site", 140)
                    .picked(Facet.SITE)
                    .released(ReleaseField.SITE)
                    .with(Trait.SELDOM)
                    .setForMany(7);

    /// Its words come behind it.
    public static final SightingField<Place> PLACE =
            field("geom", new FieldType.Position(), Sighting::place, SightingDraft::place)
                    .called("place")
                    .inColumns(
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
                            s -> s.place().asReported(),
                            (d, w) -> d.place(d.place().inWords(w)))
                    .called("place as reported")
                    .onRequest("place", "Place as reported", 190)
                    .together("geom")
                    .with(Trait.SELDOM, Trait.SEARCHED)
                    .setForMany(13);
    public static final SightingField<Optional<Edtf>> OBSERVED =
            field(
                            "edtf",
                            new FieldType.Dates(),
                            s -> Optional.ofNullable(s.when().observed()),
                            (d, date) -> d.when(d.when().withObserved(date.orElse(null))))
                    .called("date")
                    .inColumns("edtf", "date_earliest", "date_latest")
                    .listed("observed", "Observed", 124)
                    .setForMany(9);
    public static final SightingField<String> DATE_WORDS =
            text(
                            "date_verbatim",
                            s -> s.when().asReported(),
                            (d, w) -> d.when(d.when().withWords(w)))
                    .called("date as reported")
                    .together("edtf")
                    .with(Trait.SELDOM);
    public static final SightingField<Optional<LocalDate>> PUBLISHED =
            field(
                            "date_published",
                            new FieldType.Day(),
                            s -> Optional.ofNullable(s.when().published()),
                            (d, day) -> d.when(d.when().withPublished(day.orElse(null))))
                    .called("day of publication")
                    .called(In.HISTORY, "published")
                    .onRequest("published", "Published", 92)
                    .with(Trait.SELDOM)
                    .setForMany(10);
    public static final SightingField<ZoneId> ZONE =
            field(
                            "zone",
                            new FieldType.Zone(),
                            s -> s.when().zone(),
                            (d, zone) -> d.when(d.when().withZone(zone)))
                    .called("time zone")
                    .together("edtf")
                    .setForMany(8);
    public static final SightingField<List<Count>> COUNTS =
            field(
                            "counts",
                            new FieldType.CountRows(),
                            s -> s.counts().rows(),
                            (d, rows) -> d.counts(new Counts(rows, d.counts().asReported())))
                    .inColumns()
                    .listed("count", "Count", 108)
                    .released(ReleaseField.COUNTS);
    public static final SightingField<String> COUNT_WORDS =
            text(
                            "count_verbatim",
                            s -> s.counts().asReported(),
                            (d, w) -> d.counts(new Counts(d.counts().rows(), w)))
                    .called("counts as reported")
                    .together("counts")
                    .with(Trait.SELDOM);
    public static final SightingField<Optional<Reliability>> RELIABILITY =
            field(
                            "source_reliability",
                            FieldChoices.RELIABILITIES,
                            s -> Optional.ofNullable(s.grading().reliability()),
                            (d, r) -> d.grading(d.grading().with(r.orElse(null))))
                    .in(FormPart.GRADING, 50)
                    .called(In.EDIT, CHANGE_GRADING)
                    .onRequest("reliability", "Source", 60)
                    .picked(Facet.RELIABILITY)
                    .imported("reliability", "reliabilit", "source_reliability")
                    .called(In.FILE, "Reliability of the source, A to F")
                    .released(ReleaseField.GRADING)
                    .with(Trait.SELDOM)
                    .setForMany(3);
    public static final SightingField<Optional<Credibility>> CREDIBILITY =
            field(
                            "info_credibility",
                            FieldChoices.CREDIBILITIES,
                            s -> Optional.ofNullable(s.grading().credibility()),
                            (d, c) -> d.grading(d.grading().with(c.orElse(null))))
                    .called("information credibility")
                    .in(FormPart.GRADING)
                    .called(In.EDIT, CHANGE_GRADING)
                    .onRequest("credibility", "Information", 80)
                    .picked(Facet.CREDIBILITY)
                    .imported("credibility", "credibilit", "information_credibility")
                    .called(In.FILE, "Credibility, 1 to 6")
                    .released(ReleaseField.GRADING)
                    .with(Trait.SELDOM)
                    .setForMany(4);
    public static final SightingField<String> PUBLIC_NOTE =
            note(
                            "public_note",
                            s -> s.notes().publicNote(),
                            (d, w) -> d.notes(d.notes().withPublic(w)))
                    .in(FormPart.NOTES)
                    .onRequest("note", "Public note", 240)
                    .released(ReleaseField.PUBLIC_NOTE)
                    .with(Trait.SEARCHED)
                    .setForMany(14);

    /// Never leaves this machine.
    public static final SightingField<String> INTERNAL_NOTE =
            note(
                            "internal_note",
                            s -> s.notes().internalNote(),
                            (d, w) -> d.notes(d.notes().withInternal(w)))
                    .with(Trait.INTERNAL)
                    .in(FormPart.NOTES)
                    .called(In.FORM, "Internal note, never leaves this machine")
                    .onRequest("internal", "Internal note", 240)
                    .with(Trait.SELDOM, Trait.SEARCHED)
                    .setForMany(15);

    public static final SightingField<String> OUTLET =
            text("outlet", s -> s.report().outlet(), (d, w) -> d.report(d.report().withOutlet(w)))
                    .in(FormPart.REPORT)
                    .called(In.EDIT, EDIT_SOURCE)
                    .listed("outlet", "Outlet", 84)
                    .released(ReleaseField.REPORT)
                    .with(Trait.COMMON, Trait.SELDOM)
                    .with(Trait.SEARCHED)
                    .setForMany(11);
    public static final SightingField<String> REPORT_TITLE =
            text(
                            "report_title",
                            s -> s.report().title(),
                            (d, w) -> d.report(d.report().withTitle(w)))
                    .in(FormPart.REPORT)
                    .called(In.FORM, "Title of the report")
                    .called(In.EDIT, EDIT_SOURCE)
                    .released(ReleaseField.REPORT)
                    .with(Trait.SELDOM, Trait.SEARCHED);
    public static final SightingField<String> REPORT_ADDRESS =
            text(
                            "report_address",
                            s -> s.report().address(),
                            (d, w) -> d.report(d.report().withAddress(w)))
                    .in(FormPart.REPORT)
                    .called(In.FORM, "Address")
                    .called(In.EDIT, EDIT_SOURCE)
                    .released(ReleaseField.REPORT)
                    .with(Trait.SELDOM);
    public static final SightingField<String> BASIS =
            text(
                            "report_basis",
                            s -> s.report().basis(),
                            (d, w) -> d.report(d.report().withBasis(w)))
                    .in(FormPart.REPORT, 55)
                    .called(In.FORM, "Rests on")
                    .called(In.EDIT, EDIT_SOURCE)
                    .listed("evidence", "Evidence", 124)
                    .imported("evidence", "basis", "report_basis")
                    .called(In.FILE, "Evidence")
                    .with(Trait.SELDOM);
    public static final SightingField<Confidence> CONFIDENCE =
            field(
                            "report_confidence",
                            FieldChoices.CONFIDENCES,
                            s -> s.report().confidence(),
                            (d, confidence) -> d.report(d.report().withConfidence(confidence)))
                    .called("stated confidence")
                    .called(In.HISTORY, "report confidence")
                    .in(FormPart.REPORT)
                    .called(In.FORM, "Confidence stated")
                    .listed("confidence", "Confidence", 80)
                    .setForMany(12);
    public static final SightingField<Set<Sensitivity>> SENSITIVITY =
            field(
                            "sensitivity",
                            new FieldType.Marks(),
                            Sighting::sensitivity,
                            SightingDraft::sensitivity)
                    .called("mark of care")
                    .called(In.HISTORY, "sensitivity")
                    .onRequest("care", "Care", 140)
                    .imported("sensitivity")
                    .called(In.FILE, "Sensitivity")
                    .with(Trait.SELDOM)
                    .setForMany(6);
    public static final SightingField<PrivacyLevel> PRIVACY =
            field("privacy_level", FieldChoices.LEVELS, Sighting::privacy, SightingDraft::privacy)
                    .onRequest("privacy", "Privacy", 100)
                    .picked(Facet.PRIVACY)
                    .setForMany(5);
    public static final SightingField<Instant> CREATED =
            field("created", new FieldType.Stamp(), Sighting::created, SightingDraft::created);
    public static final SightingField<Instant> MODIFIED =
            field("modified", new FieldType.Stamp(), Sighting::modified, SightingDraft::modified)
                    .onRequest("modified", "Changed (UTC)", 130);

    public static final List<SightingField<?>> ALL = List.copyOf(MADE);

    private FieldCatalogue() {}

    private static SightingField<String> text(
            String column,
            Function<Sighting, String> read,
            BiConsumer<SightingDraft, String> write) {
        return field(column, new FieldType.Text(false), read, write);
    }

    private static SightingField<String> note(
            String column,
            Function<Sighting, String> read,
            BiConsumer<SightingDraft, String> write) {
        return field(column, new FieldType.Text(true), read, write);
    }

    private static <T> SightingField<T> field(
            String column,
            FieldType<T> type,
            Function<Sighting, T> read,
            BiConsumer<SightingDraft, T> write) {
        var field = new SightingField<>(column, type, read, write);
        MADE.add(field);
        return field;
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
