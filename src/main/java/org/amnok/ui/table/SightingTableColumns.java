package org.amnok.ui.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.count.Count;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateText;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.FieldType;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.project.SameAsEdits;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.MetresText;
import org.amnok.geo.border.RiverKilometreText;
import org.amnok.index.RowKey;
import org.amnok.index.RowKey.Number;
import org.amnok.ui.map.SightingWords;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The columns that the sightings' table can have.
final class SightingTableColumns {
    /// Shows the badge in place of words.
    static final String BADGE = "badge";

    private static final List<String> ORDER =
            List.of(
                    ("id badge title kind observed earliest latest published uncertainty place point"
                                    + " site count same evidence confidence status reliability"
                                    + " credibility privacy care outlet note internal modified")
                            .split(" "));

    private SightingTableColumns() {}

    /// @param contents the newest, for names of sites
    static List<SightingTableColumn> all(Supplier<ProjectContents> contents) {
        return Stream.concat(
                        derived(contents),
                        FieldCatalogue.ALL.stream().flatMap(field -> of(field, contents)))
                .sorted(Comparator.comparingInt(column -> place(column.id())))
                .toList();
    }

    /// What is new comes last.
    private static int place(String id) {
        var place = ORDER.indexOf(id);
        return place < 0 ? ORDER.size() : place;
    }

    private static <T> Stream<SightingTableColumn> of(
            SightingField<T> field, Supplier<ProjectContents> contents) {
        return field.list().stream()
                .map(list -> column(field, list, contents))
                .map(
                        column ->
                                field.type() instanceof FieldType.Marks
                                        ? column
                                        : FieldEdits.of(field, contents)
                                                .map(column::edited)
                                                .orElse(column));
    }

    private static <T> SightingTableColumn column(
            SightingField<T> field,
            SightingField.ListColumn list,
            Supplier<ProjectContents> contents) {
        return switch (field.type()) {
            case FieldType.Choice<T> choice ->
                    plain(list, key(field, choice), field::brief)
                            .sorted(
                                    choice.isRanked()
                                            ? Comparator.comparingInt(
                                                    s -> choice.values().indexOf(field.of(s)))
                                            : Comparator.comparing(field::brief, Messages.order()));
            case FieldType.Dates _ ->
                    plain(list, Number.OBSERVED, SightingWords::date)
                            .sorted(
                                    Comparator.comparing(SightingTableColumns::sortDay)
                                            .thenComparing(SightingTableColumns::lastDay));
            case FieldType.Reference _ ->
                    plain(
                            list,
                            new RowKey.Values(Facet.SITE, uuid -> siteName(uuid, contents.get())),
                            s -> FieldEdits.siteName(s, contents.get()));
            case FieldType.CountRows _ ->
                    plain(list, Number.COUNT, s -> countsOnce(s, contents.get()))
                            .sorted(Comparator.comparing(SightingTableColumns::largest));
            case FieldType.Stamp _ ->
                    plain(list, new RowKey.Text(field), field::brief)
                            .sorted(Comparator.comparing(s -> field.code(field.of(s))));
            case FieldType.Text _,
                    FieldType.Marks _,
                    FieldType.Day _,
                    FieldType.Zone _,
                    FieldType.Position _ ->
                    plain(list, new RowKey.Text(field), words(field, contents));
        };
    }

    private static Function<Sighting, String> words(
            SightingField<?> field, Supplier<ProjectContents> contents) {
        return field.equals(FieldCatalogue.BASIS) ? new FilesBeside(contents)::words : field::brief;
    }

    private static SightingTableColumn plain(
            SightingField.ListColumn list, RowKey key, Function<Sighting, String> words) {
        var column = SightingTableColumn.of(list.id(), list.heading(), list.width(), key, words);
        return list.isUsual() ? column : column.onRequest();
    }

    /// In the order of the values, or of what they are called.
    private static <T> RowKey key(SightingField<T> field, FieldType.Choice<T> choice) {
        return field.facet().isEmpty()
                ? new RowKey.Text(field)
                : new RowKey.Values(
                        field.facet().get(),
                        code ->
                                choice.isRanked()
                                        ? String.format("%03d", choice.codes().indexOf(code))
                                        : choice.brief(choice.read(code)));
    }

    /// What is no field of its own.
    private static Stream<SightingTableColumn> derived(Supplier<ProjectContents> contents) {
        return Stream.of(ofName(contents), ofDays(), ofPlace(contents))
                .flatMap(Function.identity());
    }

    private static Stream<SightingTableColumn> ofName(Supplier<ProjectContents> contents) {
        return Stream.of(
                SightingTableColumn.of(
                                "id",
                                "ID",
                                54,
                                new RowKey.Text(FieldCatalogue.CODE),
                                Sighting::code)
                        .sorted(Comparator.comparing(Sighting::code, new CodeOrder()))
                        .edited(FieldEdits.of(FieldCatalogue.CODE, contents).orElseThrow()),
                SightingTableColumn.of(BADGE, "", 30, Number.KIND, s -> "")
                        .sorted(Comparator.comparing(Sighting::kind)),
                SightingTableColumn.of(
                                "title",
                                Messages.text("table.title_or_place"),
                                262,
                                new RowKey.Text(FieldCatalogue.TITLE),
                                SightingTableColumns::titleOrPlace)
                        .edited(FieldEdits.of(FieldCatalogue.TITLE, contents).orElseThrow()));
    }

    private static Stream<SightingTableColumn> ofDays() {
        return Stream.of(
                SightingTableColumn.of(
                                "earliest",
                                Messages.text("common.earliest_day"),
                                92,
                                Number.EARLIEST_DAY,
                                SightingTableColumns::earliest)
                        .sorted(Comparator.comparing(SightingTableColumns::sortDay))
                        .onRequest(),
                SightingTableColumn.of(
                                "latest",
                                Messages.text("common.latest_day"),
                                92,
                                Number.LATEST_DAY,
                                SightingTableColumns::latest)
                        .sorted(Comparator.comparing(SightingTableColumns::lastDay))
                        .onRequest());
    }

    private static Stream<SightingTableColumn> ofPlace(Supplier<ProjectContents> contents) {
        return Stream.of(
                SightingTableColumn.of(
                                "uncertainty",
                                Messages.text("common.uncertainty"),
                                106,
                                Number.UNCERTAINTY,
                                SightingTableColumns::uncertainty)
                        .sorted(Comparator.comparing(SightingTableColumns::metres))
                        .edited(uncertaintyEdit()),
                SightingTableColumn.of(
                                "point",
                                Messages.text("table.coordinate"),
                                150,
                                Number.LATITUDE,
                                SightingTableColumns::point)
                        .onRequest(),
                SightingTableColumn.of(
                                "same",
                                Messages.text("table.same_as"),
                                110,
                                Number.ADDED,
                                s -> same(s, contents.get()))
                        .onRequest());
    }

    private static String siteName(String uuid, ProjectContents contents) {
        return uuid.isEmpty()
                ? ""
                : contents.site(UUID.fromString(uuid)).map(FieldEdits::name).orElse("");
    }

    /// The title; the reported place or the kind where there is none.
    private static String titleOrPlace(Sighting s) {
        return s.title().isBlank() && !s.place().asReported().isBlank()
                ? s.place().asReported()
                : s.titleOrKind();
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
                : day.equals(DateSpan.OPEN_START) ? Messages.text("table.open_date") : text(day);
    }

    private static String latest(Sighting s) {
        var day = lastDay(s);
        return day.equals(LocalDate.MAX)
                ? ""
                : day.equals(DateSpan.OPEN_END) ? Messages.text("table.open_date") : text(day);
    }

    private static String text(LocalDate day) {
        return DateText.of(new DateSpan(day, day));
    }

    private static double metres(Sighting s) {
        return s.place() instanceof Place.Located at && at.uncertaintyMetres() != null
                ? at.uncertaintyMetres()
                : Double.MAX_VALUE;
    }

    static String uncertainty(Sighting s) {
        return switch (s.place()) {
            case Place.Unlocated nowhere -> Messages.text("common.no_place");
            case Place.Stretch(var along, _) -> RiverKilometreText.range(along);
            case Place.Located at ->
                    at.uncertaintyMetres() == null
                            ? Messages.text("table.unknown")
                            : String.format(Locale.ROOT, "±%,.0f m", at.uncertaintyMetres());
        };
    }

    private static String point(Sighting s) {
        return s.point()
                .map(at -> CoordinateText.format(at, CoordinateText.Notation.DECIMAL_DEGREES))
                .orElse("");
    }

    private static int largest(Sighting s) {
        return s.counts().rows().stream().mapToInt(Count::min).max().orElse(-1);
    }

    /// Says of what is in a group of the same that sums count it once.
    private static String countsOnce(Sighting s, ProjectContents contents) {
        var words = SightingWords.counts(s);
        return SameAsEdits.groupOf(s.uuid(), contents).isEmpty()
                ? words
                : Messages.text("table.counted_once", words);
    }

    private static String same(Sighting s, ProjectContents contents) {
        return Messages.listed(
                SameAsEdits.othersOf(s.uuid(), contents).stream()
                        .map(other -> contents.known(other).map(SightingWords::name).orElse("…")));
    }

    /// "±300 m", "3 km", nothing for unknown.
    private static FieldEdit uncertaintyEdit() {
        return new FieldEdit(
                new FieldEdit.Name(
                        Messages.text("fields.uncertainty"),
                        Messages.english("fields.uncertainty")),
                List.of(),
                SightingTableColumns::uncertaintyMetres,
                (typed, s, contents) ->
                        s.place() instanceof Place.Located at
                                ? radius(at, typed)
                                : FieldEdit.wrong(Messages.text("table.it_has_no_point_to_be")),
                List::of);
    }

    private static FieldEdit.Outcome radius(Place.Located at, String typed) {
        try {
            var metres = MetresText.parse(typed);
            var place = new Place.Located(at.point(), metres, at.method(), at.asReported());
            return FieldEdit.change(d -> d.place(place));
        } catch (ProblemException wrong) {
            return FieldEdit.wrong(wrong.problem().sentence());
        }
    }

    private static String uncertaintyMetres(Sighting s) {
        return s.place() instanceof Place.Located at ? uncertaintyText(at.uncertaintyMetres()) : "";
    }

    private static String uncertaintyText(@Nullable Double metres) {
        return metres == null
                ? ""
                : metres == Math.rint(metres)
                        ? String.format(Locale.ROOT, "%.0f m", metres)
                        : metres + " m";
    }

    /// What the table says of a sighting's evidence: the words of its report, and how many files
    /// are kept of it.
    private static final class FilesBeside {
        private final Supplier<ProjectContents> contents;
        private volatile @Nullable Counted counted;

        /// @param contents the newest
        FilesBeside(Supplier<ProjectContents> contents) {
            this.contents = contents;
        }

        /// How many are of which sighting, of all that a project has.
        private record Counted(ProjectContents of, Map<UUID, Integer> files) {
            static Counted of(ProjectContents now) {
                var files = new HashMap<UUID, Integer>();
                now.all(Evidence.class)
                        .forEach(e -> files.merge(e.sightingUuid(), 1, Integer::sum));
                return new Counted(now, files);
            }
        }

        String words(Sighting sighting) {
            var files = counts().getOrDefault(sighting.uuid(), 0);
            return Messages.listed(
                    Stream.of(
                            sighting.report().basis(),
                            files == 0 ? "" : Messages.text("inspector.files_count", files)));
        }

        /// Counted once as long as nothing changes.
        private Map<UUID, Integer> counts() {
            var now = contents.get();
            var known = counted;
            if (known == null || known.of != now) {
                known = Counted.of(now);
                counted = known;
            }
            return known.files;
        }
    }
}
