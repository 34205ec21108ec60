package org.amnok.layout.caption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.amnok.domain.Language;
import org.amnok.domain.Names;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.codelist.Family;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.Gazetteer;
import org.amnok.map.marker.CellMarker;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;

/// Writes captions of pictures from what was released. Thread-safe.
public final class Captions {
    private static final int MOST_FAMILIES = 5;
    private static final int MOST_COUNTED = 4;

    private final Towns towns;
    private final Map<String, Names> provinces;

    public Captions(BaseMap base) {
        towns = new Towns(Gazetteer.landmarks(base));
        provinces = new HashMap<>();
        Gazetteer.provinces(base).forEach(names -> provinces.putIfAbsent(names.en(), names));
    }

    /// What is said beside the sightings themselves.
    ///
    /// @param asked sentences on what of all sightings was asked for
    /// @param maps of several maps the days and the number of each; empty for one map
    /// @param compared of a map that shows by how much two sets of reports differ what these are;
    ///   empty for others
    public record Beside(List<String> asked, List<String> maps, String compared) {
        public static final Beside NOTHING = new Beside(List.of(), List.of(), "");
    }

    /// A caption in one language.
    ///
    /// @param isShown true of those that lie in the picture's frame; those without a place are
    ///   never asked
    /// @param near how many are placed outside the frame and may lie in it
    /// @param display how sightings are drawn
    public Caption caption(
            ReleasedSightings released,
            Predicate<ReleasedSighting> isShown,
            int near,
            SightingDisplay display,
            Beside beside,
            Language language) {
        var shown = released.sightings().stream().filter(Captions::hasPlace).filter(isShown);
        return new Writing(
                        released, shown.toList(), near, display, beside, new CaptionWords(language))
                .caption();
    }

    private static boolean hasPlace(ReleasedSighting sighting) {
        return sighting.point() != null || sighting.stretch() != null;
    }

    /// False of what is drawn as a cell, which says where it lies.
    private static boolean isCircled(ReleasedSighting sighting) {
        var point = sighting.point();
        var metres = sighting.uncertaintyMetres();
        var cell = sighting.level().cellDegrees();
        return point != null
                && metres != null
                && !(cell.isPresent() && new CellMarker(point, cell.getAsDouble()).tells(metres));
    }

    /// One caption being written.
    private final class Writing {
        private final List<ReleasedSighting> shown;
        private final int near;
        private final SightingDisplay display;
        private final Beside beside;
        private final CaptionWords words;
        private final SourcesPhrase sources;
        private final PrecisionPhrase precision;
        private final WherePhrase where;
        private final Tally<Family> families;

        Writing(
                ReleasedSightings all,
                List<ReleasedSighting> shown,
                int near,
                SightingDisplay display,
                Beside beside,
                CaptionWords words) {
            this.shown = shown;
            this.near = near;
            this.display = display;
            this.beside = beside;
            this.words = words;
            sources = new SourcesPhrase(shown);
            precision = new PrecisionPhrase(shown, all, towns);
            where = WherePhrase.of(shown, towns, provinces);
            families = Tally.of(shown.stream().map(s -> s.kind().family()).sorted());
        }

        Caption caption() {
            return new Caption(words.paragraph(sentences()), alternative());
        }

        private List<String> sentences() {
            if (!beside.compared().isEmpty()) {
                return List.of(
                        words.get("shows.difference", beside.compared()), words.get("boundary"));
            }
            var sentences = new ArrayList<String>();
            sentences.add(what());
            addNear(sentences);
            addMaps(sentences);
            sentences.addAll(beside.asked());
            var numbers = CaptionCounts.of(shown);
            numbers.stream().limit(MOST_COUNTED).forEach(n -> sentences.add(n.in(words)));
            if (numbers.stream().anyMatch(n -> n.counting() > 1)) {
                sentences.add(words.get("numbers.apart"));
            }
            var grounds = new ArrayList<>(sources.in(words));
            grounds.addAll(new SurenessPhrase(shown).in(words));
            addClauses("grounds", grounds, sentences);
            addClauses("positions", precision.in(words), sentences);
            sentences.add(words.get("boundary"));
            return sentences;
        }

        /// Of a frame in which something is placed; of another the first sentence tells it.
        private void addNear(List<String> sentences) {
            if (near > 0 && !shown.isEmpty()) {
                sentences.add(words.get("near", near));
            }
        }

        private void addMaps(List<String> sentences) {
            if (!beside.maps().isEmpty()) {
                sentences.add(words.get("maps", beside.maps().size(), words.row(beside.maps())));
            }
        }

        private void addClauses(String key, List<String> clauses, List<String> sentences) {
            if (!clauses.isEmpty()) {
                sentences.add(words.get(key, words.clauses(clauses)));
            }
        }

        private String what() {
            if (shown.isEmpty()) {
                return words.get("shows.nothing", near);
            }
            var when = TimePhrase.of(shown).map(phrase -> phrase.in(words));
            var undated = shown.stream().filter(sighting -> sighting.dates() == null).count();
            var key = when.isEmpty() ? ".undated" : undated > 0 ? ".partly" : "";
            return words.get(
                    "shows.sightings" + key,
                    shown.size(),
                    where.in(words),
                    when.orElse(""),
                    words.list(families(true)),
                    shown.size() - undated,
                    undated);
        }

        /// The most frequent families by name, the others as others.
        private List<String> families(boolean counted) {
            var most =
                    families.entries().size() > MOST_FAMILIES ? MOST_FAMILIES - 1 : MOST_FAMILIES;
            var named =
                    families.values().stream()
                            .filter(family -> family != Family.OTHER)
                            .limit(most)
                            .toList();
            var parts = new ArrayList<String>();
            named.forEach(f -> parts.add(family(f, families.count(f), counted)));
            var others = shown.size() - named.stream().mapToLong(families::count).sum();
            if (others > 0) {
                parts.add(family(Family.OTHER, others, counted));
            }
            return parts;
        }

        private String family(Family family, long count, boolean counted) {
            var name = words.get("family." + family.code());
            return counted && count < shown.size() ? words.get("counted", name, count) : name;
        }

        private String alternative() {
            var text = "";
            for (var sentence : description()) {
                var longer = text.isEmpty() ? sentence : words.paragraph(List.of(text, sentence));
                text = longer.length() <= Caption.LONGEST_ALTERNATIVE ? longer : text;
            }
            return text;
        }

        /// The most important first: what finds no room is left out.
        private List<String> description() {
            var sentences = new ArrayList<String>();
            sentences.add(
                    where.isBorderOnly()
                            ? words.get("alt.border")
                            : words.get("alt.place", where.names(words)));
            if (!beside.compared().isEmpty()) {
                sentences.add(words.get("alt.difference", beside.compared()));
                return sentences;
            }
            sentences.add(drawn());
            addNear(sentences);
            addMaps(sentences);
            if (precision.generalised() > 0) {
                sentences.add(words.get("alt.generalised", precision.generalised()));
            }
            if (!display.isDensity()
                    && (near > 0 || shown.stream().anyMatch(Captions::isCircled))) {
                sentences.add(words.get("alt.circles"));
            }
            return sentences;
        }

        private String drawn() {
            if (shown.isEmpty()) {
                return words.get("shows.nothing", near);
            }
            var key =
                    switch (display) {
                        case SYMBOLS, EVERY -> "alt.symbols";
                        case HEAT -> "alt.heat";
                        case HEXAGONS -> "alt.hexagons";
                    };
            return words.get(key, shown.size(), words.list(families(false)));
        }
    }

    /// All words that captions may hold whatever is released.
    public static List<String> fixedWords(Language language) {
        return new CaptionWords(language).all();
    }

    /// Both texts under headings of their language, as lines that end in a line feed.
    public static String text(Caption caption, Language language) {
        var words = new CaptionWords(language);
        return "%s\n%s\n\n%s\n%s\n"
                .formatted(
                        words.get("heading.caption"),
                        caption.text(),
                        words.get("heading.alternative"),
                        caption.alternative());
    }

    /// Where it was seen, no finer than it was released: by towns for exact places, else by the
    /// provinces that were released, else by the border.
    ///
    /// @param places the most frequent first; empty when only the border can be named
    /// @param towns true when they are towns, false when they are provinces
    /// @param elsewhere true when some lie elsewhere
    private record WherePhrase(List<Names> places, boolean towns, boolean elsewhere) {
        private static final int MOST_NAMES = 3;
        private static final int NAMES_OF_MANY = 2;

        static WherePhrase of(
                List<ReleasedSighting> sightings, Towns towns, Map<String, Names> provinces) {
            var near = sightings.stream().map(towns::of).toList();
            if (near.stream().anyMatch(Optional::isPresent)) {
                return of(near, true);
            }
            return of(
                    sightings.stream()
                            .map(s -> Optional.ofNullable(provinces.get(s.details().province())))
                            .toList(),
                    false);
        }

        private static WherePhrase of(List<Optional<Names>> named, boolean towns) {
            var names = Tally.of(named.stream().flatMap(Optional::stream)).values();
            var many = names.size() > MOST_NAMES;
            var elsewhere = many || named.stream().anyMatch(Optional::isEmpty);
            return new WherePhrase(
                    many ? names.subList(0, NAMES_OF_MANY) : names, towns, elsewhere);
        }

        boolean isBorderOnly() {
            return places.isEmpty();
        }

        /// "A, B and C"; empty when only the border can be named.
        String names(CaptionWords words) {
            return words.list(places.stream().map(words::place).toList());
        }

        String in(CaptionWords words) {
            if (isBorderOnly()) {
                return words.get("where.border");
            }
            var key = (towns ? "where.towns" : "where.provinces") + (elsewhere ? ".elsewhere" : "");
            // "A, B and elsewhere" has its own "and"; "A and B" asks for one.
            return words.get(
                    key,
                    elsewhere
                            ? words.row(places.stream().map(words::place).toList())
                            : names(words));
        }
    }
}
