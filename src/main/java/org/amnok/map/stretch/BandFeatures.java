package org.amnok.map.stretch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.domain.LruCache;
import org.amnok.domain.River;
import org.amnok.domain.SightingDisplay;
import org.amnok.geo.projection.EachPosition;
import org.amnok.geo.projection.MapProjection;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.LayerId;
import org.amnok.map.MapLayer;
import org.amnok.map.OwnPart;
import org.amnok.map.Viewport;
import org.amnok.map.marker.BandMarker;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.buffer.OffsetCurve;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// Features of bands along rivers: where they lie at a scale. Bands follow the course of a river,
/// not its smallest bends. Thread-safe.
public final class BandFeatures {
    private static final double OFF_THE_RIVER = 12;
    private static final double SMOOTH = 4;

    /// Between two bands that follow one another below a river, px at each end.
    private static final double APART = 1.2;

    /// Beyond the picture nothing is drawn, px.
    private static final double AROUND = 300;

    private static final int KEPT = 512;
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final Rivers rivers;
    private final LruCache<Key, Geometry> courses = new LruCache<>(KEPT);
    private final LruCache<Key, Geometry> shapes = new LruCache<>(KEPT);
    private volatile @Nullable Made last;

    public BandFeatures(Rivers rivers) {
        this.rivers = rivers;
    }

    private record Key(BandMarker band, MapProjection projection, double unitsPerPixel) {}

    /// What was made last: the renderer recognises a collection it has projected before.
    private record Made(List<Key> bands, SimpleFeatureCollection features) {}

    /// Bands lie over the ground, below lines of borders, symbols and names.
    ///
    /// @param display of sightings: a density lies below all lines
    public static boolean lieBelow(LayerId layer, SightingDisplay display) {
        return switch (layer) {
            case LAND, GRATICULE, PROVINCES, LAKES, ISLANDS, RIVERS, STRETCHES -> false;
            case SIGHTINGS -> !display.isDensity();
            case CAMERAS, BORDER, PLACES, SITES, CROSSINGS, UNCERTAINTY -> true;
        };
    }

    /// Adds bands with their labels above what is there, unless they are there already.
    public void addTo(
            List<MapLayer> layers, List<BandMarker> bands, Viewport viewport, BandStyles styles) {
        var id = OwnPart.BANDS.id();
        if (bands.isEmpty() || layers.stream().anyMatch(layer -> layer.id().equals(id))) {
            return;
        }
        layers.add(new FeatureLayer(OwnPart.BANDS, bands(bands, viewport), styles.bands, 1));
        layers.add(new FeatureLayer(OwnPart.BAND_LABELS, labels(bands), styles.labels, 1));
    }

    /// Lines: `look`.
    private SimpleFeatureCollection bands(Collection<BandMarker> bands, Viewport viewport) {
        var inView = inView(bands, viewport);
        var made = last;
        if (made == null || !made.bands.equals(inView)) {
            var table = new FeatureTable("bands", "look");
            inView.forEach(key -> table.add(inDegrees(shape(key), key), key.band.look().code()));
            made = new Made(inView, table.collection());
            last = made;
        }
        return made.features;
    }

    /// Points in the middle of bands: `label`, `order`.
    private SimpleFeatureCollection labels(Collection<BandMarker> bands) {
        var table = new FeatureTable("band-labels", "label", "order", "dx", "dy");
        for (var band : bands) {
            if (!band.label().isEmpty()) {
                rivers.line(band.river())
                        .map(line -> line.at((band.span().from() + band.span().to()) / 2000.0))
                        .ifPresent(
                                at ->
                                        table.add(
                                                SHAPES.createPoint(at.coordinate()),
                                                band.label(),
                                                band.order(),
                                                0,
                                                0));
            }
        }
        return table.collection();
    }

    private List<Key> inView(Collection<BandMarker> bands, Viewport viewport) {
        var units = viewport.unitsPerPixel();
        var seen =
                new Envelope(
                        viewport.mapX(-AROUND),
                        viewport.mapX(viewport.widthPixels() + AROUND),
                        viewport.mapY(-AROUND),
                        viewport.mapY(viewport.heightPixels() + AROUND));
        var keys = new ArrayList<Key>();
        for (var band : bands) {
            var key = new Key(band, viewport.projection(), units);
            if (course(key).getEnvelopeInternal().intersects(seen)) {
                keys.add(key);
            }
        }
        return keys;
    }

    private Geometry shape(Key key) {
        return shapes.get(key, () -> made(key));
    }

    private Geometry made(Key key) {
        var smooth = DouglasPeuckerSimplifier.simplify(course(key), SMOOTH * key.unitsPerPixel);
        var bank = key.band.bank();
        if (bank != null) {
            var off = offset(bank, key.band.river()) * key.unitsPerPixel;
            return OffsetCurve.getCurve(smooth, off);
        }
        var apart = APART * key.unitsPerPixel;
        return smooth.getLength() <= 4 * apart
                ? smooth
                : new LengthIndexedLine(smooth).extractLine(apart, smooth.getLength() - apart);
    }

    /// The line of the river in map units; empty when the map lacks it.
    private Geometry course(Key key) {
        var line = new Key(key.band, key.projection, 0);
        return courses.get(line, () -> measured(line));
    }

    private Geometry measured(Key key) {
        var span = key.band.span();
        return rivers.line(key.band.river())
                .map(line -> line.between(span.from() / 1000.0, span.to() / 1000.0))
                .map(
                        points ->
                                SHAPES.createLineString(
                                        points.stream()
                                                .map(c -> LatLon.ofXy(c.x, c.y))
                                                .map(key.projection::toMap)
                                                .toArray(Coordinate[]::new)))
                .orElseGet(SHAPES::createLineString);
    }

    private static Geometry inDegrees(Geometry map, Key key) {
        return EachPosition.moved(
                map,
                (all, i) -> {
                    var at = key.projection.toLatLon(all.getX(i), all.getY(i));
                    all.setOrdinate(i, 0, at.lonDegrees());
                    all.setOrdinate(i, 1, at.latDegrees());
                });
    }

    /// Upstream the Korean bank of the Yalu is on the right, that of the Tumen on the left. In map
    /// units, which grow upwards, the right is negative.
    private static double offset(Bank bank, River river) {
        var isRight = (bank == Bank.DPRK) == (river == River.YALU);
        return isRight ? -OFF_THE_RIVER : OFF_THE_RIVER;
    }
}
