package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.record.BaseLayer;
import org.junit.jupiter.api.Test;

/// Files on the import page that are better drawn below the sightings.
class ImportAsLayerTest extends ImportSpecification {
    @Test
    void a_file_of_features_is_used_as_a_layer_instead() {
        var posts =
                file(
                        "posts.geojson",
                        "{\"type\":\"Feature\",\"properties\":{\"name\":\"P\"},\"geometry\":"
                                + "{\"type\":\"Point\",\"coordinates\":[128.2,41.4]}}");
        open(posts);
        awaitCounts("1 can be imported");
        fire("import-as-layer");
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
                                .anyMatch(base -> base.title().equals("posts")));
        assertThat(window.window().overMap().page()).isEmpty();
        assertThat(sightings()).isEmpty();
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
