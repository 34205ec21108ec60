package org.amnok.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.amnok.domain.Coded;
import org.amnok.domain.LatLon;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Reads the cells of one row from left to right. What another program left empty or unreadable is
/// null, empty or the given default; it stays in the file until that cell is changed here.
public final class Cells {
    private final Source row;
    private int column;
    private int characters;

    public Cells(ResultSet row) {
        this(new OfStatement(row));
    }

    public Cells(Source row) {
        this.row = row;
    }

    /// One row, by the numbers of its columns from 1 on; null is what is null in the file.
    public interface Source {
        @Nullable String text(int column) throws SQLException;

        @Nullable Double real(int column) throws SQLException;

        /// A real number is cut.
        @Nullable Long whole(int column) throws SQLException;

        byte @Nullable [] bytes(int column) throws SQLException;
    }

    /// A row of a result.
    private record OfStatement(ResultSet row) implements Source {
        @Override
        public @Nullable String text(int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        public @Nullable Double real(int column) throws SQLException {
            var value = row.getDouble(column);
            return row.wasNull() ? null : value;
        }

        @Override
        public @Nullable Long whole(int column) throws SQLException {
            var value = row.getLong(column);
            return row.wasNull() ? null : value;
        }

        @Override
        public byte @Nullable [] bytes(int column) throws SQLException {
            return row.getBytes(column);
        }
    }

    public void skip() {
        column++;
    }

    /// Never null: a missing text is empty.
    public String text() throws SQLException {
        var text = row.text(++column);
        if (text == null) {
            return "";
        }
        characters += text.length();
        return text;
    }

    /// How many characters the texts have that were read.
    public int characters() {
        return characters;
    }

    @Nullable
    public Double real() throws SQLException {
        return row.real(++column);
    }

    /// Null when missing or beyond 32 bits.
    @Nullable
    public Integer whole() throws SQLException {
        var value = row.whole(++column);
        return value == null || value != value.intValue()
                ? null
                : Integer.valueOf(value.intValue());
    }

    /// A whole number as text; empty when missing or beyond 32 bits.
    public String number() throws SQLException {
        var value = whole();
        return value == null ? "" : value.toString();
    }

    @Nullable
    public Geometry geometry() throws SQLException {
        var blob = row.bytes(++column);
        return blob == null ? null : GeoPackageBlob.geometry(blob).orElse(null);
    }

    /// A point on the earth; null when the cell holds none.
    @Nullable
    public LatLon point() throws SQLException {
        var blob = row.bytes(++column);
        return blob == null ? null : GeoPackageBlob.point(blob).orElse(null);
    }

    /// The constant whose code is in the cell.
    public <E extends Coded> Optional<E> coded(Codes<E> codes) throws SQLException {
        return codes.read(text());
    }
}
