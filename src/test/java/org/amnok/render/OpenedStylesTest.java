package org.amnok.render;

import static org.amnok.map.Maps.COMPOSER;
import static org.amnok.map.Maps.HYESAN;
import static org.amnok.map.Maps.hyesan;
import static org.amnok.map.Maps.mark;
import static org.amnok.map.Maps.moved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.LayerId;
import org.amnok.map.Maps;
import org.amnok.map.Stylings;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.sld.OutsideStyle;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MapStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Layers that are drawn by the style of a file.
class OpenedStylesTest {
    /// Where sightings have the size that they have in styles for other programs.
    private static final Viewport VIEW = hyesan(100_000);

    private static final MapRenderer RENDERER = new MapRenderer();

    private static int[] pixels(MapStyle look, MapContents contents) {
        var snapshot = COMPOSER.compose(VIEW, look, contents);
        var frame = RasterFrame.render(RENDERER, snapshot, List.of(), () -> false);
        return frame.pixels();
    }

    private static MapStyle look(LayerId layer, LayerStyling styling) {
        return MapStyle.DEFAULT.with(MapStyle.DEFAULT.layer(layer).styled(styling));
    }

    private static LayerStyling read(LayerId layer, String text) {
        return LayerStyling.DESIGNED.drawnBy(StyleFiles.read("a.sld", text, layer));
    }

    private static MapContents sightings() {
        return Maps.contents(
                mark("a", moved(HYESAN, VIEW, -200, -150), SightingKind.VEHICLES_PARKED),
                mark("b", moved(HYESAN, VIEW, 200, -150), SightingKind.GUARD_POST),
                mark("c", moved(HYESAN, VIEW, -200, 150), SightingKind.CROSSING_FORD),
                mark("d", moved(HYESAN, VIEW, 200, 150), SightingKind.SEIZURE));
    }

    @Test
    void our_style_of_sightings_read_back_draws_the_same_picture() {
        var sld = OutsideStyle.ofSightings(LayerStyling.DESIGNED).sld();
        assertThat(pixels(look(LayerId.SIGHTINGS, read(LayerId.SIGHTINGS, sld)), sightings()))
                .isEqualTo(pixels(MapStyle.DEFAULT, sightings()));
    }

    /// Its own mark lies where it would stand as OGC has it.
    @Test
    void a_label_for_which_a_style_names_no_place_stands_beside_its_mark() {
        var sld =
                """
                <StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld"
                  xmlns:ogc="http://www.opengis.net/ogc"><NamedLayer><Name>a</Name><UserStyle>
                <FeatureTypeStyle><Rule><PointSymbolizer><Graphic><Mark>
                <WellKnownName>circle</WellKnownName></Mark><Size>16</Size></Graphic>
                </PointSymbolizer><TextSymbolizer><Label><ogc:PropertyName>title</ogc:PropertyName>
                </Label></TextSymbolizer></Rule></FeatureTypeStyle></UserStyle></NamedLayer>
                </StyledLayerDescriptor>""";
        var look = look(LayerId.SIGHTINGS, read(LayerId.SIGHTINGS, sld));
        assertThat(Placing.of(COMPOSER.compose(VIEW, look, sightings())).labels())
                .extracting(label -> label.request().letters().text())
                .contains("a", "b", "c", "d");
    }

    @Test
    void a_label_may_lie_on_its_own_mark_where_its_style_puts_it() {
        var sld =
                """
                <StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld"
                  xmlns:ogc="http://www.opengis.net/ogc"><NamedLayer><Name>a</Name><UserStyle>
                <FeatureTypeStyle><Rule><PointSymbolizer><Graphic><Mark>
                <WellKnownName>circle</WellKnownName></Mark><Size>16</Size></Graphic>
                </PointSymbolizer><TextSymbolizer><Label><ogc:PropertyName>title</ogc:PropertyName>
                </Label><LabelPlacement><PointPlacement><AnchorPoint><AnchorPointX>0.5
                </AnchorPointX><AnchorPointY>0</AnchorPointY></AnchorPoint><Displacement>
                <DisplacementX>0</DisplacementX><DisplacementY>6</DisplacementY></Displacement>
                </PointPlacement></LabelPlacement></TextSymbolizer></Rule></FeatureTypeStyle>
                </UserStyle></NamedLayer></StyledLayerDescriptor>""";
        var look = look(LayerId.SIGHTINGS, read(LayerId.SIGHTINGS, sld));
        assertThat(Placing.of(COMPOSER.compose(VIEW, look, sightings())).labels())
                .extracting(label -> label.request().letters().text())
                .contains("a", "b", "c", "d");
    }

    @Test
    void our_style_for_qgis_read_back_draws_the_same_picture() {
        var qml = OutsideStyle.ofSightings(LayerStyling.DESIGNED).qml();
        assertThat(pixels(look(LayerId.SIGHTINGS, read(LayerId.SIGHTINGS, qml)), sightings()))
                .isEqualTo(pixels(MapStyle.DEFAULT, sightings()));
    }

    @Test
    void a_persons_classes_read_back_draw_the_same_picture() {
        var styling = Stylings.all(Stylings.BLUE);
        var sld = OutsideStyle.ofSightings(styling).sld();
        assertThat(pixels(look(LayerId.SIGHTINGS, read(LayerId.SIGHTINGS, sld)), sightings()))
                .isEqualTo(pixels(look(LayerId.SIGHTINGS, styling), sightings()));
    }

    @ParameterizedTest
    @EnumSource(names = {"BORDER", "PROVINCES", "LAKES"})
    void a_style_of_the_base_map_read_back_draws_the_same_picture(LayerId layer) {
        var sld = StyleFiles.sld(layer, LayerStyling.DESIGNED).orElseThrow();
        var file = StyleFiles.read("a.sld", sld, layer);
        assertThat(file.notDrawn()).isEmpty();
        var before = alone(layer, LayerStyling.DESIGNED);
        var after = alone(layer, LayerStyling.DESIGNED.drawnBy(file));
        assertThat(IntStream.range(0, before.length).filter(i -> before[i] != after[i])).isEmpty();
    }

    @Test
    void the_style_of_land_read_back_draws_the_same_ground() {
        var sld = StyleFiles.sld(LayerId.LAND, LayerStyling.DESIGNED).orElseThrow();
        var before = alone(LayerId.LAND, LayerStyling.DESIGNED);
        var after = alone(LayerId.LAND, read(LayerId.LAND, sld));
        var country = before[0];
        assertThat(after[0]).isEqualTo(country);
        assertThat(Arrays.stream(after).filter(pixel -> pixel == country).count())
                .isCloseTo(
                        Arrays.stream(before).filter(pixel -> pixel == country).count(),
                        withinPercentage(2));
    }

    /// Without names of others, which keep off what the program knows of its own styles.
    private static int[] alone(LayerId layer, LayerStyling styling) {
        var look = MapStyle.DEFAULT;
        for (var each : LayerId.values()) {
            look = look.with(look.layer(each).visible(each == layer));
        }
        look = look.with(look.layer(layer).styled(styling));
        var snapshot = COMPOSER.compose(hyesan(250_000), look, MapContents.EMPTY);
        return RasterFrame.render(RENDERER, snapshot, List.of(), () -> false).pixels();
    }

    @Test
    void a_style_of_others_changes_the_picture() {
        var sld =
                """
                <StyledLayerDescriptor><NamedLayer><UserStyle><FeatureTypeStyle><Rule>
                <PointSymbolizer><Graphic><Mark><WellKnownName>star</WellKnownName></Mark>
                <Size>30</Size></Graphic></PointSymbolizer></Rule></FeatureTypeStyle></UserStyle>
                </NamedLayer></StyledLayerDescriptor>""";
        assertThat(pixels(look(LayerId.SIGHTINGS, read(LayerId.SIGHTINGS, sld)), sightings()))
                .isNotEqualTo(pixels(MapStyle.DEFAULT, sightings()));
    }

    @Test
    void a_rule_draws_what_its_filter_takes() {
        var sld =
                """
                <StyledLayerDescriptor><NamedLayer><UserStyle><FeatureTypeStyle><Rule><Filter>
                <PropertyIsEqualTo><PropertyName>kind</PropertyName><Literal>guard_post</Literal>
                </PropertyIsEqualTo></Filter><PointSymbolizer><Graphic><Mark><WellKnownName>circle
                </WellKnownName><Fill><SvgParameter name="fill">#FF00FE</SvgParameter></Fill></Mark>
                <Size>30</Size></Graphic></PointSymbolizer></Rule></FeatureTypeStyle></UserStyle>
                </NamedLayer></StyledLayerDescriptor>""";
        var pixels = pixels(look(LayerId.SIGHTINGS, read(LayerId.SIGHTINGS, sld)), sightings());
        assertThat(pixels[(300 - 150) * 800 + 400 + 200]).isEqualTo(0xFFFF00FE);
        assertThat(pixels[(300 - 150) * 800 + 400 - 200]).isNotEqualTo(0xFFFF00FE);
    }

    @Test
    void a_river_is_drawn_by_the_style_of_a_file() {
        var sld =
                """
                <StyledLayerDescriptor><NamedLayer><UserStyle><FeatureTypeStyle><Rule>
                <LineSymbolizer><Stroke><SvgParameter name="stroke">#FF00FE</SvgParameter>
                <SvgParameter name="stroke-width">30</SvgParameter></Stroke></LineSymbolizer></Rule>
                </FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>""";
        var pixels = pixels(look(LayerId.RIVERS, read(LayerId.RIVERS, sld)), MapContents.EMPTY);
        assertThat(pixels).contains(0xFFFF00FE);
    }
}
