package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.Counts;
import org.amnok.domain.date.When;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.output.SightingFiles;
import org.amnok.exchange.table.ReleasedColumn;
import org.amnok.files.OutputRules;
import org.amnok.release.BrokenGate;
import org.amnok.release.OutputFile;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.TestRelease;
import org.amnok.release.canary.SecretPlace;
import org.amnok.release.canary.SecretText;
import org.amnok.release.canary.Secrets;
import org.amnok.sqlite.ForeignDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

/// Formats that are no text: GeoPackage, shapefile, KMZ.
class PackedFormatsTest {
    private static final LatLon PLACE = new LatLon(41.4016742, 128.1777813);
    private static final String NOTE = "혜산 시장 북쪽 골목, told by a fisherman";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gpkg", "shp", "kmz"})
    void a_gate_that_leaks_is_noticed(String ending) {
        var sighting = exact().edit().notes(new Notes("", NOTE)).done(Sightings.NOON);
        var secrets =
                new Secrets(
                        List.of(new SecretPlace("place", PLACE)),
                        List.of(new SecretText("note", NOTE)),
                        List.of());
        assertThatThrownBy(() -> write(ending, secrets, BrokenGate.release(sighting)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("must not be released");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpkg", "dbf"})
    void korean_words_between_other_bytes_are_found(String ending) {
        var sighting = exact().edit().notes(new Notes("", "혜산 시장 북쪽 골목 둘째 집")).done(Sightings.NOON);
        var secrets =
                new Secrets(
                        List.of(), List.of(new SecretText("note", "혜산 시장 북쪽 골목 둘째 집")), List.of());
        assertThatThrownBy(
                        () ->
                                write(
                                        ending.equals("dbf") ? "shp" : ending,
                                        secrets,
                                        BrokenGate.release(sighting)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_geopackage_has_a_row_for_each_sighting_with_typed_columns() throws SQLException {
        var file = write("gpkg", exact(), withheld());
        try (var database = ForeignDatabase.open(file);
                var statement = database.connection().createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT title, typeof(uncertainty_m), counts, date_start, geom IS"
                                        + " NULL FROM sightings ORDER BY geom IS NULL")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("Ford");
            assertThat(rows.getString(2)).isEqualTo("real");
            assertThat(rows.getString(3)).isEqualTo("car 10-15 best 12 estimate; bus 3 exact");
            assertThat(rows.getString(4)).isEqualTo("2025-11-01");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBoolean(5)).isTrue();
        }
    }

    @Test
    void the_extent_of_a_geopackage_is_that_of_what_was_released() throws SQLException {
        var coarse = exact().edit().privacy(PrivacyLevel.DISTRICT).done(Sightings.NOON);
        try (var database = ForeignDatabase.open(write("gpkg", coarse));
                var statement = database.connection().createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents")) {
            rows.next();
            assertThat(rows.getDouble(1)).isEqualTo(128.175).isEqualTo(rows.getDouble(3));
            assertThat(rows.getDouble(2)).isEqualTo(41.405).isEqualTo(rows.getDouble(4));
        }
    }

    @Test
    void stretches_of_river_are_lines_in_a_layer_of_their_own() throws SQLException {
        try (var database = ForeignDatabase.open(write("gpkg", along()));
                var statement = database.connection().createStatement();
                var rows = statement.executeQuery("SELECT title FROM stretches")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void a_geopackage_without_stretches_has_one_layer() throws SQLException {
        try (var database = ForeignDatabase.open(write("gpkg", exact()));
                var statement = database.connection().createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT count(*) FROM sqlite_schema WHERE name LIKE"
                                        + " '%stretches%'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void a_shapefile_has_points_and_rows_without_one() throws IOException {
        write("shp", exact(), withheld());
        var bytes = Files.readAllBytes(folder.resolve("a.shp"));
        var shapes = ByteBuffer.wrap(bytes);
        assertThat(shapes.getInt(0)).isEqualTo(9994);
        assertThat(shapes.getInt(24) * 2).isEqualTo(bytes.length).isEqualTo(100 + 28 + 12);
        shapes.order(ByteOrder.LITTLE_ENDIAN);
        assertThat(shapes.getInt(108)).isZero();
        assertThat(shapes.getDouble(124)).isEqualTo(128.1778);
        assertThat(Files.size(folder.resolve("a.shx"))).isEqualTo(116);
    }

    @Test
    void a_shapefile_says_its_encoding_and_datum() throws IOException {
        write("shp", exact());
        assertThat(folder.resolve("a.cpg")).hasContent("UTF-8");
        assertThat(Files.readString(folder.resolve("a.prj"))).startsWith("GEOGCS[\"GCS_WGS_1984\"");
    }

    @Test
    void a_text_too_long_for_a_shapefile_ends_in_a_whole_character() throws IOException {
        var longNote = "두만강".repeat(60);
        write("shp", exact().edit().notes(new Notes(longNote, "")).done(Sightings.NOON));
        assertThat(new String(Files.readAllBytes(folder.resolve("a.dbf")), StandardCharsets.UTF_8))
                .contains("두만강두만…");
    }

    @Test
    void names_of_columns_in_a_shapefile_are_short_and_differ() {
        var names = new ArrayList<String>();
        for (var column : ReleasedColumn.values()) {
            names.add(column.shortCode());
        }
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.length() <= 10);
    }

    @Test
    void a_kmz_has_its_symbols_inside_and_refers_to_nothing_else() throws IOException {
        var entries = unzipped(write("kmz", exact()));
        var kml = new String(entries.get("doc.kml"), StandardCharsets.UTF_8);
        assertThat(entries).containsKey("icons/sighting-crossing.png");
        assertThat(kml)
                .contains("<href>icons/sighting-crossing.png</href>")
                .contains("<styleUrl>#crossing_ford</styleUrl>")
                .contains("<TimeSpan><begin>2025-11-01</begin><end>2025-11-10</end></TimeSpan>");
        assertThat(kml.replace("http://www.opengis.net/kml/2.2", "")).doesNotContain("http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kml", "kmz"})
    void nothing_tells_where_to_look_from(String ending) throws IOException {
        var file = write(ending, exact());
        var kml =
                ending.equals("kml")
                        ? Files.readString(file)
                        : new String(unzipped(file).get("doc.kml"), StandardCharsets.UTF_8);
        assertThat(kml).doesNotContain("LookAt").doesNotContain("Camera").doesNotContain("Region");
    }

    @Test
    void a_balloon_says_what_is_not_known() throws IOException {
        var known = exact();
        var unknown =
                known.edit()
                        .when(When.UNKNOWN)
                        .place(new Place.Located(PLACE, null, LocationMethod.REPORTED, ""))
                        .done(Sightings.NOON);
        assertThat(balloon(known))
                .contains("<td>$[date_start] to $[date_end]</td>")
                .contains("<td>within $[uncertainty_m] m</td>");
        assertThat(balloon(unknown))
                .contains("<td>date not known</td>")
                .contains("<td>not known how precisely</td>")
                .doesNotContain("$[date_")
                .doesNotContain("$[uncertainty");
    }

    /// That of the style which the sighting has.
    private String balloon(Sighting sighting) throws IOException {
        var kml = Files.readString(write("kml", sighting));
        var style = between(kml, "<styleUrl>#", "</styleUrl>");
        return between(kml, "<Style id=\"" + style + "\">", "</Style>");
    }

    private static String between(String text, String first, String last) {
        var from = text.indexOf(first) + first.length();
        return text.substring(from, text.indexOf(last, from));
    }

    @Test
    void a_kmz_does_not_say_when_it_was_made() throws IOException {
        try (var zip = new ZipFile(write("kmz", exact()).toFile())) {
            assertThat(zip.stream().map(entry -> entry.getTimeLocal().getYear()).distinct())
                    .containsExactly(1980);
        }
    }

    private static Map<String, byte[]> unzipped(Path file) throws IOException {
        var entries = new HashMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private Path write(String ending, Sighting... sightings) {
        return write(ending, Secrets.NONE, TestRelease.released(List.of(sightings)));
    }

    private Path write(String ending, Secrets secrets, ReleasedSightings released) {
        var file = folder.resolve("a." + ending);
        var parts =
                new SightingFiles.Parts(
                        stretch ->
                                List.of(new Coordinate(124.3, 40.1), new Coordinate(124.4, 40.2)),
                        List.of(),
                        symbol -> new byte[] {(byte) 0x89, 'P', 'N', 'G'},
                        false);
        new SightingFiles(parts)
                .write(
                        released,
                        NoPictures.WATCHED,
                        new OutputFile(file, secrets)
                                .under(OutputRules.ofCommand(true, List.of())));
        return file;
    }

    private static Sighting exact() {
        return Sightings.at(PLACE, "Ford")
                .edit()
                .kind(org.amnok.domain.codelist.SightingKind.CROSSING_FORD)
                .when(Sightings.seen("2025-11-01", "2025-11-10"))
                .counts(
                        new Counts(
                                List.of(
                                        new Count(
                                                CountClass.CAR, 10, 12, 15, Count.Method.ESTIMATE),
                                        new Count(CountClass.BUS, 3, 3, 3, Count.Method.EXACT)),
                                ""))
                .privacy(PrivacyLevel.EXACT)
                .done(Sightings.NOON);
    }

    private static Sighting withheld() {
        return Sightings.titled("Home").edit().privacy(PrivacyLevel.WITHHELD).done(Sightings.NOON);
    }

    private static Sighting along() {
        var stretch =
                new RiverStretch(
                        River.YALU, new RiverKilometre(10, 1.0), new RiverKilometre(20, 1.0));
        return exact().edit().place(new Place.Stretch(stretch, "")).done(Sightings.NOON);
    }
}
