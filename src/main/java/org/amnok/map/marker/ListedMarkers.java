package org.amnok.map.marker;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.styling.MarkerValues;
import org.amnok.map.styling.SymbolAppearance;

/// Marks that exist already.
public final class ListedMarkers implements MarkerSource {
    private final SightingMarker[] marks;

    public ListedMarkers(Collection<SightingMarker> marks) {
        this.marks = marks.toArray(SightingMarker[]::new);
    }

    @Override
    public int size() {
        return marks.length;
    }

    @Override
    public UUID uuid(int mark) {
        return marks[mark].uuid();
    }

    @Override
    public SightingKind kind(int mark) {
        return marks[mark].kind();
    }

    @Override
    public boolean isDoubtful(int mark) {
        return marks[mark].symbol().isUncertain();
    }

    @Override
    public boolean isDisputed(int mark) {
        return marks[mark].disputed();
    }

    @Override
    public SymbolAppearance look(int mark) {
        return marks[mark].look();
    }

    @Override
    public int latestDay(int mark) {
        var latest = marks[mark].latest();
        return latest == null ? NO_DAY : (int) latest.toEpochDay();
    }

    @Override
    public double lonDegrees(int mark) {
        return marks[mark].point().lonDegrees();
    }

    @Override
    public double latDegrees(int mark) {
        return marks[mark].point().latDegrees();
    }

    @Override
    public double uncertaintyMetres(int mark) {
        var metres = marks[mark].uncertaintyMetres();
        return metres == null ? Double.NaN : metres;
    }

    @Override
    public LatLon point(int mark) {
        return marks[mark].point();
    }

    @Override
    public SightingMarker mark(int mark) {
        return marks[mark];
    }

    @Override
    public MarkerValues values(Set<String> attributes, int[] of) {
        return (mark, attribute) -> marks[mark].attributes().value(attribute);
    }
}
