package org.amnok.ui.table;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.Confidence;
import org.amnok.domain.DateWords;
import org.amnok.domain.Edtf;
import org.amnok.domain.Grading;
import org.amnok.domain.Grading.Credibility;
import org.amnok.domain.Grading.Reliability;
import org.amnok.domain.Notes;
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.Report;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingKind;
import org.amnok.domain.SightingStatus;
import org.amnok.domain.Site;
import org.amnok.domain.StatusRules;
import org.amnok.domain.When;

/// The fields of a sighting that can be edited in the table. Texts are understood as the inspector
/// understands them.
final class SightingFields {
    private static final String NOT_GRADED = "not graded";

    static FieldEdit title() {
        return FieldEdit.text("title", Sighting::title, text -> d -> d.title(text));
    }

    static FieldEdit code() {
        return FieldEdit.text("ID", Sighting::code, text -> d -> d.code(text));
    }

    static FieldEdit kind() {
        return FieldEdit.choice(
                "kind",
                List.of(SightingKind.values()),
                SightingKind::label,
                Sighting::kind,
                (before, kind) -> d -> d.kind(kind));
    }

    static FieldEdit status() {
        var any =
                FieldEdit.choice(
                        "status",
                        List.of(SightingStatus.values()),
                        SightingStatus::code,
                        Sighting::status,
                        (before, status) -> d -> d.status(status));
        return new FieldEdit(
                any.label(),
                any.options(),
                any.text(),
                (typed, before, contents) ->
                        obstacle(typed, before, contents)
                                .map(FieldEdit::wrong)
                                .orElseGet(() -> any.read().read(typed, before, contents)));
    }

    /// Why a sighting cannot get a status, and what to do.
    private static Optional<String> obstacle(
            String code, Sighting before, ProjectContents contents) {
        return Stream.of(SightingStatus.values())
                .filter(status -> status.code().equals(code) && status != before.status())
                .findFirst()
                .flatMap(status -> StatusRules.obstacle(status, before, contents));
    }

    static FieldEdit reliability() {
        return FieldEdit.choice(
                "source reliability",
                orNone(Reliability.values()),
                r -> r.map(v -> v + " · " + v.meaning()).orElse(NOT_GRADED),
                s -> Optional.ofNullable(s.grading().reliability()),
                (s, r) -> d -> d.grading(new Grading(r.orElse(null), s.grading().credibility())));
    }

    static FieldEdit credibility() {
        return FieldEdit.choice(
                "information credibility",
                orNone(Credibility.values()),
                c -> c.map(v -> v.number() + " · " + v.meaning()).orElse(NOT_GRADED),
                s -> Optional.ofNullable(s.grading().credibility()),
                (s, c) -> d -> d.grading(new Grading(s.grading().reliability(), c.orElse(null))));
    }

    static FieldEdit privacy() {
        return FieldEdit.choice(
                "privacy level",
                List.of(PrivacyLevel.values()),
                p -> p.number() + " · " + p.label(),
                Sighting::privacy,
                (before, level) -> d -> d.privacy(level));
    }

    static FieldEdit confidence() {
        return FieldEdit.choice(
                "stated confidence",
                List.of(Confidence.values()),
                c -> c.code().replace('_', ' '),
                s -> s.report().confidence(),
                (s, c) -> {
                    var r = s.report();
                    return d ->
                            d.report(new Report(r.outlet(), r.title(), r.address(), r.basis(), c));
                });
    }

    static FieldEdit zone() {
        return FieldEdit.choice(
                "time zone",
                List.of(When.PYONGYANG, When.SHANGHAI),
                ZoneId::getId,
                s -> s.when().zone(),
                (s, zone) -> {
                    var w = s.when();
                    return d -> d.when(new When(w.observed(), w.asReported(), w.published(), zone));
                });
    }

    static FieldEdit publicNote() {
        return new FieldEdit(
                "public note",
                List.of(),
                s -> s.notes().publicNote(),
                (typed, s, contents) ->
                        FieldEdit.change(
                                d -> d.notes(new Notes(typed.strip(), s.notes().internalNote()))));
    }

    static FieldEdit internalNote() {
        return new FieldEdit(
                "internal note",
                List.of(),
                s -> s.notes().internalNote(),
                (typed, s, contents) ->
                        FieldEdit.change(
                                d -> d.notes(new Notes(s.notes().publicNote(), typed.strip()))));
    }

    static FieldEdit placeWords() {
        return new FieldEdit(
                "place as reported",
                List.of(),
                s -> s.place().asReported(),
                (typed, s, contents) ->
                        FieldEdit.change(d -> d.place(s.place().inWords(typed.strip()))));
    }

    static FieldEdit outlet() {
        return new FieldEdit(
                "outlet",
                List.of(),
                s -> s.report().outlet(),
                (typed, s, contents) -> {
                    var r = s.report();
                    return FieldEdit.change(
                            d ->
                                    d.report(
                                            new Report(
                                                    typed.strip(),
                                                    r.title(),
                                                    r.address(),
                                                    r.basis(),
                                                    r.confidence())));
                });
    }

    /// The site by its code or any of its names; nothing for none.
    static FieldEdit site(ProjectContents names) {
        return new FieldEdit(
                "site",
                List.of(),
                s -> names.site(s.siteUuid()).map(SightingFields::name).orElse(""),
                (typed, s, contents) -> {
                    if (typed.isBlank()) {
                        return FieldEdit.change(d -> d.site(null));
                    }
                    var found = contents.sites().stream().filter(site -> is(site, typed)).toList();
                    return found.size() == 1
                            ? FieldEdit.change(d -> d.site(found.getFirst().uuid()))
                            : FieldEdit.wrong(
                                    found.isEmpty()
                                            ? "No site has this code or name."
                                            : found.size() + " sites are called so: give a code.");
                },
                () -> offers(names));
    }

    /// All sites by their names in all languages; what has a code is meant by it.
    static List<FieldEdit.Offer> offers(ProjectContents names) {
        return names.sites().stream()
                .map(
                        site ->
                                new FieldEdit.Offer(
                                        String.join(" ", site.names().all()),
                                        site.code(),
                                        site.code().isEmpty() ? name(site) : site.code()))
                .filter(offer -> !offer.typed().isEmpty())
                .sorted(java.util.Comparator.comparing(FieldEdit.Offer::name))
                .toList();
    }

    /// The observed day or days, in EDTF or words; what is not understood is kept as words.
    FieldEdit observed() {
        return new FieldEdit(
                "date",
                List.of(),
                s -> words(s.when()),
                (typed, s, contents) -> {
                    var w = s.when();
                    var words = typed.strip();
                    if (words.equals(words(w))) {
                        return FieldEdit.change(d -> d);
                    }
                    var date = DateWords.read(words, w.published());
                    return date.isEmpty() && !words.isEmpty()
                            ? FieldEdit.wrong(notADate(words))
                            : FieldEdit.change(
                                    d ->
                                            d.when(
                                                    new When(
                                                            date.orElse(null),
                                                            words,
                                                            w.published(),
                                                            w.zone())));
                });
    }

    FieldEdit published() {
        return new FieldEdit(
                "day of publication",
                List.of(),
                s -> s.when().published() == null ? "" : s.when().published().toString(),
                (typed, s, contents) -> {
                    var day =
                            DateWords.read(typed.strip(), null)
                                    .map(Edtf::span)
                                    .filter(span -> span.earliest().equals(span.latest()))
                                    .map(span -> span.earliest());
                    var w = s.when();
                    return day.isEmpty() && !typed.isBlank()
                            ? FieldEdit.wrong("Not a day. Give it as 2025-11-30.")
                            : FieldEdit.change(
                                    d ->
                                            d.when(
                                                    new When(
                                                            w.observed(),
                                                            w.asReported(),
                                                            day.orElse(null),
                                                            w.zone())));
                });
    }

    /// Those that make sense for many sightings at once.
    List<FieldEdit> bulk(ProjectContents contents) {
        return List.of(
                status(),
                kind(),
                reliability(),
                credibility(),
                privacy(),
                CareMarks.field(),
                site(contents),
                zone(),
                observed(),
                published(),
                outlet(),
                confidence(),
                placeWords(),
                publicNote(),
                internalNote(),
                title());
    }

    static String name(Site site) {
        return site.names().all().stream().findFirst().orElse(site.code());
    }

    private static boolean is(Site site, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(site.code()), site.names().all().stream())
                .anyMatch(n -> n.toLowerCase(Locale.ROOT).equals(wanted));
    }

    private static String words(When when) {
        var date = when.observed();
        return !when.asReported().isBlank() || date == null ? when.asReported() : date.text();
    }

    private static String notADate(String words) {
        return DateWords.needsDay(words)
                ? "Counts from the day of the report: give the day of publication first, or the"
                        + " year."
                : "Not understood as a date. Try “mid-November 2025”.";
    }

    private static <T> List<Optional<T>> orNone(T[] values) {
        var all = new ArrayList<Optional<T>>();
        all.add(Optional.empty());
        List.of(values).forEach(v -> all.add(Optional.of(v)));
        return all;
    }
}
