package org.amnok.basemap.features;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.sqlite.Sql;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;

/// Writes the features of a file into an empty database as [FeatureTables] reads them. Values are
/// kept as text, in a column for each name; whether all of a column are numbers is found out on the
/// way.
final class FeatureWriter {
    /// Beyond it a file is no layer to look at on a map.
    private static final int MOST_FEATURES = 20_000_000;

    private static final int BATCH = 1_000;
    private static final int MOST_NOTES = 5;
    private static final int SHARES = 1_000;

    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,15}");

    /// What begins with zeros is a code: “046” is not the number 46.
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-+]?((0|[1-9]\\d{0,17})(\\.\\d{0,18})?|\\.\\d{1,18})([eE][-+]?\\d{1,2})?");

    private final Connection connection;
    private final Limit limit;
    private final WKBWriter shapes = new WKBWriter(2);
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final LevelOrder order = new LevelOrder();
    private final Envelope bounds = new Envelope();
    private final long[] dimensions = new long[3];
    private int[] placed = new int[1024];
    private int shapesCount;
    private @Nullable PreparedStatement insert;
    private int features;
    private int batched;
    private long bytes;
    private long broken;
    private long shapeless;
    private String fault = "";
    private final Set<String> notes = new LinkedHashSet<>();

    private static final class Field {
        private final int position;
        private boolean isNumber = true;
        private boolean isWhole = true;
        private boolean hasValues;

        Field(int position) {
            this.position = position;
        }

        private int kind() {
            return !isNumber || !hasValues
                    ? FeatureTables.WORDS
                    : isWhole ? FeatureTables.WHOLE_NUMBERS : FeatureTables.NUMBERS;
        }
    }

    /// How much is taken before a file counts as large.
    record Limit(long features, long bytes) {
        static final Limit NONE = new Limit(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /// Does not fit into its [Limit].
    static final class TooLarge extends RuntimeException {
        TooLarge() {
            super(Messages.text("basemap.more_features_than_are_kept_in"), null, false, false);
        }
    }

    private FeatureWriter(Connection connection, Limit limit) {
        this.connection = connection;
        this.limit = limit;
    }

    /// Reads a whole layer into a database. When it is cancelled, what was written is worthless.
    ///
    /// @throws TooLarge when there is more than the limit
    /// @throws ProblemException when the file cannot be read to its end
    static void write(FeatureFeed feed, Connection connection, Limit limit, Progress progress)
            throws SQLException {
        new FeatureWriter(connection, limit).write(feed, progress);
    }

    private void write(FeatureFeed feed, Progress progress) throws SQLException {
        connection.setAutoCommit(false);
        Sql.execute(
                connection,
                "CREATE TABLE feature (fid INTEGER PRIMARY KEY, dimension INTEGER, shape BLOB)");
        for (var name : feed.declared()) {
            field(name);
        }
        feed.read((values, shape, why) -> take(values, shape, why, feed, progress), this::note);
        if (progress.isCancelled()) {
            return;
        }
        flush();
        close();
        writePlaces(progress);
        writeFacts(feed);
        connection.commit();
    }

    private boolean take(
            Map<String, String> values,
            @Nullable Geometry shape,
            String why,
            FeatureFeed feed,
            Progress progress) {
        try {
            var drawn = drawable(shape);
            var isElsewhere = drawn == null && shape != null && !shape.isEmpty();
            add(
                    values,
                    drawn,
                    isElsewhere ? Messages.text("basemap.it_lies_nowhere_on_earth") : why);
        } catch (SQLException e) {
            throw FeatureTables.failed(e);
        }
        if (features % BATCH == 0) {
            var share = Math.max(0, feed.share());
            progress.at(
                    (long) (share * SHARES * 0.9),
                    SHARES,
                    Messages.text("common.preparing", feed.name()));
        }
        return !progress.isCancelled();
    }

    private void note(String note) {
        if (notes.size() < MOST_NOTES) {
            notes.add(note);
        }
    }

    /// Null for a shape that is nowhere on earth.
    private static @Nullable Geometry drawable(@Nullable Geometry shape) {
        if (shape == null || shape.isEmpty()) {
            return null;
        }
        var box = shape.getEnvelopeInternal();
        var isOnEarth =
                box.getMinX() >= -180
                        && box.getMaxX() <= 180
                        && box.getMinY() >= -90
                        && box.getMaxY() <= 90;
        return isOnEarth ? shape : null;
    }

    private void add(Map<String, String> values, @Nullable Geometry shape, String why)
            throws SQLException {
        if (++features > MOST_FEATURES) {
            throw ProblemException.ofTexts(
                    "basemap.the_layer_has_more_than_20", "basemap.cut_out_of_it_what_you");
        }
        for (var each : values.entrySet()) {
            var field = field(each.getKey());
            field.hasValues = true;
            field.isNumber = field.isNumber && isNumber(each.getValue());
            field.isWhole = field.isWhole && WHOLE.matcher(each.getValue()).matches();
        }
        if (shape == null) {
            shapeless += why.isEmpty() ? 1 : 0;
            broken += why.isEmpty() ? 0 : 1;
            fault = fault.isEmpty() ? why : fault;
        } else {
            count(shape);
        }
        insert(values, shape);
        if (features > limit.features || bytes > limit.bytes) {
            throw new TooLarge();
        }
    }

    private static boolean isNumber(String value) {
        return value.length() <= 40 && NUMBER.matcher(value).matches();
    }

    private void count(Geometry shape) {
        dimensions[Math.clamp(shape.getDimension(), 0, 2)]++;
        bounds.expandToInclude(shape.getEnvelopeInternal());
        order.add(shape.getEnvelopeInternal());
        if (shapesCount == placed.length) {
            placed = Arrays.copyOf(placed, shapesCount + (shapesCount >> 1));
        }
        placed[shapesCount++] = features;
    }

    private void insert(Map<String, String> values, @Nullable Geometry shape) throws SQLException {
        var into = statement();
        into.setInt(1, features);
        var wkb = shape == null ? null : shapes.write(shape);
        bytes += wkb == null ? 0 : wkb.length;
        into.setInt(2, shape == null ? -1 : shape.getDimension());
        into.setBytes(3, wkb);
        for (var each : fields.entrySet()) {
            var value = values.get(each.getKey());
            bytes += value == null ? 0 : value.length();
            into.setString(4 + each.getValue().position, value);
        }
        into.addBatch();
        if (++batched == BATCH) {
            flush();
        }
    }

    private Field field(String name) throws SQLException {
        var known = fields.get(name);
        if (known != null) {
            return known;
        }
        flush();
        close();
        var fresh = new Field(fields.size());
        fields.put(name, fresh);
        Sql.execute(
                connection,
                "ALTER TABLE feature ADD COLUMN " + FeatureTables.column(fresh.position));
        return fresh;
    }

    private PreparedStatement statement() throws SQLException {
        var known = insert;
        if (known == null) {
            var places = String.join(", ", Collections.nCopies(fields.size() + 3, "?"));
            known = connection.prepareStatement("INSERT INTO feature VALUES (" + places + ")");
            insert = known;
        }
        return known;
    }

    private void flush() throws SQLException {
        if (insert != null && batched > 0) {
            insert.executeBatch();
            batched = 0;
        }
    }

    private void close() throws SQLException {
        if (insert != null) {
            insert.close();
            insert = null;
        }
    }

    private void writePlaces(Progress progress) throws SQLException {
        Sql.execute(
                connection,
                "CREATE TABLE place (tile INTEGER, fid INTEGER, PRIMARY KEY (tile, fid))"
                        + " WITHOUT ROWID");
        var tiles = order.tiles();
        try (var into = connection.prepareStatement("INSERT INTO place VALUES (?, ?)")) {
            for (var i = 0; i < tiles.length && !progress.isCancelled(); i++) {
                into.setLong(1, tiles[i]);
                into.setInt(2, placed[i]);
                into.addBatch();
                if (i % BATCH == BATCH - 1) {
                    into.executeBatch();
                    progress.at(
                            (long) (SHARES * (0.9 + 0.1 * i / tiles.length)),
                            SHARES,
                            Messages.text("basemap.finding_what_is_drawn_at_which"));
                }
            }
            into.executeBatch();
        }
    }

    private void writeFacts(FeatureFeed feed) throws SQLException {
        Sql.execute(connection, "CREATE TABLE field (position INTEGER, name TEXT, number INTEGER)");
        Sql.execute(
                connection,
                "CREATE TABLE layer (version INTEGER, name TEXT, format TEXT, points INTEGER,"
                        + " lines INTEGER, areas INTEGER, broken INTEGER, fault TEXT,"
                        + " shapeless INTEGER, west REAL, south REAL, east REAL, north REAL, notes TEXT)");
        for (var each : fields.entrySet()) {
            Sql.update(
                    connection,
                    "INSERT INTO field VALUES (?, ?, ?)",
                    each.getValue().position,
                    each.getKey(),
                    each.getValue().kind());
        }
        writeLayer(
                FeatureTables.VERSION,
                feed.name(),
                feed.format(),
                dimensions[0],
                dimensions[1],
                dimensions[2],
                broken,
                fault,
                shapeless,
                bounds.getMinX(),
                bounds.getMinY(),
                bounds.getMaxX(),
                bounds.getMaxY(),
                String.join("; ", notes));
    }

    private void writeLayer(Object... row) throws SQLException {
        var places = String.join(", ", Collections.nCopies(row.length, "?"));
        Sql.update(connection, "INSERT INTO layer VALUES (" + places + ")", row);
    }
}
