package org.amnok.exchange;

/// What columns are called where a name has at most ten characters.
final class DbfNames {
    private DbfNames() {}

    static String of(ReleasedColumn column) {
        return switch (column) {
            case UNCERTAINTY_M -> "uncert_m";
            case PRIVACY_LEVEL -> "privacy";
            case RIVER_KM_FROM -> "km_from";
            case RIVER_KM_FROM_UNCERTAINTY -> "km_from_u";
            case RIVER_KM_TO -> "km_to";
            case RIVER_KM_TO_UNCERTAINTY -> "km_to_u";
            case COUNT_CLASS -> "cnt_class";
            case COUNT_MIN -> "cnt_min";
            case COUNT_BEST -> "cnt_best";
            case COUNT_MAX -> "cnt_max";
            case COUNT_METHOD -> "cnt_method";
            case RELIABILITY -> "reliabilit";
            case CREDIBILITY -> "credibilit";
            case SOURCE_TITLE -> "src_title";
            case DATA_GENERALIZATIONS -> "generalize";
            case INFORMATION_WITHHELD -> "withheld";
            case UUID,
                    TITLE,
                    KIND,
                    STATUS,
                    LAT,
                    LON,
                    RIVER,
                    DATE_START,
                    DATE_END,
                    DATE_EDTF,
                    COUNTS,
                    DOUBTFUL,
                    DISPUTED,
                    SITE,
                    NOTE,
                    OUTLET,
                    URL,
                    BANK,
                    NEAR_RIVER,
                    RIVER_KM,
                    PROVINCE ->
                    column.code();
        };
    }
}
