package org.amnok.workspace.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.Examined;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.Observation.Result;
import org.amnok.domain.record.RestsOn;
import org.amnok.domain.record.SameAs;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.tabulation.Caveat;
import org.amnok.domain.tabulation.Counting;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Measure;
import org.amnok.domain.tabulation.PossiblePlaces;
import org.amnok.domain.tabulation.SideBySide;
import org.amnok.domain.tabulation.Tabulation;
import org.amnok.domain.wording.KeyNames;
import org.amnok.exchange.parquet.ReportFolder;
import org.amnok.exchange.parquet.Stop;
import org.amnok.geo.border.ObservationPlaces;
import org.amnok.index.IndexedReports;
import org.amnok.index.IndexedReports.Beside;
import org.amnok.index.RowSet;
import org.amnok.layout.chart.CountChart;
import org.amnok.render.TextRenderer;
import org.amnok.workspace.KnownPlaces;
import org.amnok.workspace.WorkspaceState;
import org.jspecify.annotations.Nullable;

/// Tables of a project's own reports, for windows of this machine only. Asks the index; outlets and
/// addresses of reports are read from the file, when a question needs them: not for the FX thread.
///
/// @param banks where looks at banks lie
public record CountTables(KnownPlaces places, ObservationPlaces banks) {
    /// Of more reports outlets are not read beside a comparison.
    private static final int MOST_READ = 20_000;

    /// What a question gave.
    ///
    /// @param counting knows which reports are in a cell; null of a folder, whose are not listed
    /// @param table of what the filter lets through; where two periods are its columns, of all from
    ///   the first to the last day of either
    /// @param beside A and B; null when nothing is compared
    /// @param outlets A and B by outlet; null when nothing is compared, or too much
    public record Answer(
            TableRequest request,
            WorkspaceState state,
            @Nullable Counting counting,
            Tabulation table,
            @Nullable SideBySide beside,
            @Nullable SideBySide outlets,
            List<Caveat> caveats,
            LooksAtSites looks) {
        /// True when somebody looked at the site of a row in the time of a column; empty cells of
        /// others say nothing of looks.
        public boolean isLookedAt(int row, int column) {
            var rows = table.rows();
            var columns = table.columns();
            return knowsLooks()
                    && looks.isLookedAt(
                            rows.keys().get(row), columns.dimension(), columns.keys().get(column));
        }

        /// True for a table of sites by time.
        public boolean knowsLooks() {
            return table.rows().dimension().isOfSites() && table.columns().dimension().isTime();
        }
    }

    /// Answers a question about a project at one moment.
    ///
    /// @throws org.amnok.domain.ProblemException when the table would be too large to be read
    public Answer ask(TableRequest request, WorkspaceState state) {
        var reports = new Passing(state, request.filter());
        var counted =
                ComparedPeriods.of(request)
                        .map(periods -> new Passing(state, periods.around(request.filter())))
                        .orElse(reports);
        var counting = counting(request, counted);
        var table = counting.tabulation();
        var looks = LooksAtSites.of(state.contents().all(Observation.class));
        var other = request.other();
        if (other == null) {
            return new Answer(request, state, counting, table, null, null, List.of(), looks);
        }
        var rows = request.by(request.rows(), Set.of());
        var others = new Passing(state, other);
        var beside = beside(rows, others, reports);
        var isFew =
                beside.a().total().reports().possible() + beside.b().total().reports().possible()
                        <= MOST_READ;
        var differing = looks(beside, request.filter(), other, state, looks);
        if (!isFew) {
            return new Answer(request, state, counting, table, beside, null, differing, looks);
        }
        var outlets =
                beside(request.by(Dimension.OUTLET, Set.of(Measure.ORIGINS)), others, reports);
        var grades = beside(request.by(Dimension.RELIABILITY, Set.of()), others, reports);
        var caveats =
                Stream.concat(differing.stream(), Caveat.of(outlets, grades).stream()).toList();
        return new Answer(request, state, counting, table, beside, outlets, caveats, looks);
    }

    /// Answers a question about a folder of reports.
    ///
    /// @param state of the project around it
    /// @throws ProblemException when its files do not tell what is asked for
    public static Answer ask(
            TableRequest request, WorkspaceState state, ReportFolder folder, Stop stop) {
        if (!Set.of(Measure.REPORTS).containsAll(request.measures())) {
            throw ProblemException.ofTexts(
                    "parquet.reports_alone_are_counted", "parquet.import_for_other_cells");
        }
        var counted =
                ComparedPeriods.of(request)
                        .map(periods -> periods.around(request.filter()))
                        .orElse(request.filter());
        var table = folder.table(request.rows(), request.columns(), counted, stop);
        var other = request.other();
        var beside =
                other == null
                        ? null
                        : new SideBySide(
                                folder.table(request.rows(), Dimension.ALL, other, stop),
                                folder.table(
                                        request.rows(), Dimension.ALL, request.filter(), stop));
        var looks = LooksAtSites.of(List.of());
        return new Answer(request, state, null, table, beside, null, List.of(), looks);
    }

    /// What an answer compares, by stretches of river.
    ///
    /// @throws IllegalStateException when it compares nothing
    public SideBySide alongRivers(Answer answer, Dimension stretch) {
        var request = answer.request();
        var other = request.other();
        if (other == null) {
            throw new IllegalStateException("nothing is compared");
        }
        return beside(
                request.by(stretch, Set.of()),
                new Passing(answer.state(), other),
                new Passing(answer.state(), request.filter()));
    }

    /// What rows and columns are called.
    public KeyNames names(WorkspaceState state) {
        return new KeyNames(state.contents(), places);
    }

    /// The chart of a table, for the screen, with the columns of A and B marked.
    public CountChart chart(Answer answer, TextRenderer letters, ChartRequest request) {
        var columns = answer.table().columns().keys();
        var chart =
                new ChartDrawing(letters, names(answer.state()), request).of(answer.table(), "");
        return ComparedPeriods.of(answer.request())
                .map(periods -> chart.marked(columns.stream().map(periods::side).toList()))
                .orElse(chart);
    }

    /// A and B by outlet, for the screen.
    ///
    /// @param outlets of an answer
    public CountChart outlets(
            Answer answer, SideBySide outlets, TextRenderer letters, ChartRequest request) {
        return new ChartDrawing(letters, names(answer.state()), request).of(outlets, "");
    }

    /// What a filter lets through, found once for all tables of an answer.
    private record Passing(WorkspaceState state, SightingFilter filter, IndexedReports reports) {
        Passing(WorkspaceState state, SightingFilter filter) {
            this(state, filter, IndexedReports.of(state.index(), filter, Beside.NOTHING));
        }
    }

    private SideBySide beside(TableRequest by, Passing a, Passing b) {
        return new SideBySide(counting(by, a).tabulation(), counting(by, b).tabulation());
    }

    /// Of the sites of both sides, when the days on which they were looked at differ, and of the
    /// banks.
    private List<Caveat> looks(
            SideBySide beside,
            SightingFilter b,
            SightingFilter a,
            WorkspaceState state,
            LooksAtSites looks) {
        var all = new ArrayList<Caveat>();
        if (beside.a().rows().dimension().isOfSites()) {
            var sites =
                    Stream.of(beside.a(), beside.b())
                            .flatMap(t -> t.rows().keys().stream())
                            .toList();
            var daysOfA = looks.days(sites, a.dates());
            var daysOfB = looks.days(sites, b.dates());
            if (daysOfA != daysOfB) {
                all.add(new Caveat.Looks(daysOfA, daysOfB));
            }
        }
        var own = banks.of(state.contents().all(Observation.class));
        all.addAll(new ComparedObservations(own, banks).caveats(a, b));
        return all;
    }

    private Counting counting(TableRequest request, Passing passing) {
        var state = passing.state;
        Function<Dimension, PossiblePlaces> known =
                dimension -> places.of(dimension, state.contents().sites());
        var question = request.question(passing.filter);
        var needsOrigins = question.measures().contains(Measure.ORIGINS);
        var needsOutlets =
                question.rows() == Dimension.OUTLET || question.columns() == Dimension.OUTLET;
        var beside =
                needsOrigins || needsOutlets
                        ? read(state, state.index().rows(passing.filter), needsOrigins)
                        : needsEvents(question.measures()) ? events(state) : Beside.NOTHING;
        return new Counting(passing.reports.with(beside), question, known);
    }

    private static boolean needsEvents(Collection<Measure> measures) {
        return measures.contains(Measure.COUNTS) || measures.contains(Measure.EVENTS);
    }

    private static Beside events(WorkspaceState state) {
        return new Beside(Map.of(), Map.of(), eventNumbers(state));
    }

    /// The group of each row that is of the same event as another.
    private static Map<Integer, Integer> eventNumbers(WorkspaceState state) {
        var numbers = new HashMap<UUID, Integer>();
        var events = new HashMap<Integer, Integer>();
        for (var member : state.contents().all(SameAs.class)) {
            state.index()
                    .row(member.sightingUuid())
                    .ifPresent(
                            row -> {
                                var group = member.groupUuid();
                                numbers.putIfAbsent(group, numbers.size());
                                events.put(row, numbers.getOrDefault(group, 0));
                            });
        }
        return events;
    }

    private static Beside read(WorkspaceState state, RowSet rows, boolean needsOrigins) {
        var outlets = new HashMap<Integer, String>();
        var origins = new SharedOrigins();
        for (var sighting : state.sightings(rows)) {
            var row = state.index().row(sighting.uuid());
            if (row.isPresent()) {
                var at = row.getAsInt();
                outlets.put(at, sighting.report().outlet().strip());
                if (needsOrigins) {
                    share(origins, at, sighting, state);
                }
            }
        }
        if (needsOrigins) {
            state.contents().all(RestsOn.class).forEach(link -> share(origins, link, state));
        }
        var events = eventNumbers(state);
        events.forEach((row, event) -> origins.share(row, "event " + event));
        return new Beside(outlets, origins.numbers(), events);
    }

    private static void share(SharedOrigins origins, RestsOn link, WorkspaceState state) {
        for (var end : List.of(link.sightingUuid(), link.otherUuid())) {
            state.index()
                    .row(end)
                    .ifPresent(row -> origins.share(row, "report " + link.otherUuid()));
        }
    }

    private static void share(
            SharedOrigins origins, int row, Sighting sighting, WorkspaceState state) {
        var address = sighting.report().address().strip();
        if (!address.isEmpty()) {
            origins.share(row, "address " + address);
        }
        state.index().values(row, Facet.SOURCE).stream()
                .filter(source -> !source.isEmpty())
                .forEach(source -> origins.share(row, "source " + source));
    }

    /// Rows that rest on the same, directly or by way of others, get one number.
    private static final class SharedOrigins {
        private final Map<Integer, Integer> above = new HashMap<>();
        private final Map<String, Integer> firstWith = new HashMap<>();

        /// Says that a row rests on something.
        void share(int row, String on) {
            above.putIfAbsent(row, row);
            var first = firstWith.putIfAbsent(on, row);
            if (first != null) {
                above.put(top(row), top(first));
            }
        }

        private int top(int row) {
            var at = row;
            var next = above.getOrDefault(at, at);
            while (next != at) {
                var after = above.getOrDefault(next, next);
                above.put(at, after);
                at = next;
                next = after;
            }
            return at;
        }

        /// The number of each row that was named.
        Map<Integer, Integer> numbers() {
            var numbers = new HashMap<Integer, Integer>();
            above.keySet().stream().toList().forEach(row -> numbers.put(row, top(row)));
            return numbers;
        }
    }

    /// When somebody looked at which site, and could see it.
    ///
    /// @param days that each look may be of, by the UUID of its site
    private record LooksAtSites(Map<String, Set<DateSpan>> days) {
        private static final Set<Result> SEEN = EnumSet.of(Result.OBSERVED, Result.ABSENT);

        static LooksAtSites of(Collection<Observation> looks) {
            var days = new HashMap<String, Set<DateSpan>>();
            for (var look : looks) {
                if (look.examined() instanceof Examined.OfSite(var site)
                        && SEEN.contains(look.result())) {
                    days.computeIfAbsent(site.toString(), _ -> new HashSet<>())
                            .add(look.date().span());
                }
            }
            return new LooksAtSites(days);
        }

        /// True when a look at a site may be of a step of time.
        ///
        /// @param site a key of sites
        /// @param step a key of time, as tables have them
        boolean isLookedAt(String site, Dimension time, String step) {
            return days.getOrDefault(site, Set.of()).stream()
                    .anyMatch(
                            span ->
                                    step.compareTo(time.step(span.earliest())) >= 0
                                            && step.compareTo(time.step(span.latest())) <= 0);
        }

        /// On how many days somebody certainly looked at one of some sites.
        ///
        /// @param period null for any
        int days(Collection<String> sites, @Nullable DateSpan period) {
            return (int)
                    sites.stream()
                            .flatMap(site -> days.getOrDefault(site, Set.of()).stream())
                            .filter(DateSpan::isOneDay)
                            .filter(span -> period == null || period.holds(span))
                            .distinct()
                            .count();
        }
    }
}
