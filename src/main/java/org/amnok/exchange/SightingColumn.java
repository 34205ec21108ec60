package org.amnok.exchange;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a column of a file can mean, with the names that such columns go by. Case, spaces, hyphens
/// and underscores do not matter.
public enum SightingColumn {
    UUID("uuid"),
    ID("id", "code"),
    TITLE("title", "name", "제목", "标题", "標題"),
    KIND("kind", "category", "종류", "类别"),
    STATUS("status"),
    LAT("lat", "latitude", "위도", "纬度", "緯度"),
    LON("lon", "lng", "long", "longitude", "경도", "经度", "経度", "經度"),
    COORDINATE("coordinate", "coordinates", "position", "mgrs", "utm", "좌표", "坐标"),
    UNCERTAINTY(
            "uncertainty",
            "uncertainty_m",
            "location_precision_m",
            "coord_uncertainty_m",
            "coordinateUncertaintyInMeters"),
    LOCATION_METHOD("loc_method", "location_method"),
    LOCATION_BASIS("location_basis"),
    RIVER("river"),
    RIVER_FROM("river_km_from"),
    RIVER_FROM_UNCERTAINTY("river_km_from_uncertainty"),
    RIVER_TO("river_km_to"),
    RIVER_TO_UNCERTAINTY("river_km_to_uncertainty"),
    PLACE("place", "loc_verbatim", "locality", "location", "장소", "地点"),
    DATE("date", "edtf", "observed", "date_observed", "when", "날짜", "日期"),
    DATE_START("date_start", "start_date"),
    DATE_END("date_end", "end_date"),
    DATE_PRECISION("date_precision"),
    DATE_NOTE("date_note", "date_verbatim", "date_reported"),
    PUBLISHED("published", "date_published", "publication_date"),
    COUNT_CLASS("count_class", "class"),
    COUNT_UNIT("count_unit", "unit"),
    COUNT_MIN("count_min", "min"),
    COUNT_BEST("count_best", "best", "count"),
    COUNT_MAX("count_max", "max"),
    COUNT_METHOD("count_method"),
    COUNT_TEXT("count_text", "count_verbatim"),
    RELIABILITY("reliability", "source_reliability"),
    CREDIBILITY("credibility", "information_credibility"),
    NOTE("note", "notes", "summary", "public_note", "description", "비고"),
    INTERNAL_NOTE("internal_note"),
    OUTLET("outlet", "publisher"),
    REPORT_TITLE("source_title", "report_title"),
    ADDRESS("url", "link", "address", "source_url", "report_address"),
    EVIDENCE("evidence", "basis", "report_basis"),
    CONFIDENCE("confidence"),
    SENSITIVITY("sensitivity"),
    PRIVACY("privacy_level", "privacy"),
    SITE("related_site", "site", "site_code");

    private static final Map<String, SightingColumn> BY_NAME = byName();

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives an immutable list
    private final List<String> names;

    SightingColumn(String... names) {
        this.names = List.of(names);
    }

    /// The name that this column has in our own files, for example `count_min`.
    public String code() {
        return names.getFirst();
    }

    /// The meaning of a column with such a name; empty when it is not known.
    public static Optional<SightingColumn> named(String header) {
        return Optional.ofNullable(BY_NAME.get(folded(header)));
    }

    private static Map<String, SightingColumn> byName() {
        var map = new HashMap<String, SightingColumn>();
        Arrays.stream(values())
                .forEach(column -> column.names.forEach(name -> map.put(folded(name), column)));
        return Map.copyOf(map);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]", "");
    }
}
