package org.amnok.map.sld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.map.LayerId;
import org.amnok.map.styling.FileStyle;
import org.amnok.map.styling.LayerStyling;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Styles as QGIS and GeoServer write them; the text may be hostile.
class StyleFilesTest {
    private static final String OLD =
            """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld"
              xmlns:ogc="http://www.opengis.net/ogc" xmlns:xlink="http://www.w3.org/1999/xlink">
            <NamedLayer><Name>a</Name><UserStyle><FeatureTypeStyle>%s</FeatureTypeStyle>
            </UserStyle></NamedLayer></StyledLayerDescriptor>""";
    private static final String CIRCLE =
            """
            <PointSymbolizer><Graphic><Mark><WellKnownName>circle</WellKnownName>
            <Fill><CssParameter name="fill">#FF0000</CssParameter></Fill></Mark>
            <Size>14</Size></Graphic></PointSymbolizer>""";

    private static FileStyle read(String rules, LayerId layer) {
        return StyleFiles.read("a.sld", OLD.formatted(rules), layer);
    }

    private static FileStyle read(String rules) {
        return read(rules, LayerId.SIGHTINGS);
    }

    private static FileStyle filtered(String filter) {
        return read("<Rule><ogc:Filter>" + filter + "</ogc:Filter>" + CIRCLE + "</Rule>");
    }

    private static Rule rule(FileStyle style) {
        return style.style().featureTypeStyles().getFirst().rules().getFirst();
    }

    private static <T extends Symbolizer> T symbolizer(FileStyle style, Class<T> type) {
        return type.cast(rule(style).symbolizers().getFirst());
    }

    @Test
    void lines_that_fill_an_area_are_read_under_the_name_that_qgis_gives_them() {
        var style = read("<Rule>" + CIRCLE.replace(">circle<", ">horline<") + "</Rule>");
        var mark =
                (Mark)
                        symbolizer(style, PointSymbolizer.class)
                                .getGraphic()
                                .graphicalSymbols()
                                .getFirst();
        assertThat(mark.getWellKnownName()).hasToString("shape://horline");
        assertThat(style.notDrawn()).isEmpty();
    }

    @Test
    void a_mark_of_sld_1_0_is_read() {
        var graphic =
                symbolizer(read("<Rule>" + CIRCLE + "</Rule>"), PointSymbolizer.class).getGraphic();
        assertThat(graphic.getSize()).hasToString("14.0");
        assertThat(graphic.graphicalSymbols()).hasSize(1);
    }

    @Test
    void what_is_wholly_drawn_has_nothing_that_is_not() {
        assertThat(read("<Rule>" + CIRCLE + "</Rule>").notDrawn()).isEmpty();
    }

    @Test
    void scales_and_title_of_a_rule_are_read() {
        var rule =
                rule(
                        read(
                                "<Rule><Name>n</Name><Title>Vehicles</Title>"
                                        + "<MinScaleDenominator>5000</MinScaleDenominator>"
                                        + "<MaxScaleDenominator>2e5</MaxScaleDenominator>"
                                        + CIRCLE
                                        + "</Rule>"));
        assertThat(rule.getName()).isEqualTo("Vehicles");
        assertThat(rule.getMinScaleDenominator()).isEqualTo(5000);
        assertThat(rule.getMaxScaleDenominator()).isEqualTo(200_000);
    }

    @Test
    void a_number_beside_an_attribute_of_words_is_words() {
        var style =
                filtered(
                        "<ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName>"
                                + "<ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo>");
        assertThat(rule(style).getFilter()).hasToString("[ status = 5 ]");
        assertThat(style.attributes()).containsExactly("status");
    }

    @Test
    void a_number_compared_with_a_word_takes_nothing_and_is_named() {
        var style =
                filtered(
                        "<ogc:PropertyIsLessThan><ogc:PropertyName>count</ogc:PropertyName>"
                                + "<ogc:Literal>many</ogc:Literal></ogc:PropertyIsLessThan>");
        assertThat(style.notDrawn()).containsExactly("rules that compare a number with a word");
    }

    @Test
    void an_attribute_that_the_layer_does_not_have_is_named() {
        var style =
                filtered(
                        "<ogc:PropertyIsNull><ogc:PropertyName>POP</ogc:PropertyName>"
                                + "</ogc:PropertyIsNull>");
        assertThat(style.notDrawn())
                .containsExactly(
                        "what depends on the attribute “POP”, which the layer does not have");
    }

    @Test
    void a_function_that_is_not_on_the_list_is_named_and_not_made() {
        var style =
                filtered(
                        "<ogc:PropertyIsEqualTo><ogc:Function name=\"strMatches\">"
                                + "<ogc:Literal>aaaa</ogc:Literal><ogc:Literal>(a+)+b</ogc:Literal>"
                                + "</ogc:Function><ogc:Literal>1</ogc:Literal>"
                                + "</ogc:PropertyIsEqualTo>");
        assertThat(style.notDrawn()).containsExactly("the function “strMatches”");
    }

    @Test
    void every_function_of_the_list_is_in_the_program() {
        var kit = new SymbolKit(LayerFields.of(LayerId.SIGHTINGS));
        var missing =
                ForeignExpressions.FUNCTIONS.stream().filter(name -> !isMade(kit, name)).toList();
        assertThat(missing).isEmpty();
    }

    private static boolean isMade(SymbolKit kit, String name) {
        for (var count = 0; count < 12; count++) {
            var before = kit.notDrawn.lines().size();
            var one = kit.literal(1);
            kit.expressions.function(name, java.util.Collections.nCopies(count, one));
            if (kit.notDrawn.lines().size() == before) {
                return true;
            }
        }
        return false;
    }

    @Test
    void a_graphic_outside_of_the_style_is_never_opened_and_the_next_is_drawn() {
        var style =
                read(
                        "<Rule><PointSymbolizer><Graphic><ExternalGraphic>"
                                + "<OnlineResource xlink:href=\"http://example.org/a.svg\"/>"
                                + "<Format>image/svg+xml</Format></ExternalGraphic>"
                                + "<Mark><WellKnownName>star</WellKnownName></Mark>"
                                + "</Graphic></PointSymbolizer></Rule>");
        assertThat(style.notDrawn())
                .containsExactly(
                        "the graphic “http://example.org/a.svg”: a style opens no file and no"
                                + " address");
        assertThat(symbolizer(style, PointSymbolizer.class).getGraphic().graphicalSymbols())
                .hasSize(1);
    }

    @Test
    void a_style_of_graphics_outside_alone_is_refused() {
        var rule =
                "<Rule><PointSymbolizer><Graphic><ExternalGraphic>"
                        + "<OnlineResource xlink:href=\"file:///etc/a.svg\"/></ExternalGraphic>"
                        + "</Graphic></PointSymbolizer></Rule>";
        assertThatThrownBy(() -> read(rule))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Nothing in the style")
                .hasMessageContaining("file:///etc/a.svg");
    }

    @Test
    void a_graphic_in_the_style_is_drawn() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
        var base64 = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        var style =
                read(
                        "<Rule><PointSymbolizer><Graphic><ExternalGraphic><OnlineResource"
                                + " xlink:href=\"data:image/svg+xml;base64,"
                                + base64
                                + "\"/></ExternalGraphic></Graphic></PointSymbolizer></Rule>");
        assertThat(style.notDrawn()).isEmpty();
    }

    @Test
    void our_own_style_comes_back_with_the_symbols_of_the_program() {
        var sld = OutsideStyle.ofSightings(LayerStyling.DESIGNED).sld();
        var style = StyleFiles.read("ours.sld", sld, LayerId.SIGHTINGS);
        assertThat(style.notDrawn()).isEmpty();
        assertThat(sld).contains("<Rule>");
        assertThat(style.style().featureTypeStyles().getFirst().rules())
                .allSatisfy(
                        rule ->
                                assertThat(
                                                ((PointSymbolizer) rule.symbolizers().getFirst())
                                                        .getGraphic()
                                                        .graphicalSymbols()
                                                        .getFirst()
                                                        .toString())
                                        .contains("symbol:sighting-"));
    }

    @Test
    void lines_areas_and_labels_are_read() {
        var rules =
                "<Rule><LineSymbolizer><Stroke><CssParameter name=\"stroke-width\">2</CssParameter>"
                        + "<CssParameter name=\"stroke-dasharray\">4 2</CssParameter></Stroke>"
                        + "<PerpendicularOffset>3</PerpendicularOffset></LineSymbolizer>"
                        + "<PolygonSymbolizer><Fill/></PolygonSymbolizer><TextSymbolizer><Label>"
                        + "<ogc:PropertyName>name_en</ogc:PropertyName></Label></TextSymbolizer>"
                        + "</Rule>";
        assertThat(rule(read(rules, LayerId.RIVERS)).symbolizers())
                .hasExactlyElementsOfTypes(
                        instances(
                                LineSymbolizer.class,
                                PolygonSymbolizer.class,
                                TextSymbolizer.class));
    }

    private static Class<?>[] instances(Class<?>... types) {
        return List.of(types).stream()
                .map(
                        type ->
                                type == LineSymbolizer.class
                                        ? org.geotools.styling.LineSymbolizerImpl.class
                                        : type == PolygonSymbolizer.class
                                                ? org.geotools.styling.PolygonSymbolizerImpl.class
                                                : org.geotools.styling.TextSymbolizerImpl.class)
                .toArray(Class<?>[]::new);
    }

    @Test
    void words_around_an_attribute_are_one_label() {
        var rules =
                "<Rule><TextSymbolizer><Label>“<ogc:PropertyName>title</ogc:PropertyName>”</Label>"
                        + "</TextSymbolizer></Rule>";
        var text = symbolizer(read(rules), TextSymbolizer.class);
        assertThat(text.getLabel().toString()).contains("title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<WellKnownName>ttf://Webdings#0x55</WellKnownName>",
                "<OnlineResource xlink:href='a.svg'/><Format>image/svg+xml</Format>"
            })
    void a_mark_that_is_drawn_goes_before_one_that_is_not(String other) {
        var rule = CIRCLE.replace("<Mark>", "<Mark>" + other + "</Mark><Mark>");
        var style = read("<Rule>" + rule + "</Rule>");
        var symbols = symbolizer(style, PointSymbolizer.class).getGraphic().graphicalSymbols();

        assertThat(symbols).singleElement().isInstanceOf(Mark.class);
        assertThat(((Mark) symbols.getFirst()).getFill().getColor()).hasToString("#FF0000");
        assertThat(style.notDrawn()).isEmpty();
    }

    @Test
    void a_raster_symbolizer_is_named() {
        var style = read("<Rule>" + CIRCLE + "<RasterSymbolizer/></Rule>");
        assertThat(style.notDrawn())
                .containsExactly("rules for rasters: no layer is styled by values of cells");
    }

    @Test
    void a_document_type_with_declarations_is_refused() {
        var bomb = "<!DOCTYPE a [<!ENTITY b \"bb\">]><StyledLayerDescriptor>&b;";
        assertThatThrownBy(() -> StyleFiles.read("a.sld", bomb, LayerId.SITES))
                .hasMessageContaining("document type");
    }

    @Test
    void elements_in_elements_without_end_are_refused() {
        var deep = "<StyledLayerDescriptor>" + "<a>".repeat(10_000);
        assertThatThrownBy(() -> StyleFiles.read("a.sld", deep, LayerId.SITES))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void what_is_no_style_is_refused_by_its_name() {
        assertThatThrownBy(() -> StyleFiles.read("a.kml", "<kml/>", LayerId.SITES))
                .hasMessageContaining("a.kml");
    }

    @Test
    void what_was_read_is_written_and_read_as_it_was() {
        var rules =
                """
                <Rule><Title>Old &amp; new</Title><ogc:Filter><ogc:Or><ogc:PropertyIsLike
                wildCard="*" singleChar="." escape="!" matchCase="false"><ogc:PropertyName>river
                </ogc:PropertyName><ogc:Literal>y*</ogc:Literal></ogc:PropertyIsLike><ogc:Not>
                <ogc:PropertyIsNull><ogc:PropertyName>name_en</ogc:PropertyName></ogc:PropertyIsNull>
                </ogc:Not></ogc:Or></ogc:Filter><MinScaleDenominator>5000</MinScaleDenominator>
                <LineSymbolizer uom="http://www.opengeospatial.org/se/units/metre"><Stroke>
                <GraphicStroke><Graphic><Mark><WellKnownName>shape://slash</WellKnownName><Stroke/>
                </Mark><Size>6</Size></Graphic><Gap>4</Gap></GraphicStroke>
                <CssParameter name="stroke-dasharray">4 2.5</CssParameter></Stroke>
                <PerpendicularOffset>3</PerpendicularOffset></LineSymbolizer>
                <PolygonSymbolizer><Fill><GraphicFill><Graphic><Mark><WellKnownName>x</WellKnownName>
                <Stroke/></Mark></Graphic></GraphicFill></Fill>
                <VendorOption name="graphic-margin">2 3</VendorOption></PolygonSymbolizer>
                <TextSymbolizer><Label>“<ogc:PropertyName>name_en</ogc:PropertyName>”</Label>
                <Font><CssParameter name="font-weight">bold</CssParameter></Font>
                <LabelPlacement><LinePlacement><PerpendicularOffset>7</PerpendicularOffset>
                </LinePlacement></LabelPlacement><Halo><Radius>2</Radius></Halo>
                <VendorOption name="followLine">true</VendorOption></TextSymbolizer></Rule>
                <Rule><ElseFilter/>
                <PointSymbolizer><Graphic><Mark><WellKnownName>star</WellKnownName></Mark>
                <Size><ogc:Function name="Interpolate"><ogc:Literal>3</ogc:Literal>
                <ogc:Literal>0</ogc:Literal><ogc:Literal>4</ogc:Literal><ogc:Literal>9</ogc:Literal>
                <ogc:Literal>20</ogc:Literal></ogc:Function></Size><Displacement><DisplacementX>4
                </DisplacementX><DisplacementY>-5</DisplacementY></Displacement></Graphic>
                </PointSymbolizer></Rule>
                <VendorOption name="ruleEvaluation">first</VendorOption>
                """;
        var style = read(rules, LayerId.RIVERS);
        assertThat(style.notDrawn()).isEmpty();
        var written = StyleFiles.sld(style.style(), "rivers");
        var again = StyleFiles.read("b.sld", written, LayerId.RIVERS);
        assertThat(again.notDrawn()).isEmpty();
        assertThat(written)
                .contains(
                        "matchCase=\"false\"",
                        "uom=\"http://www.opengeospatial.org/se/units/metre\"")
                .contains(
                        "<Gap>4</Gap>", ">4 2.5<", "graphic-margin", "Interpolate", "<ElseFilter");
        assertThat(StyleFiles.sld(again.style(), "rivers")).isEqualTo(written);
    }
}
