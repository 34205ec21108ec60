package org.amnok.basemap.features;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amnok.domain.Opening;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.map.styling.Attribute;
import org.amnok.sqlite.HardenedConnection;
import org.amnok.sqlite.Sql;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/// The features of a layer in a database: in memory, or in a file that this program prepared.
/// Thread-safe: one thread asks at a time.
public final class FeatureTables implements AutoCloseable {
    static final int VERSION = 5;

    /// What the values of a column are.
    static final int WORDS = 0;

    static final int NUMBERS = 1;
    static final int WHOLE_NUMBERS = 2;

    /// Which column of a feature is its first value.
    private static final int FIRST_VALUE = 4;

    private static final double LARGEST_WHOLE = 1e15;

    /// More than that is prepared in a file.
    private static final FeatureWriter.Limit IN_MEMORY = new FeatureWriter.Limit(50_000, 48L << 20);

    /// Where more features are at one place than any picture can tell apart, the rest is left out.
    private static final int MOST_IN_TILE = 100_000;

    private final Connection connection;
    private final String name;
    private final FeatureCounts counts;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Class<?>> bindings = new ArrayList<>();

    private FeatureTables(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT * FROM layer")) {
            if (!row.next() || row.getInt(1) != VERSION) {
                throw new SQLException("no layer of this version");
            }
            name = row.getString(2);
            counts =
                    new FeatureCounts(
                            row.getLong(4),
                            row.getLong(5),
                            row.getLong(6),
                            row.getLong(7),
                            row.getString(8),
                            row.getLong(9),
                            row.getString(14),
                            bounds(row));
        }
        readFields();
    }

    private static Envelope bounds(ResultSet row) throws SQLException {
        var west = row.getDouble(10);
        var east = row.getDouble(12);
        return west > east
                ? new Envelope()
                : new Envelope(west, east, row.getDouble(11), row.getDouble(13));
    }

    private void readFields() throws SQLException {
        Sql.each(
                connection,
                "SELECT name, number FROM field ORDER BY position",
                row -> addField(row.getString(1), row.getInt(2)));
    }

    private void addField(String field, int kind) {
        attributes.add(
                kind == WORDS ? Attribute.word(field, field) : Attribute.number(field, field));
        bindings.add(
                switch (kind) {
                    case NUMBERS -> Double.class;
                    case WHOLE_NUMBERS -> Long.class;
                    default -> String.class;
                });
    }

    /// The features of a file, kept in memory.
    ///
    /// @return empty when there are more than are kept so
    /// @throws ProblemException when the file cannot be read to its end
    public static Optional<FeatureTables> inMemory(FeatureFeed feed) {
        try {
            return Optional.of(
                    Opening.made(
                            HardenedConnection.inMemory(),
                            connection -> {
                                FeatureWriter.write(feed, connection, IN_MEMORY, Progress.NONE);
                                return new FeatureTables(connection);
                            }));
        } catch (FeatureWriter.TooLarge e) {
            return Optional.empty();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// Writes the features of a file into another, from which they are read by place.
    ///
    /// @param empty is overwritten; worthless when cancelled
    /// @throws ProblemException when the file cannot be read to its end, or nothing be written
    public static void prepare(FeatureFeed feed, Path empty, Progress progress) {
        try (var connection = HardenedConnection.open(empty, "mode=rwc")) {
            Sql.execute(connection, "PRAGMA journal_mode=OFF");
            Sql.execute(connection, "PRAGMA synchronous=OFF");
            FeatureWriter.write(feed, connection, FeatureWriter.Limit.NONE, progress);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// Opens a prepared file.
    ///
    /// @throws ProblemException when it is damaged, or of another version of the program
    public static FeatureTables open(Path file) {
        try {
            return Opening.made(HardenedConnection.reading(file, false), FeatureTables::new);
        } catch (SQLException | java.io.IOException e) {
            throw ProblemException.ofTexts(
                            "basemap.what_was_prepared_of_the_layer",
                            "basemap.it_is_prepared_again_from_its")
                    .because(e);
        }
    }

    static ProblemException failed(SQLException failure) {
        return ProblemException.ofTexts(
                        "basemap.the_features_cannot_be_kept",
                        "basemap.make_room_on_the_disk_and_2",
                        failure.getMessage())
                .because(failure);
    }

    static String column(int position) {
        return "v" + position;
    }

    public String name() {
        return name;
    }

    public FeatureCounts counts() {
        return counts;
    }

    /// What the features have values of, in the order of the file.
    public List<Attribute> attributes() {
        return Collections.unmodifiableList(attributes);
    }

    /// Of which class the values of an attribute are: words, whole numbers or numbers.
    ///
    /// @param position of the attribute
    Class<?> binding(int position) {
        return bindings.get(position);
    }

    /// Gets features.
    @FunctionalInterface
    interface Visitor {
        /// @param values one for each attribute that was asked for: a word, a number, or null
        void visit(long fid, Geometry shape, @Nullable Object[] values);
    }

    /// The features of a tile.
    ///
    /// @param wanted which attributes, by position
    void tile(long key, int[] wanted, Visitor visitor) {
        visit(
                "SELECT feature.fid, shape"
                        + columns(wanted)
                        + " FROM place JOIN feature ON feature.fid = place.fid"
                        + " WHERE tile = ? ORDER BY place.fid LIMIT "
                        + MOST_IN_TILE,
                key,
                wanted,
                visitor);
    }

    /// All points, in the order of the file, but those that are the only ones of their level.
    ///
    /// @param most how many are read
    void points(int[] wanted, int most, Visitor visitor) {
        visit(
                "SELECT fid, shape"
                        + columns(wanted)
                        + " FROM feature WHERE dimension = 0 ORDER BY fid LIMIT ?",
                most,
                wanted,
                visitor);
    }

    /// Asks the database for something of its own.
    @FunctionalInterface
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    synchronized <T> T ask(Question<T> question) {
        try {
            return question.ask(connection);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// All values of a feature, by name.
    Map<String, String> values(long fid) {
        return ask(c -> Sql.first(c, "SELECT * FROM feature WHERE fid = ?", this::all, fid))
                .orElse(Map.of());
    }

    private Map<String, String> all(ResultSet row) throws SQLException {
        var values = new LinkedHashMap<String, String>();
        for (var i = 0; i < attributes.size(); i++) {
            var value = row.getString(i + FIRST_VALUE);
            if (value != null) {
                values.put(attributes.get(i).name(), value);
            }
        }
        return values;
    }

    /// The values of an attribute, a million at most, in the order of the file.
    public List<Object> values(String attribute) {
        var values = new ArrayList<Object>();
        for (var i = 0; i < attributes.size(); i++) {
            var each = attributes.get(i);
            if (each.name().equals(attribute)) {
                var column = column(i);
                var all =
                        "SELECT "
                                + column
                                + " FROM feature WHERE "
                                + column
                                + " IS NOT NULL LIMIT 1000000";
                values.addAll(ask(c -> Sql.all(c, all, row -> value(row.getString(1), each))));
            }
        }
        return values;
    }

    static String columns(int[] wanted) {
        return java.util.Arrays.stream(wanted)
                .mapToObj(i -> ", " + column(i))
                .collect(Collectors.joining());
    }

    private synchronized void visit(String query, long argument, int[] wanted, Visitor visitor) {
        try {
            Sql.each(
                    connection,
                    query,
                    row ->
                            visitor.visit(
                                    row.getLong(1),
                                    Objects.requireNonNull(shape(row)),
                                    values(row, wanted)),
                    argument);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// The second column of a row as a shape; null for none.
    static @Nullable Geometry shape(ResultSet row) throws SQLException {
        var wkb = row.getBytes(2);
        try {
            return wkb == null ? null : new WKBReader().read(wkb);
        } catch (ParseException e) {
            throw new SQLException(e);
        }
    }

    /// The values of a row from its third column on.
    @Nullable Object[] values(ResultSet row, int[] wanted) throws SQLException {
        var values = new @Nullable Object[wanted.length];
        for (var i = 0; i < wanted.length; i++) {
            values[i] = value(row.getString(i + 3), attributes.get(wanted[i]));
        }
        return values;
    }

    private static @Nullable Object value(@Nullable String text, Attribute attribute) {
        return text == null || !attribute.isNumber() ? text : number(Double.parseDouble(text));
    }

    /// Whole numbers without a decimal point.
    private static Object number(double number) {
        var isWhole = number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE;
        return isWhole ? (Object) (long) number : (Object) number;
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
