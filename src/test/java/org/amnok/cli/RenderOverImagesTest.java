package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.amnok.domain.ImageTheme;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures and pages over images that are dark and bright: GeoTIFFs, made of maps of both themes.
class RenderOverImagesTest {
    private static final Terminal TERMINAL = Terminal.withoutDisplay();
    @TempDir static Path folder;

    @BeforeAll
    static void make_images() {
        var plain = folder.resolve("plain.gpkg");
        TERMINAL.type("new", plain);
        for (var theme : List.of("light", "dark")) {
            var image = folder.resolve(theme + ".tif");
            drawn(plain, image, "--theme", theme, "--georeference");
            var project = Terminal.sample(folder.resolve(theme + ".gpkg"));
            TERMINAL.type("base", project, image);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_is_as_dark_or_bright_as_the_image_below_it(Theme theme) throws IOException {
        assertThat(corner(theme)).isEqualTo(paper(theme));
    }

    @Test
    void a_page_stays_light_around_a_dark_map() throws IOException {
        var page = folder.resolve("page.png");
        drawn(folder.resolve("dark.gpkg"), page, "--layout", "square", "--dpi", "40");
        var picture = ImageIO.read(page.toFile());
        var middle = new Color(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2));
        assertThat(new Color(picture.getRGB(2, 2))).isEqualTo(paper(Theme.LIGHT));
        assertThat(middle.getGreen()).isLessThan(100);
    }

    @Test
    void a_theme_that_is_asked_for_counts() throws IOException {
        assertThat(corner(Theme.DARK, "--theme", "light")).isEqualTo(paper(Theme.LIGHT));
        assertThat(corner(Theme.LIGHT, "--theme", "dark")).isEqualTo(paper(Theme.DARK));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void what_the_window_chose_over_images_counts(ImageTheme chosen) throws IOException {
        var image = chosen == ImageTheme.DARK ? Theme.LIGHT : Theme.DARK;
        var project = folder.resolve("chosen-" + chosen + ".gpkg");
        Files.copy(project(image), project);
        try (var store = ProjectStore.open(project, Access.READ_WRITE)) {
            store.saveSettings(Map.of(ImageTheme.SETTING, chosen.name()));
        }
        var picture = folder.resolve("chosen.png");
        drawn(project, picture);
        var theme = chosen == ImageTheme.DARK ? Theme.DARK : Theme.LIGHT;
        assertThat(new Color(ImageIO.read(picture.toFile()).getRGB(2, 2))).isEqualTo(paper(theme));
    }

    private static Color paper(Theme theme) {
        return new Color(ThemeColour.UI_PANEL.rgb(theme));
    }

    private static Path project(Theme image) {
        return folder.resolve((image == Theme.DARK ? "dark" : "light") + ".gpkg");
    }

    /// The colour of the paper of a picture over an image of a theme.
    private static Color corner(Theme image, String... options) throws IOException {
        var project = project(image);
        var picture = folder.resolve("picture.png");
        drawn(project, picture, options);
        return new Color(ImageIO.read(picture.toFile()).getRGB(2, 2));
    }

    private static void drawn(Path project, Path picture, String... options) {
        var line =
                "render {} --out {} --replace --bbox 128.1,41.35,128.25,41.45"
                        + (List.of(options).contains("--layout") ? "" : " --size 500x400");
        var result = TERMINAL.type(line, project, picture, options);
        assertThat(result.exitCode()).as(result.err()).isZero();
    }
}
