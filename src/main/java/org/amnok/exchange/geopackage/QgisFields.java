package org.amnok.exchange.geopackage;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.XmlInput;
import org.amnok.sqlite.Sql;

/// What people see in QGIS in place of a layer's columns, and of the codes in them: from the schema
/// of the GeoPackage (OGC 12-128r19, annex F.9) and from the style that QGIS keeps in it, which
/// holds before the schema.
///
/// @param titles by the names of the columns
/// @param words by the names of the columns: what each code means
record QgisFields(Map<String, String> titles, Map<String, Map<String, String>> words) {
    /// Each style begins with it.
    private static final Pattern DOCTYPE = Pattern.compile("^\\s*<!DOCTYPE[^>\\[]{0,500}>");

    private static final int MOST_ROWS = 20_000;
    private static final int LONGEST_STYLE = 8 << 20;
    private static final int DEEPEST = 20;

    private static final String TITLES =
            """
            SELECT coalesce(column_name, ''), coalesce(nullif(name, column_name), nullif(title, ''), '')
            FROM gpkg_data_columns WHERE lower(table_name) = lower(?) LIMIT\s"""
                    + MOST_ROWS;

    private static final String WORDS =
            """
            SELECT coalesce(c.column_name, ''), v.value, v.description
            FROM gpkg_data_columns AS c
              JOIN gpkg_data_column_constraints AS v ON v.constraint_name = c.constraint_name
            WHERE lower(c.table_name) = lower(?) AND v.constraint_type = 'enum'
              AND v.value IS NOT NULL AND coalesce(v.description, '') <> '' LIMIT\s"""
                    + MOST_ROWS;

    private static final String STYLE =
            """
            SELECT styleQML FROM layer_styles
            WHERE lower(f_table_name) = lower(?) AND length(styleQML) <\s"""
                    + LONGEST_STYLE
                    + " ORDER BY useAsDefault DESC, id LIMIT 1";

    /// Of a file whose tables for it are missing or broken, as many are, nothing.
    static QgisFields of(Connection connection, String layer) {
        var found = new QgisFields(new HashMap<>(), new HashMap<>());
        found.readSchema(connection, layer);
        found.readStyle(connection, layer);
        return found;
    }

    String word(String column, String code) {
        return words.getOrDefault(column, Map.of()).getOrDefault(code, code);
    }

    private void readSchema(Connection connection, String layer) {
        try {
            Sql.each(
                    connection,
                    TITLES,
                    row -> put(titles, row.getString(1), row.getString(2)),
                    layer);
            Sql.each(
                    connection,
                    WORDS,
                    row -> put(ofColumn(row.getString(1)), row.getString(2), row.getString(3)),
                    layer);
        } catch (SQLException noSchema) {
            return;
        }
    }

    private Map<String, String> ofColumn(String column) {
        return words.computeIfAbsent(column, _ -> new HashMap<>());
    }

    private static void put(Map<String, String> all, String key, String words) {
        if (!key.isBlank() && !words.isBlank()) {
            all.put(key, words.strip());
        }
    }

    private void readStyle(Connection connection, String layer) {
        try {
            Sql.text(connection, STYLE, layer).ifPresent(this::read);
        } catch (SQLException | ProblemException noStyle) {
            return;
        }
    }

    private void read(String qml) {
        var plain = DOCTYPE.matcher(qml).replaceFirst("");
        var bytes = new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8));
        try (var xml = XmlInput.of(bytes)) {
            while (xml.nextChild()) {
                ofRoot(xml);
            }
        }
    }

    private void ofRoot(XmlInput xml) {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "aliases" -> aliases(xml);
                case "fieldConfiguration" -> fields(xml);
                default -> xml.skip();
            }
        }
    }

    private void aliases(XmlInput xml) {
        while (xml.nextChild()) {
            put(titles, xml.attribute("field"), xml.attribute("name"));
            xml.skip();
        }
    }

    private void fields(XmlInput xml) {
        while (xml.nextChild()) {
            var column = xml.attribute("name");
            while (xml.nextChild()) {
                if (xml.attribute("type").equals("ValueMap")) {
                    codes(xml, ofColumn(column), 0);
                } else {
                    xml.skip();
                }
            }
        }
    }

    /// `<Option type="QString" name="Vehicles parked" value="1"/>`, somewhere within.
    private static void codes(XmlInput xml, Map<String, String> words, int depth) {
        while (xml.nextChild()) {
            put(words, xml.attribute("value"), xml.attribute("name"));
            if (depth < DEEPEST) {
                codes(xml, words, depth + 1);
            } else {
                xml.skip();
            }
        }
    }
}
