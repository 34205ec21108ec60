package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.amnok.domain.PlainWords;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RecordTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Real files, cut off and with bytes changed: each is read, or told of by a problem, and nothing
/// else. `-Damnok.fuzz.runs=100000` goes further than every build does.
class ImportFuzzTest {
    private static final int RUNS = Integer.getInteger("amnok.fuzz.runs", 500);
    private static final long SEED = 20_261_125;
    private static final int MOST_SECONDS = 10;
    private static final long MOST_GROWTH_BYTES = 64L << 20;

    /// What turns up in counts and lengths to do harm.
    private static final int[] NUMBERS = {
        0, 1, -1, 0x7fffffff, 0x80000000, 1_000_000_000, 0x00ffffff, 0xffff, 0x3f000000
    };

    private static final Path EVENTS = Path.of("maps/sample/reported_activity.csv");

    /// The heap that was used after the last file.
    private static long used;

    @TempDir private Path folder;

    @BeforeAll
    static void look_at_the_heap() {
        used = used();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ogr.geojson",
                "ogr-5179.geojson",
                "ogr.geojsons",
                "ogr.kml",
                "ogr.kmz",
                "pictures.kmz",
                "ogr.xlsx",
                "ogr.gpx",
                "gpsbabel-drive.gpx",
                "josm.osm",
                "ogr-32652.gpkg",
                "qgis.gpkg",
                "shp.zip",
                "events.shp",
                "events.dbf",
                "events.prj",
                "sightings.csv",
                "headerless.csv",
                "headerless-utf16.tsv"
            })
    void a_damaged_file_is_read_or_told_of_seed_20261125(String name) throws Exception {
        var whole = bytes(name);
        var random = new Random(SEED);
        var before = used;
        try (var reader = Executors.newSingleThreadExecutor(ImportFuzzTest::daemon)) {
            for (var run = 0; run < RUNS; run++) {
                var file = Files.write(folder.resolve(name), damaged(whole, random));
                var reading = reader.submit(() -> read(file));
                try {
                    reading.get(MOST_SECONDS, TimeUnit.SECONDS);
                } catch (ExecutionException | TimeoutException e) {
                    throw new AssertionError(name + ", run " + run + ": " + e, e);
                }
            }
        }
        used = used();
        assertThat(used - before).isLessThan(MOST_GROWTH_BYTES);
    }

    private static int read(Path file) {
        var rows = new ArrayList<Long>();
        try {
            for (var table : RecordTables.open(file)) {
                table.columns();
                table.format();
                table.read(
                        row ->
                                requirePlain(row)
                                        && rows.add(row.number())
                                        && rows.size() < 100_000);
                PlainWords.require(table.warnings());
                unpack(table);
            }
        } catch (ProblemException e) {
            PlainWords.require(e.problem());
        }
        return rows.size();
    }

    private static boolean requirePlain(RecordRow row) {
        var problem = row.problem();
        if (problem != null) {
            PlainWords.require(problem);
        }
        return true;
    }

    private static void unpack(RecordTable table) {
        table.enclosed()
                .ifPresent(
                        archive -> {
                            try (archive) {
                                for (var name : archive.names("")) {
                                    archive.stream(name)
                                            .transferTo(OutputStream.nullOutputStream());
                                }
                            } catch (IOException broken) {
                                // told of by who wanted it
                            }
                        });
    }

    private static byte[] damaged(byte[] whole, Random random) {
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        var bytes = whole.clone();
        for (var i = random.nextInt(32); i >= 0; i--) {
            // What is read first decides most.
            var at =
                    random.nextInt(
                            random.nextBoolean() ? bytes.length : Math.min(bytes.length, 512));
            if (random.nextInt(4) == 0) {
                var number = NUMBERS[random.nextInt(NUMBERS.length)];
                for (var k = 0; k < 4 && at + k < bytes.length; k++) {
                    bytes[at + k] = (byte) (number >> (8 * k));
                }
            } else {
                bytes[at] = (byte) random.nextInt(256);
            }
        }
        return bytes;
    }

    /// With the other parts of a Shapefile beside it.
    private byte[] bytes(String name) throws IOException {
        switch (name) {
            case "sightings.csv":
                return Files.readAllBytes(EVENTS);
            case "headerless.csv":
                return headerless().getBytes(StandardCharsets.UTF_8);
            case "headerless-utf16.tsv":
                return headerless().replace(',', '\t').getBytes(StandardCharsets.UTF_16LE);
            case "pictures.kmz":
                return Files.readAllBytes(PicturedEvents.kmz(folder.resolve("whole.kmz")));
            default:
        }
        if (!name.startsWith("events.")) {
            return Files.readAllBytes(OtherProgramsTest.file(name));
        }
        for (var ending : List.of("shp", "dbf", "prj", "cpg")) {
            Files.copy(
                    OtherProgramsTest.file("shp/events." + ending),
                    folder.resolve("events." + ending));
        }
        return Files.readAllBytes(OtherProgramsTest.file("shp/" + name));
    }

    /// Some published events without the names of their columns.
    private static String headerless() throws IOException {
        try (var lines = Files.lines(EVENTS)) {
            return lines.skip(1).limit(12).collect(Collectors.joining("\n"));
        }
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "fuzz");
        thread.setDaemon(true);
        return thread;
    }
}
