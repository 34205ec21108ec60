package org.amnok.map.cluster;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.amnok.domain.Lazy;
import org.amnok.index.RowSet;
import org.amnok.index.SightingIndex;
import org.amnok.index.SightingPages;
import org.amnok.map.marker.IndexedMarkers;
import org.amnok.map.marker.ListedMarkers;
import org.amnok.map.marker.MarkerIndex;
import org.amnok.map.marker.MarkerSource;
import org.amnok.map.marker.SightingMarker;

/// Marks that do not change, with what was found out about them: how they are ordered, and how they
/// group at the scales looked at last. All is made when it is first asked for, by one thread;
/// others wait for it. Equal by identity: nobody compares a million. Thread-safe.
public final class SightingMarkers extends AbstractCollection<SightingMarker> {
    private final Lazy<MarkerSource> source;
    private final Lazy<MarkerClusters> clusters;
    private final Lazy<MarkPoints> points;
    private final Lazy<Reaches> reaches;

    private SightingMarkers(Supplier<MarkerSource> make) {
        source = new Lazy<>(make);
        clusters = new Lazy<>(() -> new MarkerClusters(MarkerIndex.of(source())));
        points = new Lazy<>(() -> MarkPoints.of(clusters().index()));
        reaches = new Lazy<>(() -> Reaches.of(source()));
    }

    /// A copy; the same when it is one already.
    public static SightingMarkers of(Collection<SightingMarker> marks) {
        if (marks instanceof SightingMarkers known) {
            return known;
        }
        var copy = new ListedMarkers(marks);
        return new SightingMarkers(() -> copy);
    }

    /// Marks of the records of a project at their own places, for the screen of this machine only.
    /// None of them is made before it is needed.
    ///
    /// @param shown rows of the index
    /// @param pages reads texts of them, never on the FX thread
    public static SightingMarkers of(SightingIndex index, RowSet shown, SightingPages pages) {
        return new SightingMarkers(() -> IndexedMarkers.of(index, shown, pages));
    }

    /// Marks that are made when they are first needed.
    public static SightingMarkers made(Supplier<MarkerSource> make) {
        return new SightingMarkers(make);
    }

    /// Works out how they group ahead of the first picture, which takes most of a second for a
    /// million: for a background thread.
    public void prepare() {
        clusters();
    }

    /// What they are made of.
    public MarkerSource source() {
        return source.get();
    }

    /// How they group.
    public MarkerClusters clusters() {
        return clusters.get();
    }

    /// How far their places reach. Found once: a map that moves looks at few of a million.
    public Reaches reaches() {
        return reaches.get();
    }

    /// Each as a point of its own.
    public MarkPoints points() {
        return points.get();
    }

    @Override
    public Iterator<SightingMarker> iterator() {
        var its = source();
        return IntStream.range(0, its.size()).mapToObj(its::mark).iterator();
    }

    @Override
    public int size() {
        return source().size();
    }
}
