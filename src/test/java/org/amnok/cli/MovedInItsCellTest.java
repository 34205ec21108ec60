package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.border.BorderGeography;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What leaves is the same wherever in its cell a place truly is: of two projects that differ in
/// nothing else, nobody can tell by a release which of them it was made of. A search for true
/// places finds what is written out; this finds what follows from them, too.
class MovedInItsCellTest {
    private static final long SEED = 20251202;
    private static final int SIGHTINGS = 60;
    private static final Pattern NEW_EACH_TIME =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\b[0-9a-f]{64}\\b");
    private static final String TOWN = "--bbox 128.118,41.361,128.256,41.434";
    private static final String PAGE = "render {} " + TOWN + " --layout ";

    @TempDir private static Path folder;

    @BeforeAll
    static void make_two_projects() {
        make("one", new Random(SEED));
        make("two", new Random(SEED + 1));
    }

    /// @param within decides where in its cell each place is
    private static void make(String name, Random within) {
        var cells = new Random(SEED);
        try (var project =
                Workspace.create(
                        folder.resolve(name + ".gpkg"), List.of(), BorderGeography::none)) {
            for (int number = 0; number < SIGHTINGS; number++) {
                project.perform(new Edit.Add(sighting(number, cells, within))).join();
            }
        }
    }

    private static Sighting sighting(int number, Random cells, Random within) {
        var levels = PrivacyLevel.values();
        var level = levels[1 + number % (levels.length - 1)];
        // a withheld place keeps its province: these two kilometres are of one
        var degrees = level.cellDegrees().orElse(0.02);
        var south = level == PrivacyLevel.WITHHELD ? 41.36 : 41.3 + 0.1 * cells.nextInt(2);
        var west = level == PrivacyLevel.WITHHELD ? 128.21 : 128.1 + 0.1 * cells.nextInt(2);
        var cellsAcross = level == PrivacyLevel.WITHHELD ? 1 : (int) Math.round(0.1 / degrees);
        var place =
                new LatLon(
                        south + degrees * (cells.nextInt(cellsAcross) + middle(within)),
                        west + degrees * (cells.nextInt(cellsAcross) + middle(within)));
        var kinds = SightingKind.values();
        return Sightings.titled("Seen " + number)
                .edit()
                .uuid(new UUID(1, number))
                .kind(kinds[number % kinds.length])
                .status(SightingStatus.VERIFIED)
                .place(new Place.Located(place, 50.0 + number, LocationMethod.MAP_CLICK, ""))
                .when(Sightings.seen("2025-09-01", "2025-1%d-28".formatted(number % 3)))
                .privacy(level)
                .done(Sightings.NOON);
    }

    /// A share of a cell that is not at its edge.
    private static double middle(Random within) {
        return 0.02 + 0.96 * within.nextDouble();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export {} --out {}.csv",
                "export {} --out {}.csv --filter within_2_km_of_Hyesan",
                "export {} --out {}.geojson",
                "export {} --out {}.kml",
                "export {} --out {}.gpx",
                "render {} --out {}.svg " + TOWN,
                "render {} --out {}.svg --bbox 124.1,39.8,128.4,42.1",
                "render {} --out {}.svg --sightings every " + TOWN,
                "render {} --out {}.svg --sightings hexagons " + TOWN,
                PAGE + "report-a4 --out {}.svg",
                PAGE + "news --out {}.svg",
                PAGE + "months --days 2025-09/2025-12 --out {}.svg",
                "ask {} --rows bank --out {}.csv",
                "ask {} --rows town --out {}.csv",
                "ask {} --rows stretch-10 --out {}.csv",
                "coverage {} --km 600-763 --period 2025-09/2025-12 --out {}.svg",
                "report {} --out {}"
            })
    void nothing_that_leaves_changes(String line) throws IOException {
        assertThat(released("two", line)).isEqualTo(released("one", line));
    }

    /// The lines and elements of what is written, each file's sorted: their order is another one
    /// each time. Identifiers, which are new each time, are left out, with the hashes of files that
    /// hold them and files in which they are packed.
    private static TreeMap<String, List<String>> released(String project, String line)
            throws IOException {
        var out = Files.createTempDirectory(folder, "out");
        var typed =
                line.replace("{}.", out.resolve("released") + ".")
                        .replaceFirst("--out \\{}$", "--out " + out.resolve("released"))
                        .split(" ");
        var words = Arrays.stream(typed).map(word -> word.replace("_", " ")).toList();
        var result =
                Terminal.withoutDisplay()
                        .type(
                                "",
                                words.stream()
                                        .map(
                                                word ->
                                                        word.equals("{}")
                                                                ? folder.resolve(project + ".gpkg")
                                                                : word)
                                        .toList(),
                                List.of("--policy", "internal"),
                                List.of("--accept", "centred", "zoom", "blank"));
        assertThat(result.exitCode()).as(result.err()).isZero();
        try (var files = Files.walk(out)) {
            var written = new TreeMap<String, List<String>>();
            files.filter(file -> file.toString().matches(".*\\.(csv|geojson|kml|gpx|svg|html)"))
                    .forEach(file -> written.put(out.relativize(file).toString(), lines(file)));
            assertThat(written).isNotEmpty();
            return written;
        }
    }

    private static List<String> lines(Path file) {
        try {
            var text = NEW_EACH_TIME.matcher(Files.readString(file)).replaceAll("");
            return Arrays.stream(text.split("(?<=[>}])|\n")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
