package org.amnok.render;

import static org.amnok.render.Styles.graphic;
import static org.amnok.render.Styles.literal;
import static org.amnok.render.Styles.mark;
import static org.amnok.render.Styles.point;
import static org.amnok.render.Styles.style;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.geotools.api.style.ExternalGraphic;
import org.geotools.api.style.Graphic;
import org.junit.jupiter.api.Test;

/// Point symbolizers, as a person has looked at them.
class MarkPicturesTest {
    private static final List<String> FILLED =
            List.of(
                    "circle",
                    "square",
                    "triangle",
                    "diamond",
                    "pentagon",
                    "hexagon",
                    "octagon",
                    "star",
                    "cross",
                    "x",
                    "arrow",
                    "filled_arrowhead",
                    "shape://dot",
                    "shape://triangle",
                    "shape://carrow",
                    "shape://ccarrow");
    private static final List<String> DRAWN =
            List.of(
                    "shape://vertline",
                    "shape://horline",
                    "shape://slash",
                    "shape://backslash",
                    "shape://plus",
                    "shape://times",
                    "shape://oarrow",
                    "shape://coarrow",
                    "line",
                    "cross2");

    private static String at(int index) {
        return "POINT (" + (20 + index % 8 * 34) + " " + (20 + index / 8 * 34) + ")";
    }

    @Test
    void well_known_marks() {
        var sketch = Sketch.of(280, 144);
        for (var i = 0; i < FILLED.size(); i++) {
            sketch.draw(
                    style(point(graphic(24, mark(FILLED.get(i), "#c2560f", "#2b2823")))), at(i));
        }
        for (var i = 0; i < DRAWN.size(); i++) {
            sketch.draw(style(point(graphic(24, mark(DRAWN.get(i), null, "#1766ea")))), at(16 + i));
        }
        sketch.matches("marks");
    }

    @Test
    void turned_faded_anchored_and_moved() {
        var sketch = Sketch.of(280, 76);
        for (var i = 0; i < 8; i++) {
            var where = "POINT (" + (20 + i * 34) + " 20)";
            var turned = arrow();
            turned.setRotation(literal(45 * i));
            turned.setOpacity(literal(1 - i / 10.0));
            sketch.draw(style(point(turned)), where);
        }
        for (var i = 0; i < 8; i++) {
            var where = "POINT (" + (20 + i * 34) + " 54)";
            var moved = arrow();
            if (i < 5) {
                moved.setAnchorPoint(
                        Styles.STYLES.createAnchorPoint(
                                literal(List.of(0.5, 0.0, 1.0, 0.5, 0.5).get(i)),
                                literal(List.of(0.5, 0.5, 0.5, 0.0, 1.0).get(i))));
            } else {
                moved.setDisplacement(
                        Styles.STYLES.createDisplacement(literal(6), literal(5 * (i - 6))));
            }
            sketch.draw(style(point(moved)), where);
            sketch.draw(style(point("circle", 4, "#a31d2e")), where);
        }
        sketch.matches("marks-turned");
    }

    private static Graphic arrow() {
        return graphic(20, mark("arrow", "#1766ea", "#2b2823"));
    }

    @Test
    void symbols_of_the_program() {
        symbols().matches("symbols-light");
    }

    @Test
    void symbols_of_the_program_in_the_dark() {
        symbols().dark().matches("symbols-dark");
    }

    private static Sketch symbols() {
        var sketch = Sketch.of(150, 44);
        var turned = graphic(30, mark("symbol:sighting-rail", null, null));
        turned.setRotation(literal(30));
        sketch.draw(style(point("symbol:sighting-convoy", 30, "#000000")), "POINT (22 22)");
        sketch.draw(style(point(turned)), "POINT (58 22)");
        sketch.draw(style(point("ring:vehicles=3,rail=2", 30, "#000000")), "POINT (94 22)");
        var faded = graphic(30, mark("symbol:site-market", null, null));
        faded.setOpacity(literal(0.4));
        return sketch.draw(style(point(faded)), "POINT (128 22)");
    }

    @Test
    void svg_and_png_in_the_style() {
        var sketch = Sketch.of(190, 44);
        var graphics =
                List.of(
                        pin(""),
                        pin("?fill=%231766ea&outline=black"),
                        Styles.inside(Pngs.checked(30, 20), ""));
        for (var i = 0; i < graphics.size(); i++) {
            sketch.draw(
                    style(point(graphic(30, graphics.get(i)))), "POINT (" + (22 + 36 * i) + " 22)");
        }
        var turned = graphic(30, pin("?fill=green"));
        turned.setRotation(literal(90));
        sketch.draw(style(point(turned)), "POINT (130 22)");
        var own = mark("symbol:site-market", null, null);
        sketch.draw(style(point(graphic(30, own))), "POINT (168 22)");
        sketch.matches("external-graphics");
    }

    private static ExternalGraphic pin(String parameters) {
        var svg =
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="20" height="30" viewBox="0 0 20 30">
                <path d="M10 1A9 9 0 0 1 19 10C19 17 10 29 10 29 10 29 1 17 1 10A9 9 0 0 1 10 1Z"
                 fill="param(fill) #c2560f" stroke="param(outline) #ffffff" stroke-width="1.5"/>
                <circle cx="10" cy="10" r="4" fill="currentColor"/></svg>
                """;
        return Styles.inside(svg.getBytes(StandardCharsets.UTF_8), parameters);
    }
}
