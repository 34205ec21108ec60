package org.amnok.suites;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Files whose records are as many as GDAL counts, where GDAL reads them.
///
/// @param endings of the files that are counted, in lower case; others need only do no harm
record CountedSuite(String folder, double leastShare, String... endings) implements Suite {
    private static final Pattern COUNT = Pattern.compile("Feature Count: (\\d+)");

    @Override
    public Score score(Path folder) throws IOException {
        var score = new Score();
        var compared = 0;
        for (var file : SuiteFiles.in(folder)) {
            var reading = Reading.of(file);
            var counted = isCounted(file) ? gdal(file) : OptionalLong.empty();
            var miss = reading.harm();
            if (miss.isEmpty() && counted.isPresent() && counted.getAsLong() > 0) {
                compared++;
                miss = difference(reading, counted.getAsLong());
            }
            score.add(folder.relativize(file).toString(), miss);
        }
        score.remark(compared + " compared with GDAL", true);
        return score;
    }

    private boolean isCounted(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        for (var ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String difference(Reading reading, long counted) {
        if (!reading.isRead()) {
            return "GDAL counts " + counted + ", refused: " + reading.refusal();
        }
        return reading.rows() == counted
                ? ""
                : "GDAL counts " + counted + ", read " + reading.rows();
    }

    /// GPX: what is a record here, not each of its points.
    private static List<String> command(Path file) {
        var command = new ArrayList<>(List.of("ogrinfo", "-ro", "-al", "-so", file.toString()));
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".gpx")) {
            command.remove("-al");
            command.addAll(List.of("waypoints", "routes", "tracks"));
        }
        return command;
    }

    /// Empty when GDAL cannot read the file, or is not there.
    private static OptionalLong gdal(Path file) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command(file)).redirectErrorStream(true).start();
        } catch (IOException notThere) {
            return OptionalLong.empty();
        }
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var counts = COUNT.matcher(told).results().mapToLong(m -> Long.parseLong(m.group(1)));
        return told.contains("FAILURE") || !told.contains("Feature Count")
                ? OptionalLong.empty()
                : OptionalLong.of(counts.sum());
    }
}
