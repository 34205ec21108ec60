package org.amnok.layout.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amnok.domain.date.DateSpan;
import org.amnok.layout.PrintedWords;
import org.amnok.layout.ScaleText;
import org.amnok.map.LayerId;
import org.amnok.map.styling.Classing;
import org.amnok.release.ReleasedSighting;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Puts facts into texts, so that they are right whatever is released: `{count}`, `{first_date}`,
/// `{last_date}`, `{scale}`, `{made}`, `{title}`, `{standfirst}`, `{kinds}`, `{compared}`; of
/// another map than the first with its id: `{days:map 2}`, `{reports:map 2}`. Of a page without a
/// map they are those of what its charts count. What is none of them stays as it is written.
final class TextFields {
    private static final Pattern FIELD = Pattern.compile("\\{([a-z_]+)(?::([^{}]+))?\\}");

    /// What any text may have.
    private static final String ANYWHERE =
            "{count}{first_date}{last_date}{scale}{made}{title}{standfirst}";

    private final SequencedMap<String, MapPiece> maps;
    private final PageStyle ink;
    private final Supplier<TownNames> towns;
    private final LocalDate made;

    /// What the first comparison of the page says; empty when it has none.
    private final String compared;

    /// What charts count, of a page without a map.
    private final List<ReleasedSighting> counted;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /// @param maps of the page by their ids
    TextFields(
            SequencedMap<String, MapPiece> maps,
            PageStyle ink,
            Supplier<TownNames> towns,
            LocalDate made,
            PageRecords records) {
        this.maps = maps;
        this.ink = ink;
        this.towns = towns;
        this.made = made;
        compared = records.figures().compared();
        counted = maps.isEmpty() ? records.counted() : List.of();
    }

    /// Each is found once.
    String filled(String text) {
        return FIELD.matcher(text).replaceAll(field -> Matcher.quoteReplacement(value(field)));
    }

    /// What fields say, by their names with braces: those that any text may have, and those in a
    /// text.
    Map<String, String> values(String text) {
        var values = new LinkedHashMap<String, String>();
        FIELD.matcher(ANYWHERE + text)
                .results()
                .forEach(field -> values.put(field.group(), value(field)));
        return values;
    }

    private String value(MatchResult field) {
        if (field.group(1).equals("made")) {
            return made.toString();
        }
        if (field.group(1).equals("compared")) {
            return compared;
        }
        return known.computeIfAbsent(field.group(), text -> found(field, text));
    }

    private String found(MatchResult field, String text) {
        var map = map(field.group(2));
        var isMapless = maps.isEmpty() && field.group(2) == null;
        var value = map.isPresent() || isMapless ? value(field.group(1), map.orElse(null)) : null;
        return value == null ? text : value;
    }

    private Optional<MapPiece> map(@Nullable String id) {
        return id == null ? maps.values().stream().findFirst() : Optional.ofNullable(maps.get(id));
    }

    /// @param map null on a page without one
    private @Nullable String value(String name, @Nullable MapPiece map) {
        var shown = map == null ? counted : map.shown();
        var words = new SpanWords(ink.language());
        return switch (name) {
            case "count" -> Messages.number(shown.size());
            case "first_date" -> span(shown).map(s -> words.month(s.earliest())).orElse("–");
            case "last_date" -> span(shown).map(s -> words.month(s.latest())).orElse("–");
            case "scale" -> map == null ? "–" : "1 : " + ScaleText.rounded(map.scaleDenominator());
            case "title" -> title(map, words);
            case "standfirst" -> titles().standfirst(all(), MapPiece.near(maps.values()), days());
            case "kinds" -> ink.words().get(legendTitle(map), all().size());
            case "days" -> map == null ? span(shown).map(words::of).orElse("") : days(map, words);
            case "reports" ->
                    map == null
                            ? ink.words().get("table.placed", shown.size())
                            : reports(map, ink.words());
            default -> null;
        };
    }

    /// How many a map shows; of one in which nothing is placed how many may lie in it.
    static String reports(MapPiece map, PrintedWords words) {
        var near = MapPiece.near(List.of(map));
        return near > 0
                ? words.get("table.maybe", near)
                : words.get("table.placed", map.shown().size());
    }

    private String title(@Nullable MapPiece map, SpanWords words) {
        var middle = map == null ? null : map.viewport().centre();
        return compared.isEmpty()
                ? titles().title(all(), middle)
                : titles().compared(all(), middle, sides(words));
    }

    /// The days that maps ask for, the first ones first.
    private List<String> sides(SpanWords words) {
        return maps.values().stream()
                .filter(map -> map.item().days() != null)
                .sorted(Comparator.comparing(TextFields::earliest))
                .map(map -> days(map, words))
                .distinct()
                .toList();
    }

    private static LocalDate earliest(MapPiece map) {
        var days = map.item().days();
        return days == null ? DateSpan.OPEN_START : days.earliest();
    }

    private PageTitles titles() {
        return new PageTitles(towns.get(), ink.language());
    }

    /// Of what the symbols in a legend speak.
    private static String legendTitle(@Nullable MapPiece map) {
        return map == null
                        || map.look().layer(LayerId.SIGHTINGS).styling().classing()
                                instanceof Classing.One
                ? "legend.title"
                : "legend.title.classes";
    }

    /// Those that a map asks for, else those of what it shows.
    static String days(MapPiece map, SpanWords words) {
        var days = map.item().days();
        return days == null
                ? span(map.shown()).map(words::of).orElse("")
                : words.asked(isKnown(map.shown(), days) ? days : days.inWholeMonths());
    }

    /// False when some of what a map shows may as well be of other days.
    private static boolean isKnown(List<ReleasedSighting> shown, DateSpan days) {
        return shown.stream()
                .map(ReleasedSighting::dates)
                .allMatch(dates -> dates == null || days.holds(dates));
    }

    /// What any map shows, each once.
    private List<ReleasedSighting> all() {
        if (maps.isEmpty()) {
            return counted;
        }
        if (maps.size() == 1) {
            return maps.firstEntry().getValue().shown();
        }
        return maps.values().stream().flatMap(map -> map.shown().stream()).distinct().toList();
    }

    /// The days that all maps together ask for; null when one asks for none.
    private @Nullable DateSpan days() {
        return DaySpans.hull(maps.values().stream().map(MapPiece::item).toList());
    }

    /// The time that charts of a map show: that of what is shown, within the days that are asked
    /// for; empty when nothing is dated.
    static Optional<DateSpan> axis(MapPiece map) {
        var days = map.item().days();
        return span(map.shown())
                .map(span -> PageTitles.within(span, days))
                .map(
                        span ->
                                new DateSpan(
                                        YearMonth.from(span.earliest()).atDay(1),
                                        YearMonth.from(span.latest()).atEndOfMonth()));
    }

    /// From the first to the last day, without what is open; empty when nothing is dated.
    static Optional<DateSpan> span(List<ReleasedSighting> sightings) {
        LocalDate first = null;
        LocalDate last = null;
        for (var sighting : sightings) {
            var span = sighting.dates();
            if (span != null) {
                if (!span.earliest().equals(DateSpan.OPEN_START)
                        && (first == null || span.earliest().isBefore(first))) {
                    first = span.earliest();
                }
                var end = span.latest().equals(DateSpan.OPEN_END) ? span.earliest() : span.latest();
                if (last == null || end.isAfter(last)) {
                    last = end;
                }
            }
        }
        return first != null && last != null && !last.isBefore(first)
                ? Optional.of(new DateSpan(first, last))
                : Optional.empty();
    }
}
