package org.amnok.exchange.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.FeatureSource;
import org.amnok.exchange.feature.Numbers;
import org.amnok.exchange.feature.Values;
import org.amnok.exchange.feature.WkbInput;
import org.amnok.geo.projection.SourceCrs;
import org.amnok.sqlite.ForeignDatabase;
import org.amnok.sqlite.Sql;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// One layer of a GeoPackage, or a table without shapes.
public final class GeoPackageSource implements FeatureSource {
    private static final int HEADER_BYTES = 8;
    private static final int LITTLE = 1;
    private static final int EMPTY = 1 << 4;
    private static final int EXTENDED = 1 << 5;
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    /// How long a view may think about its next row.
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final long MOST_ROWS = 100_000_000;

    /// A view can have more rows than any file: without end.
    private static final long MOST_ROWS_OF_VIEW = 1_000_000;

    private final Path file;
    private final Layer layer;

    /// True for a view of rows of another layer.
    private final boolean isHidden;

    private GeoPackageSource(Path file, Layer layer, boolean isHidden) {
        this.file = file;
        this.layer = layer;
        this.isHidden = isHidden;
    }

    /// All layers and tables of records, but the lines of stretches of river in a file that Amnok
    /// wrote: they repeat records of the layer beside them.
    ///
    /// @throws ProblemException when the file is none, has no layer, or is a project of Amnok's
    public static List<GeoPackageSource> of(Path file) {
        try (var database = ForeignDatabase.open(file)) {
            try {
                var layers = Layer.all(database.connection(), String.valueOf(file.getFileName()));
                var sources = new ArrayList<GeoPackageSource>();
                for (var layer : layers) {
                    if (!isRepeated(layer, layers)) {
                        var view = viewOf(database, layer);
                        var isOfAnother = layers.stream().anyMatch(o -> isOf(layer, view, o));
                        sources.add(new GeoPackageSource(file, layer, isOfAnother));
                    }
                }
                sources.sort(Comparator.comparing(GeoPackageSource::isHidden));
                return sources;
            } catch (SQLException e) {
                throw database.problem(e);
            }
        }
    }

    private static boolean isRepeated(Layer layer, List<Layer> all) {
        return layer.name().equals("stretches")
                && layer.columns().contains("data_generalizations")
                && all.stream()
                        .filter(other -> other.name().equals("sightings"))
                        .anyMatch(other -> other.columns().containsAll(layer.columns()));
    }

    /// True for a view that asks for rows of a layer which has all its columns. That of their
    /// numbers is called as GDAL wants it in views.
    private static boolean isOf(Layer layer, String view, Layer other) {
        return !other.equals(layer)
                && Pattern.compile("(?iu)(?<!\\w)" + Pattern.quote(other.name()) + "(?!\\w)")
                        .matcher(view)
                        .find()
                && layer.columns().stream()
                        .filter(name -> !name.equalsIgnoreCase("ogc_fid"))
                        .allMatch(other.columns()::contains);
    }

    @Override
    public String name() {
        return layer.name();
    }

    @Override
    public String format() {
        var format = layer.crs().isEmpty() ? "GeoPackage" : "GeoPackage, " + layer.crs();
        return isHidden ? Messages.text("exchange.view_of_another_layer", format) : format;
    }

    @Override
    public boolean isHidden() {
        return isHidden;
    }

    @Override
    public List<String> declared() {
        return layer.columns();
    }

    @Override
    public Map<String, String> titles() {
        return layer.fields().titles();
    }

    @Override
    public void read(Predicate<Feature> taker, Consumer<Problem> warnings) {
        try (var database = ForeignDatabase.open(file)) {
            var crs = crs(warnings);
            var most = mostRows(database);
            database.answerWithin(PATIENCE);
            try (var statement = database.connection().createStatement();
                    var rows = statement.executeQuery(query())) {
                for (var number = 1L; rows.next(); number++) {
                    if (number > most) {
                        throw tooMany(most);
                    }
                    if (!taker.test(feature(rows, number, crs))) {
                        return;
                    }
                    database.answerWithin(PATIENCE);
                }
            } catch (SQLException e) {
                throw database.problem(e);
            }
        }
    }

    /// Looks at a view before anything of it is taken, as far as it answers in time.
    ///
    /// @throws ProblemException when it has more rows than are read
    private long mostRows(ForeignDatabase database) {
        try {
            if (viewOf(database, layer).isEmpty()) {
                return MOST_ROWS;
            }
        } catch (SQLException e) {
            throw database.problem(e);
        }
        database.answerWithin(PATIENCE);
        try {
            var counted =
                    "SELECT count(*) FROM (SELECT 1 FROM "
                            + Sql.quoted(layer.name())
                            + " LIMIT "
                            + (MOST_ROWS_OF_VIEW + 1)
                            + ")";
            if (Sql.number(database.connection(), counted) > MOST_ROWS_OF_VIEW) {
                throw tooMany(MOST_ROWS_OF_VIEW);
            }
        } catch (SQLException e) {
            // slow to count: its rows are counted as they come
        }
        return MOST_ROWS_OF_VIEW;
    }

    /// The query of a view; empty for a table.
    private static String viewOf(ForeignDatabase database, Layer layer) throws SQLException {
        return Sql.text(
                        database.connection(),
                        "SELECT sql FROM sqlite_schema WHERE type = 'view' AND"
                                + " lower(name) = lower(?)",
                        layer.name())
                .orElse("");
    }

    private ProblemException tooMany(long most) {
        return ProblemException.ofPlace(
                Messages.text("exchange.layer", file.getFileName(), name()),
                "exchange.the_layer_has_more_than_rows",
                "exchange.save_what_you_need_of_it",
                most);
    }

    private SourceCrs crs(Consumer<Problem> warnings) {
        try {
            var crs = layer.reference();
            crs.warning().ifPresent(problem -> warnings.accept(problem.at(name())));
            return crs;
        } catch (ProblemException e) {
            throw new ProblemException(
                    e.problem().at(Messages.text("exchange.layer", file.getFileName(), name())), e);
        }
    }

    private String query() {
        var columns = new ArrayList<>(layer.columns());
        if (!layer.geometry().isEmpty()) {
            columns.addFirst(layer.geometry());
        }
        return columns.stream().map(Sql::quoted).collect(Collectors.joining(", ", "SELECT ", ""))
                + " FROM "
                + Sql.quoted(layer.name());
    }

    private Feature feature(ResultSet row, long number, SourceCrs crs) throws SQLException {
        var hasShape = !layer.geometry().isEmpty();
        var values = new Values();
        for (var i = 0; i < layer.columns().size(); i++) {
            var value = row.getObject(i + (hasShape ? 2 : 1));
            var column = layer.columns().get(i);
            values.put(column, layer.fields().word(column, cell(value, layer.types().get(i))));
        }
        var cell = hasShape ? row.getObject(1) : null;
        return Feature.of(number, values.byName(), () -> shape(cell, crs));
    }

    private static @Nullable Geometry shape(@Nullable Object cell, SourceCrs crs) {
        if (cell == null) {
            return null;
        }
        if (!(cell instanceof byte[] blob)) {
            throw WkbInput.none();
        }
        var shape = geometry(blob);
        return shape == null ? null : crs.toWgs84(shape);
    }

    /// A value of SQLite as a cell of a table.
    ///
    /// @param type as the column declares it
    /// @return empty for nothing and for bytes, which no cell can hold
    private static String cell(@Nullable Object value, String type) {
        var truth = type.toUpperCase(Locale.ROOT).startsWith("BOOL");
        return switch (value) {
            case null -> "";
            case byte[] bytes -> "";
            case Number number when truth -> number.longValue() == 0 ? "false" : "true";
            case Double number -> Numbers.text(number);
            default -> value.toString();
        };
    }

    /// A shape as GeoPackage keeps it: a header, perhaps an envelope, and WKB (OGC 12-128r19,
    /// 2.1.3).
    ///
    /// @return null when it is empty
    /// @throws ProblemException when it is none, or of a kind that is not read
    private static @Nullable Geometry geometry(byte[] blob) {
        if (blob.length < HEADER_BYTES || blob[0] != 'G' || blob[1] != 'P') {
            throw WkbInput.none();
        }
        var flags = blob[3];
        if ((flags & EXTENDED) != 0) {
            throw ProblemException.ofTexts(
                    "exchange.its_shape_is_of_a_kind", "exchange.save_the_layer_again_with_plain");
        }
        var envelope = flags >> 1 & 7;
        if (envelope >= ENVELOPE_BYTES.length
                || HEADER_BYTES + ENVELOPE_BYTES[envelope] > blob.length) {
            throw WkbInput.none();
        }
        if ((flags & EMPTY) != 0) {
            return null;
        }
        var start = HEADER_BYTES + ENVELOPE_BYTES[envelope];
        var order = (flags & LITTLE) == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        return new WkbInput(ByteBuffer.wrap(blob).order(order).position(start)).shape();
    }
}
