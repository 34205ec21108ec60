package org.amnok.workspace;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.amnok.domain.Progress;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore;

/// Measures by hand what deleting, changing and undoing all sightings of a project costs the
/// processor: run it with a project, which stays as it was, as often as wanted.
final class ManyEditsCost {
    private static final double NANOS = 1e9;

    private ManyEditsCost() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("cost");
        var copy = Files.copy(Path.of(arguments[0]), folder.resolve("cost.gpkg"));
        try (var workspace = Workspace.open(copy, ProjectStore.Access.READ_WRITE)) {
            var read = measured("read", () -> sightings(workspace));
            measured("deleted", () -> workspace.perform(deletion(read)).join());
            measured("undone", () -> workspace.undo().join());
            measured("changed", () -> workspace.perform(change(read)).join());
            measured("undone", () -> workspace.undo().join());
            measured("done again", () -> workspace.redo(Progress.NONE).join());
        }
        Files.delete(copy);
        Files.delete(folder);
    }

    private static List<Sighting> sightings(Workspace workspace) {
        var index = workspace.state().index();
        return workspace
                .state()
                .contents()
                .sightings(
                        IntStream.of(index.rows(SightingFilter.ALL).toArray())
                                .<UUID>mapToObj(index::uuid)
                                .toList());
    }

    private static Edit deletion(List<Sighting> all) {
        return new Edit.Batch("delete", all.stream().<Edit>map(Edit.Delete::new).toList());
    }

    private static Edit change(List<Sighting> all) {
        return new Edit.Batch(
                "set status",
                all.stream()
                        .<Edit>map(
                                s ->
                                        new Edit.Replace(
                                                s,
                                                s.edit()
                                                        .status(SightingStatus.CORROBORATED)
                                                        .done(Instant.now()),
                                                "set status"))
                        .toList());
    }

    private static <T> T measured(String what, Supplier<T> work) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var before = system.getProcessCpuTime();
        var start = System.nanoTime();
        var done = work.get();
        System.out.printf(
                "%s: %.2f s of processor, %.2f s, until %tT%n",
                what,
                (system.getProcessCpuTime() - before) / NANOS,
                (System.nanoTime() - start) / NANOS,
                LocalTime.now());
        return done;
    }
}
