package org.amnok.packing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// Reads the map's CSV files: UTF-8 with a header row; a value is found by its column's name.
final class CsvRows {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setCommentMarker('#')
                    .get();

    private CsvRows() {}

    static List<Row> read(Path file) throws IOException {
        try (var csv = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
            return csv.stream().map(record -> new Row(record.toMap())).toList();
        }
    }
}
