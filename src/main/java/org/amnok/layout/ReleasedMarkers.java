package org.amnok.layout;

import java.util.Set;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.marker.MarkerSource;
import org.amnok.map.marker.MarkerSymbol;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.styling.MarkerValues;
import org.amnok.map.styling.SightingFacts;
import org.amnok.map.styling.SymbolAppearance;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;

/// Marks of what was released and has a point, each made when it is drawn or asked for: there may
/// be a million.
final class ReleasedMarkers implements MarkerSource {
    private final ReleasedSighting[] placed;

    ReleasedMarkers(ReleasedSightings released) {
        placed =
                released.sightings().stream()
                        .filter(each -> each.point() != null)
                        .toArray(ReleasedSighting[]::new);
    }

    @Override
    public int size() {
        return placed.length;
    }

    @Override
    public UUID uuid(int mark) {
        return placed[mark].uuid();
    }

    @Override
    public SightingKind kind(int mark) {
        return placed[mark].kind();
    }

    @Override
    public boolean isDoubtful(int mark) {
        return placed[mark].doubtful() || placed[mark].disputed();
    }

    @Override
    public boolean isDisputed(int mark) {
        return placed[mark].disputed();
    }

    @Override
    public SymbolAppearance look(int mark) {
        return SymbolAppearance.DESIGNED;
    }

    @Override
    public int latestDay(int mark) {
        var dates = placed[mark].dates();
        return dates == null ? NO_DAY : (int) dates.latest().toEpochDay();
    }

    @Override
    public double lonDegrees(int mark) {
        return point(mark).lonDegrees();
    }

    @Override
    public double latDegrees(int mark) {
        return point(mark).latDegrees();
    }

    @Override
    public double uncertaintyMetres(int mark) {
        var metres = placed[mark].uncertaintyMetres();
        return metres == null ? Double.NaN : metres;
    }

    @Override
    @SuppressWarnings("NullAway") // those without a point have no mark
    public LatLon point(int mark) {
        return placed[mark].point();
    }

    private MarkerSymbol symbol(int mark) {
        var of = placed[mark];
        return new MarkerSymbol(of.kind(), of.doubtful(), of.disputed());
    }

    @Override
    public SightingMarker mark(int mark) {
        var of = placed[mark];
        var dates = of.dates();
        return new SightingMarker(
                of.uuid(),
                point(mark),
                of.uncertaintyMetres(),
                symbol(mark),
                of.title(),
                dates == null ? null : dates.latest(),
                facts(of));
    }

    private static SightingFacts facts(ReleasedSighting of) {
        var dates = of.dates();
        return new SightingFacts(
                of.status(),
                of.grading(),
                null,
                "",
                null,
                dates == null ? null : dates.earliest(),
                of.count());
    }

    @Override
    public MarkerValues values(Set<String> attributes, int[] of) {
        return (mark, attribute) -> mark(mark).attributes().value(attribute);
    }
}
