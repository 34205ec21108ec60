package org.amnok.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Formats for shapes, written with one record that has none: only its columns say where.
enum ShapelessFormat {
    GEOJSON {
        @Override
        Path write(Path folder, List<String> columns, List<String> cells) throws IOException {
            var values =
                    IntStream.range(0, columns.size())
                            .mapToObj(i -> quoted(columns.get(i)) + ":" + quoted(cells.get(i)))
                            .collect(Collectors.joining(","));
            return Files.writeString(
                    folder.resolve("a.geojson"),
                    "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
                            + "\"geometry\":null,\"properties\":{"
                            + values
                            + "}}]}");
        }
    },
    KML {
        @Override
        Path write(Path folder, List<String> columns, List<String> cells) throws IOException {
            var data =
                    IntStream.range(0, columns.size())
                            .mapToObj(i -> data(columns.get(i), cells.get(i)))
                            .collect(Collectors.joining());
            return Files.writeString(
                    folder.resolve("a.kml"),
                    "<kml><Placemark><ExtendedData>" + data + "</ExtendedData></Placemark></kml>");
        }
    },
    DBF {
        @Override
        boolean holds(String header) {
            return List.of(header.split("[,\t]")).stream()
                    .allMatch(name -> name.getBytes(StandardCharsets.UTF_8).length <= NAME);
        }

        @Override
        Path write(Path folder, List<String> columns, List<String> cells) throws IOException {
            Files.writeString(folder.resolve("a.cpg"), "UTF-8");
            return Files.write(folder.resolve("a.dbf"), dbf(columns, cells));
        }
    },
    GEOPACKAGE {
        @Override
        Path write(Path folder, List<String> columns, List<String> cells) {
            var file = folder.resolve("a.gpkg");
            try (var database = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = database.createStatement()) {
                statement.execute("CREATE TABLE gpkg_contents (table_name, data_type, identifier)");
                statement.execute("INSERT INTO gpkg_contents VALUES ('t', 'attributes', 't')");
                statement.execute(
                        columns.stream()
                                .map(name -> '"' + name + "\" TEXT")
                                .collect(Collectors.joining(", ", "CREATE TABLE t (", ")")));
                var marks = String.join(",", Collections.nCopies(cells.size(), "?"));
                try (var insert =
                        database.prepareStatement("INSERT INTO t VALUES (" + marks + ")")) {
                    for (var i = 0; i < cells.size(); i++) {
                        insert.setString(i + 1, cells.get(i));
                    }
                    insert.execute();
                }
            } catch (SQLException e) {
                throw new UncheckedIOException(new IOException(e));
            }
            return file;
        }
    };

    private static final int NAME = 10;

    /// True when such names can stand in it as they are.
    boolean holds(String header) {
        return true;
    }

    /// @return the file
    abstract Path write(Path folder, List<String> columns, List<String> cells) throws IOException;

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }

    private static String data(String name, String value) {
        return "<Data name=\"%s\"><value>%s</value></Data>"
                .formatted(name.replace("&", "&amp;"), value.replace("&", "&amp;"));
    }

    private static byte[] dbf(List<String> columns, List<String> cells) {
        var head = 33 + 32 * columns.size();
        var width = 60;
        var bytes = ByteBuffer.allocate(head).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(new byte[] {3, 125, 1, 1}).putInt(1);
        bytes.putShort((short) head).putShort((short) (1 + width * columns.size()));
        for (var i = 0; i < columns.size(); i++) {
            bytes.position(32 + 32 * i).put(columns.get(i).getBytes(StandardCharsets.UTF_8));
            bytes.position(32 + 32 * i + 11).put((byte) 'C');
            bytes.position(32 + 32 * i + 16).put((byte) width);
        }
        bytes.put(head - 1, (byte) 13);
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes.array());
        out.write(' ');
        for (var cell : cells) {
            var text = cell.getBytes(StandardCharsets.UTF_8);
            out.writeBytes(text);
            out.writeBytes(" ".repeat(width - text.length).getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }
}
