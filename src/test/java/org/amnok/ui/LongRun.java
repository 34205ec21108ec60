package org.amnok.ui;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;

/// Measures by hand what a window holds after minutes of panning, zooming and editing: run it with
/// a project, which stays as it was, and a number of minutes. Prints heap and resident memory after
/// collections, each minute (resident memory on Linux only, else -1).
final class LongRun {
    private static final int EDIT_EVERY = 5;
    private static final long REST_MILLIS = 400;
    private static final int COLLECTIONS = 3;
    private static final int WIDE = 2_500_000;
    private static final int CLOSE = 15_000;

    private final Random random = new Random(20_251_115);
    private final TestWindow window;
    private int gestures;

    private LongRun(TestWindow window) {
        this.window = window;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("long");
        var copy = Files.copy(Path.of(arguments[0]), folder.resolve("long.gpkg"));
        var end = Instant.now().plus(Duration.ofMinutes(Integer.parseInt(arguments[1])));
        var window = new TestWindow(new FileAnswers(), new HashMemory(), 1300, 900);
        window.openProject(copy);
        new LongRun(window).until(end);
        System.exit(0);
    }

    private void until(Instant end) throws InterruptedException {
        for (int i = 0; i < 2 * EDIT_EVERY; i++) {
            gesture();
        }
        report("begin");
        var next = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(end)) {
            gesture();
            if (Instant.now().isAfter(next)) {
                report("meanwhile");
                next = Instant.now().plusSeconds(60);
            }
        }
        report("end");
    }

    private void gesture() throws InterruptedException {
        gestures++;
        if (gestures % EDIT_EVERY == 0) {
            edit();
        } else {
            TestWindow.runOnFx(this::move);
        }
        Thread.sleep(REST_MILLIS);
    }

    private void move() {
        var model = window.bench().model();
        var view = model.viewport().get();
        var to =
                view.positionAt(
                        view.widthPixels() * random.nextDouble(),
                        view.heightPixels() * random.nextDouble());
        var scale = CLOSE * Math.pow((double) WIDE / CLOSE, random.nextDouble());
        var next = view.centredAt(random.nextInt(8) == 0 ? Sightings.HYESAN : to);
        model.show(random.nextInt(3) == 0 ? next.atScale(scale) : next);
    }

    private void edit() {
        TestWindow.runOnFx(
                () -> {
                    var session = window.bench().session();
                    var index = session.index();
                    var uuid = index.uuid(random.nextInt(index.sightings()));
                    session.selection().set(List.of(uuid));
                    session.records().read(List.of(uuid), found -> found.forEach(this::retitle));
                });
    }

    private void retitle(Sighting before) {
        var after = before.edit().title("Seen " + gestures).done(Instant.now());
        window.bench().session().perform(new Edit.Replace(before, after, "edit title"));
    }

    /// What a picture in work takes does not count: it is gone when the map rests.
    private void report(String when) throws InterruptedException {
        window.awaitQuietMap();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(REST_MILLIS);
        }
        var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        System.out.printf(
                "%s: heap %d MB, resident %d MB, after %d gestures%n",
                when, used, residentMegabytes(), gestures);
    }

    private static long residentMegabytes() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException notLinux) {
            return -1;
        }
    }
}
