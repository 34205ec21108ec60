package org.amnok.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.amnok.domain.Problem;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.words.Messages;
import org.amnok.words.ShortText;

/// What the columns of a file mean: suggested by their names, and changed as a person likes.
///
/// @param columns of the file as they stand in it, in its order
/// @param places which column of the file, from 0, has a meaning; the others are not read
/// @param orders in which values are written where they do not say it themselves
/// @param choices what a person says of the table beside
public record ColumnMapping(
        List<String> columns,
        Map<SightingColumn, Integer> places,
        ValueOrders orders,
        ReadingChoices choices) {
    /// Columns that our own files have for other programs: they follow from the others.
    private static final Set<String> DERIVED =
            Set.of(
                    "bank",
                    "near_river",
                    "river_km",
                    "province",
                    "data_generalizations",
                    "data_gener",
                    "generalize",
                    "information_withheld",
                    "informatio",
                    "withheld");

    /// Tags of OpenStreetMap: what kind of place an object is, where it runs, and since when it
    /// stands, not what was seen where and when.
    private static final Set<String> OF_AN_OBJECT =
            Set.of("place", "location", "start_date", "end_date");

    /// What may keep a row back, in as many columns as there are.
    public static final List<SightingColumn> KEEPING_BACK =
            List.of(
                    SightingColumn.PRIVACY,
                    SightingColumn.CONFIDENTIAL,
                    SightingColumn.PUBLISHABLE);

    public ColumnMapping {
        columns = List.copyOf(columns);
        places = Collections.unmodifiableMap(new TreeMap<>(places));
        for (var place : places.values()) {
            if (place < 0 || place >= columns.size()) {
                throw new IllegalArgumentException("no column " + place + " in " + columns);
            }
        }
    }

    /// By the names of the columns alone. Where two mean the same, the first is read; a second one
    /// of notes is an internal note.
    public static ColumnMapping suggested(List<String> columns) {
        var places = new TreeMap<SightingColumn, Integer>();
        for (var i = 0; i < columns.size(); i++) {
            var place = i;
            SightingColumn.named(columns.get(i))
                    .ifPresent(meaning -> places.putIfAbsent(meaning, place));
        }
        called(columns, SightingColumn.NOTE).stream()
                .skip(1)
                .findFirst()
                .ifPresent(i -> places.putIfAbsent(SightingColumn.INTERNAL_NOTE, i));
        partTime(columns, places);
        datum(columns, places);
        places.values().removeIf(i -> isTagOfObject(columns, i));
        return new ColumnMapping(columns, places, ValueOrders.FOUND_OUT);
    }

    /// True for a tag of OpenStreetMap that tells of an object, not of what was seen, in columns of
    /// its own format, Overpass, QuickOSM or GDAL.
    static boolean isTagOfObject(List<String> columns, int place) {
        return OF_AN_OBJECT.contains(columns.get(place))
                && (columns.contains("@id")
                        || columns.contains("osm_id")
                                && (columns.contains("osm_type")
                                        || columns.contains("other_tags")));
    }

    /// Of a column "date" and a column "time" both are read.
    private static void partTime(List<String> columns, Map<SightingColumn, Integer> places) {
        var dates = called(columns, SightingColumn.DATE);
        var time = dates.stream().filter(i -> SightingColumn.mayBeTime(columns.get(i))).findFirst();
        var day = dates.stream().filter(i -> !SightingColumn.mayBeTime(columns.get(i))).findFirst();
        if (time.isPresent() && day.isPresent()) {
            places.put(SightingColumn.DATE, day.get());
            places.putIfAbsent(SightingColumn.TIME, time.get());
        }
    }

    /// A column “datum” beside one of dates is none of dates.
    private static void datum(List<String> columns, Map<SightingColumn, Integer> places) {
        if (places.containsKey(SightingColumn.DATE)) {
            IntStream.range(0, columns.size())
                    .filter(i -> columns.get(i).strip().equalsIgnoreCase("datum"))
                    .findFirst()
                    .ifPresent(i -> places.putIfAbsent(SightingColumn.DATUM, i));
        }
    }

    private static List<Integer> called(List<String> columns, SightingColumn meaning) {
        return IntStream.range(0, columns.size())
                .filter(i -> SightingColumn.named(columns.get(i)).equals(Optional.of(meaning)))
                .boxed()
                .toList();
    }

    /// Without choices of a person.
    public ColumnMapping(
            List<String> columns, Map<SightingColumn, Integer> places, ValueOrders orders) {
        this(columns, places, orders, ReadingChoices.NONE);
    }

    /// A copy in which a column of the file means this, and it alone; it loses the meaning that it
    /// had.
    public ColumnMapping with(SightingColumn meaning, int place) {
        var changed = new TreeMap<>(without(place).places);
        changed.put(meaning, place);
        return new ColumnMapping(columns, changed, orders, choices);
    }

    /// A copy in which a column of the file is not read.
    public ColumnMapping without(int place) {
        var changed = new TreeMap<>(places);
        changed.values().removeIf(p -> p == place);
        return new ColumnMapping(columns, changed, orders, choices);
    }

    /// A copy in which no column has these meanings.
    public ColumnMapping without(Set<SightingColumn> meanings) {
        var changed = new TreeMap<>(places);
        changed.keySet().removeAll(meanings);
        return new ColumnMapping(columns, changed, orders, choices);
    }

    /// A copy with values in such orders.
    public ColumnMapping with(ValueOrders chosen) {
        return new ColumnMapping(columns, places, chosen, choices);
    }

    /// A copy with such choices of a person.
    public ColumnMapping with(ReadingChoices chosen) {
        return new ColumnMapping(columns, places, orders, chosen);
    }

    /// The same, but that its sightings are somebody's.
    public ColumnMapping of(Whose whose) {
        return with(choices.with(whose));
    }

    /// Whose its sightings are: what a person said; else what Amnok wrote is as it was written, and
    /// all others were told by sources, which is the careful answer.
    public Whose whose() {
        var said = choices.whose();
        if (said != null) {
            return said;
        }
        return isAmnoks() ? Whose.AS_WRITTEN : Whose.TOLD;
    }

    /// True for the columns of a file of ours: its rows say themselves how exactly they may leave.
    public boolean isAmnoks() {
        return has(SightingColumn.UUID) && has(SightingColumn.PRIVACY);
    }

    /// What a column of the file means; empty when it is not read.
    public Optional<SightingColumn> meaning(int place) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public boolean has(SightingColumn meaning) {
        return places.containsKey(meaning);
    }

    /// What the column is called in this file; our own name for it when the file lacks it.
    public String name(SightingColumn meaning) {
        var place = places.get(meaning);
        return place == null ? meaning.code() : columns.get(place);
    }

    /// By which GDAL and QGIS count rows: no person wrote them.
    private static final Set<String> ROW_NUMBERS = Set.of("fid", "ogc_fid");

    /// Columns that are not read, as warnings: those without a meaning, and those that mean by
    /// their names what another column was taken for.
    public List<Problem> warnings() {
        var unknown = new ArrayList<String>();
        var twice = new ArrayList<String>();
        for (var i = 0; i < columns.size(); i++) {
            var name = columns.get(i);
            if (meaning(i).isEmpty() && !isPassedOver(name) && !keepsBack(i)) {
                (SightingColumn.named(name).filter(this::has).isPresent() ? twice : unknown)
                        .add(name);
            }
        }
        var warnings = new ArrayList<Problem>();
        warn(
                warnings,
                choices.keepsColumns()
                        ? Messages.text("exchange.columns_not_known_kept_as_words")
                        : Messages.text("exchange.columns_not_known_and_not_read"),
                unknown,
                choices.keepsColumns()
                        ? Messages.text("exchange.say_what_they_mean_where_they")
                        : Messages.text("exchange.say_what_they_mean_or_keep"));
        warn(
                warnings,
                Messages.text("exchange.columns_that_mean_the_same_as"),
                twice,
                Messages.text("exchange.keep_one_of_each"));
        return List.copyOf(warnings);
    }

    private boolean keepsBack(int place) {
        return KEEPING_BACK.stream().anyMatch(meaning -> moreOf(meaning).contains(place));
    }

    /// Columns that say once more what one says that keeps a row back: `Privacy_Level` beside
    /// `privacy_level`, “Embargo” beside “Confidential”. The coarsest of a row counts, and any of
    /// its marks, whichever column is read.
    ///
    /// @param meaning of one that is read; without it none of them counts
    public List<Integer> moreOf(SightingColumn meaning) {
        return has(meaning)
                ? called(columns, meaning).stream().filter(i -> meaning(i).isEmpty()).toList()
                : List.of();
    }

    /// Columns that are not read, and that some person may have written.
    public List<Integer> unread() {
        return IntStream.range(0, columns.size())
                .filter(i -> meaning(i).isEmpty() && !isPassedOver(columns.get(i)))
                .boxed()
                .toList();
    }

    private static boolean isPassedOver(String name) {
        return name.isBlank()
                || ROW_NUMBERS.contains(name)
                || RejectedRows.COLUMNS.contains(name)
                || DERIVED.contains(name);
    }

    private static void warn(
            List<Problem> warnings, String what, List<String> names, String remedy) {
        if (!names.isEmpty()) {
            warnings.add(
                    new Problem(what + shortened(names), Messages.text("exchange.header"), remedy));
        }
    }

    public static String shortened(List<String> names) {
        var text = Messages.listed(names.stream());
        return ShortText.of(text, 300);
    }
}
