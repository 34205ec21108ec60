package org.amnok.domain.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.amnok.domain.LatLon;
import org.amnok.domain.Outline;
import org.amnok.domain.OutlineDistance;
import org.amnok.domain.RiverLines;
import org.amnok.domain.RiverReaches;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.record.Site;

/// Shapes that a filter asks to be near.
///
/// @param marginMetres how exact their own places are: it adds to the uncertainty of what is asked
///   about
public record NearShape(OutlineDistance distance, double marginMetres) {
    /// What is meant by it; empty when that is gone or has no place. Sites that are equally exact
    /// are one.
    public static List<NearShape> of(Around around, Collection<Site> sites) {
        return switch (around) {
            case Around.OfShape(var outline, _) ->
                    List.of(new NearShape(new OutlineDistance(outline), 0));
            case Around.OfSite(var uuid) -> of(sites, site -> site.uuid().equals(uuid));
            case Around.AnyCrossing _ -> of(sites, site -> site.type().isCrossing());
        };
    }

    private static List<NearShape> of(Collection<Site> sites, Predicate<Site> meant) {
        var byMargin = new TreeMap<Double, List<Outline>>();
        sites.stream()
                .filter(site -> site.geometry() != null && meant.test(site))
                .forEach(
                        site ->
                                Outline.of(Objects.requireNonNull(site.geometry()))
                                        .ifPresent(
                                                outline ->
                                                        byMargin.computeIfAbsent(
                                                                        margin(site),
                                                                        m -> new ArrayList<>())
                                                                .add(outline)));
        return byMargin.entrySet().stream()
                .map(each -> new NearShape(new OutlineDistance(each.getValue()), each.getKey()))
                .toList();
    }

    private static double margin(Site site) {
        var precision = site.precisionMetres();
        return precision == null ? 0 : precision;
    }

    /// The parts of the rivers near one of some shapes, as near as all that a stretch may be has to
    /// be.
    public static RiverReaches reaches(
            Criterion.Within asked, List<NearShape> shapes, RiverLines lines) {
        return new RiverReaches(
                lines,
                shapes.stream()
                        .map(
                                each ->
                                        new RiverReaches.Near(
                                                each.distance, asked.reach(0, each.marginMetres)))
                        .toList());
    }

    /// True when a place is near it.
    ///
    /// @param statedMetres uncertainty of the place; not a number when it is not known
    public boolean isNear(Criterion.Within asked, LatLon place, double statedMetres) {
        return distance.isWithin(
                place.lonDegrees(), place.latDegrees(), asked.reach(statedMetres, marginMetres));
    }
}
