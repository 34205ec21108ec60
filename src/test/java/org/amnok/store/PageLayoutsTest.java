package org.amnok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.Pages;
import org.amnok.domain.page.PictureItem;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Illustration;
import org.amnok.domain.record.PageLayout;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.record.PageJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLayoutsTest {
    private static final PageLayout LAYOUT = new PageLayout(new UUID(0, 9), "Hyesan", Pages.full());

    @TempDir Path folder;

    @Test
    void a_page_with_items_of_every_kind_is_kept_in_the_project() {
        var file = folder.resolve("project.gpkg");
        try (var store = ProjectStore.create(file, Samples.sites())) {
            store.perform(new Edit.Set(null, LAYOUT, "keep layout"));
        }
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            assertThat(store.read().all(PageLayout.class)).containsExactly(LAYOUT);
        }
    }

    @Test
    void a_picture_on_a_page_is_kept_in_the_project_and_goes_by_undo() {
        var file = folder.resolve("project.gpkg");
        var picture = new Illustration(new UUID(0, 3), "logo.png", "iVBORw0KGgo=");
        var added = new Edit.Set(null, picture, "add picture");
        try (var store = ProjectStore.create(file, Samples.sites())) {
            store.perform(added);
            assertThat(store.read().all(Illustration.class)).containsExactly(picture);
            store.perform(added.inverse());
            assertThat(store.read().all(Illustration.class)).isEmpty();
        }
    }

    @Test
    void a_layout_of_a_newer_program_is_left_alone() throws Exception {
        var file = folder.resolve("project.gpkg");
        try (var store = ProjectStore.create(file, Samples.sites())) {
            store.perform(new Edit.Set(null, LAYOUT, "keep layout"));
        }
        Outside.sql(file, "UPDATE amnok_layout SET design = '{\"hologram\":1}'");
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            assertThat(store.read().all(PageLayout.class)).isEmpty();
        }
        assertThat(Outside.value(file, "SELECT design FROM amnok_layout"))
                .isEqualTo("{\"hologram\":1}");
    }

    @Test
    void a_page_is_read_as_it_was_written() {
        assertThat(PageJson.read(PageJson.write(Pages.full()))).contains(Pages.full());
    }

    @Test
    void a_map_keeps_how_it_shows_sightings() {
        var map =
                MapItem.of("map", Pages.frame(10, 40, 130, 100), Pages.HYESAN)
                        .withSightings(SightingDisplay.EVERY);
        var text = PageJson.write(Pages.with(map));
        assertThat(text).contains("\"sightings\":\"every\"");
        assertThat(PageJson.read(text)).contains(Pages.with(map));
    }

    @Test
    void a_map_kept_before_it_could_say_how_is_read() {
        var text = PageJson.write(Pages.full()).replace(",\"sightings\":null", "");
        assertThat(PageJson.read(text)).contains(Pages.full());
    }

    @Test
    void a_picture_kept_before_it_could_have_a_credit_is_read() {
        var text = PageJson.write(Pages.full()).replace(",\"credit\":\"River Post\"", "");
        assertThat(PageJson.read(text).orElseThrow().all(PictureItem.class))
                .extracting(PictureItem::credit)
                .containsOnlyNulls();
    }

    @Test
    void names_and_codes_stay_what_they_are() {
        assertThat(PageJson.write(Pages.full()))
                .startsWith(
                        "{\"size\":{\"name\":\"A4\",\"widthMillimetres\":210.0,"
                                + "\"heightMillimetres\":297.0,\"dpi\":300.0},\"language\":\"en\"")
                .contains("\"view\":{\"type\":\"scale\",\"centre\":{\"latDegrees\":41.4")
                .contains("\"filter\":\"words=white+van\",\"days\":\"2025-09-01/2025-11-30\"")
                .contains("{\"type\":\"looks\",\"placement\":{\"id\":\"looks\"");
    }

    @Test
    void what_may_be_null_may_be_missing() {
        var text = PageJson.write(Pages.full()).replace("\"sizePoints\":null,", "");
        assertThat(PageJson.read(text)).contains(Pages.full());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "[[[[[[[[[[[[[[[[[[[[",
                "{\"size\":{\"size\":{\"size\":{\"size\":{\"size\":{\"size\":{\"size\":{\"a\":{}}}}}}}}}"
            })
    void what_is_no_page_is_not_read(String text) {
        assertThat(PageJson.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"typeFactor\":1.0|\"typeFactor\":1e300",
                "\"typeFactor\":1.0|\"typeFactor\":\"1\"",
                "\"typeFactor\":1.0|\"typeFactor\":null",
                "\"typeFactor\":1.0|\"typeFactor\":1.0,\"typeFactor\":1.0",
                "\"typeFactor\":1.0|\"typeFactor\":1.0,\"mood\":1",
                "\"type\":\"map\"|\"type\":\"java.lang.Runtime\"",
                "\"type\":\"source\"|\"type\":\"panel\"",
                "\"widthMillimetres\":210.0|\"widthMillimetres\":NaN",
                "\"filter\":\"words=white+van\"|\"filter\":\"mood=.glad\"",
                "\"language\":\"en\"|\"language\":\"xx\"",
                "\"segments\":2|\"segments\":2.5",
                "\"guides\":[|\"guides\":[null,"
            })
    void a_page_with_a_part_that_cannot_be_is_not_read(String change) {
        var parts = change.split("\\|");
        var text = PageJson.write(Pages.full());
        assertThat(text).contains(parts[0]);
        assertThat(PageJson.read(text.replace(parts[0], parts[1]))).isEmpty();
    }

    @Test
    void what_stands_after_a_page_is_not_passed_over() {
        assertThat(PageJson.read(PageJson.write(Pages.full()) + "{}")).isEmpty();
    }
}
