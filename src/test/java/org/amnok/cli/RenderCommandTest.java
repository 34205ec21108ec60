package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {
    private static final Terminal TERMINAL = Terminal.withoutDisplay();
    @TempDir static Path folder;
    private static Path project;

    @BeforeAll
    static void make_a_project() {
        project = folder.resolve("border.gpkg");
        TERMINAL.type("new", project);
    }

    @Test
    void the_picture_has_the_size_that_was_asked_for() throws IOException {
        var picture = folder.resolve("size.png");
        var result = TERMINAL.type("render", project, "--out", picture, "--size", "640x360");
        assertThat(result).isEqualTo(new Terminal.Result(0, "", ""));
        assertThat(size(picture)).isEqualTo("640x360");
    }

    @Test
    void without_options_the_picture_has_1600_by_1000_pixels() throws IOException {
        var picture = folder.resolve("usual.png");
        TERMINAL.type("render", project, "--out", picture);
        assertThat(size(picture)).isEqualTo("1600x1000");
    }

    @Test
    void an_older_picture_is_replaced_when_that_is_asked_for() throws IOException {
        var picture = Files.writeString(folder.resolve("old.png"), "old");
        TERMINAL.type("render", project, "--replace", "--out", picture, "--size", "300x200");
        assertThat(size(picture)).isEqualTo("300x200");
    }

    @Test
    void language_title_projection_theme_and_graticule_change_the_picture() throws IOException {
        var plain = drawn("plain");
        assertThat(drawn("korean", "--lang", "ko")).isNotEqualTo(plain);
        assertThat(drawn("titled", "--title", "압록강")).isNotEqualTo(plain);
        assertThat(drawn("utm", "--crs", "epsg:32652")).isNotEqualTo(plain);
        assertThat(drawn("lines", "--graticule")).isNotEqualTo(plain);
        assertThat(drawn("dark", "--theme", "dark")).isNotEqualTo(plain);
        assertThat(drawn("light", "--theme", "light")).isEqualTo(plain);
        assertThat(drawn("again")).isEqualTo(plain);
    }

    @Test
    void a_theme_that_there_is_not_is_named_as_such() {
        var result = TERMINAL.type("render", project, "--out", "x.png", "--theme", "sepia");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("'sepia' is not one of light, dark");
    }

    @Test
    void every_sighting_may_have_a_symbol_of_its_own() throws IOException {
        var sample = Terminal.sample(folder.resolve("sample.gpkg"));
        var pictures = new ArrayList<byte[]>();
        for (var display : List.of("symbols", "every")) {
            var picture = folder.resolve("sample-" + display + ".png");
            var result =
                    TERMINAL.type(
                            "render {} --out {} --sightings {} --policy internal --size 640x400",
                            sample,
                            picture,
                            display);
            assertThat(result.exitCode()).as(result.err()).isZero();
            pictures.add(Files.readAllBytes(picture));
        }
        assertThat(pictures.getFirst()).isNotEqualTo(pictures.getLast());
    }

    @Test
    void the_older_name_of_the_option_for_densities_still_works() throws IOException {
        assertThat(drawn("heat", "--density", "heat"))
                .isEqualTo(drawn("heat-now", "--sightings", "heat"));
    }

    @Test
    void a_caption_is_printed_and_written_beside_the_picture() throws IOException {
        var picture = folder.resolve("told.png");
        var result =
                TERMINAL.type("render {} --replace --out {} --lang ko --caption", project, picture);
        assertThat(result.out()).startsWith("지도 범위 안에 표시된 공개 목격이 없다.");
        assertThat(Files.readString(folder.resolve("told.png.caption.txt")))
                .startsWith("캡션\n지도 범위 안에 표시된 공개 목격이 없다.")
                .contains("대체 텍스트\n북중 국경 지도.");
    }

    @Test
    void without_asking_there_is_no_caption_file() {
        TERMINAL.type("render", project, "--out", folder.resolve("untold.png"));
        assertThat(folder.resolve("untold.png.caption.txt")).doesNotExist();
    }

    @Test
    void a_georeferenced_png_has_a_world_file_and_its_projection() throws IOException {
        var picture = folder.resolve("ground.png");
        TERMINAL.type("render", project, "--out", picture, "--crs", "EPSG:32652", "--world-file");
        assertThat(Files.readAllLines(folder.resolve("ground.pgw"))).hasSize(6);
        assertThat(folder.resolve("ground.prj")).content().contains("UTM zone 52N");
        assertThat(folder.resolve("ground.png.aux.xml")).content().contains("UTM zone 52N");
    }

    @Test
    void an_svg_cannot_be_georeferenced() {
        var picture = folder.resolve("ground.svg");
        var result = TERMINAL.type("render", project, "--out", picture, "--georeference");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(picture).doesNotExist();
    }

    /// Readers showed an empty name of it.
    @Test
    void an_svg_without_a_title_names_none() {
        var picture = folder.resolve("untitled.svg");
        TERMINAL.type("render", project, "--out", picture, "--size", "300x200");
        assertThat(picture).content().contains("<desc>").doesNotContain("<title>");
    }

    @Test
    void pictures_are_made_in_every_format() {
        for (var ending : org.amnok.layout.PictureFiles.ENDINGS) {
            var picture = folder.resolve("format." + ending);
            TERMINAL.type("render", project, "--replace", "--out", picture, "--size", "300x200");
            assertThat(picture).exists();
        }
    }

    @Test
    void the_specification_tells_how_a_picture_was_made_and_nothing_of_this_machine() {
        var picture = folder.resolve("specified.png");
        TERMINAL.type("render", project, "--out", picture, "--size", "400x300", "--specification");
        assertThat(folder.resolve("specified.png.specification.txt"))
                .content()
                .contains("size: 400 x 300 px at 96.0 dpi", "policy: Partner", "EPSG:3857")
                .containsPattern("output SHA-256: [0-9a-f]{64}")
                .doesNotContain(folder.toString(), System.getProperty("user.name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tif", "svg", "pdf"})
    void the_same_command_makes_the_same_bytes(String ending) throws IOException {
        assertThat(Files.readAllBytes(small("first", ending)))
                .isEqualTo(Files.readAllBytes(small("second", ending)));
    }

    private static Path small(String name, String ending) {
        var picture = folder.resolve(name + "." + ending);
        TERMINAL.type("render", project, "--out", picture, "--size", "400x300");
        return picture;
    }

    @Test
    void a_series_by_month_of_a_project_without_dates_is_a_problem() {
        var atlas = folder.resolve("months.pdf");
        var result = TERMINAL.type("render", project, "--out", atlas, "--series", "month");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("no month to show");
    }

    @Test
    void a_series_names_the_one_option_that_it_cannot_have() {
        var atlas = folder.resolve("months.pdf");
        var result =
                TERMINAL.type(
                        "render", project, "--out", atlas, "--series", "month", "--specification");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("--specification and --series do not go together")
                .doesNotContain("--caption");
    }

    @Test
    void a_series_by_site_numbers_its_files() {
        var result =
                TERMINAL.type(
                        "render {} --out {} --series site --size 400x300"
                                + " --bbox 128.15,41.38,128.20,41.42",
                        project,
                        folder.resolve("site.png"));
        assertThat(result.err()).isEmpty();
        assertThat(folder.resolve("site-1.png")).exists();
        assertThat(folder.resolve("site.png")).doesNotExist();
    }

    @Test
    void a_series_of_designed_pages_is_one_document() {
        var result =
                TERMINAL.type(
                        "render {} --out {} --replace --layout square --series site"
                                + " --bbox 128.15,41.38,128.20,41.42",
                        project,
                        folder.resolve("atlas.pdf"));
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).containsPattern("^[2-9] pages");
        assertThat(folder.resolve("atlas.pdf")).exists();
    }

    /// Eleven of twenty sheets of an atlas were empty, and nobody was told.
    @Test
    void a_series_tells_how_many_of_its_pages_show_no_sighting() {
        var result =
                TERMINAL.type(
                        "render {} --out {} --replace --layout square --series stretch"
                                + " --bbox 124,39.7,128.9,42.2",
                        project,
                        folder.resolve("stretches.pdf"));
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).containsPattern("(?m)^\\d+ pages show no sighting$");
    }

    @Test
    void the_document_of_a_series_has_a_title_without_fields() throws IOException {
        var file = folder.resolve("atlas.pdf");
        TERMINAL.type(
                "render {} --out {} --replace --layout atlas --series site"
                        + " --bbox 128.15,41.38,128.20,41.42",
                project,
                file);
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void a_designed_page_has_a_caption_and_a_specification_too() {
        var page = folder.resolve("page.png");
        TERMINAL.type(
                "render {} --out {} --layout square --caption --specification", project, page);
        assertThat(folder.resolve("page.png.caption.txt")).exists();
        assertThat(folder.resolve("page.png.specification.txt"))
                .content()
                .containsPattern("page design HMAC-SHA-256: [0-9a-f]{64}");
    }

    @Test
    void the_hashes_of_a_specification_prove_no_guess_of_what_was_asked() throws IOException {
        assertThat(hashes("one.png")).hasSize(2).doesNotContainAnyElementsOf(hashes("other.png"));
    }

    /// Of what is not in the output.
    private static List<String> hashes(String name) throws IOException {
        var page = folder.resolve(name);
        TERMINAL.type("render {} --out {} --layout square --specification", project, page);
        return Files.readAllLines(folder.resolve(name + ".specification.txt")).stream()
                .filter(line -> line.matches(".*(design|data).*: [0-9a-f]{64}"))
                .toList();
    }

    @Test
    void a_page_of_several_parts_is_not_georeferenced() {
        var page = folder.resolve("ground.tif");
        var result =
                TERMINAL.type(
                        "render", project, "--out", page, "--layout", "square", "--georeference");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(page).doesNotExist();
    }

    @Test
    void a_series_has_no_caption() {
        var result =
                TERMINAL.type(
                        "render {} --out {} --series site --caption",
                        project,
                        folder.resolve("s.pdf"));
        assertThat(result.exitCode()).isEqualTo(2);
    }

    @Test
    void timing_tells_load_first_frame_and_ten_more() {
        var picture = folder.resolve("timed.png");
        var result =
                TERMINAL.type("render", project, "--out", picture, "--size", "300x200", "--timing");
        assertThat(result.out().lines())
                .hasSize(3)
                .anyMatch(line -> line.matches("load \\d+\\.\\d ms"))
                .anyMatch(line -> line.matches("first frame \\d+\\.\\d ms"))
                .anyMatch(line -> line.matches("next frames \\d+\\.\\d ms \\(median of 10\\)"));
        assertThat(picture).exists();
    }

    @Test
    void a_picture_without_room_for_a_map_is_a_problem() {
        var picture = folder.resolve("tiny.png");
        var result = TERMINAL.type("render", project, "--out", picture, "--size", "64x64");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("too small for a map");
        assertThat(picture).doesNotExist();
    }

    @Test
    void a_map_that_shows_nothing_is_not_written_until_that_is_accepted() {
        var picture = folder.resolve("blank.png");
        var result = TERMINAL.type("render", project, "--out", picture, "--bbox", "0,0,1,1");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("This map shows no river, place or sighting.");
        assertThat(picture).doesNotExist();
    }

    @Test
    void an_empty_map_is_told() {
        var picture = folder.resolve("empty.png");
        var result =
                TERMINAL.type("render {} --out {} --bbox 0,0,1,1 --accept blank", project, picture);
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).contains("note: The map in", "empty", "--bbox");
        assertThat(picture).exists();
    }

    @Test
    void a_project_that_is_not_there_is_a_problem() {
        var picture = folder.resolve("none.png");
        var result = TERMINAL.type("render", folder.resolve("gone.gpkg"), "--out", picture);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("gone.gpkg");
        assertThat(picture).doesNotExist();
    }

    @Test
    void a_folder_that_is_not_there_is_a_problem() {
        var picture = folder.resolve("nowhere").resolve("map.png");
        var result = TERMINAL.type("render", project, "--out", picture);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err().lines()).hasSize(1);
    }

    /// The digest of a picture of Hyesan.
    private static int drawn(String name, String... options) throws IOException {
        var picture = folder.resolve(name + ".png");
        var words = "render {} --out {} --replace --size 400x300 --bbox 127.95,41.33,128.30,41.47";
        assertThat(TERMINAL.type(words, project, picture, options).err()).isEmpty();
        return Arrays.hashCode(Files.readAllBytes(picture));
    }

    /// Width and height from the IHDR chunk (W3C PNG, third edition, 11.2.1).
    private static String size(Path png) throws IOException {
        try (var data = new DataInputStream(Files.newInputStream(png))) {
            data.skipBytes(16);
            return data.readInt() + "x" + data.readInt();
        }
    }
}
