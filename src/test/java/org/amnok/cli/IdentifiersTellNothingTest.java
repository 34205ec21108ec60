package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.output.SpreadsheetText;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.TestRelease;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a released file calls its records, and the order in which they stand, tells nothing of
/// them: who knows all of a row but its place and its day cannot find these out by trying.
class IdentifiersTellNothingTest {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TIME =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}|D:[0-9]{9,}");
    private static final int ROWS = 40;
    static final List<String> EVERY_ENDING =
            List.of(
                    "csv",
                    "geojson",
                    "gpkg",
                    "kml",
                    "kmz",
                    "shp",
                    "gpx",
                    "svg",
                    "pdf",
                    "clipboard");

    /// A row in every place of a cell.
    private static final RowHashes PLACES =
            new RowHashes(
                    pairs(100, 100)
                            .map(
                                    p ->
                                            List.of(
                                                    String.format(Locale.ROOT, "41.39%02d", p[0]),
                                                    String.format(Locale.ROOT, "128.16%02d", p[1]),
                                                    "crossing_ford",
                                                    "submitted",
                                                    "2025-09-13"))
                            .toList());

    /// A row by every short code on every day of a month.
    private static final RowHashes CODES =
            new RowHashes(
                    pairs(100, 31)
                            .map(
                                    p ->
                                            List.of(
                                                    Integer.toString(p[0]),
                                                    "",
                                                    String.format(
                                                            Locale.ROOT, "2025-10-%02d", p[1] + 1),
                                                    ""))
                            .toList());

    private static final Terminal TERMINAL = Terminal.withoutDisplay();

    @TempDir private static Path folder;
    private static Path oneInACell;
    private static Path oneOnADay;
    private static Path many;

    /// What was written of the many rows for a partner, by ending.
    private static final Map<String, List<Path>> OF_MANY = new HashMap<>();

    @BeforeAll
    static void make_projects_of_imported_tables() throws IOException {
        oneInACell =
                imported(
                        "cell",
                        "lat,lon,category,status,date\n"
                                + "41.3975,128.1643,crossing_ford,submitted,2025-09-13\n");
        oneOnADay =
                imported(
                        "day",
                        "id,date,lat,lon,title,privacy_level\n"
                                + "7,2025-10-17,41.2,127.3,Very secret,3\n");
        many = imported("many", rows());
    }

    private static Path imported(String name, String table) throws IOException {
        var project = folder.resolve(name + ".gpkg");
        TERMINAL.type("new", project);
        var file = Files.writeString(folder.resolve(name + ".csv"), table);
        assertThat(TERMINAL.type("import", project, file, "--whose", "own").exitCode()).isZero();
        return project;
    }

    @ParameterizedTest
    @FieldSource("EVERY_ENDING")
    void trying_every_place_of_a_cell_and_every_day_of_the_month_proves_none(String ending)
            throws IOException {
        var written = new GuessedRows(exported(oneInACell, ending, "--least-level", "2"));
        assertThat(PLACES.provenBy(written)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EVERY_ENDING")
    void trying_every_short_code_and_every_day_proves_none(String ending) throws IOException {
        assertThat(CODES.provenBy(new GuessedRows(exported(oneOnADay, ending)))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EVERY_ENDING")
    void the_identifier_of_the_project_is_not_in_it_nor_a_hash_of_it(String ending)
            throws IOException {
        var guesses = new GuessedRows(ofMany(ending));
        for (var sighting : sightings(many)) {
            assertThat(guesses.isTold(sighting.uuid().toString())).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "geojson", "gpkg", "kml", "kmz", "shp"})
    void two_files_have_no_identifier_in_common(String ending) throws IOException {
        var ofPartner = identifiers(ofMany(ending));
        var ofPublic = identifiers(exported(many, ending, "--least-level", "1"));
        assertThat(ofPartner).hasSizeGreaterThanOrEqualTo(ROWS);
        assertThat(ofPublic).hasSameSizeAs(ofPartner).doesNotContainAnyElementsOf(ofPartner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "geojson", "gpkg", "kml", "kmz", "shp", "gpx"})
    void the_order_of_rows_is_not_that_of_the_table(String ending) throws Exception {
        var order = titles(exported(many, ending, "--policy", "internal"));
        assertThat(order).hasSize(ROWS).isNotEqualTo(order.stream().sorted().toList());
        assertThat(titles(exported(many, ending, "--policy", "internal")))
                .hasSameElementsAs(order)
                .isNotEqualTo(order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "geojson", "gpkg", "kml", "kmz", "shp", "gpx", "svg", "pdf"})
    void no_file_says_at_what_time_of_the_day_it_was_made(String ending) throws IOException {
        assertThat(GuessedRows.found(TIME, ofMany(ending)))
                .allMatch(time -> time.endsWith("00:00:00"));
    }

    /// Every pair of whole numbers from 0 on below the two.
    private static Stream<int[]> pairs(int first, int second) {
        return IntStream.range(0, first * second)
                .mapToObj(number -> new int[] {number / second, number % second});
    }

    private static String rows() {
        var rows = new StringBuilder("lat,lon,title,category,date,privacy_level\n");
        for (int row = 0; row < ROWS; row++) {
            rows.append(
                    String.format(
                            Locale.ROOT,
                            "41.%02d,128.1643,Yard%02d,crossing_ford,2025-09-%02d,0%n",
                            row + 10,
                            row,
                            row % 28 + 1));
        }
        return rows.toString();
    }

    private static List<Path> ofMany(String ending) throws IOException {
        if (!OF_MANY.containsKey(ending)) {
            OF_MANY.put(ending, exported(many, ending));
        }
        return OF_MANY.get(ending);
    }

    private static List<Path> exported(Path project, String ending, String... more)
            throws IOException {
        var out = Files.createTempDirectory(folder, "out");
        if (ending.equals("clipboard")) {
            Files.writeString(out.resolve("copy.txt"), copied(project, more));
            return GuessedRows.in(out);
        }
        var isPicture = ending.equals("svg") || ending.equals("pdf");
        var line =
                (isPicture ? "render" : "export")
                        + " {} --accept centred zoom --out {} --summary {}";
        assertThat(TERMINAL.type(line, project, out.resolve("out." + ending), more).exitCode())
                .isZero();
        return GuessedRows.in(out);
    }

    /// What the clipboard gets.
    private static String copied(Path project, String... more) {
        var terms = ReleaseTerms.of(ReleasePolicy.PARTNER);
        var coarse = more.length > 0 ? terms.atLeast(PrivacyLevel.DISTRICT) : terms;
        return SpreadsheetText.of(
                TestRelease.of(coarse, sightings(project)).sightings(), List.of());
    }

    private static List<Sighting> sightings(Path project) {
        try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
            return List.copyOf(store.read().sightings());
        }
    }

    private static Set<String> identifiers(List<Path> files) throws IOException {
        return new HashSet<>(GuessedRows.found(UUID, files));
    }

    /// Each once, in the order in which they stand in the file.
    private static List<String> titles(List<Path> files) throws Exception {
        var geopackage = files.stream().filter(file -> file.toString().endsWith(".gpkg")).findAny();
        if (geopackage.isPresent()) {
            return titles(geopackage.get());
        }
        return GuessedRows.found(Pattern.compile("Yard[0-9]{2}"), files).stream()
                .distinct()
                .toList();
    }

    private static List<String> titles(Path geopackage) throws SQLException {
        var titles = new ArrayList<String>();
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + geopackage);
                var statement = db.createStatement();
                var rows = statement.executeQuery("SELECT title FROM sightings ORDER BY fid")) {
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
        }
        return titles;
    }
}
