package org.amnok.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.sqlite.Function;

/// The functions that the R-tree extension's triggers call. Null for what is no geometry.
public final class SpatialFunctions {
    /// SQLITE_INNOCUOUS: triggers may call it although the schema is not trusted.
    private static final int INNOCUOUS = 0x200000;

    private SpatialFunctions() {}

    public static void register(Connection connection) throws SQLException {
        define(connection, "ST_MinX", Envelope::getMinX);
        define(connection, "ST_MaxX", Envelope::getMaxX);
        define(connection, "ST_MinY", Envelope::getMinY);
        define(connection, "ST_MaxY", Envelope::getMaxY);
        define(connection, "ST_IsEmpty", envelope -> envelope.isNull() ? 1 : 0);
    }

    private static void define(
            Connection connection, String name, ToDoubleFunction<Envelope> measure)
            throws SQLException {
        Function.create(
                connection,
                name,
                new OfEnvelope(measure),
                1,
                Function.FLAG_DETERMINISTIC | INNOCUOUS);
    }

    private static final class OfEnvelope extends Function {
        private final ToDoubleFunction<Envelope> measure;

        OfEnvelope(ToDoubleFunction<Envelope> measure) {
            this.measure = measure;
        }

        @Override
        protected void xFunc() throws SQLException {
            var envelope = envelope(value_blob(0));
            if (envelope == null) {
                result();
            } else {
                result(measure.applyAsDouble(envelope));
            }
        }

        private static @Nullable Envelope envelope(byte @Nullable [] blob) {
            return blob == null ? null : GeoPackageBlob.envelope(blob).orElse(null);
        }
    }
}
