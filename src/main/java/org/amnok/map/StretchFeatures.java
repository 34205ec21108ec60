package org.amnok.map;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Language;
import org.amnok.geo.RiverLine;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Features of stretches of river: their bands, and where their labels stand. Thread-safe.
///
/// A band that fades out is many lines on each other, each a little shorter and all equally faint:
/// one stroke never darkens itself where the river meanders, and no two pieces leave a seam.
final class StretchFeatures {
    /// How many lines make a band.
    static final int LAYERS = 12;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// After the towns: a band can be named in many places.
    private static final double ORDER = 6800;

    private static final double SELECTED_ORDER = 1000;

    private final Rivers rivers;
    private volatile @Nullable Made last;

    StretchFeatures(Rivers rivers) {
        this.rivers = rivers;
    }

    /// What was made last: the renderer recognises a collection it has projected before.
    private record Made(
            List<StretchBand> bands, Collection<UUID> selected, SimpleFeatureCollection features) {}

    /// Lines: `family`, `part` = ring below a selected band, or band.
    SimpleFeatureCollection bands(MapContents contents) {
        var bands = StretchBand.of(contents.stretches());
        var made = last;
        if (made == null
                || !made.bands.equals(bands)
                || !made.selected.equals(contents.selected())) {
            made = new Made(bands, contents.selected(), drawn(bands, contents.selected()));
            last = made;
        }
        return made.features;
    }

    private SimpleFeatureCollection drawn(List<StretchBand> bands, Collection<UUID> selected) {
        var table = new FeatureTable("stretches", "family", "part");
        for (var band : bands) {
            rivers.line(band.along().river())
                    .ifPresent(line -> add(table, band, line, band.isAmong(selected)));
        }
        return table.collection();
    }

    private static void add(
            FeatureTable table, StretchBand band, RiverLine line, boolean selected) {
        if (selected) {
            add(table, band.above(0.5), line, band, "ring");
        }
        for (var i = 0; i < LAYERS; i++) {
            add(table, band.above((i + 0.5) / LAYERS), line, band, "band");
        }
    }

    private static void add(
            FeatureTable table,
            StretchBand.Part part,
            RiverLine line,
            StretchBand band,
            String name) {
        if (!part.isEmpty()) {
            var points = line.between(part.from(), part.to()).toArray(Coordinate[]::new);
            table.add(GEOMETRIES.createLineString(points), band.family().code(), name);
        }
    }

    /// Points: `family`, `label`, `order`.
    SimpleFeatureCollection labels(MapContents contents, Viewport viewport, Language reader) {
        var table = new FeatureTable("stretch-names", "family", "label", "order", "dx", "dy");
        var places = new StretchLabelPlaces(viewport);
        for (var band : StretchBand.of(contents.stretches())) {
            rivers.line(band.along().river())
                    .flatMap(line -> places.of(band, line))
                    .ifPresent(
                            at ->
                                    table.add(
                                            GEOMETRIES.createPoint(at),
                                            band.family().code(),
                                            StretchText.label(band, reader),
                                            band.isAmong(contents.selected())
                                                    ? SELECTED_ORDER
                                                    : ORDER,
                                            0,
                                            0));
        }
        return table.collection();
    }
}
