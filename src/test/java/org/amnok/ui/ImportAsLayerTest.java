package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.amnok.domain.record.BaseLayer;
import org.amnok.exchange.parquet.MadeParquet;
import org.junit.jupiter.api.Test;

/// Files dropped on the window, and those on the import page that are better drawn below the
/// sightings.
class ImportAsLayerTest extends ImportSpecification {
    @Test
    void files_are_not_taken_where_they_would_be_lost() {
        var file = file("a.csv", "title,lat,lon\nBridge,41.4,128.2\n");
        open(file);
        awaitCounts("1 can be imported");
        var page = window.window().overMap().page().orElseThrow();
        assertThat(Drops.drop(page, page.localToScreen(9, 9), file)).isFalse();
    }

    @Test
    void a_file_of_features_is_used_as_a_layer_instead() {
        var posts =
                file(
                        "posts.geojson",
                        "{\"type\":\"Feature\",\"properties\":{\"name\":\"P\"},\"geometry\":"
                                + "{\"type\":\"Point\",\"coordinates\":[128.2,41.4]}}");
        file("posts.qml", "<qgis/>");
        open(posts);
        awaitCounts("1 can be imported");
        fire("import-as-layer");
        awaitLayer("posts");
        TestWindow.await(
                "its style is named",
                () ->
                        window.texts("status-message").stream()
                                .anyMatch(words -> words.contains("by posts.qml, choose Open")));
        assertThat(window.window().overMap().page()).isEmpty();
        assertThat(sightings()).isEmpty();
    }

    @Test
    void what_was_imported_can_be_drawn_as_a_layer_too() throws IOException {
        open(
                file(
                        "path.kml",
                        "<kml><Placemark><name>P</name><LineString><coordinates>128.1,41.4"
                                + " 128.2,41.4</coordinates></LineString></Placemark></kml>"));
        fireWhenReady();
        awaitCounts("1 imported");
        fire("import-as-layer");
        awaitLayer("path");
        assertThat(sightings()).hasSize(1);
    }

    @Test
    void a_folder_of_parquet_is_one_table_and_may_be_a_layer() throws IOException, SQLException {
        var rows = Files.createDirectory(folder.resolve("rows"));
        for (var name : List.of("a.parquet", "b.parquet")) {
            MadeParquet.of(
                    rows.resolve(name),
                    "SELECT '" + name + "' AS title, " + MadeParquet.POINT + " AS geometry",
                    MadeParquet.geo("geometry", "WKB", ""));
        }
        Drops.drop(window.bench().map().canvas(), screenMiddle(), rows);
        awaitCounts("2 can be imported");
        fire("import-as-layer");
        awaitLayer("rows");
    }

    private void awaitLayer(String title) {
        TestWindow.await(
                "it is a layer",
                () ->
                        window
                                .bench()
                                .session()
                                .state()
                                .get()
                                .contents()
                                .all(BaseLayer.class)
                                .stream()
                                .anyMatch(base -> base.title().equals(title)));
    }

    @Test
    void a_table_of_text_is_no_layer() {
        open(file("a.csv", "title,lat,lon\nBridge,41.4,128.2\n"));
        awaitCounts("1 can be imported");
        assertThat(
                        TestWindow.onFx(
                                () -> window.window().scene().getRoot().lookup("#import-as-layer")))
                .isNull();
    }
}
