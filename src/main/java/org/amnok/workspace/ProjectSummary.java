package org.amnok.workspace;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.project.ProjectContents;
import org.amnok.index.RowBounds;
import org.amnok.index.RowSet;
import org.amnok.index.SightingIndex;
import org.locationtech.jts.geom.Envelope;

/// What is in a project, in numbers. For its owner: the extent is that of the true points.
///
/// @param sightings all, retracted ones included
/// @param located sightings that have a point
/// @param stretches sightings along a stretch of river
/// @param dated sightings whose date is known
/// @param sitesLocated sites that have a geometry
/// @param extent of the sightings' points; empty when none has one
/// @param dates from the earliest to the latest day on which something may have been seen; empty
///   when no date is known
/// @param byKind and byStatus: only what occurs, in the order of the enum
public record ProjectSummary(
        int sightings,
        int located,
        int stretches,
        int dated,
        int sites,
        int sitesLocated,
        Optional<Extent> extent,
        Optional<DateSpan> dates,
        Map<SightingKind, Integer> byKind,
        Map<SightingStatus, Integer> byStatus) {

    /// Reads no sighting.
    ///
    /// @param index of these contents
    public static ProjectSummary of(SightingIndex index, ProjectContents contents) {
        var rows = index.all();
        var dated =
                rows.stream().filter(row -> index.latestDay(row) != SightingIndex.NO_DAY).toArray();
        return new ProjectSummary(
                rows.count(),
                index.rowsWith(Facet.LOCATED, Set.of("point")).count(),
                index.rowsWith(Facet.LOCATED, Set.of("stretch")).count(),
                dated.length,
                contents.sites().size(),
                (int) contents.sites().stream().filter(s -> s.geometry() != null).count(),
                extent(RowBounds.of(index, rows)),
                dates(index, dated),
                counted(rows, index::kind, SightingKind.class),
                counted(rows, index::status, SightingStatus.class));
    }

    private static Optional<Extent> extent(Envelope box) {
        return box.isNull()
                ? Optional.empty()
                : Optional.of(
                        new Extent(
                                LatLon.ofXy(box.getMinX(), box.getMinY()),
                                LatLon.ofXy(box.getMaxX(), box.getMaxY())));
    }

    private static Optional<DateSpan> dates(SightingIndex index, int[] rows) {
        var first = Arrays.stream(rows).map(index::earliestDay).min();
        var last = Arrays.stream(rows).map(index::latestDay).max();
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DateSpan(
                                LocalDate.ofEpochDay(first.getAsInt()),
                                LocalDate.ofEpochDay(last.orElseThrow())));
    }

    private static <E extends Enum<E>> Map<E, Integer> counted(
            RowSet rows, IntFunction<E> by, Class<E> type) {
        var counts = new EnumMap<E, Integer>(type);
        rows.stream().forEach(row -> counts.merge(by.apply(row), 1, Integer::sum));
        return counts;
    }
}
