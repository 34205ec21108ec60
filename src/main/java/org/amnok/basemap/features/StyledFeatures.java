package org.amnok.basemap.features;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.amnok.domain.LatLon;
import org.amnok.domain.LruCache;
import org.amnok.domain.ProblemException;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.FeatureTiles;
import org.amnok.map.LayerPart;
import org.amnok.map.MapLayer;
import org.amnok.map.PointLayer;
import org.amnok.map.PointTable;
import org.amnok.map.PointTableBuilder;
import org.amnok.map.SeenArea;
import org.amnok.map.StyledLayer;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseKey;
import org.amnok.map.base.BaseSource;
import org.amnok.map.base.FeatureListing;
import org.amnok.map.base.FeatureQuery;
import org.amnok.map.base.FoundFeature;
import org.amnok.map.base.GeoToolsLayer;
import org.amnok.map.sld.RuleLegend;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.FileStyle;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.styling.SymbolAppearance;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// A layer of features drawn in one styling. Lines and areas come by tiles, points all at once as
/// far as they are drawn by symbols of ours. Thread-safe.
public final class StyledFeatures implements BaseSource {
    /// About 150 MB.
    private static final long MOST_WEIGHT = 1_500_000;

    /// What a feature takes beside its vertices, in vertices.
    private static final int FEATURE_WEIGHT = 10;

    /// Of more points those at the end of the file are left out.
    private static final int MOST_POINTS = 10_000_000;

    /// Among more labels than this none would be found.
    private static final int MOST_LABELS = 4_000;

    /// Shapes are kept for so many levels together.
    private static final int LEVELS_TOGETHER = 4;

    private static final int FEW_VERTICES = 8;
    private static final double LABEL_ORDER = 30_000;
    private static final double WORLD_DEGREES = 360;
    private static final StyledLayer.Own NOBODY = new StyledLayer.Own(new UUID(0, 0));
    private static final List<String> OWN = List.of("look", "label", "order");

    private final FeatureTables tables;
    private final LayerStyling styling;
    private final FeatureRows rows;
    private final LayerSource source;
    private final FeatureTable emptyTable;
    private final LruCache<Key, Loaded> tiles =
            new LruCache<>(Integer.MAX_VALUE, 0, MOST_WEIGHT, Loaded::weight);
    private final Map<Theme, FeatureLooks> looks = new EnumMap<>(Theme.class);
    private final List<SymbolAppearance> numbered;
    private final boolean drawsPointsAtOnce;
    private @Nullable PointTable points;

    private record Key(long tile, int detail) {}

    /// A tile that was read.
    ///
    /// @param labels how many of its features have one
    private record Loaded(FeatureTiles.Tile tile, long weight, int labels) {}

    public StyledFeatures(FeatureTables tables, LayerStyling given) {
        this.tables = tables;
        styling = given.drawnBy(known(given.file(), tables.attributes()));
        rows = new FeatureRows(tables.attributes(), styling);
        source = new LayerSource(tables, rows.filter());
        numbered = FeatureLooks.looks(styling.classing());
        emptyTable = table();
        drawsPointsAtOnce = styling.file() == null;
    }

    /// The style of a file, read again now that the attributes are known; null for one of which
    /// nothing can be drawn then.
    private static @Nullable FileStyle known(@Nullable FileStyle file, List<Attribute> attributes) {
        try {
            return file == null
                    ? null
                    : StyleFiles.read(file.name(), file.text(), NOBODY, attributes);
        } catch (ProblemException e) {
            return null;
        }
    }

    @Override
    public List<MapLayer> layers(Viewport viewport, MapStyle look, BooleanSupplier cancelled) {
        var layers = new ArrayList<MapLayer>();
        if (styling.scales().contains(viewport.scaleDenominator())) {
            addShapes(layers, viewport, look, cancelled);
            if (drawsPointsAtOnce && tables.counts().points() > 0) {
                layers.add(
                        new PointLayer(
                                "points",
                                pointTable(),
                                looks(look.theme()).points(),
                                null,
                                1,
                                null));
            }
        }
        return layers;
    }

    private void addShapes(
            List<MapLayer> layers, Viewport viewport, MapStyle look, BooleanSupplier cancelled) {
        var counts = tables.counts();
        var needed =
                counts.lines() + counts.areas() > 0
                        || !drawsPointsAtOnce
                        || styling.labelling().attribute().isPresent();
        if (!needed) {
            return;
        }
        var level = LevelTiles.of(viewport);
        var detail = Math.ceilDiv(level, LEVELS_TOGETHER) * LEVELS_TOGETHER;
        tiles.nextTurn();
        var shown = new ArrayList<FeatureTiles.Tile>();
        var labels = 0;
        for (var key : LevelTiles.in(SeenArea.of(viewport).degrees(), LevelTiles.of(viewport))) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            var of = new Key(key, detail);
            var loaded = tiles.get(of, () -> load(of));
            labels += loaded.labels;
            if (!loaded.tile.isEmpty()) {
                shown.add(loaded.tile);
            }
        }
        if (!shown.isEmpty()) {
            var features = new FeatureTiles(emptyTable.type(), this, shown);
            var file = styling.file();
            var style =
                    file == null
                            ? looks(look.theme()).style(labels > 0 && labels <= MOST_LABELS)
                            : file.style();
            layers.add(new FeatureLayer(new LayerPart.Features(), features, style, 1));
        }
    }

    private FeatureLooks looks(Theme theme) {
        synchronized (looks) {
            return looks.computeIfAbsent(
                    theme,
                    t ->
                            new FeatureLooks(
                                    t,
                                    numbered,
                                    tables.counts().dimensions(),
                                    styling.labelling()));
        }
    }

    @Override
    public List<FoundFeature> featuresAt(LatLon place, double reachMetres) {
        return new FeatureSearch(tables, source, place, reachMetres).found();
    }

    @Override
    public Optional<GeoToolsLayer> geoTools() {
        var file = styling.file();
        return Optional.of(
                new GeoToolsLayer(
                        source,
                        file != null
                                ? file.style()
                                : new LayerStyle(tables, styling, rows.filter()).style()));
    }

    @Override
    public FeatureListing listing(FeatureQuery query) {
        return new ListedFeatures(tables, source, query);
    }

    @Override
    public List<BaseKey> keys(Viewport viewport, Theme theme) {
        var file = styling.file();
        if (file != null) {
            return RuleLegend.of(
                    new GeoToolsLayer(source, file.style()), file.attributes(), viewport);
        }
        var counts = tables.counts();
        var swatch = counts.areas() > 0 ? "area" : counts.lines() > 0 ? "line" : "symbol:";
        return looks(theme).keys(swatch, styling.classing());
    }

    /// True when something of the layer lies in the picture.
    @Override
    public boolean mayShow(Viewport viewport) {
        var seen = SeenArea.of(viewport).degrees();
        return styling.scales().contains(viewport.scaleDenominator())
                && tables.counts().bounds().intersects(seen);
    }

    private FeatureTable table() {
        return new FeatureTable("features", styling.file() == null ? OWN : rows.names());
    }

    private Loaded load(Key key) {
        var table = table();
        var sum = new long[2];
        var tolerance =
                key.detail >= LevelTiles.DEEPEST
                        ? 0
                        : LevelTiles.pixel(key.detail) / 2 * WORLD_DEGREES;
        tables.tile(
                key.tile,
                rows.wanted(),
                (fid, shape, values) -> {
                    var label = label(values);
                    var isDrawn = shape.getDimension() > 0 || !drawsPointsAtOnce || label != null;
                    if (isDrawn && rows.passes(shape, values)) {
                        var simple = simplified(shape, tolerance);
                        table.add(simple, attributes(simple, values, label));
                        sum[0] += simple.getNumPoints() + FEATURE_WEIGHT;
                        sum[1] += label == null ? 0 : 1;
                    }
                });
        return new Loaded(table.tile(), sum[0] + 1, (int) sum[1]);
    }

    private @Nullable Object[] attributes(
            Geometry shape, @Nullable Object[] values, @Nullable String label) {
        if (styling.file() != null) {
            return values;
        }
        return new @Nullable Object[] {
            FeatureLooks.code(look(values), shape.getDimension()), label, LABEL_ORDER
        };
    }

    /// The number of a look, from 0.
    private int look(@Nullable Object[] values) {
        return numbered.size() == 1
                ? 0
                : numbered.indexOf(styling.classing().look(name -> rows.value(values, name)));
    }

    private @Nullable String label(@Nullable Object[] values) {
        return styling.labelling()
                .attribute()
                .map(name -> rows.value(values, name))
                .map(Object::toString)
                .orElse(null);
    }

    private static Geometry simplified(Geometry shape, double tolerance) {
        if (tolerance == 0 || shape.getNumPoints() <= FEW_VERTICES) {
            return shape;
        }
        var simplifier = new DouglasPeuckerSimplifier(shape);
        simplifier.setDistanceTolerance(tolerance);
        simplifier.setEnsureValid(false);
        var simple = simplifier.getResultGeometry();
        return simple.isEmpty() ? shape.getEnvelope() : simple;
    }

    private synchronized PointTable pointTable() {
        if (points == null) {
            var builder =
                    new PointTableBuilder((int) Math.min(MOST_POINTS, tables.counts().points()));
            tables.points(
                    rows.wanted(),
                    MOST_POINTS,
                    (fid, shape, values) -> {
                        if (rows.passes(shape, values)) {
                            var look = look(values);
                            for (var at : shape.getCoordinates()) {
                                builder.add(at.x, at.y, look);
                            }
                        }
                    });
            points = builder.build();
        }
        return points;
    }
}
