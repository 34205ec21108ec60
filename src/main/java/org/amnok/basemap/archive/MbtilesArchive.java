package org.amnok.basemap.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.FaultWords;
import org.amnok.domain.FileFault;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.sqlite.DatabaseFaults;
import org.amnok.sqlite.ForeignDatabase;
import org.amnok.sqlite.Sql;
import org.jspecify.annotations.Nullable;

/// An MBTiles archive: an SQLite file with a table or view `tiles`. Thread-safe, one tile at a
/// time. Source: MBTiles specification 1.3.
public final class MbtilesArchive implements TileArchive {
    /// A view may be made to answer never.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int MOST_ROWS = 1000;

    private final ForeignDatabase database;
    private final ArchiveFacts facts;

    private MbtilesArchive(ForeignDatabase database) throws SQLException, IOException {
        this.database = database;
        facts = facts(metadata());
    }

    /// @throws ProblemException when it is not there, damaged, or no MBTiles
    public static MbtilesArchive open(Path file) {
        var database = ForeignDatabase.open(file);
        try {
            return new MbtilesArchive(database);
        } catch (SQLException e) {
            database.close();
            throw notRead(file, DatabaseFaults.of(e), e);
        } catch (IOException e) {
            database.close();
            throw notRead(file, FaultWords.of(e), e);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    @Override
    public ArchiveFacts facts() {
        return facts;
    }

    @Override
    public synchronized Optional<byte[]> tile(TileId id) {
        database.answerWithin(PATIENCE);
        try {
            var bytes =
                    Sql.first(
                            database.connection(),
                            "SELECT tile_data FROM tiles WHERE zoom_level = ?"
                                    + " AND tile_column = ? AND tile_row = ? LIMIT 1",
                            row -> row.getBytes(1),
                            id.zoom(),
                            id.x(),
                            id.rowFromSouth());
            return bytes.isEmpty() ? bytes : Optional.of(unpacked(bytes.get()));
        } catch (SQLException e) {
            throw database.ofOneRow(e, DamagedTile::new);
        } catch (IOException e) {
            throw new DamagedTile(FaultWords.of(e));
        }
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        if (bytes.length > Bounded.MOST_PACKED_TILE) {
            throw FileFault.of("basemap.a_tile_of_bytes", bytes.length);
        }
        return Bounded.unpack(bytes, Bounded.MOST_TILE);
    }

    private Map<String, String> metadata() throws SQLException {
        database.answerWithin(PATIENCE);
        var values = new HashMap<String, String>();
        Sql.each(
                database.connection(),
                "SELECT name, value FROM metadata LIMIT " + MOST_ROWS,
                row -> {
                    var name = row.getString(1);
                    var value = row.getString(2);
                    if (name != null && value != null) {
                        values.putIfAbsent(name, value);
                    }
                });
        return values;
    }

    private ArchiveFacts facts(Map<String, String> values) throws SQLException, IOException {
        var json = values.getOrDefault("json", "");
        var inside = ArchiveMetadata.read(json.getBytes(StandardCharsets.UTF_8));
        var bounds = bounds(values.getOrDefault("bounds", ""));
        return new ArchiveFacts(
                ArchiveMetadata.plainText(values.getOrDefault("name", inside.name()), 200),
                ArchiveMetadata.plainText(
                        values.getOrDefault("attribution", inside.attribution()), 400),
                format(values.getOrDefault("format", "")).orElseGet(this::formatOfTiles),
                bounds[0],
                bounds[1],
                zoom(values.get("minzoom"), "min"),
                zoom(values.get("maxzoom"), "max"),
                inside.layers());
    }

    /// Empty when the metadata do not say, or name nothing that is known here.
    private static Optional<TileFormat> format(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "pbf", "mvt" -> Optional.of(TileFormat.VECTOR);
            case "png" -> Optional.of(TileFormat.PNG);
            case "jpg", "jpeg" -> Optional.of(TileFormat.JPEG);
            case "webp" -> Optional.of(TileFormat.WEBP);
            default -> Optional.empty();
        };
    }

    /// Of the first tile that is not empty: version 1.0 of the specification has no `format`.
    private TileFormat formatOfTiles() {
        database.answerWithin(PATIENCE);
        try {
            return Sql.first(
                            database.connection(),
                            "SELECT substr(tile_data, 1, "
                                    + TileFormat.LONGEST_SIGNATURE
                                    + ") FROM tiles WHERE length(tile_data) > 0 LIMIT 1",
                            row -> row.getBytes(1))
                    .map(TileFormat::of)
                    .orElse(TileFormat.OTHER);
        } catch (SQLException e) {
            throw database.problem(e);
        }
    }

    /// `west,south,east,north`; the whole world when it does not say.
    private static LatLon[] bounds(String text) {
        try {
            var edges =
                    Arrays.stream(text.split(",", -1))
                            .mapToDouble(t -> Double.parseDouble(t.strip()))
                            .toArray();
            if (edges.length == 4 && edges[0] <= edges[2] && edges[1] <= edges[3]) {
                return new LatLon[] {
                    LatLon.clamped(edges[1], edges[0]), LatLon.clamped(edges[3], edges[2])
                };
            }
        } catch (NumberFormatException e) {
            // as if it did not tell
        }
        return new LatLon[] {new LatLon(-90, -180), new LatLon(90, 180)};
    }

    /// What the metadata say, else what is there.
    private int zoom(@Nullable String told, String which) throws SQLException, IOException {
        try {
            return TileId.zoom(told == null ? found(which) : Integer.parseInt(told.strip()));
        } catch (NumberFormatException e) {
            return TileId.zoom(found(which));
        }
    }

    private int found(String which) throws SQLException {
        database.answerWithin(PATIENCE);
        return (int)
                Sql.number(database.connection(), "SELECT " + which + "(zoom_level) FROM tiles");
    }

    private static ProblemException notRead(Path file, String what, Exception failure) {
        return ProblemException.ofFile(
                        file,
                        "basemap.cannot_be_read_as_mbtiles",
                        "common.get_it_again_from_its_source_2",
                        what)
                .because(failure);
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}
