package org.amnok.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.SightingColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The published events as GDAL, QGIS and GPSBabel write them, and sites of the map from JOSM:
/// `files/make.sh` says how.
class OtherProgramsTest {
    @TempDir private Path folder;

    private static final int EVENTS = 43;

    /// GDAL writes days in KML with slashes, makes `id` the placemark's own, and QGIS gives records
    /// without a place that of 0, 0.
    @ParameterizedTest
    @CsvSource({
        "ogr.geojson, GeoJSON",
        "ogr-5179.geojson, GeoJSON",
        "ogr.geojsons, GeoJSON",
        "ogr.kml, KML",
        "ogr.kmz, KMZ",
        "ogr-32652.gpkg, 'GeoPackage, EPSG:32652'",
        "ogr-5179.gpkg, 'GeoPackage, EPSG:5179'",
        "ogr-4490.gpkg, 'GeoPackage, EPSG:4490'",
        "shp/events.shp, 'Shapefile, CP949'",
        "shp/events.dbf, 'Shapefile, CP949'",
        "shp.zip, 'Shapefile, CP949'",
        "qgis.geojson, GeoJSON",
        "qgis.kml, KML",
        "qgis.gpkg, 'GeoPackage, EPSG:4326'"
    })
    void every_event_comes_in_with_its_words_and_place(String name, String format) {
        var table = RecordTables.open(file(name)).getFirst();
        var rows = TableRows.of(table);
        var first = rows.getFirst();

        assertThat(table.format()).isEqualTo(format);
        assertThat(rows).hasSize(EVENTS);
        assertThat(rows).allMatch(row -> row.problem() == null);
        assertAtHyesan(first);
        assertThat(cell(table, first, "장소")).isEqualTo("혜산");
        assertThat(first.cells()).contains("e01");
        assertThat(cell(table, first, "date_start").replace('/', '-')).isEqualTo("2017-06-01");
        assertThat(String.valueOf(rows.get(1).shape()))
                .isEqualTo(name.equals("qgis.kml") ? "POINT (0 0)" : "null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\u00D0\u00CF\u0011\u00E0\u00A1|Excel 97|as CSV",
                "{\\rtf1|rich text|as CSV",
                "%PDF-1.7|PDF|paste them",
                "\u00EF\u00BB\u00BF<!DOCTYPE html><html>|a web page|paste them",
                "<HTML><table>|a web page|paste them",
                "!Table|a MapInfo table|GeoPackage",
                "<office:document xmlns:office='x'/>|a spreadsheet|as CSV",
                "\u0003\u0000\u0000\u0000.\u0000\u0000\u0000gdb|neither text nor|GeoPackage",
                "<ogr:FeatureCollection xmlns:ogr='x'/>|FeatureCollection|GeoPackage"
            })
    void what_is_not_read_is_named_with_what_to_do(String start, String name, String remedy)
            throws IOException {
        var file = Files.write(folder.resolve("a"), start.getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> RecordTables.open(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(remedy);
    }

    @ParameterizedTest
    @CsvSource({"ogr.gpx", "gpsbabel.gpx"})
    void waypoints_come_in_with_their_places(String name) {
        var tables = RecordTables.open(file(name));

        assertThat(tables).extracting(RecordTable::name).containsExactly("waypoints");
        assertAtHyesan(TableRows.of(tables.getFirst()).getFirst());
    }

    /// JOSM without its styles takes every closed way for a line when it writes GeoJSON.
    @ParameterizedTest
    @CsvSource({"josm.osm, OpenStreetMap XML, Polygon", "josm.geojson, GeoJSON, LineString"})
    void sites_the_river_and_an_island_come_in_from_josm(String name, String format, String edge) {
        var table = RecordTables.open(file(name)).getFirst();
        var rows = TableRows.of(table);

        assertThat(table.format()).isEqualTo(format);
        assertThat(rows).allMatch(row -> row.problem() == null);
        assertThat(rows)
                .extracting(
                        row -> cell(table, row, "name:zh"),
                        row -> requireNonNull(row.shape()).getGeometryType(),
                        row -> requireNonNull(row.shape()).getNumPoints())
                .containsExactlyInAnyOrder(
                        tuple("惠山青年站", "Point", 1),
                        tuple("渭渊青年站", "Point", 1),
                        tuple("长白玻璃栈道", "Point", 1),
                        tuple("鸭绿江", "LineString", 208),
                        tuple("黄金坪岛", edge, 41));
        assertThat(rows)
                .filteredOn(row -> cell(table, row, "name:ko").equals("혜산청년역"))
                .extracting(row -> String.valueOf(row.shape()))
                .containsExactly("POINT (128.1691 41.3972)");
        assertThat(table.suggested().places())
                .containsKeys(SightingColumn.TITLE, SightingColumn.NOTE);
    }

    @Test
    void what_josm_deleted_and_its_relations_are_told() {
        var table = RecordTables.open(file("josm.osm")).getFirst();

        assertThat(TableRows.of(table)).noneMatch(row -> row.cells().contains("Changbai town"));
        assertThat(table.warnings())
                .extracting(Problem::what)
                .containsExactly("Relations were not read: 1", "Deleted objects were skipped: 1");
    }

    private static void assertAtHyesan(RecordRow row) {
        var at = requireNonNull(row.shape()).getCoordinate();
        assertThat(at.x).isEqualTo(128.17778, within(1e-6));
        assertThat(at.y).isEqualTo(41.40167, within(1e-6));
    }

    private static String cell(RecordTable table, RecordRow row, String column) {
        return row.cells().get(table.columns().indexOf(column));
    }

    static Path file(String name) {
        try {
            return Path.of(
                    requireNonNull(OtherProgramsTest.class.getResource("files/" + name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
