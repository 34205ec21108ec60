package org.amnok.render;

import static org.amnok.render.Styles.area;
import static org.amnok.render.Styles.fill;
import static org.amnok.render.Styles.graphic;
import static org.amnok.render.Styles.hatched;
import static org.amnok.render.Styles.line;
import static org.amnok.render.Styles.literal;
import static org.amnok.render.Styles.mark;
import static org.amnok.render.Styles.point;
import static org.amnok.render.Styles.stroke;
import static org.amnok.render.Styles.style;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amnok.domain.Language;
import org.amnok.geo.projection.Projections;
import org.amnok.map.MapExtent;
import org.amnok.map.Maps;
import org.amnok.map.RasterImage;
import org.amnok.map.Theme;
import org.geotools.api.style.Style;
import org.junit.jupiter.api.Test;

/// SVG and PDF receive shapes: nothing but rasters and PNG comes as an image.
class VectorPagesTest {
    private static final String AREA = "POLYGON ((10 10, 90 10, 90 50, 10 50, 10 10))";

    private static ShapesOnly page() {
        return ShapesOnly.on(
                new BufferedImage(100, 60, BufferedImage.TYPE_INT_ARGB).createGraphics());
    }

    /// Shapes on the page beside its ground.
    private static int shapes(Sketch sketch) {
        var page = page();
        sketch.drawOn(page.graphics());
        return page.shapes().size() - 1;
    }

    private static int shapes(Style style, String wkt) {
        return shapes(Sketch.of(100, 60).draw(style, wkt));
    }

    @Test
    void a_fill_with_an_outline_is_two_shapes() {
        assertThat(shapes(style(area(fill("#ff0000"), stroke("#000000", 1))), AREA)).isEqualTo(2);
    }

    @Test
    void a_mark_is_a_shape() {
        assertThat(shapes(style(point("star", 12, "#ff0000")), "POINT (50 30)")).isEqualTo(1);
    }

    @Test
    void a_turned_symbol_of_the_program_is_shapes() {
        var graphic = graphic(24, mark("symbol:sighting-rail", null, null));
        graphic.setRotation(literal(30));
        assertThat(shapes(style(point(graphic)), "POINT (50 30)")).isPositive();
    }

    @Test
    void an_svg_in_the_style_is_shapes() {
        var svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                        + "<rect width='9' height='9'/></svg>";
        var external = Styles.inside(svg.getBytes(StandardCharsets.UTF_8), "");
        var sketch = Sketch.of(100, 60).draw(style(point(graphic(24, external))), "POINT (50 30)");
        assertThat(shapes(sketch)).isEqualTo(1);
    }

    @Test
    void a_hatch_is_one_shape_cut_by_the_area() {
        var hatch = hatched(graphic(8, mark("shape://slash", null, "#ff0000")));
        assertThat(shapes(style(hatch), AREA)).isEqualTo(1);
    }

    @Test
    void graphics_along_a_line_are_shapes() {
        var stroke = stroke("#000000", 1);
        stroke.setGraphicStroke(graphic(10, mark("circle", "#ff0000", null)));
        assertThat(shapes(style(line(stroke)), "LINESTRING (0 30, 40 30)")).isGreaterThan(3);
    }

    @Test
    void the_whole_map_is_shapes() {
        var snapshot = Maps.sample(Maps.hyesan(50_000), Theme.LIGHT, Language.EN);
        var page = page();
        new MapRenderer().render(snapshot, page.graphics(), List.of(), () -> false);
        assertThat(page.shapes()).hasSizeGreaterThan(100);
    }

    @Test
    void a_raster_is_an_image() {
        var sketch = Sketch.of(100, 60);
        var west = sketch.view.positionAt(0, 60);
        var east = sketch.view.positionAt(100, 0);
        var extent = MapExtent.of(Projections.webMercator(), west, east);
        sketch.draw(new RasterImage(1, 1, extent, new int[] {0xFFC8C8C8}), 1);
        assertThatThrownBy(() -> sketch.drawOn(page().graphics())).hasMessageContaining("image");
    }
}
