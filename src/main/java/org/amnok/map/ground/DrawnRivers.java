package org.amnok.map.ground;

import java.util.List;
import java.util.Optional;
import org.amnok.map.FeatureTable;
import org.amnok.map.ground.BaseMap.Part;
import org.amnok.map.symbology.Tides;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// What is drawn of the Yalu and Tumen: lines for their symbols, and where the banks of the Yalu
/// are known its water and its outer banks. The attribute `shape` distinguishes them.
public final class DrawnRivers {
    public static final String SHAPE = "shape";
    static final String YALU = "yalu";
    static final String TUMEN = "tumen";
    static final String WATER = "water";
    static final String BANK = "bank";

    /// A channel below the mouth, whose water is the sea's.
    static final String ESTUARY = "estuary";

    private static final String COVERED = "-covered";

    private final FeatureTable table = BaseLabels.named("rivers", SHAPE, "river");

    private DrawnRivers() {}

    public static SimpleFeatureCollection of(BaseMap base) {
        var shapes = new DrawnRivers();
        BaseLabels.each(
                base.part(Part.RIVER_COURSE),
                course -> shapes.add(course, BaseLabels.geometry(course), symbol(course), YALU));
        BaseLabels.each(base.part(Part.RIVERS), shapes::addTumen);
        BaseLabels.each(base.part(Part.RIVER_WATER), shapes::addWater);
        BaseLabels.each(
                base.part(Part.RIVER_TIDE),
                tide -> {
                    var shape = Tides.kind(Integer.parseInt(PlaceText.text(tide, "step")));
                    shapes.add(tide, BaseLabels.geometry(tide), shape, YALU);
                });
        return shapes.table.collection();
    }

    /// What `shape` is of a symbol that lies below the water of a street map: it is drawn at scales
    /// at which it is wider than that. Empty for what is not a symbol.
    public static Optional<String> coveredShape(SimpleFeature river) {
        var shape = PlaceText.text(river, SHAPE);
        return List.of(YALU, TUMEN, ESTUARY).contains(shape)
                ? Optional.of(covered(shape))
                : Optional.empty();
    }

    private static String symbol(SimpleFeature course) {
        return PlaceText.text(course, "reach").equals(ESTUARY) ? ESTUARY : YALU;
    }

    static String covered(String shape) {
        return shape + COVERED;
    }

    private void addTumen(SimpleFeature river) {
        if (PlaceText.text(river, "river").equals(TUMEN)) {
            add(river, BaseLabels.geometry(river), TUMEN, TUMEN);
        }
    }

    private void addWater(SimpleFeature water) {
        var area = (Polygon) BaseLabels.geometry(water);
        add(water, area.getExteriorRing(), BANK, YALU);
        add(water, area, WATER, YALU);
    }

    private void add(SimpleFeature named, Geometry geometry, String shape, String river) {
        table.add(geometry, BaseLabels.withNames(named, shape, river));
    }
}
