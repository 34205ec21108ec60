package org.amnok.render;

import static org.amnok.render.Styles.area;
import static org.amnok.render.Styles.dashed;
import static org.amnok.render.Styles.fill;
import static org.amnok.render.Styles.graphic;
import static org.amnok.render.Styles.hatched;
import static org.amnok.render.Styles.line;
import static org.amnok.render.Styles.literal;
import static org.amnok.render.Styles.mark;
import static org.amnok.render.Styles.pass;
import static org.amnok.render.Styles.passes;
import static org.amnok.render.Styles.rule;
import static org.amnok.render.Styles.stroke;
import static org.amnok.render.Styles.style;

import java.util.List;
import java.util.Map;
import org.amnok.map.symbology.LineOption;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Stroke;
import org.geotools.styling.UomOgcMapping;
import org.junit.jupiter.api.Test;

/// Line and polygon symbolizers, as a person has looked at them.
class LinePicturesTest {
    private static final String BEND = "LINESTRING (%d 60, %d 15, %d 60)";
    private static final String ISLAND =
            "POLYGON ((%1$d 10, %2$d 14, %3$d 66, %1$d 62, %1$d 10), "
                    + "(%4$d 28, %5$d 28, %5$d 46, %4$d 46, %4$d 28))";

    private static String bend(int index) {
        var x = 12 + 70 * index;
        return BEND.formatted(x, x + 25, x + 50);
    }

    private static String island(int index) {
        var x = 8 + 76 * index;
        return ISLAND.formatted(x, x + 58, x + 62, x + 20, x + 38);
    }

    @Test
    void caps_joins_dashes_and_casing() {
        var sketch = Sketch.of(360, 76);
        var names = List.of("butt", "round", "square");
        var joins = List.of("mitre", "round", "bevel");
        for (var i = 0; i < 3; i++) {
            var stroke = stroke("#1766ea", 9);
            stroke.setLineCap(literal(names.get(i)));
            stroke.setLineJoin(literal(joins.get(i)));
            sketch.draw(style(line(stroke)), bend(i));
        }
        var dashes = dashed("#a31d2e", 3, 9, 4, 2, 4);
        dashes.setDashOffset(literal(5));
        sketch.draw(style(line(dashes)), bend(3));
        sketch.draw(
                passes(pass(rule(line("#58879b", 8))), pass(rule(line("#a9cbd8", 5)))), bend(4));
        sketch.matches("lines");
    }

    @Test
    void offsets_ends_and_graphics_along() {
        var sketch = Sketch.of(360, 76);
        sketch.draw(
                style(line("#2b2823", 1), offset(4, "#1766ea"), offset(-4, "#a31d2e")), bend(0));
        sketch.draw(style(ended(LineOption.START_DOT)), bend(1));
        sketch.draw(style(ended(LineOption.END_DOT)), bend(2));
        sketch.draw(style(line(beads(graphic(7, mark("triangle", "#c2560f", null)), 5))), bend(3));
        sketch.draw(
                style(
                        line("#6a2c4b", 1.5),
                        line(beads(graphic(6, mark("shape://vertline", null, "#6a2c4b")), 2))),
                bend(4));
        sketch.matches("lines-along");
    }

    private static LineSymbolizer offset(double pixels, String colour) {
        var line = line(colour, 2);
        line.setPerpendicularOffset(literal(pixels));
        return line;
    }

    private static LineSymbolizer ended(String dot) {
        var line = line("#2b2823", 2.5);
        line.getOptions().putAll(Map.of(dot, "true", LineOption.DOT_SIZE, "10"));
        return line;
    }

    private static Stroke beads(org.geotools.api.style.Graphic graphic, double gap) {
        graphic.setGap(literal(gap));
        var stroke = stroke("#000000", 1);
        stroke.setGraphicStroke(graphic);
        return stroke;
    }

    @Test
    void fills_patterns_and_outlines() {
        var sketch = Sketch.of(388, 76);
        sketch.draw(style(area(fill("#a9cbd8"), stroke("#58879b", 2))), island(0));
        sketch.draw(style(hatch("shape://slash", 8), area(null, stroke("#8c2f0e", 1))), island(1));
        sketch.draw(
                style(hatch("shape://times", 10), area(null, dashed("#8c2f0e", 1, 5, 3))),
                island(2));
        var dots = hatched(graphic(5, mark("circle", "#08854f", null)));
        dots.getOptions().put(PolygonSymbolizer.GRAPHIC_MARGIN_KEY, "2 3");
        sketch.draw(style(area("#56ee9040"), dots), island(3));
        var inner = area(null, stroke("#6a2c4b", 4));
        inner.setPerpendicularOffset(literal(-3));
        sketch.draw(style(area(null, stroke("#6a2c4b", 1)), inner), island(4));
        sketch.matches("areas");
    }

    private static PolygonSymbolizer hatch(String mark, double size) {
        return hatched(graphic(size, mark(mark, null, "#8c2f0e")));
    }

    @Test
    void widths_in_ground_metres() {
        var sketch = Sketch.of(160, 60);
        var road = line("#a89f8e", 100);
        road.setUnitOfMeasure(UomOgcMapping.METRE.getUnit());
        var dot = Styles.point("circle", 200, "#1766ea");
        dot.setUnitOfMeasure(UomOgcMapping.METRE.getUnit());
        sketch.draw(style(road), "LINESTRING (-20 20, 180 45)");
        sketch.draw(style(dot), "POINT (80 32)");
        sketch.matches("ground-metres");
    }
}
