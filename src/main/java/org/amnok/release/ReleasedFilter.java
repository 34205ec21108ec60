package org.amnok.release;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.Certainty;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Ring;
import org.amnok.domain.RiverReaches;
import org.amnok.domain.count.CountRange;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.NearShape;
import org.amnok.domain.record.PlaceFacts;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Site;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// A filter, asked of what was released and of nothing else: who is let through tells no more of a
/// place or a day than the record itself. A place that was moved to the middle of its cell passes
/// wherever a part of the cell does, a date that is told as a month wherever a day of it does. What
/// does not leave is not known, and meets no demand.
public final class ReleasedFilter implements Predicate<ReleasedSighting> {
    /// As wide as the widest cell.
    private static final double WIDEST_DEGREES = 0.1;

    /// From one corner of it to the other, rounded up.
    private static final double WIDEST_METRES = 20_000;

    /// Of a cell: what only touches its edge holds nothing of it.
    private static final double INNER = 1 - 1e-6;

    /// Facets that a release has as they were recorded, or not at all.
    private static final Set<Facet> RECORDED =
            Set.of(Facet.KIND, Facet.STATUS, Facet.RELIABILITY, Facet.CREDIBILITY, Facet.SITE);

    private final List<Predicate<ReleasedSighting>> demands;
    private final Collection<Site> sites;
    private final PlacesKnown places;

    /// @param sites by whose names words are looked for
    /// @param places tell river kilometres of places as they leave
    /// @throws ProblemException when the filter asks for what leaves with no release
    public static ReleasedFilter of(
            SightingFilter filter, Collection<Site> sites, PlacesKnown places) {
        return new ReleasedFilter(filter, sites, places);
    }

    private ReleasedFilter(SightingFilter filter, Collection<Site> sites, PlacesKnown places) {
        this.sites = List.copyOf(sites);
        this.places = places;
        demands = filter.criteria().stream().map(this::demand).toList();
    }

    @Override
    public boolean test(ReleasedSighting sighting) {
        for (var demand : demands) {
            if (!demand.test(sighting)) {
                return false;
            }
        }
        return true;
    }

    /// A filter of true records that lets through every one that this filter may let through once
    /// it is released. It only spares the gate those that cannot pass: what it lets through is to
    /// be asked again. Of stretches it is asked as if nobody knew the rivers: how much longer a
    /// coarser one is, is for the gate to say.
    public static SightingFilter atMost(SightingFilter filter) {
        return new SightingFilter(
                filter.criteria().stream().flatMap(ReleasedFilter::wider).toList());
    }

    private static Stream<Criterion> wider(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Words words -> Stream.of(words);
            case Criterion.AtLeast least -> Stream.of(least);
            case Criterion.During(var days, _) ->
                    Stream.of(new Criterion.During(days.inWholeMonths(), Certainty.POSSIBLE));
            case Criterion.InArea area -> Stream.of(around(new Ring(area.ring()).box()));
            case Criterion.AnyOf any ->
                    RECORDED.contains(any.facet()) && !any.values().contains("")
                            ? Stream.of(any)
                            : Stream.empty();
            case Criterion.Within(var around, var metres, _) ->
                    Stream.of(
                            new Criterion.Within(
                                    around,
                                    Math.min(
                                            Criterion.Within.FARTHEST_METRES,
                                            metres + WIDEST_METRES),
                                    Certainty.POSSIBLE));
            case Criterion.AlongRiver _, Criterion.NoneOf _, Criterion.NotLookedSince _ ->
                    Stream.empty();
        };
    }

    private static Criterion around(Envelope box) {
        return Criterion.InArea.box(
                Math.max(-180, box.getMinX() - WIDEST_DEGREES),
                Math.max(-90, box.getMinY() - WIDEST_DEGREES),
                Math.min(180, box.getMaxX() + WIDEST_DEGREES),
                Math.min(90, box.getMaxY() + WIDEST_DEGREES));
    }

    private Predicate<ReleasedSighting> demand(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Words words -> withAll(words.each());
            case Criterion.AnyOf any -> anyOf(any.facet(), any.values());
            case Criterion.During during -> each -> isDuring(each.dates(), during);
            case Criterion.AlongRiver along -> each -> isAlong(each, along);
            case Criterion.AtLeast least -> each -> isEnough(each, least);
            case Criterion.InArea area -> {
                var ring = new Ring(area.ring());
                var rivers = RiverReaches.inside(places.lines(), area.ring());
                yield each -> isIn(each, ring, rivers);
            }
            case Criterion.Within within -> near(within);
            case Criterion.NoneOf none -> anyOf(none.facet(), none.values()).negate();
            case Criterion.NotLookedSince _ ->
                    throw new ProblemException(
                            neverLeaves(Messages.text("near.not_looked_at_since")));
        };
    }

    private Predicate<ReleasedSighting> withAll(List<String> words) {
        return each -> {
            var text = Criterion.Words.folded(text(each));
            return words.stream().allMatch(text::contains);
        };
    }

    private String text(ReleasedSighting each) {
        var details = each.details();
        var site = details.site();
        var names =
                site == null
                        ? ""
                        : sites.stream()
                                .filter(s -> s.uuid().equals(site))
                                .flatMap(s -> s.allNames().stream())
                                .collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                each.title(),
                details.publicNote(),
                details.outlet(),
                details.reportTitle(),
                String.join("\n", each.kind().label(), each.kind().english()),
                names);
    }

    private static Predicate<ReleasedSighting> anyOf(Facet facet, Set<String> values) {
        if (facet == Facet.SOURCE || facet == Facet.EVIDENCE) {
            throw new ProblemException(neverLeaves(facet.title()));
        }
        return each ->
                values.contains(value(each, facet))
                        || facet == Facet.BANK && isUnknownBank(each, values);
    }

    /// Projects keep a bank that is not known as such, or as nothing.
    private static boolean isUnknownBank(ReleasedSighting each, Set<String> values) {
        return each.details().bank() == Bank.UNKNOWN && values.contains("");
    }

    private static Problem neverLeaves(String title) {
        return Problem.ofPlace(
                "",
                "release.the_filter_asks_for_which",
                "release.take_that_out_of_the_filter",
                title);
    }

    /// Empty for what is not known or does not leave.
    static String value(ReleasedSighting each, Facet facet) {
        var details = each.details();
        return switch (facet) {
            case KIND -> each.kind().code();
            case STATUS, RELIABILITY, CREDIBILITY, SITE -> details.fields().code(facet);
            case BANK -> details.bank().code();
            case PROVINCE -> details.province();
            case PRIVACY -> Integer.toString(each.level().number());
            case LOCATED ->
                    each.point() != null ? "point" : each.stretch() != null ? "stretch" : "none";
            case SOURCE, EVIDENCE -> "";
        };
    }

    private static boolean isDuring(@Nullable DateSpan dates, Criterion.During during) {
        if (dates == null) {
            return false;
        }
        var days = during.days();
        return during.certainty() == Certainty.POSSIBLE ? dates.overlaps(days) : days.holds(dates);
    }

    private static boolean isEnough(ReleasedSighting each, Criterion.AtLeast least) {
        var range = CountRange.of(each.details().counts(), least.countClass());
        return range != null && range.isAtLeast(least.number(), least.certainty());
    }

    private static boolean isIn(ReleasedSighting each, Ring ring, RiverReaches rivers) {
        var point = each.point();
        if (point == null) {
            return isNear(each.stretch(), rivers, Certainty.POSSIBLE);
        }
        var half = each.level().cellDegrees().orElse(0) / 2 * INNER;
        var lon = point.lonDegrees();
        var lat = point.latDegrees();
        return half == 0
                ? ring.holds(lon, lat)
                : ring.meets(lon - half, lat - half, lon + half, lat + half);
    }

    private Predicate<ReleasedSighting> near(Criterion.Within asked) {
        var shapes = NearShape.of(asked.around(), sites);
        var rivers = NearShape.reaches(asked, shapes, places.lines());
        return each -> {
            var point = each.point();
            var stated = each.uncertaintyMetres();
            return point == null
                    ? isNear(each.stretch(), rivers, asked.certainty())
                    : shapes.stream()
                            .anyMatch(
                                    shape ->
                                            shape.isNear(
                                                    asked,
                                                    point,
                                                    stated == null ? Double.NaN : stated));
        };
    }

    private static boolean isNear(
            @Nullable RiverStretch stretch, RiverReaches rivers, Certainty certainty) {
        if (stretch == null) {
            return false;
        }
        var from = stretch.from().lowest();
        var to = stretch.to().highest();
        return certainty == Certainty.CERTAIN
                ? rivers.hold(stretch.river(), from, to)
                : rivers.meet(stretch.river(), from, to);
    }

    private boolean isAlong(ReleasedSighting each, Criterion.AlongRiver asked) {
        if (!asked.isOnBank(each.details().bank().code())) {
            return false;
        }
        var stretch = each.stretch();
        if (stretch != null) {
            return isAlong(stretch, asked);
        }
        return each.point() != null && isAlong(places.facts(each.asPlace()).along(), asked);
    }

    private static boolean isAlong(RiverStretch stretch, Criterion.AlongRiver asked) {
        return stretch.river() == asked.river()
                && asked.isMet(stretch.from().lowest(), stretch.to().highest());
    }

    private static boolean isAlong(PlaceFacts.@Nullable Along along, Criterion.AlongRiver asked) {
        return along != null
                && along.river() == asked.river()
                && asked.isMet(along.lowest(), along.highest());
    }
}
