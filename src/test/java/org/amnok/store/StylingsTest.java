package org.amnok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.amnok.domain.Language;
import org.amnok.domain.project.Edit;
import org.amnok.map.LayerId;
import org.amnok.map.StyledLayer;
import org.amnok.map.Stylings;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.ScaleRange;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// The look of the map is kept in the project, for Amnok and for QGIS.
class StylingsTest extends StoreSpecification {
    private static final String SLD = "SELECT styleSLD FROM layer_styles WHERE f_table_name = ";

    @BeforeEach
    void create() {
        try (var store = ProjectStore.create(file, Samples.sites())) {
            store.perform(new Edit.Add(Samples.sighting("Lorries", 128.18, 41.4)));
        }
    }

    @Test
    void a_new_project_is_in_its_designed_look() {
        assertThat(kept()).isEmpty();
    }

    @Test
    void classes_come_back_as_they_were_kept() {
        keep(LayerId.SIGHTINGS, Stylings.byFamily());
        assertThat(kept()).containsExactly(Map.entry(LayerId.SIGHTINGS, Stylings.byFamily()));
    }

    @Test
    void grades_come_back_as_they_were_kept() {
        keep(LayerId.SIGHTINGS, Stylings.byCount());
        assertThat(kept()).containsExactly(Map.entry(LayerId.SIGHTINGS, Stylings.byCount()));
    }

    @Test
    void scales_labels_and_filters_come_back_as_they_were_kept() {
        var styling =
                Stylings.all(Stylings.BLUE)
                        .with(new ScaleRange(5_000, 200_000))
                        .with(new Labelling(new Labelling.Words.None(), Language.KO, 1.5))
                        .filtered("name_en = 'it''s; DROP TABLE site'");
        keep(LayerId.CROSSINGS, styling);
        assertThat(kept().get(LayerId.CROSSINGS)).isEqualTo(styling);
    }

    private static LayerStyling opened(LayerId layer) {
        return LayerStyling.DESIGNED
                .filtered("")
                .drawnBy(StyleFiles.read("stars.sld", Stylings.STARS, layer));
    }

    @Test
    void the_style_of_a_file_comes_back_as_it_was_kept() {
        keep(LayerId.BORDER, opened(LayerId.BORDER));
        assertThat(kept().get(LayerId.BORDER)).isEqualTo(opened(LayerId.BORDER));
    }

    @Test
    void the_style_of_a_file_is_offered_to_qgis_beside_ours() throws Exception {
        keep(LayerId.SIGHTINGS, opened(LayerId.SIGHTINGS));
        var sql = "SELECT group_concat(styleName) FROM layer_styles WHERE f_table_name='sighting'";
        assertThat(Outside.value(file, sql)).isEqualTo("Amnok,Layer sightings");
    }

    @Test
    void what_a_person_changed_in_the_style_in_qgis_is_drawn() throws Exception {
        keep(LayerId.SIGHTINGS, opened(LayerId.SIGHTINGS));
        Outside.sql(
                file,
                "UPDATE layer_styles SET styleSLD = replace(styleSLD, 'star', 'cross')"
                        + " WHERE styleName = 'Layer sightings'");
        var styling = Objects.requireNonNull(kept().get(LayerId.SIGHTINGS));
        var style = Objects.requireNonNull(styling.file());
        assertThat(style.text()).contains(">cross<").doesNotContain(">star<");
    }

    @Test
    void the_style_of_a_file_that_is_damaged_leaves_its_layer_designed() throws Exception {
        keep(LayerId.SIGHTINGS, opened(LayerId.SIGHTINGS));
        Outside.sql(
                file, "UPDATE layer_styles SET styleSLD = '<a'", "DELETE FROM amnok_layer_style");
        assertThat(kept()).isEmpty();
    }

    @Test
    void the_designed_look_leaves_no_style_of_a_file() throws Exception {
        keep(LayerId.BORDER, opened(LayerId.BORDER));
        keep(LayerId.BORDER, LayerStyling.DESIGNED);
        var sql = "SELECT count(*) FROM layer_styles WHERE styleName LIKE 'Layer %'";
        assertThat(Outside.value(file, sql)).isEqualTo("0");
    }

    @Test
    void the_designed_look_leaves_no_rows() throws Exception {
        keep(LayerId.BORDER, Stylings.all(Stylings.BLUE));
        keep(LayerId.BORDER, LayerStyling.DESIGNED);
        assertThat(Outside.value(file, "SELECT count(*) FROM amnok_style_class")).isEqualTo("0");
    }

    @Test
    void what_makes_no_sense_leaves_its_layer_designed_and_the_others_styled() throws Exception {
        keep(LayerId.BORDER, Stylings.all(Stylings.BLUE));
        keep(LayerId.RIVERS, Stylings.all(Stylings.BLUE));
        Outside.sql(
                file,
                "UPDATE amnok_style_class SET size = 1e99 WHERE layer = 'BORDER'",
                "INSERT INTO amnok_layer_style (layer) VALUES ('NO_SUCH_LAYER')");
        assertThat(kept()).containsOnlyKeys(LayerId.RIVERS);
    }

    @Test
    void a_symbol_that_the_program_does_not_have_is_the_designed_one() throws Exception {
        keep(LayerId.SIGHTINGS, Stylings.byFamily());
        Outside.sql(file, "UPDATE amnok_style_class SET symbol = 'no-such' WHERE position = 1");
        var look =
                Objects.requireNonNull(kept().get(LayerId.SIGHTINGS))
                        .classing()
                        .look(a -> "vehicles");
        assertThat(look.symbol()).isNull();
    }

    @Test
    void a_styled_project_is_a_valid_geopackage() throws Exception {
        keep(LayerId.SIGHTINGS, Stylings.byFamily());
        Outside.assertValidGeoPackage(file);
    }

    @Test
    void other_programs_find_a_style_for_sightings_and_sites() throws Exception {
        assertThat(sld("sighting").getElementsByTagName("Rule").getLength()).isEqualTo(24);
        assertThat(sld("site").getElementsByTagName("Rule").getLength()).isGreaterThan(20);
        assertThat(Outside.value(file, "SELECT sum(useAsDefault) FROM layer_styles"))
                .isEqualTo("2");
    }

    @Test
    void their_style_follows_a_person_s_classes() throws Exception {
        keep(LayerId.SIGHTINGS, Stylings.byFamily());
        var sld = Outside.value(file, SLD + "'sighting'");
        assertThat(sld).contains("Vehicles").contains("crossing_ford");
        assertThat(sld("sighting").getElementsByTagName("ExternalGraphic").getLength())
                .isGreaterThan(3);
    }

    @Test
    void what_other_programs_cannot_follow_is_told() throws Exception {
        keep(LayerId.SIGHTINGS, Stylings.byCount().filtered("kind = 'seizure'"));
        assertThat(
                        Outside.value(
                                file,
                                "SELECT description FROM layer_styles"
                                        + " WHERE f_table_name = 'sighting'"))
                .contains("without the filter kind = 'seizure'")
                .contains("without its classes");
    }

    @Test
    void a_style_made_in_qgis_is_left_alone() throws Exception {
        Outside.sql(
                file,
                "UPDATE layer_styles SET useAsDefault = 0",
                "INSERT INTO layer_styles (f_table_name, styleName, styleQML, useAsDefault, owner)"
                        + " VALUES ('sighting', 'Mine', '<qgis/>', 1, 'somebody')");
        keep(LayerId.SIGHTINGS, Stylings.byFamily());
        assertThat(
                        Outside.value(
                                file,
                                "SELECT group_concat(styleName || useAsDefault) FROM layer_styles"
                                        + " WHERE f_table_name = 'sighting'"))
                .isEqualTo("Amnok0,Mine1");
    }

    private void keep(LayerId layer, LayerStyling styling) {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.restyle(layer, styling);
        }
    }

    private Map<StyledLayer, LayerStyling> kept() {
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            return store.stylings();
        }
    }

    private Document sld(String table) throws Exception {
        var text = Outside.value(file, SLD + "'" + table + "'");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }
}
