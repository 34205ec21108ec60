package org.amnok.exchange;

import java.util.Locale;

/// What is told of a released sighting, in the order of the columns of a table. Most are columns
/// that the import reads.
enum ReleasedColumn {
    UUID,
    TITLE,
    KIND,
    STATUS,
    LAT(Type.DECIMAL),
    LON(Type.DECIMAL),
    UNCERTAINTY_M(Type.DECIMAL),
    PRIVACY_LEVEL(Type.WHOLE),
    RIVER,
    RIVER_KM_FROM(Type.DECIMAL),
    RIVER_KM_FROM_UNCERTAINTY(Type.DECIMAL),
    RIVER_KM_TO(Type.DECIMAL),
    RIVER_KM_TO_UNCERTAINTY(Type.DECIMAL),
    DATE_START(Type.DAY),
    DATE_END(Type.DAY),
    DATE_EDTF,
    COUNT_CLASS,
    COUNT_MIN(Type.WHOLE),
    COUNT_BEST(Type.WHOLE),
    COUNT_MAX(Type.WHOLE),
    COUNT_METHOD,
    COUNTS,
    RELIABILITY,
    CREDIBILITY(Type.WHOLE),
    DOUBTFUL,
    DISPUTED,
    SITE,
    NOTE,
    OUTLET,
    SOURCE_TITLE,
    URL,
    BANK,
    NEAR_RIVER,
    RIVER_KM(Type.DECIMAL),
    PROVINCE,
    DATA_GENERALIZATIONS,
    INFORMATION_WITHHELD;

    /// What its values are.
    enum Type {
        TEXT,
        WHOLE,
        DECIMAL,
        /// A day as text, `2025-11-13`.
        DAY
    }

    private final Type type;
    private final String code;

    ReleasedColumn() {
        this(Type.TEXT);
    }

    ReleasedColumn(Type type) {
        this.type = type;
        code = name().toLowerCase(Locale.ROOT);
    }

    Type type() {
        return type;
    }

    /// As files have it: `river_km_from`.
    String code() {
        return code;
    }

    /// True for what a geometry tells already.
    boolean isPoint() {
        return this == LAT || this == LON;
    }
}
