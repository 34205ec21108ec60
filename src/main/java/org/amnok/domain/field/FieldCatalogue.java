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
import org.amnok.domain.field.FieldType.Choice;
import org.amnok.domain.field.SightingField.Trait;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.project.StatusRules;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SightingDraft;
import org.amnok.words.Messages;

/// All fields of a sighting but its UUID, in the order of their columns in the project file.
public final class FieldCatalogue {
    private static final Choice<SightingKind> KINDS =
            Choice.of(
                            List.of(SightingKind.values()),
                            SightingKind::code,
                            SightingKind::label,
                            SightingKind.OTHER)
                    .brief(SightingKind::label)
                    .byWords();
    private static final Choice<SightingStatus> STATUSES =
            Choice.of(
                            List.of(SightingStatus.values()),
                            SightingStatus::code,
                            SightingStatus::label,
                            SightingStatus.DRAFT)
                    .brief(SightingStatus::label);
    private static final Choice<Optional<Reliability>> RELIABILITIES =
            Choice.orNone(
                    Reliability.values(),
                    Reliability::name,
                    r -> r + " · " + r.meaning(),
                    () -> Messages.text("domain.not_graded"));
    private static final Choice<Optional<Credibility>> CREDIBILITIES =
            Choice.orNone(
                            Credibility.values(),
                            c -> Integer.toString(c.number()),
                            c -> c.number() + " · " + c.meaning(),
                            () -> Messages.text("domain.not_graded"))
                    .inNumbers();
    private static final Choice<Confidence> CONFIDENCES =
            Choice.of(
                            List.of(Confidence.values()),
                            Confidence::code,
                            Confidence::label,
                            Confidence.NOT_STATED)
                    .brief(c -> c == Confidence.NOT_STATED ? "" : c.label())
                    .byWords();

    /// What is not understood is withheld.
    private static final Choice<PrivacyLevel> LEVELS =
            Choice.of(
                            List.of(PrivacyLevel.values()),
                            p -> Integer.toString(p.number()),
                            p -> p.number() + " · " + p.label(),
                            PrivacyLevel.DISTRICT)
                    .elseUnknown(PrivacyLevel.WITHHELD)
                    .brief(PrivacyLevel::label)
                    .inNumbers();

    private static final String CHANGE_GRADING = "change grading";
    private static final String EDIT_SOURCE = "edit source";

    /// Each as it is described.
    private static final List<SightingField<?>> MADE = new ArrayList<>();

    public static final SightingField<String> CODE =
            text("code", Sighting::code, SightingDraft::code)
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
                    .with(Trait.SEARCHED);
    public static final SightingField<String> TITLE =
            text("title", Sighting::title, SightingDraft::title)
                    .released(ReleaseField.TITLE)
                    .with(Trait.SEARCHED)
                    .setForMany(16);
    public static final SightingField<SightingKind> KIND =
            field("kind", KINDS, Sighting::kind, SightingDraft::kind)
                    .onRequest("kind", 140)
                    .picked(Facet.KIND)
                    .setForMany(2);
    public static final SightingField<SightingStatus> STATUS =
            field("status", STATUSES, Sighting::status, SightingDraft::status)
                    .onRequest("status", 92)
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
                    .onRequest("site", 140)
                    .picked(Facet.SITE)
                    .released(ReleaseField.SITE)
                    .with(Trait.SELDOM)
                    .setForMany(7);

    /// Its words come behind it.
    public static final SightingField<Place> PLACE =
            field("geom", new FieldType.Position(), Sighting::place, SightingDraft::place)
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
                    .onRequest("place", 190)
                    .together("geom")
                    .with(Trait.SELDOM, Trait.SEARCHED)
                    .setForMany(13);
    public static final SightingField<Optional<Edtf>> OBSERVED =
            field(
                            "edtf",
                            new FieldType.Dates(),
                            s -> Optional.ofNullable(s.when().observed()),
                            (d, date) -> d.when(d.when().withObserved(date.orElse(null))))
                    .inColumns("edtf", "date_earliest", "date_latest")
                    .listed("observed", 140)
                    .setForMany(9);
    public static final SightingField<String> DATE_WORDS =
            text(
                            "date_verbatim",
                            s -> s.when().asReported(),
                            (d, w) -> d.when(d.when().withWords(w)))
                    .together("edtf")
                    .with(Trait.SELDOM);
    public static final SightingField<Optional<LocalDate>> PUBLISHED =
            field(
                            "date_published",
                            new FieldType.Day(),
                            s -> Optional.ofNullable(s.when().published()),
                            (d, day) -> d.when(d.when().withPublished(day.orElse(null))))
                    .onRequest("published", 92)
                    .with(Trait.SELDOM)
                    .setForMany(10);
    public static final SightingField<ZoneId> ZONE =
            field(
                            "zone",
                            new FieldType.Zone(),
                            s -> s.when().zone(),
                            (d, zone) -> d.when(d.when().withZone(zone)))
                    .together("edtf")
                    .setForMany(8);
    public static final SightingField<List<Count>> COUNTS =
            field(
                            "counts",
                            new FieldType.CountRows(),
                            s -> s.counts().rows(),
                            (d, rows) -> d.counts(new Counts(rows, d.counts().asReported())))
                    .inColumns()
                    .listed("count", 108)
                    .released(ReleaseField.COUNTS);
    public static final SightingField<String> COUNT_WORDS =
            text(
                            "count_verbatim",
                            s -> s.counts().asReported(),
                            (d, w) -> d.counts(new Counts(d.counts().rows(), w)))
                    .together("counts")
                    .with(Trait.SELDOM);
    public static final SightingField<Optional<Reliability>> RELIABILITY =
            field(
                            "source_reliability",
                            RELIABILITIES,
                            s -> Optional.ofNullable(s.grading().reliability()),
                            (d, r) -> d.grading(d.grading().with(r.orElse(null))))
                    .editedAs(CHANGE_GRADING)
                    .onRequest("reliability", 60)
                    .picked(Facet.RELIABILITY)
                    .imported("reliability", "reliabilit", "source_reliability")
                    .released(ReleaseField.GRADING)
                    .with(Trait.SELDOM)
                    .setForMany(3);
    public static final SightingField<Optional<Credibility>> CREDIBILITY =
            field(
                            "info_credibility",
                            CREDIBILITIES,
                            s -> Optional.ofNullable(s.grading().credibility()),
                            (d, c) -> d.grading(d.grading().with(c.orElse(null))))
                    .editedAs(CHANGE_GRADING)
                    .onRequest("credibility", 80)
                    .picked(Facet.CREDIBILITY)
                    .imported("credibility", "credibilit", "information_credibility")
                    .released(ReleaseField.GRADING)
                    .with(Trait.SELDOM)
                    .setForMany(4);
    public static final SightingField<String> PUBLIC_NOTE =
            note(
                            "public_note",
                            s -> s.notes().publicNote(),
                            (d, w) -> d.notes(d.notes().withPublic(w)))
                    .in(FormPart.NOTES)
                    .onRequest("note", 240)
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
                    .onRequest("internal", 240)
                    .with(Trait.SEARCHED)
                    .setForMany(15);

    public static final SightingField<String> OUTLET =
            text("outlet", s -> s.report().outlet(), (d, w) -> d.report(d.report().withOutlet(w)))
                    .in(FormPart.REPORT)
                    .editedAs(EDIT_SOURCE)
                    .listed("outlet", 84)
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
                    .editedAs(EDIT_SOURCE)
                    .released(ReleaseField.REPORT)
                    .with(Trait.SELDOM, Trait.SEARCHED);
    public static final SightingField<String> REPORT_ADDRESS =
            text(
                            "report_address",
                            s -> s.report().address(),
                            (d, w) -> d.report(d.report().withAddress(w)))
                    .in(FormPart.REPORT)
                    .editedAs(EDIT_SOURCE)
                    .released(ReleaseField.REPORT)
                    .with(Trait.SELDOM);
    public static final SightingField<String> BASIS =
            text(
                            "report_basis",
                            s -> s.report().basis(),
                            (d, w) -> d.report(d.report().withBasis(w)))
                    .in(FormPart.SOURCES)
                    .editedAs(EDIT_SOURCE)
                    .listed("evidence", 102)
                    .imported("evidence", "basis", "report_basis")
                    .with(Trait.SELDOM);
    public static final SightingField<Confidence> CONFIDENCE =
            field(
                            "report_confidence",
                            CONFIDENCES,
                            s -> s.report().confidence(),
                            (d, confidence) -> d.report(d.report().withConfidence(confidence)))
                    .in(FormPart.REPORT)
                    .listed("confidence", 98)
                    .setForMany(12);
    public static final SightingField<Set<Sensitivity>> SENSITIVITY =
            field(
                            "sensitivity",
                            new FieldType.Marks(),
                            Sighting::sensitivity,
                            SightingDraft::sensitivity)
                    .onRequest("care", 140)
                    .imported("sensitivity")
                    .with(Trait.SELDOM)
                    .setForMany(6);
    public static final SightingField<PrivacyLevel> PRIVACY =
            field("privacy_level", LEVELS, Sighting::privacy, SightingDraft::privacy)
                    .onRequest("privacy", 100)
                    .picked(Facet.PRIVACY)
                    .setForMany(5);
    public static final SightingField<Instant> CREATED =
            field("created", new FieldType.Stamp(), Sighting::created, SightingDraft::created);
    public static final SightingField<Instant> MODIFIED =
            field("modified", new FieldType.Stamp(), Sighting::modified, SightingDraft::modified)
                    .onRequest("modified", 130);

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

    /// The fields in which two sightings differ; when they were made and changed is none.
    public static List<SightingField<?>> differences(Sighting one, Sighting other) {
        return ALL.stream()
                .filter(field -> !field.equals(CREATED) && !field.equals(MODIFIED))
                .filter(field -> !field.of(one).equals(field.of(other)))
                .toList();
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
