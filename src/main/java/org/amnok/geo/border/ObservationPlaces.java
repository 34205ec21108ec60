package org.amnok.geo.border;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.coverage.BankObservation;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Examined;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.SoughtKind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/// Where along the rivers observations lie. An area covers those metres of a river's line that lie
/// in it, on the banks that its observation names. Thread-safe; what was found of an area is kept.
public final class ObservationPlaces {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final Function<River, Optional<RiverLine>> lines;
    private final Map<Geometry, Map<River, List<MetreSpan>>> areas = new ConcurrentHashMap<>();

    /// @param lines the rivers of the map; empty for one that it lacks
    public ObservationPlaces(Function<River, Optional<RiverLine>> lines) {
        this.lines = lines;
    }

    /// How long a river is on the map, whole metres; 0 when it lacks it.
    public int metres(River river) {
        return lines.apply(river)
                .map(line -> (int) Math.round(line.lengthKilometres() * 1000))
                .orElse(0);
    }

    /// Observations of banks, in their order; those at sites and at areas without a river are none.
    public List<BankObservation> of(Collection<Observation> looks) {
        return looks.stream().flatMap(this::of).toList();
    }

    private Stream<BankObservation> of(Observation look) {
        return switch (look.examined()) {
            case Examined.OfSite _ -> Stream.of();
            case Examined.OfStretch(var stretch, var kinds) ->
                    Stream.of(
                            look(
                                    look,
                                    stretch,
                                    List.of(
                                            new MetreSpan(
                                                    stretch.fromMetres(), stretch.toMetres())),
                                    kinds));
            case Examined.OfArea area ->
                    areas.computeIfAbsent(area.area(), this::inside).entrySet().stream()
                            .map(
                                    on ->
                                            new BankObservation(
                                                    look.uuid(),
                                                    on.getKey(),
                                                    area.banks(),
                                                    on.getValue(),
                                                    area.kinds(),
                                                    look.date().span(),
                                                    look.result()));
        };
    }

    private static BankObservation look(
            Observation look,
            BankStretch stretch,
            List<MetreSpan> parts,
            SortedSet<SoughtKind> kinds) {
        return new BankObservation(
                look.uuid(),
                stretch.river(),
                stretch.banks(),
                parts,
                kinds,
                look.date().span(),
                look.result());
    }

    /// The metres of the rivers' lines that lie in an area.
    public Map<River, List<MetreSpan>> along(Geometry area) {
        return areas.computeIfAbsent(area, this::inside);
    }

    private Map<River, List<MetreSpan>> inside(Geometry area) {
        var found = new EnumMap<River, List<MetreSpan>>(River.class);
        for (var river : River.values()) {
            lines.apply(river)
                    .map(line -> inside(area, line))
                    .filter(parts -> !parts.isEmpty())
                    .ifPresent(parts -> found.put(river, parts));
        }
        return found;
    }

    private static List<MetreSpan> inside(Geometry area, RiverLine line) {
        var whole =
                SHAPES.createLineString(
                        line.between(0, line.lengthKilometres()).toArray(new Coordinate[0]));
        var parts = new ArrayList<MetreSpan>();
        var common = area.intersection(whole);
        if (common.isEmpty()) {
            return parts;
        }
        for (var part : LinearComponentExtracter.getLines(common)) {
            var ends = (LineString) part;
            var one = metre(line, ends.getStartPoint().getY(), ends.getStartPoint().getX());
            var other = metre(line, ends.getEndPoint().getY(), ends.getEndPoint().getX());
            if (one != other) {
                parts.add(new MetreSpan(Math.min(one, other), Math.max(one, other)));
            }
        }
        return MetreSpan.joined(parts);
    }

    private static int metre(RiverLine line, double lat, double lon) {
        return (int) Math.round(line.footOf(new LatLon(lat, lon)).kilometre() * 1000);
    }
}
