package org.amnok.basemap.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.amnok.domain.LatLon;
import org.amnok.geo.projection.Projections;
import org.amnok.map.MapLayer;
import org.amnok.map.StyledLayer;
import org.amnok.map.Viewport;
import org.amnok.map.compose.MapSnapshot;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.Breaks;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.Colour;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.styling.ScaleRange;
import org.amnok.map.styling.SymbolAppearance;
import org.amnok.render.MapRenderer;
import org.amnok.render.RasterFrame;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// The look of a layer of a person's own as a style for other programs.
class LayerStyleTest {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final MapRenderer RENDERER = new MapRenderer();
    private static final Viewport VIEW =
            new Viewport(
                    Projections.webMercator(),
                    Projections.webMercator().toMap(new LatLon(41, 128)).x,
                    Projections.webMercator().toMap(new LatLon(41, 128)).y,
                    5,
                    300,
                    200,
                    1);
    private static final SymbolAppearance RED = SymbolAppearance.of(colour("#CC0000"));
    private static final SymbolAppearance BLUE = SymbolAppearance.of(colour("#0000CC"));

    @AutoClose
    private final FeatureTables tables = FeatureTables.inMemory(new Works()).orElseThrow();

    private static Colour colour(String hex) {
        return Colour.parse(hex).orElseThrow();
    }

    @Test
    void one_look_read_back_draws_the_same_lines_and_areas() {
        assertDrawnTheSame(LayerStyling.DESIGNED.with(new Classing.One(RED)));
    }

    @Test
    void classes_of_words_read_back_draw_the_same_lines_and_areas() {
        assertDrawnTheSame(
                LayerStyling.DESIGNED.with(
                        new Classing.ByValue(
                                "kind", List.of(new Classing.ValueClass("fence", RED)), BLUE)));
    }

    @Test
    void classes_of_numbers_read_back_draw_the_same_lines_and_areas() {
        assertDrawnTheSame(
                LayerStyling.DESIGNED.with(
                        new Classing.ByValue(
                                "year", List.of(new Classing.ValueClass("2019", RED)), BLUE)));
    }

    @Test
    void grades_read_back_draw_the_same_lines_and_areas() {
        assertDrawnTheSame(
                LayerStyling.DESIGNED.with(
                        new Classing.Graded(
                                "year",
                                Breaks.EQUAL_INTERVAL,
                                List.of(
                                        new Classing.Grade(2010, 2018, RED),
                                        new Classing.Grade(2018, 2020, BLUE)),
                                SymbolAppearance.DESIGNED)));
    }

    @Test
    void filter_and_scales_are_in_the_style() {
        assertDrawnTheSame(LayerStyling.DESIGNED.filtered("kind = 'fence'"));
        assertDrawnTheSame(LayerStyling.DESIGNED.with(new ScaleRange(0, 1_000)));
    }

    @Test
    void a_rule_has_the_title_of_its_class() {
        var classes =
                new Classing.ByValue("kind", List.of(new Classing.ValueClass("fence", RED)), BLUE);
        assertThat(sld(LayerStyling.DESIGNED.with(classes)))
                .contains("<Title>fence</Title>", "<Title>Others</Title>");
    }

    @Test
    void labels_are_written_by_their_attribute() {
        var words = new Labelling.Words.Of("kind");
        assertThat(sld(LayerStyling.DESIGNED.with(new Labelling(words, null, 1))))
                .contains(
                        "<TextSymbolizer><Label><ogc:PropertyName>kind</ogc:PropertyName></Label>");
    }

    @Test
    void points_have_the_symbol_that_was_chosen() {
        var look = new SymbolAppearance("mark-star", colour("#CC0000"), 1);
        assertThat(sld(LayerStyling.DESIGNED.with(new Classing.One(look))))
                .contains("<ExternalGraphic>", "data:image/svg+xml;base64,");
    }

    private String sld(LayerStyling styling) {
        return StyleFiles.sld(
                new StyledFeatures(tables, styling).geoTools().orElseThrow(), "works");
    }

    private void assertDrawnTheSame(LayerStyling styling) {
        var layer = new StyledLayer.Own(new UUID(0, 0));
        var file = StyleFiles.read("works.sld", sld(styling), layer, tables.attributes());
        assertThat(file.notDrawn()).isEmpty();
        assertThat(pixels(LayerStyling.DESIGNED.drawnBy(file))).isEqualTo(pixels(styling));
    }

    private int[] pixels(LayerStyling styling) {
        var layers =
                new StyledFeatures(tables, styling)
                        .layers(VIEW, MapStyle.DEFAULT, () -> false).stream()
                                .map(MapLayer.class::cast)
                                .toList();
        var snapshot = new MapSnapshot(VIEW, MapStyle.DEFAULT, layers);
        return RasterFrame.render(RENDERER, snapshot, List.of(), () -> false).pixels();
    }

    /// Lines and areas, of which one has no values, and a point far away.
    private record Works() implements TestFeed {
        @Override
        public String name() {
            return "works";
        }

        @Override
        public void read(Taker taker, Consumer<String> notes) {
            taker.take(values("fence", "2019"), line(127.995, 41.001), "");
            taker.take(values("road", "2012"), line(127.995, 41.002), "");
            taker.take(values("fence", "2020"), area(127.996, 40.998), "");
            taker.take(Map.of(), area(128.002, 40.998), "");
            taker.take(values("post", "2012"), SHAPES.createPoint(new Coordinate(100, 20)), "");
        }

        private static Map<String, String> values(String kind, String year) {
            var values = new LinkedHashMap<String, String>();
            values.put("kind", kind);
            values.put("year", year);
            return values;
        }

        private static Geometry line(double lon, double lat) {
            return SHAPES.createLineString(
                    new Coordinate[] {
                        new Coordinate(lon, lat), new Coordinate(lon + 0.008, lat + 0.0005)
                    });
        }

        private static Geometry area(double lon, double lat) {
            return SHAPES.toGeometry(new Envelope(lon, lon + 0.003, lat, lat + 0.002));
        }
    }
}
