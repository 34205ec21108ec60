package org.amnok.map.stretch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amnok.domain.Language;
import org.amnok.domain.River;
import org.amnok.domain.codelist.Family;
import org.amnok.geo.border.RiverKilometreText;
import org.amnok.geo.border.RiverLine;
import org.amnok.map.FeatureTable;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.words.Messages;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/// Features of stretches of river: their bands, and where their labels stand. Thread-safe.
///
/// A band that fades out is many lines on each other, each a little shorter and all equally faint:
/// one stroke never darkens itself where the river meanders, and no two pieces leave a seam.
public final class StretchFeatures {
    /// How many lines make a band.
    static final int LAYERS = 8;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /// After the towns on the border and before those inland: what a report says of the river is
    /// what the map is for.
    private static final double ORDER = 6051.5;

    /// From one band to the next: the shorter ones have fewer places.
    private static final double NEXT = 0.0001;

    private static final double SELECTED_ORDER = 1000;

    private final Rivers rivers;
    private volatile @Nullable Made last;

    public StretchFeatures(Rivers rivers) {
        this.rivers = rivers;
    }

    /// What was made last: the renderer recognises a collection it has projected before.
    private record Made(
            List<StretchBand> bands, Collection<UUID> selected, SimpleFeatureCollection features) {}

    /// Lines: `family`, `part` = ring below a selected band, or band.
    public SimpleFeatureCollection bands(MapContents contents) {
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
        bands.stream()
                .filter(band -> band.isAmong(selected))
                .forEach(
                        band ->
                                add(
                                        table,
                                        new Key(band.along().river(), band.family()),
                                        List.of(band.above(0.5)),
                                        "ring"));
        bands.stream()
                .collect(
                        Collectors.groupingBy(
                                band -> new Key(band.along().river(), band.family()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .forEach((key, same) -> addLayers(table, key, same));
        return table.collection();
    }

    private record Key(River river, Family family) {}

    /// Where reports of a family overlap the band is not darker: more of them are not surer, and a
    /// dark band would drown the symbols.
    private void addLayers(FeatureTable table, Key key, List<StretchBand> bands) {
        for (var i = 0; i < LAYERS; i++) {
            var share = (i + 0.5) / LAYERS;
            var parts = bands.stream().map(band -> band.above(share)).toList();
            add(table, key, StretchBand.Part.union(parts), "band");
        }
    }

    private void add(FeatureTable table, Key key, List<StretchBand.Part> parts, String name) {
        rivers.line(key.river())
                .ifPresent(
                        line ->
                                parts.stream()
                                        .filter(part -> !part.isEmpty())
                                        .forEach(
                                                part ->
                                                        table.add(
                                                                drawn(line, part),
                                                                key.family().code(),
                                                                name)));
    }

    private static LineString drawn(RiverLine line, StretchBand.Part part) {
        return GEOMETRIES.createLineString(
                line.between(part.from(), part.to()).toArray(Coordinate[]::new));
    }

    /// Points where each may be named, the best first: `family`, `label`, `order`; none where they
    /// are not named.
    public SimpleFeatureCollection labels(
            MapContents contents, Viewport viewport, Language reader) {
        var table = new FeatureTable("stretch-names", "family", "label", "order", "dx", "dy");
        var places = new StretchLabelPlaces(viewport);
        var areNamed = StretchStyles.areNamed(viewport.scaleDenominator());
        var bands = areNamed ? StretchBand.of(contents.stretches()) : List.<StretchBand>of();
        var next = ORDER;
        for (var band : bands.reversed()) {
            var order = next;
            next += NEXT;
            rivers.line(band.along().river())
                    .map(line -> places.of(band, line))
                    .filter(all -> !all.isEmpty())
                    .ifPresent(
                            all ->
                                    table.add(
                                            GEOMETRIES.createMultiPointFromCoords(
                                                    all.toArray(Coordinate[]::new)),
                                            band.family().code(),
                                            label(band, reader),
                                            band.isAmong(contents.selected())
                                                    ? SELECTED_ORDER
                                                    : order,
                                            0,
                                            0));
        }
        return table.collection();
    }

    /// "2 sightings along river km 631–728"; between figures and their unit no line is broken.
    static String label(StretchBand band, Language reader) {
        var km = RiverKilometreText.numbers(band.along());
        var n = band.members().size();
        return switch (reader) {
            case EN ->
                    (n == 1 ? "1 sighting" : Messages.number(n) + " sightings")
                            + " along river km\u00a0"
                            + km;
            case KO -> "하구에서 " + km + "\u00a0km, 목격 " + Messages.number(n) + "건";
            case ZH -> "距河口" + km + "公里，目击" + Messages.number(n) + "条";
            case JA -> "河口から" + km + "\u00a0km、目撃" + Messages.number(n) + "件";
        };
    }
}
