package org.amnok.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.amnok.domain.Certainty;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.border.BorderGeography;
import org.amnok.index.RowKey;
import org.amnok.index.RowSort;
import org.amnok.index.SightingIndex;
import org.amnok.index.Surroundings;
import org.amnok.index.TimeStep;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;

/// Asks questions of a project, and edits it.
public final class QueryBenchmark implements Benchmark {
    private static final int FIRST_ROWS = 1000;
    private static final int PAGE = 100;
    private static final List<String> WORDS =
            List.of("sandbar", "white sedans", "schoolyard", "bank", "no", "excavator telephoto");

    private final Map<String, Double> notes = new HashMap<>();
    private final Supplier<BorderGeography> geography;

    /// @param base from which kilometres, banks and provinces follow
    QueryBenchmark(Supplier<BaseMap> base) {
        geography = () -> BaseMapGeography.of(base.get());
    }

    @Override
    public List<Measurement> run(BenchRequest request) {
        var workload = request.workload();
        var cpu = ProcessFigures.cpuMillis();
        var millis =
                workload.equals("W6.open")
                        ? opening(request.data(), request.runs())
                        : asking(request.data(), workload, request.runs());
        notes.put("cpu_ms", (ProcessFigures.cpuMillis() - cpu) / request.runs());
        notes.put("rss_mib", ProcessFigures.greatestResidentMib());
        return List.of(new Measurement(workload, millis, notes));
    }

    private double[] opening(Path project, int runs) {
        return timed(
                runs,
                run -> {
                    var start = System.nanoTime();
                    try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
                        notes.put("store_ms", millisSince(start));
                        start = System.nanoTime();
                        notes.put("settings", (double) store.settings().size());
                        notes.put("settings_ms", millisSince(start));
                        start = System.nanoTime();
                        var items = store.readItems();
                        notes.put("items_ms", millisSince(start));
                        start = System.nanoTime();
                        var index = store.index(Surroundings.of(items));
                        notes.put("index_ms", millisSince(start));
                        notes.put("rows", (double) index.size());
                    }
                });
    }

    private double[] asking(Path project, String workload, int runs) {
        if (workload.equals("W6.keep")) {
            return timed(1, run -> keep(project));
        }
        if (workload.equals("W6.add") || workload.equals("W6.undo")) {
            return edits(project, workload, runs);
        }
        try (var store = ProjectStore.open(project, Access.READ_WRITE)) {
            var index = store.index(Surroundings.NONE);
            return switch (workload) {
                case "W6.rect" -> timed(runs, run -> rect(store, index));
                case "W6.text" -> timed(runs, run -> text(index, run));
                case "W6.facets" -> timed(runs, run -> index.facets(filter()));
                case "W6.timeline" -> timed(runs, run -> timeline(index));
                case "W6.page" -> pages(store, index, runs);
                default ->
                        throw ProblemException.of(
                                "There is no workload " + workload,
                                "Choose W6.open, keep, rect, text, facets, timeline, page, add or undo.");
            };
        }
    }

    /// As the window does in the minutes after an import: what follows from places is found, and
    /// later openings find the index kept.
    private void keep(Path project) {
        try (var store = ProjectStore.open(project, Access.READ_WRITE, geography)) {
            var start = System.nanoTime();
            while (store.fillPlaceFacts()) {}
            notes.put("places_ms", millisSince(start));
            var parts = 0;
            while (store.keepIndex()) {
                parts++;
            }
            notes.put("parts", (double) parts);
        }
    }

    /// A box around the upper river, two kinds, seven months.
    private static SightingFilter filter() {
        return new SightingFilter(
                List.of(
                        Criterion.InArea.box(126.0, 41.0, 128.5, 42.0),
                        new Criterion.AnyOf(Facet.KIND, Set.of("crossing_ford", "island_base")),
                        new Criterion.During(
                                new DateSpan(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 9, 30)),
                                Certainty.POSSIBLE)));
    }

    private void rect(ProjectStore store, SightingIndex index) {
        var rows = index.rows(filter());
        var first = Arrays.copyOf(rows.toArray(), Math.min(FIRST_ROWS, rows.count()));
        notes.put("rows", (double) rows.count());
        notes.put("read", (double) store.pages().page(index, first).size());
    }

    private void text(SightingIndex index, int run) {
        var words = WORDS.get(run % WORDS.size());
        var found = index.rows(SightingFilter.ALL.withText(words));
        notes.put("rows_" + words.replace(' ', '_'), (double) found.count());
    }

    private static void timeline(SightingIndex index) {
        index.days(SightingFilter.ALL)
                .ifPresent(days -> index.histogram(SightingFilter.ALL, TimeStep.WEEK, days));
    }

    /// A hundred rows somewhere in the order of title or date; how long the order takes is noted.
    private double[] pages(ProjectStore store, SightingIndex index, int runs) {
        var start = System.nanoTime();
        var byDate = order(store, index, RowKey.Number.OBSERVED);
        notes.put("order_by_date_ms", millisSince(start));
        start = System.nanoTime();
        var byTitle = order(store, index, new RowKey.Text(FieldCatalogue.TITLE));
        notes.put("order_by_title_ms", millisSince(start));
        var random = new Random(6);
        return timed(
                runs,
                run -> {
                    var order = run % 2 == 0 ? byDate : byTitle;
                    var page = Math.min(PAGE, order.length);
                    var from = random.nextInt(order.length - page + 1);
                    store.pages().page(index, Arrays.copyOfRange(order, from, from + page));
                });
    }

    private static int[] order(ProjectStore store, SightingIndex index, RowKey key) {
        var step = new RowSort.Step(key, false);
        return RowSort.sorted(index, index.rows(SightingFilter.ALL), List.of(step), store.pages());
    }

    /// Adds a sighting and takes it back, each until the new state is told; of both the one that
    /// was asked for is measured.
    private double[] edits(Path project, String workload, int runs) {
        var start = System.nanoTime();
        try (var workspace = Workspace.open(project, Access.READ_WRITE, geography)) {
            notes.put("open_ms", millisSince(start));
            notes.put("rows", (double) workspace.state().index().size());
            var millis = new double[runs];
            var cpu = ProcessFigures.cpuMillis();
            for (int run = 0; run < runs; run++) {
                var adding = System.nanoTime();
                workspace.perform(new Edit.Add(added(run))).join();
                var undoing = System.nanoTime();
                workspace.undo(Progress.NONE).join();
                millis[run] =
                        workload.equals("W6.add") ? (undoing - adding) / 1e6 : millisSince(undoing);
            }
            notes.put("edit_cpu_ms", (ProcessFigures.cpuMillis() - cpu) / (2 * runs));
            return millis;
        }
    }

    private static Sighting added(int run) {
        var place = new Place.Located(new LatLon(41.4, 128.18), 50.0, LocationMethod.MAP_CLICK, "");
        return Sighting.draft(new UUID(6, run), place, Instant.EPOCH)
                .edit()
                .title("White vans on the gravel")
                .done(Instant.EPOCH);
    }

    @FunctionalInterface
    private interface Work {
        void run(int number);
    }

    private static double[] timed(int runs, Work work) {
        var millis = new double[runs];
        for (int run = 0; run < runs; run++) {
            var start = System.nanoTime();
            work.run(run);
            millis[run] = millisSince(start);
        }
        return millis;
    }

    private static double millisSince(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e6;
    }
}
