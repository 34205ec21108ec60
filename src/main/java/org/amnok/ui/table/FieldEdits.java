package org.amnok.ui.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amnok.domain.codelist.Sensitivity;
import org.amnok.domain.count.CountsText;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.When;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.FieldType;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SightingDraft;
import org.amnok.domain.record.Site;
import org.amnok.ui.session.PlaceKnowledge;
import org.amnok.words.Messages;

/// How each kind of field is edited as text. Texts are understood as the inspector understands
/// them.
final class FieldEdits {
    private FieldEdits() {}

    /// Those that make sense for many sightings at once.
    ///
    /// @param contents the newest, for names of sites
    static List<FieldEdit> forMany(Supplier<ProjectContents> contents) {
        return FieldCatalogue.ALL.stream()
                .filter(field -> field.rankForMany() > 0)
                .sorted(Comparator.comparing(SightingField::rankForMany))
                .flatMap(field -> of(field, contents).stream())
                .toList();
    }

    /// The same, and the place by the words of each.
    static List<FieldEdit> forMany(Supplier<ProjectContents> contents, PlaceKnowledge places) {
        return Stream.concat(forMany(contents).stream(), Stream.of(PlaceByWords.edit(places)))
                .toList();
    }

    /// Empty for what is not edited as text.
    static <T> Optional<FieldEdit> of(SightingField<T> field, Supplier<ProjectContents> contents) {
        return switch (field.type()) {
            case FieldType.Text _ ->
                    Optional.of(edit(field, (typed, s, all) -> read(field, typed.strip())));
            case FieldType.Choice<T> choice -> Optional.of(choice(field, choice));
            case FieldType.Marks _ -> Optional.of(sensitivity());
            case FieldType.Zone _ -> Optional.of(zone(field));
            case FieldType.Day _ -> Optional.of(edit(field, (typed, s, all) -> day(field, typed)));
            case FieldType.Dates _ -> Optional.of(dates(field));
            case FieldType.Reference _ -> Optional.of(site(field, contents));
            case FieldType.CountRows _ -> Optional.of(counts(field));
            case FieldType.Position _, FieldType.Stamp _ -> Optional.empty();
        };
    }

    private static <T> FieldEdit edit(SightingField<T> field, FieldEdit.Reader read) {
        return new FieldEdit(field, List.of(), s -> field.code(field.of(s)), read);
    }

    private static <T> FieldEdit.Outcome read(SightingField<T> field, String code) {
        var value = field.ofCode(code);
        return FieldEdit.change(draft -> field.set(draft, value));
    }

    private static <T> FieldEdit choice(SightingField<T> field, FieldType.Choice<T> choice) {
        return new FieldEdit(
                field,
                choice.words(),
                s -> choice.words(field.of(s)),
                (typed, before, contents) -> {
                    var chosen = choice.ofWords(typed);
                    return chosen.isEmpty()
                            ? FieldEdit.wrong(Messages.text("table.choose_one_of_the_values"))
                            : field.obstacle(chosen.get(), before, contents)
                                    .map(FieldEdit::wrong)
                                    .orElseGet(
                                            () ->
                                                    FieldEdit.change(
                                                            d -> field.set(d, chosen.get())));
                });
    }

    private static <T> FieldEdit zone(SightingField<T> field) {
        return new FieldEdit(
                field,
                List.of(When.PYONGYANG.getId(), When.SHANGHAI.getId()),
                s -> field.code(field.of(s)),
                (typed, s, contents) -> read(field, typed));
    }

    /// A day, as words say it.
    private static <T> FieldEdit.Outcome day(SightingField<T> field, String typed) {
        var day = DateWords.day(typed);
        return day.isEmpty() && !typed.isBlank()
                ? FieldEdit.wrong(Messages.text("inspector.not_a_day_give_it_as"))
                : read(field, day.map(LocalDate::toString).orElse(""));
    }

    /// In EDTF or words; what is not understood is kept as words.
    private static FieldEdit dates(SightingField<?> field) {
        return new FieldEdit(
                field,
                List.of(),
                s -> words(s.when()),
                (typed, s, contents) -> {
                    var words = typed.strip();
                    var date =
                            DateWords.read(words, s.when().published())
                                    .map(read -> read.in(s.when().zone()));
                    return words.equals(words(s.when()))
                            ? FieldEdit.change(d -> d)
                            : date.isEmpty() && !words.isEmpty()
                                    ? FieldEdit.wrong(notADate(words))
                                    : FieldEdit.change(
                                            d ->
                                                    d.when(
                                                            s.when()
                                                                    .withObserved(date.orElse(null))
                                                                    .withWords(words)));
                });
    }

    private static String words(When when) {
        var date = when.observed();
        return !when.asReported().isBlank() || date == null ? when.asReported() : date.text();
    }

    private static String notADate(String words) {
        return DateWords.needsDay(words)
                ? Messages.text("table.counts_from_the_day_of_the")
                : Messages.text("table.not_understood_as_a_date_try");
    }

    /// "30-50 truck; 3 bus", "about 30", nothing for not counted.
    private static FieldEdit counts(SightingField<?> field) {
        return new FieldEdit(
                field,
                List.of(),
                s -> CountsText.line(s.counts()),
                (typed, s, contents) ->
                        CountsText.fromLine(s.counts(), typed)
                                .map(counts -> FieldEdit.change(d -> d.counts(counts)))
                                .orElseGet(
                                        () ->
                                                FieldEdit.wrong(
                                                        Messages.text(
                                                                "table.not_read_as_counts_try_30"))));
    }

    /// The site by its code or any of its names; nothing for none.
    private static FieldEdit site(SightingField<?> field, Supplier<ProjectContents> names) {
        return new FieldEdit(
                FieldEdit.Name.of(field),
                List.of(),
                s -> siteName(s, names.get()),
                (typed, s, contents) -> {
                    if (typed.isBlank()) {
                        return FieldEdit.change(d -> d.site(null));
                    }
                    var found = contents.sites().stream().filter(site -> is(site, typed)).toList();
                    return found.size() == 1
                            ? FieldEdit.change(d -> d.site(found.getFirst().uuid()))
                            : FieldEdit.wrong(
                                    found.isEmpty()
                                            ? Messages.text("table.no_site_has_this_code_or")
                                            : Messages.text(
                                                    "table.sites_are_called_so_give_a",
                                                    found.size()));
                },
                () -> offers(names.get()));
    }

    /// All sites by their names in all languages; what has a code is meant by it.
    private static List<FieldEdit.Offer> offers(ProjectContents names) {
        return names.sites().stream()
                .map(
                        site ->
                                new FieldEdit.Offer(
                                        String.join(" ", site.names().all()),
                                        site.code(),
                                        site.code().isEmpty() ? name(site) : site.code()))
                .filter(offer -> !offer.typed().isEmpty())
                .sorted(Comparator.comparing(FieldEdit.Offer::name))
                .toList();
    }

    static String siteName(Sighting s, ProjectContents contents) {
        return contents.site(s.siteUuid()).map(FieldEdits::name).orElse("");
    }

    static String name(Site site) {
        return site.names().all().stream().findFirst().orElse(site.code());
    }

    private static boolean is(Site site, String typed) {
        var wanted = Site.folded(typed);
        return Stream.concat(Stream.of(site.code()), site.allNames().stream())
                .anyMatch(n -> Site.folded(n).equals(wanted));
    }

    /// Why sightings need care, as a field that is set for many at once: a choice marks with one
    /// reason more, or takes all marks away.
    private static FieldEdit sensitivity() {
        return new FieldEdit(
                FieldCatalogue.SENSITIVITY,
                sensitivityChoices().stream().map(FieldEdits::sensitivityChoice).toList(),
                FieldEdits::sensitivityWords,
                (typed, before, contents) -> readSensitivity(typed, before));
    }

    private static FieldEdit.Outcome readSensitivity(String typed, Sighting before) {
        return typed.equals(sensitivityWords(before))
                ? FieldEdit.change(draft -> draft)
                : sensitivityChoices().stream()
                        .filter(reason -> sensitivityChoice(reason).equals(typed))
                        .findFirst()
                        .map(reason -> FieldEdit.change(d -> marked(d, before, reason)))
                        .orElseGet(
                                () ->
                                        FieldEdit.wrong(
                                                Messages.text(
                                                        "table.choose_one_of_the_marks_offered")));
    }

    /// "endangers the source, graphic"; empty for none.
    private static String sensitivityWords(Sighting sighting) {
        return Messages.listed(sighting.sensitivity().stream().sorted().map(Sensitivity::label));
    }

    private static List<Optional<Sensitivity>> sensitivityChoices() {
        var all = new ArrayList<Optional<Sensitivity>>();
        Stream.of(Sensitivity.values()).map(Optional::of).forEach(all::add);
        all.add(Optional.empty());
        return all;
    }

    private static String sensitivityChoice(Optional<Sensitivity> reason) {
        return reason.map(r -> "also: " + r.label()).orElse(Messages.text("table.no_mark"));
    }

    private static SightingDraft marked(
            SightingDraft draft, Sighting before, Optional<Sensitivity> reason) {
        var marks = EnumSet.noneOf(Sensitivity.class);
        reason.ifPresent(
                r -> {
                    marks.addAll(before.sensitivity());
                    marks.add(r);
                });
        return draft.sensitivity(marks);
    }
}
