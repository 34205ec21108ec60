package org.amnok.ui.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amnok.domain.Lazy;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.geo.CoordinateText;
import org.amnok.index.SightingIndex;
import org.amnok.map.FeatureLayer;
import org.amnok.map.base.StreetMapName;
import org.amnok.map.ground.NamedPlace;
import org.amnok.ui.search.NameTable.Ranked;

/// Finds coordinates, places, sites and sightings by any of their names: what is written exactly so
/// first, then what starts so, a word that starts so, what holds it, what sounds so, and last what
/// is one typing error away. Thread-safe; the names of a project are read once, when they are first
/// asked for.
public final class SearchIndex {
    private static final int MOST = 40;

    /// Of more sightings the names are not read; those with the words are looked for in the file.
    private static final int MANY = 5000;

    /// At most this many of those with the words are compared by name.
    private static final int MOST_COMPARED = 200;

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingInt(Ranked::rank)
                    .thenComparingInt(r -> importance(r.hit()))
                    .thenComparingInt(Ranked::length);

    /// Read when something is first looked for.
    private final Lazy<NameTable> places;

    private volatile Project project = new Project(ProjectContents.EMPTY, new NameTable());

    private volatile NamesOnStreets streets = new NamesOnStreets(List.of());

    private record Project(ProjectContents contents, NameTable names) {}

    /// @param gazetteer names places; asked once, when something is first looked for
    public SearchIndex(Supplier<Collection<NamedPlace>> gazetteer) {
        places = new Lazy<>(() -> table(gazetteer.get()));
    }

    private static List<String> names(NamedPlace place) {
        return Stream.concat(place.names().all().stream(), place.otherNames().stream()).toList();
    }

    private static NameTable table(Collection<NamedPlace> places) {
        var table = new NameTable();
        places.stream()
                .sorted(Comparator.comparingInt(NamedPlace::priority))
                .forEach(p -> table.add(names(p), new SearchHit.Town(p)));
        return table;
    }

    /// Everything that fits, the best first, at most forty. With many sightings not for the FX
    /// thread.
    ///
    /// @param index of these contents
    public List<SearchHit> find(String text, ProjectContents contents, SightingIndex index) {
        var coordinate = CoordinateText.possible(text);
        var typed = Folding.key(text);
        if (coordinate.isPresent() || typed.isEmpty()) {
            return coordinate.<SearchHit>map(at -> new SearchHit.Coordinate(at.point())).stream()
                    .toList();
        }
        var found = new NameTable.Found();
        var match = new NameMatch(typed);
        places.get().find(match, found);
        names(contents).find(match, found);
        streets.names.get().find(match, found);
        if (contents.sightings().size() > MANY) {
            withWords(text, contents, index).find(match, found);
        }
        return found.all().stream()
                .sorted(BEST_FIRST)
                .map(Ranked::hit)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// Places and sites that are called most alike where nothing fits, the nearest first; empty
    /// when no name has half of the letters.
    ///
    /// @param most how many
    public List<SearchHit> alike(String text, ProjectContents contents, int most) {
        var typed = Folding.key(text);
        var nearest = new TreeMap<Integer, List<SearchHit>>();
        places.get().alike(typed, nearest);
        names(contents).alike(typed, nearest);
        return nearest.values().stream()
                .flatMap(List::stream)
                .filter(hit -> !(hit instanceof SearchHit.OfSighting))
                .distinct()
                .limit(most)
                .toList();
    }

    /// Names of street maps are found where their tiles are in memory: in and around what is seen.
    ///
    /// @param drawn what others draw on the picture that is shown
    public void over(List<FeatureLayer> drawn) {
        if (!streets.isOf(drawn)) {
            streets = new NamesOnStreets(drawn);
        }
    }

    private NameTable names(ProjectContents contents) {
        var known = project;
        if (known.contents != contents) {
            known = new Project(contents, read(contents));
            project = known;
        }
        return known.names;
    }

    private static NameTable read(ProjectContents contents) {
        var table = new NameTable();
        for (var site : contents.sites()) {
            table.add(words(site), new SearchHit.OfSite(site));
        }
        if (contents.sightings().size() <= MANY) {
            contents.sightings().forEach(s -> table.add(words(s), new SearchHit.OfSighting(s)));
        }
        return table;
    }

    private static NameTable withWords(String text, ProjectContents contents, SightingIndex index) {
        var rows = index.rows(SightingFilter.ALL.withText(text));
        var some = rows.stream().limit(MOST_COMPARED).mapToObj(index::uuid).toList();
        var table = new NameTable();
        contents.sightings(some).forEach(s -> table.add(words(s), new SearchHit.OfSighting(s)));
        return table;
    }

    private static List<String> words(Site s) {
        return given(Stream.concat(s.allNames().stream(), Stream.of(s.code())));
    }

    private static List<String> words(Sighting s) {
        return given(
                Stream.of(
                        s.code(),
                        s.title(),
                        s.place().asReported(),
                        s.report().title(),
                        s.kind().label()));
    }

    private static List<String> given(Stream<String> words) {
        return words.filter(w -> !w.isBlank()).distinct().toList();
    }

    /// Of equally good names cities come before sites, sites before sightings, villages last.
    private static int importance(SearchHit hit) {
        return switch (hit) {
            case SearchHit.Coordinate _, SearchHit.InWords _ -> 0;
            case SearchHit.Town(var place) -> place.priority();
            case SearchHit.OfSite _ -> 100;
            case SearchHit.OfSighting _ -> 101;
            case SearchHit.OnStreetMap _ -> 102;
        };
    }

    /// The names in layers of street maps; read when they are asked for first. Thread-safe.
    private static final class NamesOnStreets {
        private final List<FeatureLayer> layers;
        private final Lazy<NameTable> names;

        NamesOnStreets(List<FeatureLayer> layers) {
            this.layers = layers;
            names = new Lazy<>(() -> read(layers));
        }

        /// True when these layers have the same names.
        boolean isOf(List<FeatureLayer> others) {
            return StreetMapName.source(others).equals(StreetMapName.source(layers));
        }

        private static NameTable read(List<FeatureLayer> layers) {
            var table = new NameTable();
            for (var each : StreetMapName.in(layers)) {
                table.add(each.names(), new SearchHit.OnStreetMap(each.label(), each.point()));
            }
            return table;
        }
    }
}
