package org.amnok.suites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.parquet.ParquetSource;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// GeoParquet files whose shapes are those that a table beside them gives as WKT.
record ParquetSuite(String folder) implements Suite {
    @Override
    public Score score(Path folder) throws IOException {
        var score = new Score();
        for (var file : SuiteFiles.in(folder)) {
            var name = String.valueOf(file.getFileName());
            if (name.endsWith(".parquet")) {
                score.add(name, difference(file));
            }
        }
        return score;
    }

    private static Path beside(Path file) {
        var name = String.valueOf(file.getFileName());
        return file.resolveSibling(
                name.replace("-encoding_wkb.parquet", "-wkt.csv").replace(".parquet", ".csv"));
    }

    private static String difference(Path file) throws IOException {
        var read = new ArrayList<Feature>();
        ParquetSource.of(file).read(read::add, problem -> {});
        var wanted = wanted(beside(file));
        if (read.size() != wanted.size()) {
            return wanted.size() + " rows beside it, read " + read.size();
        }
        for (var i = 0; i < wanted.size(); i++) {
            if (!isSame(read.get(i).shape(), wanted.get(i))) {
                return "row " + (i + 1) + ": " + read.get(i).shape() + " for " + wanted.get(i);
            }
        }
        return "";
    }

    private static boolean isSame(@Nullable Geometry read, String wanted) {
        try {
            var shape = wanted.isBlank() ? null : new WKTReader().read(wanted);
            if (read == null || shape == null) {
                return read == null && (shape == null || shape.isEmpty());
            }
            return read.equalsTopo(shape);
        } catch (ParseException e) {
            return false;
        }
    }

    private static List<String> wanted(Path table) throws IOException {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var records = format.parse(Files.newBufferedReader(table))) {
            return records.stream().map(each -> each.get("geometry")).toList();
        }
    }

    @Override
    public double leastShare() {
        return 1;
    }
}
