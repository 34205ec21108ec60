package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.amnok.basemap.archive.TestTiles;
import org.amnok.domain.LatLon;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.Pages;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.PageLayout;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What base layers ask to be printed is printed where they can be seen, and only there.
class BaseAttributionTest extends CommandSpecification.InProject {
    private static final String OVER_HYESAN = "128.17,41.39,128.19,41.41";
    private static final String BESIDE_IT = "128.32,41.39,128.34,41.41";

    @ParameterizedTest
    @CsvSource({"EPSG:3857", "EPSG:4326", "EPSG:32652"})
    void an_image_is_attributed_on_pictures_that_it_reaches_into(String projection)
            throws IOException {
        addImageOfHyesan();
        assertThat(drawn(OVER_HYESAN, "--crs", projection)).contains("© Nobody");
        assertThat(drawn(BESIDE_IT, "--crs", projection)).doesNotContain("© Nobody");
    }

    @Test
    void an_image_in_the_corner_of_the_map_is_attributed() throws IOException {
        addImageOfHyesan();
        assertThat(drawn("128.29,41.48,128.4,41.6")).contains("© Nobody");
    }

    @Test
    void what_is_hidden_is_not_attributed() throws IOException {
        addImageOfHyesan();
        try (var store = ProjectStore.open(project, Access.READ_WRITE)) {
            var base = store.read().all(BaseLayer.class).iterator().next();
            store.perform(new Edit.Set(base, base.visible(false), "hide"));
        }
        assertThat(drawn(OVER_HYESAN)).doesNotContain("© Nobody");
    }

    @Test
    void what_is_missing_is_not_attributed() throws IOException {
        addImageOfHyesan();
        Files.delete(folder.resolve("hyesan.png"));
        assertThat(drawn(OVER_HYESAN)).doesNotContain("© Nobody");
    }

    @Test
    void a_street_map_is_attributed_where_and_at_which_scale_it_is_drawn() throws IOException {
        var tiles = TestTiles.copy(TestTiles.OPENMAPTILES, folder);
        terminal.type("base", project, tiles, "--attribution", "© Nobody");
        assertThat(drawn("7.41,43.73,7.43,43.74")).contains("© Nobody");
        assertThat(drawn("5.4,42.7,9.4,44.7")).doesNotContain("© Nobody");
        assertThat(drawn(OVER_HYESAN)).doesNotContain("© Nobody");
    }

    @Test
    void a_page_names_the_base_layers_of_each_of_its_maps() throws IOException {
        addImageOfHyesan();
        keep("two", map("a", 128.18), map("b", 130));
        keep("far", map("a", 129), map("b", 130));
        assertThat(page("two")).containsOnlyOnce("© Nobody");
        assertThat(page("far")).doesNotContain("© Nobody");
    }

    private void keep(String name, MapItem... maps) {
        try (var store = ProjectStore.open(project, Access.READ_WRITE)) {
            var layout = new PageLayout(UUID.randomUUID(), name, Pages.with(maps));
            store.perform(new Edit.Set(null, layout, "keep layout"));
        }
    }

    private static MapItem map(String id, double longitude) {
        var view = new MapView.Scale(new LatLon(41.4, longitude), 50_000);
        return MapItem.of(id, new PageRectangle(20, id.equals("a") ? 20 : 100, 80, 70), view);
    }

    private void addImageOfHyesan() throws IOException {
        var file = folder.resolve("hyesan.png");
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        Files.writeString(folder.resolve("hyesan.pgw"), "0.01\n0\n0\n-0.01\n128.105\n41.495\n");
        terminal.type("base", project, file, "--attribution", "© Nobody");
    }

    private String drawn(String box, String... more) throws IOException {
        var out = folder.resolve("map.svg");
        var line = "render {} --bbox {} --out {} --size 800x600 --replace";
        assertThat(terminal.type(line, project, box, out, more).err())
                .doesNotContain("problem")
                .doesNotContain("Error");
        return words(out);
    }

    private String page(String name) throws IOException {
        var out = folder.resolve(name + ".svg");
        assertThat(terminal.type("render", project, "--layout", name, "--out", out).exitCode())
                .isZero();
        return words(out);
    }

    private static String words(Path svg) throws IOException {
        return Files.readString(svg).replaceAll("</text>", " ").replaceAll("<[^>]+>", "");
    }
}
