package org.amnok.exchange.parquet;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.amnok.domain.ProblemException;
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
import org.amnok.words.Messages;

/// Reports in a folder of Parquet files, with columns called as in files that Amnok writes. They
/// are asked where they lie and counted by the engine: no report is held in memory, and none can be
/// changed. Any thread may ask; what is answered is told by the files at that moment.
public final class ReportFolder implements AutoCloseable {
    private final Path path;
    private final ParquetEngine engine;
    private final FolderColumns columns;
    private final long rows;

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
            throw ProblemException.of(
                    Messages.text("parquet.no_file_in_the_folder"),
                    path.toString(),
                    Messages.text("parquet.choose_another_folder"));
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
        var asked = FolderFilter.of(filter, columns);
        var now = view;
        while (true) {
            var question = new CellQuestion(columns, ParquetEngine.rows(path), asked, now);
            var marks = asked(question.sql(), question.values(), stop, question::read);
            if (marks.size() <= CellQuestion.MOST || now.isCoarsest()) {
                return marks;
            }
            now = now.coarser();
        }
    }

    /// How many reports pass a filter.
    public long count(SightingFilter filter, Stop stop) {
        var asked = FolderFilter.of(filter, columns);
        return counted(asked.condition(), asked.values(), stop);
    }

    /// Some of the reports that pass a filter, in an order.
    public FolderPage page(FolderPage.Wanted wanted, Stop stop) {
        var question = new PageQuestion(columns, ParquetEngine.rows(path), wanted);
        return asked(question.sql(), question.values(), stop, question::read);
    }

    /// How many reports that pass a filter lie neither at a point nor along a stretch of river.
    public long placeless(SightingFilter filter, Stop stop) {
        var asked = FolderFilter.of(filter, columns);
        return counted(asked.condition() + " AND " + columns.placeless(), asked.values(), stop);
    }

    /// True when the files have such a column.
    public boolean has(String column) {
        return columns.has(column);
    }

    /// How many reports have each value of the facets that are in a column, of those that meet the
    /// criteria about all else.
    public Map<Facet, Map<String, Integer>> facets(SightingFilter filter, Stop stop) {
        var all = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var question : FacetQuestion.of(filter, columns)) {
            var sql = question.sql(columns, ParquetEngine.rows(path));
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

    /// The first and the last day that any report may be of; empty when none has a date.
    public Optional<DateSpan> days(Stop stop) {
        return asked(
                "SELECT min(%s), max(%s) FROM %s"
                        .formatted(columns.firstDay(), columns.lastDay(), ParquetEngine.rows(path)),
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
        var asked = FolderFilter.of(filter, columns);
        return asked(
                FolderDays.sql(columns, ParquetEngine.rows(path), asked, step),
                asked.values(),
                stop,
                FolderDays::read);
    }

    /// How many reports may be on the same kilometres of a river in the same months; those without
    /// a day or a kilometre of it are left out.
    public List<FolderKilometres> along(River river, SightingFilter filter, Stop stop) {
        var asked = FolderFilter.of(filter, columns);
        var values = new ArrayList<>(asked.values());
        values.add(river.code());
        return asked(
                FolderKilometres.sql(columns, ParquetEngine.rows(path), asked),
                values,
                stop,
                FolderKilometres::read);
    }

    /// A table of the reports that pass a filter, whose dates are its period.
    ///
    /// @throws ProblemException when rows and columns cannot be asked for like this
    public Tabulation table(Dimension down, Dimension across, SightingFilter filter, Stop stop) {
        var table = new ParquetTable(path, down, across, filter.dates());
        var asked = FolderFilter.of(filter, columns);
        var passing =
                "(SELECT * FROM " + ParquetEngine.rows(path) + " WHERE " + asked.condition() + ")";
        return asked(
                table.sql(columns.names(), SqlDialect.DUCKDB, passing),
                asked.values(),
                stop,
                table::read);
    }

    /// How many reports say how far off their place may be.
    public long uncertain(Stop stop) {
        return counted(columns.number("uncertainty_m") + " IS NOT NULL", List.of(), stop);
    }

    /// How many reports are along a stretch of river instead of at a point.
    public long stretches(Stop stop) {
        return counted(columns.number("river_km_from") + " IS NOT NULL", List.of(), stop);
    }

    private long counted(String condition, List<Object> values, Stop stop) {
        return asked(
                "SELECT count(*) FROM " + ParquetEngine.rows(path) + " WHERE " + condition,
                values,
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

    @Override
    public void close() {
        engine.close();
    }
}
