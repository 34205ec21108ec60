package org.amnok.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.Certainty;
import org.amnok.domain.Language;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.River;
import org.amnok.domain.coverage.BankState;
import org.amnok.domain.coverage.CoverageCount;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.coverage.OverlapRule;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Examined;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.Observation.Result;
import org.amnok.domain.record.SoughtKind;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.geo.border.ObservationPlaces;
import org.amnok.layout.strip.StripData;
import org.amnok.layout.strip.StripFrame;
import org.amnok.layout.strip.StripPixels;
import org.amnok.map.Theme;
import org.amnok.map.compose.MapComposer;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.map.ground.Gazetteer;
import org.amnok.map.stretch.RiverPlaces;
import org.amnok.map.stretch.Rivers;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.MapRenderer;
import org.amnok.render.TextRenderer;
import org.amnok.render.symbol.SymbolLibrary;
import org.amnok.render.text.FontLibrary;
import org.amnok.workspace.KnownPlaces;
import org.amnok.workspace.WorkspaceState;
import org.amnok.workspace.counting.CountTables;
import org.amnok.workspace.counting.StripSightings;
import org.amnok.workspace.counting.TableRequest;
import org.amnok.workspace.likeness.LikePairs;
import org.amnok.workspace.likeness.LikeSightings;
import org.amnok.workspace.likeness.PictureHashes;
import org.jspecify.annotations.Nullable;

/// Asks what the window of questions asks, by the classes that it asks: tables, two years beside
/// each other, the strip, the coverage of the whole Yalu. Several, with commas between them, are
/// asked of a project that is opened once.
public final class AnswerBenchmark implements Benchmark {
    private static final River RIVER = River.YALU;

    /// More than anybody has noted of this border.
    private static final int LOOKS = 1000;

    private final Supplier<BaseMap> source;
    private final FontLibrary fonts = new FontLibrary();
    private final SymbolLibrary symbols = new SymbolLibrary();
    private final Map<String, Double> notes = new HashMap<>();

    AnswerBenchmark(Supplier<BaseMap> source) {
        this.source = source;
    }

    @Override
    public List<Measurement> run(BenchRequest request) {
        try (var project = OpenProject.of(request.data())) {
            var base = source.get();
            var state = project.workspace().state();
            showMap(project, base);
            heapMib();
            var opened =
                    Map.of(
                            "rows",
                            (double) state.index().sightings(),
                            "open_rss_mib",
                            ProcessFigures.residentMib());
            return Stream.of(request.workload().split(","))
                    .map(
                            workload -> {
                                notes.clear();
                                notes.putAll(opened);
                                var question = question(workload, state, base);
                                return measurement(workload, request, question);
                            })
                    .toList();
        }
    }

    /// A window shows its map before anything is asked, and strip and charts are drawn with the
    /// same letters and symbols.
    private void showMap(OpenProject project, BaseMap base) {
        var view = project.view();
        var map = new MapComposer(base).compose(view, MapStyle.DEFAULT, project.contents());
        new FramePixels(view).draw(new MapRenderer(fonts, symbols), map);
    }

    private Measurement measurement(
            String workload, BenchRequest request, IntFunction<Object> question) {
        var before = heapMib();
        var measured = measured(request, question);
        notes.put("kept_mib", heapMib() - before);
        notes.put("rss_mib", ProcessFigures.greatestResidentMib());
        return new Measurement(workload, measured, notes);
    }

    /// @param question asked with the number of the run; its answer is kept while memory is
    ///   measured
    private double[] measured(BenchRequest request, IntFunction<Object> question) {
        var millis = new double[request.runs()];
        var began = ProcessFigures.cpuMillis();
        for (int run = 0; run < millis.length; run++) {
            var start = System.nanoTime();
            var answer = question.apply(run);
            millis[run] = (System.nanoTime() - start) / 1e6;
            if (run == 0) {
                notes.put("first_cpu_ms", ProcessFigures.cpuMillis() - began);
            }
            if (run == millis.length / 2 - 1) {
                began = ProcessFigures.cpuMillis();
            }
            if (answer.equals(request)) {
                throw new IllegalStateException("A question is no answer");
            }
        }
        var counted = millis.length - millis.length / 2;
        notes.put("cpu_ms", (ProcessFigures.cpuMillis() - began) / counted);
        return millis;
    }

    /// The heap that is used after a collection.
    private static double heapMib() {
        System.gc();
        var memory = Runtime.getRuntime();
        return (memory.totalMemory() - memory.freeMemory()) / (1024.0 * 1024);
    }

    private IntFunction<Object> question(String workload, WorkspaceState state, BaseMap base) {
        return switch (workload) {
            case "W8.table" -> table(state, base, null, Dimension.SITE, Dimension.MONTH);
            case "W8.stretches" -> table(state, base, null, Dimension.STRETCH_10, Dimension.MONTH);
            case "W8.compare" -> table(state, base, during(2021), Dimension.SITE, Dimension.MONTH);
            case "W8.banks" -> table(state, base, null, Dimension.BANK, Dimension.MONTH);
            case "W8.provinces" -> table(state, base, null, Dimension.PROVINCE, Dimension.MONTH);
            case "W8.strip" -> strip(state, base);
            case "W8.alike" -> alike(state);
            case "W8.pairs" -> _ -> pairs(state);
            case "W8.coverage" -> coverage(new ObservationPlaces(new Rivers(base)::line));
            default ->
                    throw ProblemException.of(
                            "There is no workload " + workload,
                            "Choose W8.table, compare, stretches, banks, provinces, strip, coverage, alike or pairs; several with commas.");
        };
    }

    /// What may tell of the event of one sighting, of another in each run.
    private IntFunction<Object> alike(WorkspaceState state) {
        var chance = new Random(17);
        var pictures = new PictureHashes(state.file());
        return _ -> {
            var row = chance.nextInt(state.index().sightings());
            var asked = state.sightings(new int[] {row}).iterator().next();
            var found = LikeSightings.of(state, pictures, asked);
            notes.merge("found", (double) found.size(), Double::sum);
            return found;
        };
    }

    /// All pairs of the project.
    private LikePairs pairs(WorkspaceState state) {
        var rows = state.index().rows(SightingFilter.ALL);
        var found = LikePairs.of(state, new PictureHashes(state.file()), rows, Progress.NONE);
        notes.put("found", (double) found.count());
        return found;
    }

    private static SightingFilter during(int year) {
        return new SightingFilter(
                List.of(
                        new Criterion.During(
                                new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                                Certainty.POSSIBLE)));
    }

    /// @param other what the year after it is compared with; null for a table of all
    private IntFunction<Object> table(
            WorkspaceState state,
            BaseMap base,
            @Nullable SightingFilter other,
            Dimension rows,
            Dimension columns) {
        var tables =
                new CountTables(
                        new KnownPlaces(() -> BaseMapGeography.of(base), Gazetteer.provinces(base)),
                        new ObservationPlaces(new Rivers(base)::line));
        var filter = other == null ? SightingFilter.ALL : during(2022);
        var request = new TableRequest(filter, other, rows, columns, Set.of(), 0);
        return _ -> {
            var answer = tables.ask(request, state);
            notes.put("lines", (double) answer.table().cells().size());
            return answer;
        };
    }

    /// What the strip shows, and with the time that it takes to draw it.
    private IntFunction<Object> strip(WorkspaceState state, BaseMap base) {
        var places = new ObservationPlaces(new Rivers(base)::line);
        var known = RiverPlaces.of(base, RIVER);
        var metres = places.metres(RIVER);
        var looks = looks(metres);
        var letters = new TextRenderer(fonts, symbols);
        var pixels = new StripPixels(() -> letters);
        return _ -> {
            var index = state.index();
            var found =
                    StripSightings.of(index, index.rows(SightingFilter.ALL), RIVER, metres, false);
            var data =
                    new StripData(
                            whole(metres),
                            places.of(looks),
                            found.marks(),
                            found.density(),
                            metres,
                            known);
            var start = System.nanoTime();
            var frame = StripFrame.of(1200, metres, data.days(LocalDate.EPOCH), 8);
            var drawn = pixels.draw(data, frame, Theme.LIGHT, Language.EN, 1);
            var drawnMillis = (System.nanoTime() - start) / 1e6;
            notes.put("drawn_ms", drawnMillis);
            notes.putIfAbsent("first_drawn_ms", drawnMillis);
            var density = found.density();
            notes.put("shown", density == null ? found.marks().size() : density.sightings() * 1.0);
            return drawn;
        };
    }

    private IntFunction<Object> coverage(ObservationPlaces places) {
        var metres = places.metres(RIVER);
        var looks = looks(metres);
        notes.put("looks", (double) looks.size());
        return _ -> {
            var coverage = CoverageCount.of(whole(metres), places.of(looks));
            notes.put("pieces", (double) coverage.pieces().size());
            notes.put("seen_m", (double) coverage.metres(BankState.SEEN));
            return coverage;
        };
    }

    private static CoverageQuestion whole(int metres) {
        return new CoverageQuestion(
                RIVER,
                BankStretch.BOTH,
                new MetreSpan(0, metres),
                CoverageQuestion.ANY_TIME,
                SoughtKind.FENCE,
                OverlapRule.LATEST_CLEAR);
    }

    /// The same each time: up to 20 km of a bank or of both, on a day of three years.
    private static Collection<Observation> looks(int metres) {
        var chance = new Random(17);
        var results = List.of(Result.OBSERVED, Result.ABSENT, Result.OBSCURED);
        var looks = new ArrayList<Observation>();
        for (int i = 0; i < LOOKS; i++) {
            var from = chance.nextInt(metres - 1);
            var to = Math.min(metres, from + 1 + chance.nextInt(20_000));
            var banks =
                    List.of(Set.of(Bank.DPRK), Set.of(Bank.PRC), BankStretch.BOTH)
                            .get(chance.nextInt(3));
            var stretch = new BankStretch(RIVER, banks, from, to);
            var day = LocalDate.of(2021, 1, 1).plusDays(chance.nextInt(1095));
            looks.add(
                    new Observation(
                            new UUID(8, i),
                            new Examined.OfStretch(
                                    stretch, new TreeSet<>(Set.of(SoughtKind.FENCE))),
                            new Edtf(day.toString(), new DateSpan(day, day)),
                            results.get(chance.nextInt(3)),
                            "",
                            ""));
        }
        return looks;
    }
}
