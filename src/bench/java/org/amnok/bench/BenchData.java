package org.amnok.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amnok.geo.projection.Projections;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.LayerPart;
import org.amnok.map.MapExtent;
import org.amnok.map.MapLayer;
import org.amnok.map.Viewport;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/// The folder of the benchmark's data: `bench.json` with views and styles, `base.gpkg` with land,
/// lines and places.
final class BenchData {
    private static final Envelope MERCATOR_WORLD = new Envelope(-180, 180, -85, 85);

    private final Path folder;
    private final Map<String, Object> settings;
    private final BenchStyles styles;

    BenchData(Path folder) {
        this.folder = folder;
        settings = JsonTree.read(folder.resolve("bench.json"));
        styles = new BenchStyles(BenchLook.of(settings));
    }

    /// A view of `bench.json` in Web Mercator.
    Viewport view(String name) {
        var size = JsonTree.array(view(settings, name), "size");
        return extent(name)
                .fitted(JsonTree.number(size.get(0), name), JsonTree.number(size.get(1), name), 1);
    }

    /// What a view of `bench.json` shows.
    MapExtent extent(String name) {
        var box = JsonTree.array(view(settings, name), "bbox3857");
        return new MapExtent(
                Projections.webMercator(),
                JsonTree.number(box.get(0), name),
                JsonTree.number(box.get(1), name),
                JsonTree.number(box.get(2), name),
                JsonTree.number(box.get(3), name));
    }

    private static Map<String, Object> view(Map<String, Object> settings, String name) {
        return JsonTree.object(JsonTree.object(settings, "views"), name);
    }

    /// Water, land, shores and borders, 200 names: what workload 1 draws.
    List<MapLayer> base() {
        var file = folder.resolve("base.gpkg");
        return List.of(
                background(),
                new FeatureLayer(
                        new LayerPart.Named("land"),
                        BenchFeatures.read(file, "land", ""),
                        styles.land(),
                        1),
                new FeatureLayer(
                        new LayerPart.Named("lines"),
                        BenchFeatures.read(file, "lines", ""),
                        styles.lines(),
                        1),
                new FeatureLayer(
                        new LayerPart.Named("places"),
                        BenchFeatures.read(file, "places", "name"),
                        styles.places("name"),
                        1));
    }

    private MapLayer background() {
        var world = new GeometryFactory().toGeometry(MERCATOR_WORLD);
        var features = new FeatureTable("background").add(world).collection();
        return new FeatureLayer(
                new LayerPart.Named("background"), features, styles.background(), 1);
    }
}
