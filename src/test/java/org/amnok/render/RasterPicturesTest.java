package org.amnok.render;

import static org.amnok.render.Styles.literal;
import static org.amnok.render.Styles.style;

import java.util.List;
import java.util.Map;
import org.amnok.domain.LatLon;
import org.amnok.geo.Projections;
import org.amnok.map.MapExtent;
import org.amnok.map.RasterImage;
import org.geotools.api.style.ColorMap;
import org.geotools.api.style.ContrastMethod;
import org.geotools.api.style.RasterSymbolizer;
import org.geotools.styling.ColorMapImpl;
import org.geotools.styling.ContrastEnhancementImpl;
import org.junit.jupiter.api.Test;

/// Raster symbolizers, as a person has looked at them.
class RasterPicturesTest {
    private static final int SIZE = 24;

    /// A hill with a hole in it.
    private static RasterImage hill(Sketch sketch, double x) {
        var values = new float[SIZE * SIZE];
        for (var i = 0; i < values.length; i++) {
            var dx = i % SIZE - SIZE / 2.0;
            var dy = i / SIZE - SIZE / 2.0;
            var far = Math.hypot(dx, dy);
            values[i] = far < 2 ? Float.NaN : (float) (1000 * Math.exp(-far * far / 60));
        }
        return RasterImage.ofBands(SIZE, SIZE, extent(sketch, x), List.of(values));
    }

    /// 60 × 60 px in another projection than the picture's.
    private static MapExtent extent(Sketch sketch, double x) {
        LatLon southWest = sketch.view.positionAt(x, 68);
        LatLon northEast = sketch.view.positionAt(x + 60, 8);
        return MapExtent.of(Projections.byCode("EPSG:4326").orElseThrow(), southWest, northEast);
    }

    private static Sketch draw(Sketch sketch, int index, RasterSymbolizer symbolizer) {
        var image = hill(sketch, 8 + 68 * index);
        return sketch.draw(
                style(symbolizer), Sketch.feature(image.footprint(), Map.of("image", image)));
    }

    @Test
    void contrast_and_colour_maps() {
        var sketch = Sketch.of(348, 76);
        draw(sketch, 0, contrast(ContrastMethod.NORMALIZE, 1));
        draw(sketch, 1, contrast(ContrastMethod.HISTOGRAM, 1));
        draw(sketch, 2, contrast(ContrastMethod.NORMALIZE, 2));
        draw(sketch, 3, mapped(ColorMap.TYPE_RAMP));
        draw(sketch, 4, mapped(ColorMap.TYPE_INTERVALS));
        sketch.matches("rasters");
    }

    private static RasterSymbolizer contrast(ContrastMethod method, double gamma) {
        var contrast = new ContrastEnhancementImpl();
        contrast.setMethod(method);
        contrast.setGammaValue(literal(gamma));
        var raster = Styles.raster();
        raster.setContrastEnhancement(contrast);
        return raster;
    }

    private static RasterSymbolizer mapped(int type) {
        var map = new ColorMapImpl();
        map.setType(type);
        var colours = List.of("#1766ea", "#56ee90", "#ffc21a", "#a31d2e");
        for (var i = 0; i < 4; i++) {
            var entry = Styles.STYLES.createColorMapEntry();
            entry.setColor(literal(colours.get(i)));
            entry.setQuantity(literal(300 * (i + (type == ColorMap.TYPE_INTERVALS ? 1 : 0))));
            entry.setOpacity(literal(0.9));
            map.addColorMapEntry(entry);
        }
        var raster = Styles.raster();
        raster.setColorMap(map);
        return raster;
    }
}
