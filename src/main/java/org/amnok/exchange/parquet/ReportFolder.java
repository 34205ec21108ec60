package org.amnok.exchange.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.amnok.domain.FaultWords;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.River;
import org.amnok.domain.RiverLines;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.record.Site;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Tabulation;
import org.amnok.duckdb.ParquetEngine;
import org.amnok.map.marker.CountedMarkers;

/// Reports in a folder of Parquet files, with columns called as in files that Amnok writes. They
/// are asked where they lie and counted by the engine: no report is held in memory, and none can be
/// changed. Any thread may ask; what is answered is told by the files at that moment.
public final class ReportFolder implements AutoCloseable {
    /// Fewer answer within a second as they are.
    private static final long WORTH_COPYING = 1_000_000;

    private final Path path;
    private final ParquetEngine engine;
    private final FolderColumns columns;
    private final long rows;
    private final ReentrantLock copying = new ReentrantLock();
    private volatile Optional<FolderCopy> copy = Optional.empty();
    private volatile boolean isClosed;

    private ReportFolder(Path path, ParquetEngine engine, FolderColumns columns, long rows) {
        this.path = path;
        this.engine = engine;
        this.columns = columns;
        this.rows = rows;
    }

    /// @param path of a folder with Parquet files in it or in its folders, or of one file
    /// @throws ProblemException when there is none, one cannot be read, or the columns say no
    ///   places
    public static ReportFolder open(Path path) {
        if (!ParquetSource.isFolder(path)) {
            throw ProblemException.ofPlace(
                    path.toString(),
                    "parquet.no_file_in_the_folder",
                    "parquet.choose_another_folder");
        }
        var engine = ParquetEngine.reading(path);
        try {
            var tests = new PlaceTests();
            FolderPlaces.define(engine, tests); // first: an answer that is still read would undo it
            var rows = ParquetSource.rows(engine, path);
            return new ReportFolder(path, engine, FolderColumns.of(engine, path, tests), rows);
        } catch (SQLException e) {
            engine.close();
            throw ParquetEngine.problem(path, e);
        } catch (ProblemException e) {
            engine.close();
            throw e;
        }
    }

    public Path path() {
        return path;
    }

    /// Says what a filter may ask to be near, and along which lines the rivers are measured: before
    /// others ask.
    public void surround(Collection<Site> sites, RiverLines lines) {
        columns.tests().surround(List.copyOf(sites), lines);
    }

    /// True when there are so many that a copy is worth its time, and the disk has room for it.
    public boolean isWorthCopying() {
        return FolderCopy.fits(engine, path) && rows >= WORTH_COPYING;
    }

    /// Makes a copy that answers quicker, in a private folder that is gone when this is closed.
    /// Others may ask meanwhile. When a file is changed, the files are asked again.
    ///
    /// @throws CancellationException when progress ends it
    /// @throws ProblemException when there is none now, as on a full disk: the files go on
    ///   answering
    public void copy(Progress progress) {
        copying.lock();
        try {
            copy = Optional.of(FolderCopy.make(engine, path, columns, untilClosed(progress)));
        } catch (SQLException e) {
            var reason = FaultWords.of(new IOException(e));
            throw ProblemException.ofPlace(
                            path.toString(),
                            "parquet.was_not_copied",
                            "parquet.make_room_and_open_it_again",
                            String.valueOf(path.getFileName()),
                            reason)
                    .because(e);
        } finally {
            copying.unlock();
        }
    }

    /// Ends with this, too.
    private Progress untilClosed(Progress progress) {
        return new Progress() {
            @Override
            public void at(long done, long all, String what) {
                progress.at(done, all, what);
            }

            @Override
            public boolean isCancelled() {
                return isClosed || progress.isCancelled();
            }
        };
    }

    /// Rows that tell what is asked of some reports: sums where the filter asks for nothing else.
    private FolderRows rows(FolderSum sum, SightingFilter filter) {
        return copy().filter(_ -> sum.answers(filter))
                .map(now -> now.sums(sum))
                .orElseGet(this::reports);
    }

    private FolderRows reports() {
        return copy().map(FolderCopy::reports)
                .orElseGet(() -> new FolderRows(ParquetEngine.rows(path), columns, false));
    }

    /// True when a copy answers.
    public boolean isCopied() {
        return copy().isPresent();
    }

    /// Empty when there is none of the files as they are.
    Optional<FolderCopy> copy() {
        return copy.filter(FolderCopy::isOfNow);
    }

    /// How many reports there are.
    public long rows() {
        return rows;
    }

    /// How many reports lie where, of those that pass a filter and have a point.
    ///
    /// @throws CancellationException when it is stopped
    /// @throws ProblemException when the filter asks for what the columns do not say, or a file can
    ///   be read no more
    public CountedMarkers marks(SightingFilter filter, FolderView view, Stop stop) {
        var rows = view.degrees() == null ? rows(FolderSum.CELLS, filter) : reports();
        var asked = FolderFilter.of(filter, rows.columns());
        var now = view;
        while (true) {
            var question = new CellQuestion(rows, asked, now);
            var marks = asked(question.sql(), question.values(), stop, question::read);
            if (marks.size() <= CellQuestion.MOST || now.isCoarsest()) {
                return marks;
            }
            now = now.coarser();
        }
    }

    /// How many reports pass a filter.
    public long count(SightingFilter filter, Stop stop) {
        return counted(rows(FolderSum.VALUES, filter), "TRUE", filter, stop);
    }

    /// Some of the reports that pass a filter, in an order.
    public FolderPage page(FolderPage.Wanted wanted, Stop stop) {
        var goesOn = wanted.start().filter(start -> start.key() != null).isPresent();
        var page = page(new PageQuestion(reports(), wanted, goesOn), stop);
        return goesOn && page.next().isEmpty()
                ? page(new PageQuestion(reports(), wanted, false), stop)
                : page;
    }

    private FolderPage page(PageQuestion question, Stop stop) {
        return asked(question.sql(), question.values(), stop, question::read);
    }

    /// How many reports that pass a filter lie neither at a point nor along a stretch of river.
    public long placeless(SightingFilter filter, Stop stop) {
        var rows = rows(FolderSum.VALUES, filter);
        return counted(rows, rows.columns().placeless(), filter, stop);
    }

    /// True when the files have such a column.
    public boolean has(String column) {
        return columns.has(column);
    }

    /// How many reports have each value of the facets that are in a column, of those that meet the
    /// criteria about all else.
    public Map<Facet, Map<String, Integer>> facets(SightingFilter filter, Stop stop) {
        var all = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        var rows = rows(FolderSum.VALUES, filter);
        for (var question : FacetQuestion.of(filter, rows.columns())) {
            var sql = question.sql(rows);
            asked(
                    sql,
                    question.filter().values(),
                    stop,
                    found -> {
                        while (found.next()) {
                            all.computeIfAbsent(
                                            question.facets().get(found.getInt(1)),
                                            _ -> new LinkedHashMap<>())
                                    .put(found.getString(2), Math.toIntExact(found.getLong(3)));
                        }
                        return all;
                    });
        }
        return all;
    }

    /// The first and the last day that any report may be of, as far as calendars go; empty when
    /// none has a date.
    public Optional<DateSpan> days(Stop stop) {
        var rows = rows(FolderSum.DAYS, SightingFilter.ALL);
        var first = rows.columns().firstDay();
        var last = rows.columns().lastDay();
        return asked(
                "SELECT min(%s), max(%s) FROM %s WHERE %s AND %s"
                        .formatted(
                                first,
                                last,
                                rows.from(),
                                FolderColumns.isOfCalendar(first),
                                FolderColumns.isOfCalendar(last)),
                List.of(),
                stop,
                found ->
                        found.next() && found.getObject(1) != null
                                ? Optional.of(
                                        new DateSpan(
                                                found.getObject(1, LocalDate.class),
                                                found.getObject(2, LocalDate.class)))
                                : Optional.empty());
    }

    /// How many reports of each kind were in the same steps of time; those without a date in none.
    public List<FolderDays> histogram(SightingFilter filter, ChronoUnit step, Stop stop) {
        var rows = rows(FolderSum.DAYS, filter);
        var asked = FolderFilter.of(filter, rows.columns());
        return asked(FolderDays.sql(rows, asked, step), asked.values(), stop, FolderDays::read);
    }

    /// How many reports may be on the same kilometres of a river in the same months; those without
    /// a day or a kilometre of it are left out.
    public List<FolderKilometres> along(River river, SightingFilter filter, Stop stop) {
        var rows = rows(FolderSum.KILOMETRES, filter);
        var asked = FolderFilter.of(filter, rows.columns());
        var values = new ArrayList<>(asked.values());
        values.add(river.code());
        return asked(FolderKilometres.sql(rows, asked), values, stop, FolderKilometres::read);
    }

    /// A table of the reports that pass a filter, whose dates are its period.
    ///
    /// @throws ProblemException when rows and columns cannot be asked for like this
    public Tabulation table(Dimension down, Dimension across, SightingFilter filter, Stop stop) {
        var table = new ParquetTable(path, down, across, filter.dates());
        var isOfDays = Stream.of(down, across).allMatch(FolderSum::isOfDays);
        var rows = isOfDays ? rows(FolderSum.DAYS, filter) : reports();
        var asked = FolderFilter.of(filter, rows.columns());
        var passing = "(SELECT * FROM " + rows.from() + " WHERE " + asked.condition() + ")";
        var names = new HashSet<>(columns.names());
        if (rows.columns().isCopy()) {
            names.remove(FolderColumns.EDTF); // its days are those that it says
        }
        return asked(
                table.sql(names, SqlDialect.DUCKDB, passing, rows.count()),
                asked.values(),
                stop,
                table::read);
    }

    /// How many reports that pass a filter say how far off their place may be.
    public long uncertain(SightingFilter filter, Stop stop) {
        return counted(reports(), columns.number("uncertainty_m") + " IS NOT NULL", filter, stop);
    }

    /// How many reports that pass a filter are along a stretch of river instead of at a point.
    public long stretches(SightingFilter filter, Stop stop) {
        return counted(reports(), columns.number("river_km_from") + " IS NOT NULL", filter, stop);
    }

    private long counted(FolderRows rows, String condition, SightingFilter filter, Stop stop) {
        var asked = FolderFilter.of(filter, rows.columns());
        return asked(
                "SELECT %s FROM %s WHERE %s AND %s"
                        .formatted(rows.count(), rows.from(), asked.condition(), condition),
                asked.values(),
                stop,
                found -> found.next() ? found.getLong(1) : 0L);
    }

    /// Reads the answer to a question.
    interface Reader<T> {
        T read(ResultSet found) throws SQLException;
    }

    private <T> T asked(String sql, List<Object> values, Stop stop, Reader<T> reader) {
        try (var connection = engine.another();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            stop.follows(statement);
            try (var found = statement.executeQuery()) {
                var answer = reader.read(found);
                stop.require(); // rows of a stopped question end early, without an error
                return answer;
            } finally {
                stop.leaves();
            }
        } catch (SQLException e) {
            stop.require();
            throw engine.problem(e);
        }
    }

    /// Waits until a copying has ended.
    @Override
    public void close() {
        isClosed = true;
        copying.lock();
        try {
            engine.close();
        } finally {
            copying.unlock();
        }
    }
}
