package org.amnok.map;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.SightingKind;
import org.amnok.map.styling.SymbolLook;

/// Marks that exist already.
final class ListedMarks implements MarkSource {
    private final SightingMark[] marks;

    ListedMarks(Collection<SightingMark> marks) {
        this.marks = marks.toArray(SightingMark[]::new);
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
    public SymbolLook look(int mark) {
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
    public SightingMark mark(int mark) {
        return marks[mark];
    }

    @Override
    public MarkValues values(Set<String> attributes, int[] of) {
        return (mark, attribute) -> marks[mark].attributes().value(attribute);
    }
}
