package org.amnok.exchange;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column of a file can mean, with the names that such columns go by. Case, spaces, hyphens
/// and underscores do not matter.
public enum SightingColumn {
    UUID("uuid"),
    ID(
            "id",
            "code",
            "sighting_id",
            "event_id",
            "occurrenceID",
            "번호",
            "관리번호",
            "관리 번호",
            "编号",
            "編號",
            "番号"),
    TITLE("title", "name", "제목", "이름", "명칭", "标题", "標題", "名称", "名稱", "タイトル", "題名", "件名"),
    KIND("kind", "category", "event_type", "종류", "유형", "분류", "类别", "类型", "種類", "分類"),
    STATUS("status", "상태", "状态", "狀態", "状態"),
    LAT(
            "lat",
            "latitude",
            "y",
            "lat_dd",
            "decimalLatitude",
            "ycoord",
            "coord_y",
            "point_y",
            "위도",
            "纬度",
            "緯度"),
    LON(
            "lon",
            "lng",
            "long",
            "longitude",
            "x",
            "lon_dd",
            "long_dd",
            "decimalLongitude",
            "xcoord",
            "coord_x",
            "point_x",
            "경도",
            "经度",
            "経度",
            "經度"),
    COORDINATE(
            "coordinate",
            "coordinates",
            "coords",
            "latlon",
            "lat_lon",
            "latlng",
            "lonlat",
            "gps",
            "position",
            "mgrs",
            "utm",
            "좌표",
            "坐标",
            "座標"),
    EASTING("easting", "utm_easting", "utm_e", "utm_x"),
    NORTHING("northing", "utm_northing", "utm_n", "utm_y"),
    UTM_ZONE("utm_zone", "zone_utm"),
    SHAPE("wkt", "geometry", "geom", "the_geom", "wkt_geom", "shape"),
    UNCERTAINTY(
            "uncertainty",
            "uncertainty_m",
            "uncert_m",
            "location_precision_m",
            "coord_uncertainty_m",
            "coordinateUncertaintyInMeters",
            "accuracy",
            "accuracy_m",
            "오차",
            "정확도",
            "误差",
            "誤差",
            "精度"),
    LOCATION_METHOD("loc_method", "location_method"),
    LOCATION_BASIS("location_basis"),
    RIVER("river"),
    RIVER_FROM("river_km_from", "km_from"),
    RIVER_FROM_UNCERTAINTY("river_km_from_uncertainty", "km_from_u", "river_km_1"),
    RIVER_TO("river_km_to", "km_to"),
    RIVER_TO_UNCERTAINTY("river_km_to_uncertainty", "km_to_u", "river_km_2"),
    PLACE(
            "place",
            "loc_verbatim",
            "locality",
            "location",
            "verbatimLocality",
            "address",
            "주소",
            "地址",
            "住所",
            "장소",
            "위치",
            "지역",
            "地点",
            "地點",
            "位置",
            "場所"),
    DATE(
            "date",
            "observed",
            "date_observed",
            "observed_on",
            "when",
            "time",
            "timestamp",
            "datetime",
            "date_time",
            "eventDate",
            "날짜",
            "일자",
            "일시",
            "관찰일",
            "관측일",
            "촬영일",
            "관찰날짜",
            "관찰일자",
            "관찰일시",
            "목격일",
            "목격일시",
            "발생일",
            "발생일시",
            "发现时间",
            "发现日期",
            "事发时间",
            "観察日",
            "日期",
            "时间",
            "時間",
            "观察日期",
            "拍摄日期",
            "日付",
            "日時",
            "撮影日"),
    DATE_EDTF("date_edtf", "edtf"),
    DATE_START("date_start", "start_date", "begin", "start", "시작일", "开始日期", "開始日"),
    DATE_END("date_end", "end_date", "end", "종료일", "结束日期", "結束日期", "終了日"),
    DATE_PRECISION("date_precision"),
    DATE_WORDS("date_verbatim", "date_reported", "verbatimEventDate"),
    DATE_NOTE("date_note"),
    PUBLISHED(
            "published", "date_published", "publication_date", "보도일", "게시일", "发布日期", "發布日期", "公開日"),
    COUNTS("counts"),
    COUNT_CLASS("count_class", "cnt_class", "class"),
    COUNT_UNIT("count_unit", "unit", "단위", "单位", "単位"),
    COUNT_MIN("count_min", "cnt_min", "min", "minimum", "최소", "最少", "最小"),
    COUNT_BEST(
            "count_best",
            "cnt_best",
            "best",
            "count",
            "individualCount",
            "수량",
            "대수",
            "数量",
            "數量",
            "台数",
            "차량수",
            "차량대수",
            "车辆数",
            "車両数"),
    COUNT_MAX("count_max", "cnt_max", "max", "maximum", "최대", "最多", "最大"),
    COUNT_METHOD("count_method", "cnt_method"),
    COUNT_TEXT("count_text", "count_verbatim"),
    RELIABILITY("reliability", "reliabilit", "source_reliability"),
    CREDIBILITY("credibility", "credibilit", "information_credibility"),
    NOTE(
            "note",
            "notes",
            "summary",
            "public_note",
            "description",
            "desc",
            "comment",
            "comments",
            "remarks",
            "비고",
            "메모",
            "설명",
            "내용",
            "备注",
            "備註",
            "说明",
            "說明",
            "描述",
            "備考",
            "メモ",
            "説明"),
    INTERNAL_NOTE("internal_note", "links_in_text", "내부메모", "内部备注", "内部メモ"),
    /// Names of files in the archive that the table is in, one a line.
    PICTURES("pictures_inside"),
    /// Addresses of pictures that are not in the file, one a line: kept in words, never fetched.
    PICTURE_LINKS("pictures_elsewhere"),
    OUTLET("outlet", "publisher", "매체", "언론사", "媒体", "媒體", "メディア"),
    REPORT_TITLE("source_title", "src_title", "report_title", "기사제목", "报道标题", "記事タイトル"),
    ADDRESS("url", "link", "source_url", "report_address", "링크", "链接", "連結", "リンク"),
    EVIDENCE("evidence", "basis", "report_basis"),
    CONFIDENCE("confidence"),
    DOUBTFUL("doubtful"),
    DISPUTED("disputed"),
    SENSITIVITY("sensitivity"),
    PRIVACY("privacy_level", "privacy"),
    SITE("related_site", "site", "site_code");

    /// A unit, a letter: “오차(m)”.
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^)\\]]{0,20}[)\\]]$");

    /// So many letters of a name a shapefile keeps.
    private static final int SHAPEFILE_NAME = 10;

    private static final Map<String, SightingColumn> BY_NAME = byName();
    private static final Map<String, SightingColumn> BY_SHORT_NAME = byShortName();

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives an immutable list
    private final List<String> names;

    SightingColumn(String... names) {
        this.names = List.of(names);
    }

    /// The name that this column has in our own files, for example `count_min`.
    public String code() {
        return names.getFirst();
    }

    /// The meaning of a column with such a name, whatever stands behind it in brackets; empty when
    /// it is not known.
    public static Optional<SightingColumn> named(String header) {
        var name = folded(header);
        return Optional.ofNullable(BY_NAME.get(name))
                .or(
                        () ->
                                Optional.ofNullable(
                                        BY_NAME.get(IN_BRACKETS.matcher(name).replaceFirst(""))))
                .or(
                        () ->
                                header.length() == SHAPEFILE_NAME
                                        ? Optional.ofNullable(BY_SHORT_NAME.get(name))
                                        : Optional.empty());
    }

    /// By what a shapefile leaves of longer names: `uncertaint`, `privacy_le`.
    private static Map<String, SightingColumn> byShortName() {
        var map = new HashMap<String, SightingColumn>();
        for (var column : values()) {
            column.names.stream()
                    .filter(name -> name.length() > SHAPEFILE_NAME)
                    .map(name -> folded(name.substring(0, SHAPEFILE_NAME)))
                    .forEach(name -> map.putIfAbsent(name, column));
        }
        return Map.copyOf(map);
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
