package org.amnok.ui.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amnok.domain.LatLon;
import org.amnok.domain.Place;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.Site;
import org.amnok.geo.UncertaintyText;
import org.amnok.release.Passage;
import org.amnok.release.ReleaseReview;
import org.jspecify.annotations.Nullable;

/// A line of the table of places: sightings at one point, before and after.
///
/// @param before and after: coordinate, or why there is none
/// @param beforeRadius and afterRadius: uncertainty; empty when unknown
record GatePlace(
        String name,
        int reports,
        String before,
        String beforeRadius,
        String after,
        String afterRadius) {
    /// So many places are listed.
    static final int MOST = 200;

    private static final String NONE = "no point";

    private record Key(String before, String beforeRadius, String after, String afterRadius) {}

    /// Places with the most reports first.
    static List<GatePlace> of(ReleaseReview review, ProjectContents contents) {
        var groups = new LinkedHashMap<Key, List<Passage>>();
        for (var passage : review.passages()) {
            groups.computeIfAbsent(key(passage), k -> new ArrayList<>()).add(passage);
        }
        return groups.entrySet().stream()
                .map(group -> place(group.getKey(), group.getValue(), contents))
                .sorted((a, b) -> Integer.compare(b.reports(), a.reports()))
                .limit(MOST)
                .toList();
    }

    private static Key key(Passage passage) {
        var at = passage.before().place() instanceof Place.Located l ? l : null;
        var after = passage.after();
        return new Key(
                at == null ? unlocated(passage) : text(at.point(), 5),
                at == null ? "" : radius(at.uncertaintyMetres()),
                after == null ? "stays here" : after(passage),
                after == null ? "" : radius(after.uncertaintyMetres()));
    }

    private static String unlocated(Passage passage) {
        return passage.before().place() instanceof Place.Stretch ? "along a river" : NONE;
    }

    private static String after(Passage passage) {
        var after = passage.after();
        if (after == null || after.point() == null) {
            return after != null && after.stretch() != null ? "along a river" : NONE;
        }
        return text(after.point(), 5 - Math.min(3, passage.level().number()));
    }

    private static GatePlace place(Key key, List<Passage> members, ProjectContents contents) {
        return new GatePlace(
                name(members, contents),
                members.size(),
                key.before(),
                key.beforeRadius(),
                key.after(),
                key.afterRadius());
    }

    /// The site that all belong to; else the words that most reports use for the place.
    private static String name(List<Passage> members, ProjectContents contents) {
        if (!(members.getFirst().before().place() instanceof Place.Located)) {
            return members.getFirst().before().place() instanceof Place.Stretch
                    ? "Stretches of river"
                    : "Without a place";
        }
        var sites = members.stream().map(p -> p.before().siteUuid()).distinct().toList();
        var site = sites.size() == 1 ? contents.site(sites.getFirst()) : Optional.<Site>empty();
        return site.map(Site::title).orElseGet(() -> commonest(members));
    }

    private static String commonest(List<Passage> members) {
        var counts =
                members.stream()
                        .map(p -> p.before().place().asReported())
                        .filter(words -> !words.isBlank())
                        .collect(
                                Collectors.groupingBy(
                                        words -> words, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(members.getFirst().before().title());
    }

    /// "6 places appear at 4 points, as some share a cell. "; empty when none do.
    static String merged(ReleaseReview review) {
        var befores = new HashSet<LatLon>();
        var afters = new HashSet<LatLon>();
        for (var passage : review.passages()) {
            var after = passage.after();
            if (after != null
                    && after.point() != null
                    && passage.before().place() instanceof Place.Located at) {
                befores.add(at.point());
                afters.add(after.point());
            }
        }
        return afters.size() == befores.size()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%,d places appear at %,d %s, as some share a cell. ",
                        befores.size(),
                        afters.size(),
                        afters.size() == 1 ? "point" : "points");
    }

    private static String radius(@Nullable Double metres) {
        return metres == null ? "" : UncertaintyText.of(metres);
    }

    private static String text(LatLon point, int digits) {
        return String.format(
                Locale.ROOT,
                "%." + digits + "f, %." + digits + "f",
                point.latDegrees(),
                point.lonDegrees());
    }
}
