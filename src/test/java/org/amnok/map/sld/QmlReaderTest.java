package org.amnok.map.sld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.map.LayerId;
import org.amnok.map.styling.FileStyle;
import org.amnok.map.styling.LayerStyling;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.TextSymbolizer;
import org.junit.jupiter.api.Test;

/// Styles as QGIS 3 itself writes them.
class QmlReaderTest {
    private static final String QGIS =
            """
            <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
            <qgis version="3.34.4" labelsEnabled="0"><renderer-v2 %s>%s
            <symbols><symbol name="0" type="marker" alpha="1"><layer class="SimpleMarker" enabled="1">
            <Option type="Map"><Option name="color" value="255,0,0,255" type="QString"/>
            <Option name="name" value="diamond" type="QString"/>
            <Option name="size" value="4" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/></Option>%s</layer></symbol></symbols>
            </renderer-v2></qgis>""";

    private static FileStyle read(String renderer, String classes, String layer) {
        var text = QGIS.formatted(renderer, classes, layer);
        return StyleFiles.read("a.qml", text, LayerId.SIGHTINGS);
    }

    private static FileStyle read(String renderer, String classes) {
        return read(renderer, classes, "");
    }

    private static List<Rule> rules(FileStyle style) {
        return style.style().featureTypeStyles().getFirst().rules();
    }

    @Test
    void a_single_symbol_is_in_px_of_its_millimetres() {
        var style = read("type=\"singleSymbol\"", "");
        var point = (PointSymbolizer) rules(style).getFirst().symbolizers().getFirst();
        assertThat(point.getGraphic().getSize()).hasToString("15.12");
        assertThat(style.notDrawn()).isEmpty();
    }

    @Test
    void categories_are_rules_and_the_rest_is_what_no_other_takes() {
        var style =
                read(
                        "type=\"categorizedSymbol\" attr=\"kind\"",
                        "<categories><category symbol=\"0\" value=\"seizure\" label=\"Seizures\""
                                + " render=\"true\"/><category symbol=\"0\" value=\"\""
                                + " label=\"Others\" render=\"true\"/></categories>");
        assertThat(rules(style)).extracting(Rule::getName).containsExactly("Seizures", "Others");
        assertThat(rules(style).getFirst().getFilter()).hasToString("[ kind = seizure ]");
        assertThat(rules(style).getLast().getFilter()).hasToString("[ NOT [ kind = seizure ] ]");
    }

    @Test
    void a_category_that_is_switched_off_is_not_drawn_with_the_rest_either() {
        var style =
                read(
                        "type=\"categorizedSymbol\" attr=\"kind\"",
                        "<categories><category symbol=\"0\" value=\"other\" render=\"false\"/>"
                                + "<category symbol=\"0\" value=\"\" render=\"true\"/>"
                                + "</categories>");
        assertThat(rules(style))
                .extracting(Rule::getFilter)
                .extracting(Object::toString)
                .containsExactly("[ NOT [ kind = other ] ]");
    }

    @Test
    void what_is_not_drawn_has_no_label() {
        var style =
                StyleFiles.read(
                        "a.qml",
                        QGIS.formatted(
                                        "type=\"graduatedSymbol\" attr=\"count\"",
                                        "<ranges><range symbol=\"0\" lower=\"0\" upper=\"10\"/>"
                                                + "<range symbol=\"0\" lower=\"10\" upper=\"50\""
                                                + " render=\"false\"/></ranges>",
                                        "")
                                .replace("labelsEnabled=\"0\"", "labelsEnabled=\"1\"")
                                .replace(
                                        "</qgis>",
                                        "<labeling type=\"simple\"><settings><text-style"
                                                + " fieldName=\"title\"/></settings></labeling>"
                                                + "</qgis>"),
                        LayerId.SIGHTINGS);
        assertThat(rules(style)).hasSize(2);
        var label = (TextSymbolizer) rules(style).getLast().symbolizers().getFirst();
        assertThat(label.getLabelPlacement()).as("found by the map").isNull();
        assertThat(rules(style).getLast().getFilter())
                .isEqualTo(rules(style).getFirst().getFilter());
    }

    @Test
    void ranges_hold_their_upper_ends() {
        var style =
                read(
                        "type=\"graduatedSymbol\" attr=\"count\"",
                        "<ranges><range symbol=\"0\" lower=\"0\" upper=\"10\" label=\"few\"/>"
                                + "<range symbol=\"0\" lower=\"10\" upper=\"50\" label=\"many\"/>"
                                + "</ranges>");
        assertThat(rules(style).getLast().getFilter().toString())
                .contains("count > 10.0")
                .contains("count <= 50.0");
    }

    @Test
    void a_value_at_which_falling_ranges_touch_is_in_the_first_alone() {
        var style =
                read(
                        "type=\"graduatedSymbol\" attr=\"count\"",
                        "<ranges><range symbol=\"0\" lower=\"10\" upper=\"50\"/>"
                                + "<range symbol=\"0\" lower=\"0\" upper=\"10\"/></ranges>");
        assertThat(rules(style).getFirst().getFilter().toString()).contains("count >= 10.0");
        assertThat(rules(style).getLast().getFilter().toString())
                .contains("count >= 0.0")
                .contains("count < 10.0");
    }

    @Test
    void a_range_that_touches_no_other_holds_its_lower_end() {
        var style =
                read(
                        "type=\"graduatedSymbol\" attr=\"count\"",
                        "<ranges><range symbol=\"0\" lower=\"0\" upper=\"9\"/>"
                                + "<range symbol=\"0\" lower=\"10\" upper=\"50\"/></ranges>");
        assertThat(rules(style).getLast().getFilter().toString()).contains("count >= 10.0");
    }

    @Test
    void an_else_in_a_rule_takes_only_what_that_rule_takes() {
        var style =
                read(
                        "type=\"RuleRenderer\"",
                        "<rules><rule filter=\"&quot;count&quot; > 3\">"
                                + "<rule filter=\"&quot;kind&quot; = 'seizure'\" symbol=\"0\"/>"
                                + "<rule filter=\"ELSE\" symbol=\"0\"/></rule></rules>");
        var rest = rules(style).getLast();
        assertThat(rest.isElseFilter()).isFalse();
        assertThat(rest.getFilter().toString())
                .contains("count > 3")
                .contains("NOT [ kind = seizure ]");
    }

    @Test
    void rules_in_rules_ask_for_both_filters_and_both_scales() {
        var style =
                read(
                        "type=\"RuleRenderer\"",
                        "<rules><rule filter=\"&quot;count&quot; > 3\" scalemaxdenom=\"100000\">"
                                + "<rule filter=\"&quot;kind&quot; = 'seizure'\" symbol=\"0\""
                                + " scalemindenom=\"5000\" scalemaxdenom=\"500000\"/></rule></rules>");
        var rule = rules(style).getFirst();
        assertThat(rule.getFilter().toString()).contains("count > 3").contains("kind = seizure");
        assertThat(rule.getMaxScaleDenominator()).isEqualTo(100_000);
        assertThat(rule.getMinScaleDenominator()).isEqualTo(5_000);
        assertThat(style.attributes()).containsExactlyInAnyOrder("count", "kind");
    }

    @Test
    void a_filter_by_a_function_of_qgis_is_named_and_takes_nothing() {
        var style =
                read(
                        "type=\"RuleRenderer\"",
                        "<rules><rule filter=\"regexp_match(title, 'a')\" symbol=\"0\"/></rules>");
        assertThat(style.notDrawn())
                .containsExactly(
                        "rules with the filter “regexp_match(title, 'a')”: The function"
                                + " “regexp_match” cannot be used here");
    }

    @Test
    void sizes_by_an_expression_are_named() {
        var style =
                read(
                        "type=\"singleSymbol\"",
                        "",
                        "<data_defined_properties><Option type=\"Map\"><Option name=\"properties\""
                                + " type=\"Map\"><Option name=\"size\"/></Option></Option>"
                                + "</data_defined_properties>");
        assertThat(style.notDrawn()).containsExactly("the expression for “size”");
    }

    @Test
    void our_own_style_is_wholly_drawn() {
        var qml = OutsideStyle.ofSightings(LayerStyling.DESIGNED).qml();
        var style = StyleFiles.read("ours.qml", qml, LayerId.SIGHTINGS);
        assertThat(style.notDrawn()).isEmpty();
    }

    @Test
    void our_own_style_of_sites_is_wholly_drawn_with_its_labels() {
        var qml = OutsideStyle.ofCrossings(LayerStyling.DESIGNED).qml();
        var style = StyleFiles.read("ours.qml", qml, LayerId.CROSSINGS);
        assertThat(style.notDrawn()).isEmpty();
        assertThat(rules(style).getLast().symbolizers().getFirst())
                .isInstanceOf(TextSymbolizer.class);
    }
}
