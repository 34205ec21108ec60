package org.amnok.exchange.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.duckdb.ParquetEngine;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.FeatureSource;
import org.amnok.exchange.feature.Values;
import org.amnok.exchange.feature.WkbInput;
import org.amnok.geo.projection.SourceCrs;
import org.amnok.sqlite.Sql;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// The rows of a Parquet file, or of all in a folder, read as a stream. Shapes come from
/// GeoParquet's WKB or from a column of Parquet's own type of shapes; a file without either is a
/// table.
public final class ParquetSource implements FeatureSource {
    private static final long MOST_ROWS = 100_000_000;
    private static final String ENDING = ".parquet";
    private static final int DEPTH = 8;
    private static final int MOST_LOOKED_AT = 20_000;

    private final Path file;
    private final List<ParquetColumn> columns;
    private final @Nullable Shapes shapes;
    private final long rows;
    private volatile double share = -1;

    /// @param asked for WKB, as SQL has it
    /// @param covering the column of boxes; empty when there is none
    private record Shapes(String column, String asked, String covering, SourceCrs crs) {}

    private ParquetSource(
            Path file, List<ParquetColumn> columns, @Nullable Shapes shapes, long rows) {
        this.file = file;
        this.columns = columns;
        this.shapes = shapes;
        this.rows = rows;
    }

    /// True for a folder with Parquet files in it or in folders in it: they are read as one.
    public static boolean isFolder(Path path) {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (var all = Files.walk(path, DEPTH)) {
            return all.limit(MOST_LOOKED_AT).anyMatch(file -> file.toString().endsWith(ENDING));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /// @param file or a folder of several
    /// @throws ProblemException when it is broken, or its shapes are of a kind that is not read
    public static ParquetSource of(Path file) {
        try (var engine = ParquetEngine.reading(file)) {
            var columns = ParquetColumn.of(engine, file);
            return new ParquetSource(
                    file, columns, shapes(engine, file, columns), rows(engine, file));
        } catch (SQLException e) {
            throw ParquetEngine.problem(file, e);
        } catch (ProblemException e) {
            throw new ProblemException(e.problem().at(String.valueOf(file.getFileName())), e);
        }
    }

    /// @throws ProblemException when there are more than are read
    static long rows(ParquetEngine engine, Path file) throws SQLException {
        var rows =
                Sql.number(
                        engine.connection(),
                        "SELECT sum(num_rows) FROM parquet_file_metadata("
                                + ParquetEngine.path(file)
                                + ")");
        if (rows > MOST_ROWS) {
            throw ProblemException.ofTexts(
                    "parquet.too_many_rows", "parquet.save_the_rows_you_need", rows, MOST_ROWS);
        }
        return rows;
    }

    private static @Nullable Shapes shapes(
            ParquetEngine engine, Path file, List<ParquetColumn> columns) throws SQLException {
        var geo = GeoMetadata.of(engine, file);
        var named =
                columns.stream()
                        .filter(
                                each ->
                                        geo == null
                                                ? each.isShape()
                                                : each.name().equals(geo.column()))
                        .findFirst();
        if (named.isEmpty()) {
            if (geo != null) {
                throw ProblemException.ofTexts(
                        "parquet.no_column_of_shapes", "parquet.save_shapes_as_wkb", geo.column());
            }
            return null;
        }
        var column = named.get();
        var own = ParquetEngine.name(column.name());
        return new Shapes(
                column.name(),
                column.isShape() ? "ST_AsWKB(" + own + ")" : own,
                geo == null ? "" : geo.covering(),
                geo == null ? ofType(column.type()) : geo.crs());
    }

    /// Of a column of Parquet's own type: `GEOMETRY('EPSG:5179')`.
    private static SourceCrs ofType(String type) {
        var from = type.indexOf('\'');
        var to = type.lastIndexOf('\'');
        return from < 0 || to <= from
                ? SourceCrs.wgs84()
                : SourceCrs.named(type.substring(from + 1, to));
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public String format() {
        var known = shapes;
        if (known == null) {
            return Messages.text("parquet.plain");
        }
        return Messages.text(
                "parquet.format", known.crs().isWgs84() ? "" : ", " + known.crs().name());
    }

    @Override
    public List<String> declared() {
        return cells().map(ParquetColumn::name).toList();
    }

    private Stream<ParquetColumn> cells() {
        return columns.stream().filter(ParquetColumn::isCell);
    }

    @Override
    public double share() {
        return share;
    }

    @Override
    public void read(Predicate<Feature> taker, Consumer<Problem> warnings) {
        unread().forEach(warnings);
        try (var engine = ParquetEngine.reading(file);
                var statement = engine.connection().createStatement()) {
            try (var row = statement.executeQuery(query())) {
                read(row, taker);
            } catch (SQLException e) {
                throw engine.problem(e);
            }
        } catch (SQLException e) {
            throw ParquetEngine.problem(file, e);
        }
    }

    private void read(ResultSet row, Predicate<Feature> taker) throws SQLException {
        var read = cells().toList();
        for (var number = 1L; row.next(); number++) {
            share = (double) number / Math.max(1, rows);
            if (!taker.test(feature(row, number, read))) {
                return;
            }
        }
    }

    private Stream<Problem> unread() {
        var known = shapes;
        var crs = known == null ? Stream.<Problem>empty() : known.crs().warning().stream();
        return Stream.concat(
                        crs,
                        columns.stream()
                                .filter(each -> !each.isCell() && !isOfShapes(each.name()))
                                .map(ParquetSource::unread))
                .map(problem -> problem.at(name()));
    }

    private static Problem unread(ParquetColumn column) {
        return Problem.ofPlace(
                "", "parquet.column_is_not_read", "parquet.save_it_as_text", column.name());
    }

    private boolean isOfShapes(String name) {
        var known = shapes;
        return known != null && (name.equals(known.column()) || name.equals(known.covering()));
    }

    private String query() {
        var known = shapes;
        return Stream.concat(
                        Stream.of(known == null ? "NULL" : known.asked()),
                        cells().map(ParquetColumn::asked))
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + ParquetEngine.rows(file)));
    }

    private Feature feature(ResultSet row, long number, List<ParquetColumn> read)
            throws SQLException {
        var values = new Values();
        for (var i = 0; i < read.size(); i++) {
            values.put(read.get(i).name(), read.get(i).text(row, i + 2));
        }
        var wkb = shapes == null ? null : row.getBytes(1);
        return Feature.of(number, values.byName(), () -> shape(wkb));
    }

    private @Nullable Geometry shape(byte @Nullable [] wkb) {
        var known = shapes;
        if (known == null || wkb == null) {
            return null;
        }
        var shape = new WkbInput(ByteBuffer.wrap(wkb)).shape();
        return shape.isEmpty() ? null : known.crs().toWgs84(shape);
    }
}
