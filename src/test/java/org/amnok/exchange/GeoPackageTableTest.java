package org.amnok.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RecordTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoPackageTableTest {
    private static final String HEADER = "47500001E6100000";
    private static final String POINT = "0101000000000000000000F03F0000000000000040";

    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void an_empty_package() throws SQLException {
        file = folder.resolve("a.gpkg");
        run(
                """
                CREATE TABLE gpkg_spatial_ref_sys (srs_name, srs_id, organization,
                  organization_coordsys_id, definition, description)""",
                "INSERT INTO gpkg_spatial_ref_sys VALUES ('', 4326, 'EPSG', 4326, '', '')",
                "CREATE TABLE gpkg_contents (table_name, data_type, identifier)",
                """
                CREATE TABLE gpkg_geometry_columns (table_name, column_name,
                  geometry_type_name, srs_id, z, m)""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "47500001E6100000|POINT (1 2)",
                "47500003E61000000000000000000000000000000000000000000000000000000000000000000000"
                        + "|POINT (1 2)",
                "47500000000010E6|POINT (1 2)",
                "47500011E6100000|null"
            })
    void every_header_is_read(String header, String expected) throws SQLException {
        layer("t", "X'" + header + POINT + "'");

        assertThat(String.valueOf(rows().getFirst().shape())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01E9030000000000000000F03F00000000000000400000000000000840|POINT (1 2)",
                "0101000080000000000000F03F00000000000000400000000000000840|POINT (1 2)",
                "01D1070000000000000000F03F00000000000000400000000000000840|POINT (1 2)",
                "00000000013FF00000000000004000000000000000|POINT (1 2)",
                "0101000000000000000000F87F000000000000F87F|null",
                "0104000000010000000101000000000000000000F03F0000000000000040|POINT (1 2)",
                "010700000000000000|null"
            })
    void every_form_of_wkb_is_read(String wkb, String expected) throws SQLException {
        layer("t", "X'" + HEADER + wkb + "'");

        assertThat(String.valueOf(rows().getFirst().shape())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "47500021E6100000" + POINT,
                "4750000FE6100000" + POINT,
                "4750",
                "00",
                HEADER,
                HEADER + "0101000000000000000000F03F",
                HEADER + "0102000000FFFFFF7F",
                HEADER + "0103000000FFFFFFFF",
                HEADER + "0106000000FFFFFF3F",
                HEADER + "0108000000000000",
                HEADER + "01FFFFFFFF0000"
            })
    void a_blob_that_is_no_shape_costs_only_its_own_record(String blob) throws SQLException {
        layer("t", "X'" + blob + "'", "X'" + HEADER + POINT + "'");

        assertThat(rows().get(0).problem()).isNotNull();
        assertThat(rows().get(1).shape()).hasToString("POINT (1 2)");
    }

    @Test
    void collections_nested_without_end_are_refused() throws SQLException {
        var blob = HEADER + "010700000001000000".repeat(10_000);
        layer("t", "X'" + blob + "'");

        assertThat(requireNonNull(rows().getFirst().problem()).what()).contains("more than 64");
    }

    @Test
    void any_name_is_only_a_name() throws SQLException {
        layer("a\"; DROP TABLE gpkg_contents; --", "X'" + HEADER + POINT + "'");

        assertThat(rows()).hasSize(1);
        assertThat(tables().getFirst().name()).isEqualTo("a\"; DROP TABLE gpkg_contents; --");
    }

    @Test
    void values_of_all_types_become_cells() throws SQLException {
        run(
                "CREATE TABLE v (n INTEGER, r REAL, w REAL, b BOOLEAN, d DATE, x BLOB, e TEXT)",
                "INSERT INTO v VALUES (30, 1.5, 30.0, 1, '2025-11-13', X'00', NULL)",
                "INSERT INTO gpkg_contents VALUES ('v', 'attributes', 'v')");

        assertThat(rows().getFirst().cells())
                .containsExactly("30", "1.5", "30", "true", "2025-11-13", "", "");
        assertThat(rows().getFirst().shape()).isNull();
    }

    @Test
    void a_view_of_endless_rows_is_refused_before_one_is_taken() throws SQLException {
        run(
                """
                CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL
                  SELECT i + 1 FROM n) SELECT i AS fid, 'ford' AS title FROM n""",
                "INSERT INTO gpkg_contents VALUES ('endless', 'attributes', '')");
        var taken = new ArrayList<RecordRow>();

        assertThatThrownBy(
                        () ->
                                tables().getFirst()
                                        .read(
                                                row -> {
                                                    taken.add(row);
                                                    return taken.size() < 1_100_000;
                                                }))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("more than 1,000,000 rows");
        assertThat(taken).isEmpty();
    }

    @Test
    void a_view_that_counts_for_ever_is_stopped() throws SQLException {
        run(
                """
                CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL
                  SELECT i + 1 FROM n) SELECT i FROM n WHERE i < 0""",
                "INSERT INTO gpkg_contents VALUES ('endless', 'attributes', '')");

        assertThatThrownBy(this::rows)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("takes too long");
    }

    @Test
    void a_project_of_amnok_is_to_be_merged() throws SQLException {
        run("CREATE TABLE amnok_meta (a)");

        assertThatThrownBy(this::tables)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Merge it");
    }

    @Test
    void a_database_that_is_no_geopackage_is_told() throws SQLException {
        run("DROP TABLE gpkg_contents");

        assertThatThrownBy(this::tables)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no GeoPackage");
    }

    @Test
    void a_reference_system_that_is_not_known_is_told() throws SQLException {
        run("UPDATE gpkg_spatial_ref_sys SET organization = 'NONE', organization_coordsys_id = 7");
        layer("t", "X'" + HEADER + POINT + "'");

        assertThatThrownBy(this::rows)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("NONE:7");
    }

    @Test
    void a_missing_r_tree_is_no_damage() throws SQLException {
        layer("t", "X'" + HEADER + POINT + "'");
        run(
                "CREATE VIRTUAL TABLE rtree_t_geom USING rtree(id, minx, maxx, miny, maxy)",
                "PRAGMA writable_schema = ON",
                "DELETE FROM sqlite_schema WHERE name LIKE 'rtree_t_geom_%'");

        assertThat(rows()).hasSize(1);
    }

    @Test
    void tables_of_styles_and_projects_are_no_sightings() throws SQLException {
        layer("posts", "X'" + HEADER + POINT + "'");
        for (var kept : List.of("layer_styles", "qgis_projects")) {
            run(
                    "CREATE TABLE " + kept + " (id INTEGER PRIMARY KEY, description TEXT)",
                    "INSERT INTO " + kept + " (description) VALUES ('Tue Dec 1 2026')",
                    "INSERT INTO gpkg_contents VALUES ('" + kept + "', 'attributes', '')");
        }

        assertThat(tables()).extracting(RecordTable::name).containsExactly("posts");
    }

    @Test
    void a_view_of_another_layers_rows_is_imported_only_when_asked_for() throws SQLException {
        layer("posts", "X'" + HEADER + POINT + "'");
        run(
                "CREATE VIEW fords AS SELECT fid, geom, title FROM posts WHERE title = 'ford'",
                "CREATE VIEW of_gdal AS SELECT fid AS OGC_FID, geom, title FROM posts",
                "CREATE VIEW renamed AS SELECT fid, geom, title AS called FROM posts",
                "INSERT INTO gpkg_contents VALUES ('fords', 'features', '')",
                "INSERT INTO gpkg_contents VALUES ('of_gdal', 'features', '')",
                "INSERT INTO gpkg_geometry_columns VALUES ('of_gdal', 'geom', '', 4326, 0, 0)",
                "INSERT INTO gpkg_contents VALUES ('renamed', 'features', '')",
                "INSERT INTO gpkg_geometry_columns VALUES ('fords', 'geom', '', 4326, 0, 0)",
                "INSERT INTO gpkg_geometry_columns VALUES ('renamed', 'geom', '', 4326, 0, 0)");

        assertThat(tables())
                .extracting(RecordTable::name)
                .containsExactly("posts", "renamed", "fords", "of_gdal");
        assertThat(RecordTables.shown(tables()))
                .extracting(RecordTable::name)
                .containsExactly("posts", "renamed");
    }

    @Test
    void what_the_schema_of_the_package_says_of_columns_and_codes_is_read() throws SQLException {
        run(
                "CREATE TABLE posts (fid INTEGER PRIMARY KEY, f_07 INTEGER, title TEXT)",
                "INSERT INTO posts (f_07, title) VALUES (2, 'Wiyon'), (9, 'Kangan')",
                "INSERT INTO gpkg_contents VALUES ('posts', 'attributes', '')",
                """
                CREATE TABLE gpkg_data_columns (table_name, column_name, name, title, description,
                  mime_type, constraint_name)""",
                "INSERT INTO gpkg_data_columns VALUES ('posts', 'f_07', 'Kind', '', '', '', 'k')",
                "INSERT INTO gpkg_data_columns VALUES ('posts', 'title', 'Kind', '', '', '', '')",
                """
                CREATE TABLE gpkg_data_column_constraints (constraint_name, constraint_type,
                  value, min, min_is_inclusive, max, max_is_inclusive, description)""",
                """
                INSERT INTO gpkg_data_column_constraints
                VALUES ('k', 'enum', '2', 0, 0, 0, 0, 'Guard post')""");

        assertThat(tables().getFirst().columns()).containsExactly("fid", "Kind", "title");
        assertThat(rows())
                .extracting(RecordRow::cells)
                .containsExactly(List.of("1", "Guard post", "Wiyon"), List.of("2", "9", "Kangan"));
    }

    /// As QGIS 3 writes it.
    @Test
    void aliases_and_value_maps_of_a_qgis_style_are_read() throws SQLException {
        layer("posts", "X'" + HEADER + POINT + "'");
        run(
                "ALTER TABLE posts ADD COLUMN f_07 TEXT",
                "UPDATE posts SET f_07 = 'gp'",
                """
                CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, f_table_name TEXT,
                  styleName TEXT, styleQML TEXT, useAsDefault BOOLEAN)""",
                """
                INSERT INTO layer_styles (f_table_name, styleQML, useAsDefault) VALUES ('posts',
                '<!DOCTYPE qgis PUBLIC ''http://mrcc.com/qgis.dtd'' ''SYSTEM''>
                <qgis version="3.40.1" styleCategories="AllStyleCategories">
                 <renderer-v2 type="singleSymbol"><symbols/></renderer-v2>
                 <fieldConfiguration>
                  <field name="title" configurationFlags="NoFlag"><editWidget type="TextEdit">
                   <config><Option/></config></editWidget></field>
                  <field name="f_07" configurationFlags="NoFlag"><editWidget type="ValueMap">
                   <config><Option type="Map"><Option type="List" name="map">
                    <Option type="Map"><Option type="QString" value="ex" name="Excavator"/></Option>
                    <Option type="Map"><Option type="QString" value="gp" name="Guard post"/></Option>
                   </Option></Option></config></editWidget></field>
                 </fieldConfiguration>
                 <aliases>
                  <alias index="1" field="title" name=""/>
                  <alias index="2" field="f_07" name="Kind"/>
                 </aliases>
                </qgis>', 1)""");

        assertThat(tables().getFirst().columns()).containsExactly("fid", "title", "Kind");
        assertThat(rows().getFirst().cells()).containsExactly("1", "ford", "Guard post");
    }

    @Test
    void a_style_that_is_broken_costs_nothing() throws SQLException {
        layer("posts", "X'" + HEADER + POINT + "'");
        run(
                "CREATE TABLE layer_styles (id, f_table_name, styleQML, useAsDefault)",
                "INSERT INTO layer_styles VALUES (1, 'posts', '<qgis><aliases><alias', 1)");

        assertThat(rows().getFirst().cells()).containsExactly("1", "ford");
    }

    private void layer(String name, String... blobs) throws SQLException {
        var quoted = '"' + name.replace("\"", "\"\"") + '"';
        run("CREATE TABLE " + quoted + " (fid INTEGER PRIMARY KEY, geom BLOB, title TEXT)");
        for (var blob : blobs) {
            run("INSERT INTO " + quoted + " (geom, title) VALUES (" + blob + ", 'ford')");
        }
        run(
                "INSERT INTO gpkg_contents VALUES ('" + name + "', 'features', '')",
                "INSERT INTO gpkg_geometry_columns VALUES ('"
                        + name
                        + "', 'geom', '', 4326, 0, 0)");
    }

    private void run(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private List<RecordTable> tables() {
        return RecordTables.open(file);
    }

    private List<RecordRow> rows() {
        var rows = new ArrayList<RecordRow>();
        tables().getFirst().read(rows::add);
        return rows;
    }
}
