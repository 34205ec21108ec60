package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.amnok.basemap.osm.PbfBytes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BaseCommandTest extends CommandSpecification.InProject {
    private static final int MAGENTA = 0xFFFF00FF;

    private Path image;

    @BeforeEach
    void make_a_project_and_a_magenta_image_of_hyesan() throws IOException {
        image = folder.resolve("hyesan.png");
        var picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        for (var i = 0; i < 400; i++) {
            picture.setRGB(i % 20, i / 20, MAGENTA);
        }
        ImageIO.write(picture, "png", image.toFile());
        Files.writeString(folder.resolve("hyesan.pgw"), "0.01\n0\n0\n-0.01\n128.105\n41.495\n");
    }

    @Test
    void an_image_lies_below_a_rendered_map() throws IOException {
        var added = terminal.type("base", project, image, "--attribution", "© Nobody");
        assertThat(added.exitCode()).isZero();
        assertThat(added.out()).startsWith("hyesan: 20 × 20 px, ");
        assertThat(magentaShare(rendered())).isGreaterThan(0.4);
    }

    @Test
    void an_image_without_attribution_is_noted() {
        assertThat(terminal.type("base", project, image).err()).contains("no attribution");
    }

    @Test
    void a_missing_image_is_a_gap_that_is_told() throws IOException {
        terminal.type("base", project, image);
        Files.delete(image);
        var out = folder.resolve("map.png");
        var result =
                terminal.type(
                        "render {} --bbox 128.1,41.3,128.3,41.5 --out {} --size 400x400",
                        project,
                        out);
        assertThat(result.exitCode()).isZero();
        assertThat(result.err())
                .contains("The base layer “hyesan” is not shown: There is no file “hyesan.png”")
                .doesNotContain(folder.toString());
        assertThat(out).exists();
    }

    @Test
    void info_lists_base_layers_with_their_state() throws IOException {
        terminal.type("base", project, image);
        assertThat(terminal.type("info", project).out()).contains("“hyesan”: 20 × 20 px");
        Files.delete(image);
        assertThat(terminal.type("info", project).out())
                .contains("“hyesan”: broken: There is no file");
    }

    @Test
    void info_tells_programs_of_base_layers() throws IOException {
        terminal.type("base", project, image, "--attribution", "© Nobody");
        assertThat(terminal.type("info", project, "--json").out())
                .contains("\"kind\" : \"picture\"", "\"file\" : \"hyesan.png\"")
                .contains("\"state\" : \"found\"", "\"attribution\" : \"© Nobody\"");
        Files.delete(image);
        assertThat(terminal.type("info", project, "--json").out())
                .contains("\"state\" : \"broken\"", "There is no file “hyesan.png”");
    }

    @Test
    void colours_are_chosen() throws URISyntaxException {
        var added =
                terminal.type(
                        "base {} {} --stretch 10..90 --bands 3,2,1 --no-data 7",
                        project,
                        resource("degrees.tif"));
        assertThat(added.exitCode()).isZero();
        assertThat(terminal.type("info", project, "--json").out())
                .contains("\"stretch\" : \"10..90\"", "\"bands\" : \"3,2,1\"", "\"noData\" : 7");
    }

    @Test
    void choices_that_make_no_sense_are_refused() throws URISyntaxException {
        var tiff = resource("degrees.tif");
        assertThat(terminal.type("base", project, tiff, "--stretch", "much").exitCode())
                .isEqualTo(2);
        assertThat(terminal.type("base", project, tiff, "--bands", "1,2").exitCode()).isEqualTo(2);
        assertThat(terminal.type("base", project, tiff, "--no-data", "x").exitCode()).isEqualTo(2);
        var ninth = terminal.type("base", project, tiff, "--bands", "9");
        assertThat(ninth.exitCode()).isEqualTo(1);
        assertThat(ninth.err()).contains("no band 9");
    }

    @Test
    void a_map_among_several_in_a_geopackage_is_chosen() throws URISyntaxException {
        var tiles = resource("two.gpkg");
        assertThat(terminal.type("base", project, tiles, "--table", "second").exitCode()).isZero();
        assertThat(terminal.type("info", project, "--json").out())
                .contains("\"table\" : \"second\"");
        var third = terminal.type("base", project, tiles, "--table", "third");
        assertThat(third.err()).contains("no table of image tiles called third");
    }

    private static Path resource(String name) throws URISyntaxException {
        var url = BaseCommandTest.class.getResource("/org/amnok/basemap/" + name);
        return Path.of(Objects.requireNonNull(url).toURI());
    }

    @Test
    void what_is_no_map_is_refused() throws IOException {
        var text = Files.writeString(folder.resolve("a.png"), "no picture");
        var result = terminal.type("base", project, text);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("not a map or image that can be a base layer");
    }

    @Test
    void a_picture_without_a_world_file_is_refused() throws IOException {
        Files.delete(folder.resolve("hyesan.pgw"));
        assertThat(terminal.type("base", project, image).err()).contains("no world file");
    }

    private BufferedImage rendered() throws IOException {
        var out = folder.resolve("map.png");
        terminal.type(
                "render {} --bbox 128.12,41.32,128.28,41.48 --out {} --size 400x400", project, out);
        return ImageIO.read(out.toFile());
    }

    private static double magentaShare(BufferedImage picture) {
        var found = 0;
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                var colour = new Color(picture.getRGB(x, y));
                found += colour.getRed() > 200 && colour.getGreen() < 60 ? 1 : 0;
            }
        }
        return (double) found / (picture.getWidth() * picture.getHeight());
    }

    private Path streets() {
        return new PbfBytes()
                .node(1, 128.1, 41.4)
                .node(2, 128.3, 41.4)
                .way(3, new long[] {1, 2}, "highway", "motorway")
                .write(folder.resolve("north-korea.osm.pbf"));
    }

    @Test
    void an_openstreetmap_file_lies_below_as_streets_with_its_attribution() {
        var added = terminal.type("base", project, streets());
        assertThat(added.exitCode()).isZero();
        assertThat(added.out()).contains("north-korea: OpenStreetMap, all of it, as streets");
        assertThat(terminal.type("info", project).out())
                .contains("OpenStreetMap file, ", "attribution: © OpenStreetMap contributors");
    }

    @Test
    void of_an_openstreetmap_file_the_ground_along_a_river_is_enough() {
        var added = terminal.type("base", project, streets(), "--corridor", "yalu");
        assertThat(added.out())
                .contains("OpenStreetMap, 25 km on both sides of the Yalu, as streets");
    }

    @Test
    void a_river_or_a_box_of_an_image_is_wrong_usage() {
        var added = terminal.type("base", project, image, "--corridor", "yalu");
        assertThat(added.exitCode()).isEqualTo(2);
        assertThat(added.err()).contains("--corridor and --bbox are for OpenStreetMap files");
    }

    @Test
    void a_damaged_openstreetmap_file_is_not_added() throws IOException {
        var file = streets();
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 30));
        assertThat(terminal.type("base", project, file).err()).contains("it was cut off");
        assertThat(terminal.type("info", project).out()).doesNotContain("OpenStreetMap file");
    }
}
