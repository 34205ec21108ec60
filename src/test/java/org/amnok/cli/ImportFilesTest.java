package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amnok.domain.date.When;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.media.Photos;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of all kinds that are named to `amnok import`.
class ImportFilesTest extends CommandSpecification.InProject {
    @Test
    void photos_and_folders_of_photos_become_drafts_without_a_place() throws IOException {
        var photos = Files.createDirectory(folder.resolve("photos"));
        photo(photos.resolve("one.jpg"));
        photo(folder.resolve("two.jpg"));
        Files.writeString(photos.resolve("rows.csv"), "title,lat,lon\nA,41.4,128.2\n");
        var result = terminal.type("import", project, photos, folder.resolve("two.jpg"));
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("2 photos added, each as evidence of a draft without a place")
                .contains("2 say where the camera stood: not kept")
                .contains("1 sighting imported");
        try (var workspace =
                Workspace.open(project, Access.READ_ONLY, () -> BaseMapGeography.of(Maps.BASE))) {
            var contents = workspace.state().contents();
            assertThat(contents.all(Evidence.class)).hasSize(2);
            assertThat(contents.cameras()).isEmpty();
            assertThat(contents.sightings())
                    .filteredOn(s -> s.place() instanceof Place.Unlocated)
                    .hasSize(2);
        }
        assertThat(terminal.type("import", project, photos).out())
                .contains("0 photos added", "1 skipped: already in the project");
    }

    @Test
    void a_sheet_of_a_workbook_is_chosen_by_its_name() {
        var book = Path.of("src/test/resources/org/amnok/exchange/files/ogr.xlsx");
        assertThat(terminal.type("import", project, book, "--sheet", "Events").err())
                .contains("There is no “Events” in the file · ogr.xlsx · It has: events.");
        assertThat(terminal.type("import", project, book, "--sheet", "events").out())
                .contains("Sheet of a workbook (XLSX)");
    }

    @Test
    void a_hidden_sheet_that_nobody_named_is_told() throws IOException {
        var book = folder.resolve("two.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(book))) {
            part(
                    zip,
                    "workbook.xml",
                    "<workbook><sheets><sheet name='Seen' id='1'/><sheet name='Kept' id='2'"
                            + " state='hidden'/></sheets></workbook>");
            part(
                    zip,
                    "_rels/workbook.xml.rels",
                    "<r><r Id='1' Target='worksheets/1.xml'/><r Id='2' Target='worksheets/2.xml'/></r>");
            for (var sheet : List.of("1", "2")) {
                var cells = "<row><c t='str'><v>%s</v></c><c t='str'><v>%s</v></c></row>";
                part(
                        zip,
                        "worksheets/" + sheet + ".xml",
                        "<worksheet><sheetData>"
                                + cells.formatted("title", "note")
                                + cells.formatted("Lot " + sheet, "x")
                                + "</sheetData></worksheet>");
            }
        }
        assertThat(terminal.type("import", project, book).out())
                .contains(
                        "1 sighting imported",
                        "note: 1 hidden sheet or view not read: Kept · two.xlsx");
        assertThat(terminal.type("import", project, book, "--sheet", "Kept").out())
                .contains("1 sighting imported")
                .doesNotContain("hidden sheet or view not read");
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry("xl/" + name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "+08:00, , 2025-11-14 23:30:05 +08:00 by the camera’s clock, 2025-11-15",
        ", , 2025-11-14 23:30:05 +09:00 by the camera’s clock, 2025-11-14",
        ", Asia/Shanghai, 2025-11-14 23:30:05 +08:00 by the camera’s clock, 2025-11-15"
    })
    void a_photo_dates_its_draft_by_its_clock_and_the_zone_it_was_set_to(
            String offset, String clock, String words, String day) {
        var photo = Photos.photo().of(Photos.quarters(40, 30)).taken("2025:11:14 23:30:05");
        var file = (offset == null ? photo : photo.offset(offset)).write(folder.resolve("a.jpg"));
        var result =
                clock == null
                        ? terminal.type("import", project, file)
                        : terminal.type("import", project, file, "--camera-clock", clock);
        assertThat(result.out()).contains("1 dated by the camera’s clock, taken as set to ");
        var when = only().when();
        assertThat(String.valueOf(when.observed())).contains(day);
        assertThat(when.asReported()).isEqualTo(words);
    }

    @Test
    void a_photo_dates_no_draft_when_none_is_to_be_dated_by_clocks() {
        var photo = Photos.photo().of(Photos.quarters(40, 30)).taken("2025:11:14 23:30:05");
        var file = photo.write(folder.resolve("a.jpg"));
        terminal.type("import", project, file, "--camera-clock", "none");
        assertThat(only().when()).isEqualTo(When.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-30, yesterday, 2025-11-29",
        "2025-11-30, 13 September, 2025-09-13",
        "2026-01-02, 어제, 2026-01-01"
    })
    void words_of_a_date_are_counted_from_the_day_of_the_report(
            String day, String words, String observed) throws IOException {
        var rows =
                Files.writeString(
                        folder.resolve("rows.csv"),
                        "title,date,lat,lon\nA," + words + ",41.4,128.2\n");
        terminal.type("import", project, rows, "--reported-on", day);
        assertThat(String.valueOf(only().when().observed())).contains(observed);
    }

    private Sighting only() {
        try (var workspace =
                Workspace.open(project, Access.READ_ONLY, () -> BaseMapGeography.of(Maps.BASE))) {
            var all = new ArrayList<>(workspace.state().contents().sightings());
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    @Test
    void a_dry_run_takes_no_photo() throws IOException {
        var one = photo(folder.resolve("one.jpg"));
        var before = Files.readAllBytes(project);
        assertThat(terminal.type("import", project, one, "--dry-run").out())
                .contains("1 photo would be added");
        assertThat(project).hasBinaryContent(before);
    }

    @ParameterizedTest
    @CsvSource({
        "a.gpkg, it does not begin as a GeoPackage",
        "a.kmz, it does not begin as an archive",
        "a.zip, it does not begin as an archive"
    })
    void a_broken_file_is_called_broken_and_not_a_text(String name, String words)
            throws IOException {
        var file = Files.write(folder.resolve(name), new byte[] {1, 2, (byte) 0xff, 0, 9});
        var result = terminal.type("import", project, file);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains(words).doesNotContain("UTF-8");
    }

    @Test
    void columns_that_are_not_known_are_kept_when_asked_for() throws IOException {
        var rows =
                Files.writeString(
                        folder.resolve("rows.csv"), "title,lat,lon,weather\nA,41.4,128.2,fog\n");
        assertThat(terminal.type("import", project, rows, "--keep-columns").out())
                .contains("kept as text in the internal note: weather", "1 internal");
    }

    @Test
    void rows_that_only_name_their_place_are_placed_when_asked_for() throws IOException {
        var rows =
                Files.writeString(
                        folder.resolve("rows.csv"),
                        "title,where\nA,혜산\nB,near Manpo\nC,Samjiyon bridge\n");
        assertThat(terminal.type("import", project, rows, "--dry-run").out())
                .contains("3 without a place", "2 of them name a place that is known here");
        assertThat(terminal.type("import", project, rows, "--place-by-name").out())
                .contains(
                        "1 without a place",
                        "혜산 (1), near Manpo (1)",
                        "“Samjiyon bridge”: not known here, or one of several places of that name");
        try (var workspace = Workspace.open(project, Access.READ_ONLY)) {
            assertThat(workspace.state().contents().sightings())
                    .extracting(Sighting::place)
                    .filteredOn(Place.Located.class::isInstance)
                    .hasSize(2)
                    .allSatisfy(
                            place ->
                                    assertThat(((Place.Located) place).uncertaintyMetres())
                                            .isGreaterThanOrEqualTo(1000));
        }
    }

    @Test
    void a_layer_without_reference_system_does_not_refuse_the_others() throws SQLException {
        var file = folder.resolve("a.gpkg");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var sql :
                    new String[] {
                        "CREATE TABLE gpkg_spatial_ref_sys (srs_name, srs_id, organization,"
                                + " organization_coordsys_id, definition, description)",
                        "INSERT INTO gpkg_spatial_ref_sys VALUES ('', 4326, 'EPSG', 4326, '', ''),"
                                + " ('', -1, 'NONE', -1, 'undefined', '')",
                        "CREATE TABLE gpkg_contents (table_name, data_type, identifier)",
                        "CREATE TABLE gpkg_geometry_columns (table_name, column_name,"
                                + " geometry_type_name, srs_id, z, m)",
                        "CREATE TABLE good (title, geom)",
                        "INSERT INTO good VALUES ('A', X'47500001E6100000"
                                + "0101000000000000000000F03F0000000000000040')",
                        "CREATE TABLE lost (title, geom)",
                        "INSERT INTO lost SELECT * FROM good",
                        "CREATE TABLE empty (foo)",
                        "INSERT INTO gpkg_contents VALUES ('empty', 'attributes', ''),"
                                + " ('good', 'features', ''), ('lost', 'features', '')",
                        "INSERT INTO gpkg_geometry_columns VALUES ('good', 'geom', 'POINT', 4326,"
                                + " 0, 0), ('lost', 'geom', 'POINT', -1, 0, 0)"
                    }) {
                statement.execute(sql);
            }
        }
        var result = terminal.type("import", project, file);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("1 sighting imported", "layer lost", "foo");
    }

    private Path photo(Path file) throws IOException {
        return Photos.photo()
                .of(Photos.quarters(40 + String.valueOf(file).length(), 30))
                .at(41.4, 128.2)
                .write(file);
    }

    @Test
    void folders_of_a_kml_come_in_by_their_names() throws IOException {
        var kml =
                Files.writeString(
                        folder.resolve("border.kml"),
                        ("<kml><Folder><name>Hyesan</name><Folder><name>2024</name>"
                                        + "@128.1@@128.2@</Folder><Folder><name>2025</name>@128.3@"
                                        + "</Folder></Folder><Folder><name>Wiyon</name>@128.4@"
                                        + "</Folder>@128.5@</kml>")
                                .replaceAll(
                                        "@(.*?)@",
                                        "<Placemark><Point><coordinates>$1,41.4</coordinates>"
                                                + "</Point></Placemark>"));
        assertThat(terminal.type("import", project, kml, "--sheet", "Musan").err())
                .contains("no “Musan”", "It has: border.kml, Hyesan/2024, Hyesan/2025, Wiyon.");
        assertThat(imported(kml, "--sheet", "2025", "--sheet", "Wiyon", "--dry-run"))
                .contains("2 sightings would be imported", "folders that were skipped: 3");
        assertThat(imported(kml, "--sheet", "Hyesan"))
                .contains("3 sightings imported", "folders that were skipped: 2");
        assertThat(imported(kml)).contains("2 sightings imported").doesNotContain("folders");
        try (var workspace =
                Workspace.open(project, Access.READ_ONLY, () -> BaseMapGeography.of(Maps.BASE))) {
            assertThat(workspace.state().contents().sightings())
                    .extracting(sighting -> sighting.notes().internalNote())
                    .contains("Folder as imported: Hyesan/2024", "Folder as imported: Wiyon", "");
        }
    }

    private String imported(Path file, String... options) {
        return terminal.type("import", project, file, options).out();
    }
}
