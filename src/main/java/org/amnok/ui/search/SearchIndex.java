package org.amnok.ui.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.domain.ProblemException;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.Sighting;
import org.amnok.geo.CoordinateText;
import org.amnok.map.NamedPlace;

/// Finds coordinates, places, sites and sightings by any of their names. What starts with the text
/// comes before what only holds it.
public final class SearchIndex {
    private static final int MOST = 40;

    private final List<NamedPlace> places;

    public SearchIndex(Collection<NamedPlace> places) {
        this.places =
                places.stream().sorted(Comparator.comparingInt(NamedPlace::priority)).toList();
    }

    /// Everything that fits, the best first, at most forty.
    public List<SearchHit> find(String text, ProjectContents contents) {
        var wanted = folded(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var hits = new ArrayList<Ranked>();
        coordinate(text).ifPresent(c -> hits.add(new Ranked(-1, new SearchHit.Coordinate(c))));
        places.forEach(p -> rank(p.names(), "", wanted, new SearchHit.Town(p), hits));
        contents.sites()
                .forEach(s -> rank(s.names(), s.code(), wanted, new SearchHit.OfSite(s), hits));
        contents.sightings()
                .forEach(s -> rank(words(s), wanted, new SearchHit.OfSighting(s), hits));
        return hits.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(MOST)
                .map(Ranked::hit)
                .toList();
    }

    /// The position that a text gives; empty when it is no coordinate, or an impossible one.
    public static Optional<LatLon> coordinate(String text) {
        try {
            return CoordinateText.parse(text);
        } catch (ProblemException impossible) {
            return Optional.empty();
        }
    }

    private record Ranked(int rank, SearchHit hit) {}

    private static void rank(
            Names names, String code, String wanted, SearchHit hit, List<Ranked> hits) {
        rank(Stream.concat(names.all().stream(), Stream.of(code)), wanted, hit, hits);
    }

    private static void rank(
            Stream<String> words, String wanted, SearchHit hit, List<Ranked> hits) {
        words.map(SearchIndex::folded)
                .filter(w -> w.contains(wanted))
                .mapToInt(w -> w.equals(wanted) ? 0 : w.startsWith(wanted) ? 1 : 2)
                .min()
                .ifPresent(rank -> hits.add(new Ranked(rank, hit)));
    }

    private static Stream<String> words(Sighting s) {
        return Stream.of(
                s.code(), s.title(), s.place().asReported(), s.report().title(), s.kind().label());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
