package org.amnok.map.marker;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.styling.MarkerValues;
import org.amnok.map.styling.SightingFacts;

/// Reports that were counted where they lie, too many to be marks each: one mark for those of a
/// kind at one place. Which reports they are is not known.
///
/// @param places where they are, several marks may have the same
/// @param metres how far off the least exact of its reports may be; not a number when unknown
public record CountedMarkers(Places places, SightingKind[] kinds, int[] reports, double[] metres)
        implements MarkerSource {
    /// By mark, in degrees: in the middle of its reports, which lie in the same cell.
    ///
    /// @param cellsPerDegree of the grid in which they were counted
    public record Places(double[] lon, double[] lat, int cellsPerDegree) {}

    /// How many reports there are.
    public long total() {
        return Arrays.stream(reports).asLongStream().sum();
    }

    @Override
    public int size() {
        return reports.length;
    }

    @Override
    public int cellsPerDegree() {
        return places.cellsPerDegree;
    }

    @Override
    public int reports(int mark) {
        return reports[mark];
    }

    @Override
    public UUID uuid(int mark) {
        return new UUID(0, mark);
    }

    @Override
    public SightingKind kind(int mark) {
        return kinds[mark];
    }

    @Override
    public boolean isDoubtful(int mark) {
        return false;
    }

    @Override
    public boolean isDisputed(int mark) {
        return false;
    }

    @Override
    public int latestDay(int mark) {
        return NO_DAY;
    }

    @Override
    public double lonDegrees(int mark) {
        return places.lon[mark];
    }

    @Override
    public double latDegrees(int mark) {
        return places.lat[mark];
    }

    @Override
    public double uncertaintyMetres(int mark) {
        return metres[mark];
    }

    @Override
    public SightingMarker mark(int mark) {
        var radius = metres[mark];
        return new SightingMarker(
                uuid(mark),
                point(mark),
                Double.isNaN(radius) ? null : radius,
                new MarkerSymbol(kinds[mark], false, false),
                "",
                null,
                SightingFacts.NONE);
    }

    @Override
    public BitSet among(Collection<UUID> uuids) {
        return new BitSet();
    }

    @Override
    public MarkerValues values(Set<String> attributes, int[] marks) {
        return (mark, attribute) -> null;
    }
}
