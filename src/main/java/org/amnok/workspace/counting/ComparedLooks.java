package org.amnok.workspace.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.coverage.BankLook;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.tabulation.Caveat;
import org.amnok.domain.tabulation.Caveat.Looked;
import org.amnok.geo.LookPlaces;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;

/// Whether the banks where two sets of reports are were looked at alike: by clear looks of any
/// kind, all of whose days lie in the period of a set.
///
/// @param looks as they leave
/// @param places where they lie
public record ComparedLooks(List<BankLook> looks, LookPlaces places) {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    public ComparedLooks {
        looks = List.copyOf(looks);
    }

    /// Empty where both were looked at alike, or not at all.
    public Optional<Caveat> caveat(SightingFilter a, SightingFilter b) {
        var ofA = looked(a);
        var ofB = looked(b);
        return ofA.equals(ofB) ? Optional.empty() : Optional.of(new Caveat.BankLooks(ofA, ofB));
    }

    private Looked looked(SightingFilter filter) {
        var period = filter.dates();
        var inPeriod =
                looks.stream()
                        .filter(BankLook::isClear)
                        .filter(look -> period == null || period.holds(look.days()))
                        .filter(look -> !parts(look, filter).isEmpty())
                        .toList();
        var metres = 0;
        for (var river : River.values()) {
            for (var bank : List.of(Bank.DPRK, Bank.PRC)) {
                metres +=
                        LookPlaces.joined(
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
        var days = inPeriod.stream().map(BankLook::days).distinct().count();
        return new Looked((int) days, metres);
    }

    /// What of a look lies where the filter asks.
    private List<MetreSpan> parts(BankLook look, SightingFilter filter) {
        var all = look.parts();
        var along = filter.find(Criterion.AlongRiver.class);
        if (along.isPresent()) {
            var asked = along.get();
            all = asked.river() == look.river() ? within(all, List.of(span(asked))) : List.of();
        }
        var area = filter.find(Criterion.InArea.class);
        return area.isEmpty()
                ? all
                : within(
                        all, places.along(shape(area.get())).getOrDefault(look.river(), List.of()));
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
