package org.amnok.workspace.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.coverage.BankObservation;
import org.amnok.domain.coverage.CoverageChange;
import org.amnok.domain.coverage.CoverageCount;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.coverage.OverlapRule;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.SoughtKind;
import org.amnok.domain.tabulation.Caveat;
import org.amnok.domain.tabulation.Caveat.Looked;
import org.amnok.domain.wording.ChangeText;
import org.amnok.geo.border.ObservationPlaces;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;

/// Whether the banks where two sets of reports are were looked at alike: by clear observations of
/// any kind, all of whose days lie in the period of a set; and what they say changed there.
///
/// @param looks as they leave
/// @param places where they lie
public record ComparedObservations(List<BankObservation> looks, ObservationPlaces places) {
    private static final int MOST_KINDS = 3;
    private static final GeometryFactory SHAPES = new GeometryFactory();

    public ComparedObservations {
        looks = List.copyOf(looks);
    }

    /// Empty where both were looked at alike and nothing says that anything changed, or not.
    public List<Caveat> caveats(SightingFilter a, SightingFilter b) {
        var ofA = looked(a);
        var ofB = looked(b);
        var alike =
                ofA.equals(ofB)
                        ? Stream.<Caveat>empty()
                        : Stream.<Caveat>of(new Caveat.BankLooks(ofA, ofB));
        return Stream.concat(alike, changes(a, b)).toList();
    }

    /// What observations of two periods say of the same banks: of each river and of what was looked
    /// for most, where both periods have a clear observation.
    private Stream<Caveat> changes(SightingFilter a, SightingFilter b) {
        var periodOfA = a.dates();
        var periodOfB = b.dates();
        if (periodOfA == null
                || periodOfB == null
                || periodOfA.equals(periodOfB)
                || !where(a).equals(where(b))) {
            return Stream.of();
        }
        return Stream.of(River.values())
                .flatMap(
                        river ->
                                kinds(river, b).stream()
                                        .map(kind -> question(river, kind, b, periodOfB))
                                        .flatMap(Optional::stream))
                .map(
                        asked ->
                                CoverageChange.of(
                                        CoverageCount.of(asked.of(periodOfA), looks),
                                        CoverageCount.of(asked, looks)))
                .filter(change -> change.comparedMetres() > 0)
                .map(
                        change ->
                                new Caveat.Told(
                                        ChangeText.sentence(
                                                change,
                                                places.metres(change.b().question().river())),
                                        change));
    }

    /// The parts of a filter that say where.
    private static List<Optional<? extends Criterion>> where(SightingFilter filter) {
        return List.of(
                filter.find(Criterion.AlongRiver.class), filter.find(Criterion.InArea.class));
    }

    private List<SoughtKind> kinds(River river, SightingFilter filter) {
        return SoughtKind.mostFrequent(
                looks.stream()
                        .filter(look -> look.river() == river && !parts(look, filter).isEmpty())
                        .flatMap(look -> look.kinds().stream()),
                MOST_KINDS);
    }

    /// Of the banks at which somebody looked for it; empty when the map lacks the river there.
    private Optional<CoverageQuestion> question(
            River river, SoughtKind kind, SightingFilter filter, DateSpan period) {
        var banks =
                looks.stream()
                        .filter(look -> look.river() == river && look.kinds().contains(kind))
                        .flatMap(look -> look.banks().stream())
                        .collect(Collectors.toSet());
        return span(river, filter)
                .map(
                        span ->
                                new CoverageQuestion(
                                        river,
                                        banks,
                                        span,
                                        period,
                                        kind,
                                        OverlapRule.LATEST_CLEAR));
    }

    /// The shortest one that holds all of a river that a filter asks for.
    private Optional<MetreSpan> span(River river, SightingFilter filter) {
        var metres = places.metres(river);
        if (metres == 0) {
            return Optional.empty();
        }
        var asked = parts(river, List.of(new MetreSpan(0, metres)), filter);
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new MetreSpan(
                                asked.stream().mapToInt(MetreSpan::from).min().orElse(0),
                                asked.stream().mapToInt(MetreSpan::to).max().orElse(metres)));
    }

    private Looked looked(SightingFilter filter) {
        var period = filter.dates();
        var inPeriod =
                looks.stream()
                        .filter(BankObservation::isClear)
                        .filter(look -> period == null || period.holds(look.days()))
                        .filter(look -> !parts(look, filter).isEmpty())
                        .toList();
        var metres = 0;
        for (var river : River.values()) {
            for (var bank : List.of(Bank.DPRK, Bank.PRC)) {
                metres +=
                        MetreSpan.joined(
                                        inPeriod.stream()
                                                .filter(look -> look.river() == river)
                                                .filter(look -> look.banks().contains(bank))
                                                .flatMap(look -> parts(look, filter).stream())
                                                .toList())
                                .stream()
                                .mapToInt(MetreSpan::length)
                                .sum();
            }
        }
        var days = inPeriod.stream().map(BankObservation::days).distinct().count();
        return new Looked((int) days, metres);
    }

    /// What of an observation lies where the filter asks.
    private List<MetreSpan> parts(BankObservation look, SightingFilter filter) {
        return parts(look.river(), look.parts(), filter);
    }

    private List<MetreSpan> parts(River river, List<MetreSpan> spans, SightingFilter filter) {
        var all = spans;
        var along = filter.find(Criterion.AlongRiver.class);
        if (along.isPresent()) {
            var asked = along.get();
            all = asked.river() == river ? within(all, List.of(span(asked))) : List.of();
        }
        var area = filter.find(Criterion.InArea.class);
        return area.isEmpty()
                ? all
                : within(all, places.along(shape(area.get())).getOrDefault(river, List.of()));
    }

    private static MetreSpan span(Criterion.AlongRiver along) {
        var from = (int) Math.round(along.fromKilometre() * 1000);
        return new MetreSpan(
                from, Math.max(from + 1, (int) Math.round(along.toKilometre() * 1000)));
    }

    private static List<MetreSpan> within(List<MetreSpan> all, List<MetreSpan> asked) {
        var parts = new ArrayList<MetreSpan>();
        for (var part : all) {
            asked.stream().filter(part::overlaps).map(part::within).forEach(parts::add);
        }
        return parts;
    }

    private static Geometry shape(Criterion.InArea area) {
        var ring = new ArrayList<LatLon>(area.ring());
        ring.add(ring.getFirst());
        var corners =
                ring.stream()
                        .map(at -> new Coordinate(at.lonDegrees(), at.latDegrees()))
                        .toArray(Coordinate[]::new);
        return GeometryFixer.fix(SHAPES.createPolygon(corners));
    }
}
