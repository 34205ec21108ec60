package org.amnok.exchange.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.FieldType;
import org.amnok.domain.field.SightingField;
import org.amnok.exchange.cell.CodeWords;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// What a column of a file can mean, with the names that such columns go by. Case, spaces, hyphens,
/// underscores and strokes do not matter, nor a question mark behind what keeps a row back.
public final class SightingColumn implements Comparable<SightingColumn> {
    private static final List<SightingColumn> MADE = new ArrayList<>();

    public static final SightingColumn UUID = column("uuid");
    public static final SightingColumn ID = of(FieldCatalogue.CODE);
    public static final SightingColumn TITLE =
            column(
                    "title, name, headline, event, incident, what, what_happened, activity, 제목, 이름, 명칭, 사건, 사건명, 事件, 出来事, 标题, 標題, 名称, 名稱, タイトル, 題名, 件名");
    public static final SightingColumn KIND =
            column(
                            "kind, category, event_type, type_of_activity, activity_type, type_of_event, "
                                    + "type_of_incident, incident_type, 종류, 유형, 분류, 类别, 类型, 種類, 分類")
                    .oneOf(CodeWords.of(FieldCatalogue.KIND));
    public static final SightingColumn STATUS =
            column("status, 상태, 状态, 狀態, 状態").oneOf(CodeWords.of(FieldCatalogue.STATUS));
    public static final SightingColumn LAT =
            column(
                    "lat, latitude, y, lat_dd, decimalLatitude, ycoord, coord_y, "
                            + "point_y, 위도, 纬度, 緯度");
    public static final SightingColumn LON =
            column(
                    "lon, lng, long, longitude, x, lon_dd, long_dd, "
                            + "decimalLongitude, xcoord, coord_x, point_x, 경도, 经度, 経度, 經度");

    /// Of an angle whose whole degrees are in the column of latitudes or longitudes.
    public static final SightingColumn LAT_MINUTES = column("lat_minutes, latitude_minutes");

    public static final SightingColumn LAT_SECONDS = column("lat_seconds, latitude_seconds");
    public static final SightingColumn LON_MINUTES = column("lon_minutes, longitude_minutes");
    public static final SightingColumn LON_SECONDS = column("lon_seconds, longitude_seconds");
    public static final SightingColumn COORDINATE =
            column(
                    "coordinate, coordinates, coords, lat/lon, lat/lng, lat/long, "
                            + "latitude/longitude, lon/lat, long/lat, longitude/latitude, gps, "
                            + "position, mgrs, utm, 좌표, 위경도, 위도/경도, 坐标, 经纬度, 座標, "
                            + "經緯度, 緯度/経度");
    public static final SightingColumn EASTING = column("easting, utm_easting, utm_e, utm_x");
    public static final SightingColumn NORTHING = column("northing, utm_northing, utm_n, utm_y");
    public static final SightingColumn UTM_ZONE = column("utm_zone, zone_utm");

    /// What coordinates count from. “Datum” alone is a day in German.
    public static final SightingColumn DATUM =
            column(
                    "geodetic_datum, coordinate_datum, horizontal_datum, map_datum, coord_type, "
                            + "coordinate_type, coordinate_system, crs, srs, 좌표계, 측지계, "
                            + "坐标系, 坐标系统, 坐标类型, 座標系, 測地系");

    public static final SightingColumn SHAPE =
            column("wkt, geometry, geom, the_geom, wkt_geom, shape");
    public static final SightingColumn UNCERTAINTY =
            column(
                    "uncertainty, uncertainty_m, uncertainty_km, radius_m, radius_km, uncert_m, location_precision_m, "
                            + "coord_uncertainty_m, coordinateUncertaintyInMeters, accuracy, "
                            + "accuracy_m, precision_m, precision_km, 오차, 정확도, 误差, 誤差, 精度");
    public static final SightingColumn LOCATION_METHOD =
            column("loc_method, location_method").oneOf(CodeWords.LOCATION_METHODS);
    public static final SightingColumn LOCATION_BASIS = column("location_basis");
    public static final SightingColumn RIVER = column("river");
    public static final SightingColumn RIVER_FROM = column("river_km_from, km_from, from_km");
    public static final SightingColumn RIVER_FROM_UNCERTAINTY =
            column("river_km_from_uncertainty, km_from_u, river_km_1");
    public static final SightingColumn RIVER_TO = column("river_km_to, km_to, to_km");
    public static final SightingColumn RIVER_TO_UNCERTAINTY =
            column("river_km_to_uncertainty, km_to_u, river_km_2");
    public static final SightingColumn PLACE =
            column(
                    "place, where, 어디서, どこで, 哪里, place_name, location_name, loc_verbatim, locality, location, verbatimLocality, "
                            + "address, 지명, 목격장소, 발생장소, 地名, 场所, 주소, 地址, 住所, 장소, 위치, 지역, 地点, 地點, 位置, 場所");
    public static final SightingColumn DATE =
            column(
                    "date, observed, date_observed, observed_on, when, 언제, いつ, time, "
                            + "timestamp, datetime, date_time, eventDate, 날짜, 일자, 일시, 관찰일, "
                            + "관측일, 촬영일, 관찰날짜, 관찰일자, 관찰일시, 목격일, 목격일시, 발생일, 발생일시, 发现时间, 发现日期, "
                            + "事发时间, 観察日, 日期, 时间, 時間, 观察日期, 拍摄日期, 日付, 日時, 撮影日");

    /// Of the day in a column beside it.
    public static final SightingColumn TIME = column("time_of_day, 시각, 시간, 시간대, 时刻, 時刻");

    /// Of a date whose year is in the column of dates.
    public static final SightingColumn DATE_MONTH = column("date_month");

    public static final SightingColumn DATE_DAY = column("date_day");

    /// When a placemark was made, or what it shows, where its data call a day otherwise.
    public static final SightingColumn PLACEMARK_TIME = column("placemark_time");

    public static final SightingColumn DATE_EDTF = column("date_edtf, edtf");
    public static final SightingColumn DATE_START =
            column("date_start, start_date, earliest_day, begin, start, 시작일, 开始日期, 開始日");
    public static final SightingColumn DATE_END =
            column("date_end, end_date, latest_day, end, 종료일, 结束日期, 結束日期, 終了日");
    public static final SightingColumn DATE_PRECISION = column("date_precision");
    public static final SightingColumn DATE_WORDS =
            column("date_verbatim, date_reported, verbatimEventDate");
    public static final SightingColumn DATE_NOTE = column("date_note");
    public static final SightingColumn PUBLISHED =
            column(
                    "published, date_published, publication_date, "
                            + "article_date, news_date, 보도일, 보도일자, 보도날짜, 보도일시, 기사일자, "
                            + "기사날짜, 기사작성일, 게시일, 게시일자, 게시날짜, 发布日期, 发布时间, 發布日期, 报道日期, 报道时间, "
                            + "報道日期, 発表日, 報道日, 掲載日, 公開日");
    public static final SightingColumn COUNTS = column("counts");
    public static final SightingColumn COUNT_CLASS =
            column("count_class, cnt_class, class").oneOf(CodeWords.COUNT_CLASSES);
    public static final SightingColumn COUNT_UNIT = column("count_unit, unit, 단위, 单位, 単位");
    public static final SightingColumn COUNT_MIN =
            column("count_min, cnt_min, min, minimum, 최소, 最少, 最小");
    public static final SightingColumn COUNT_BEST =
            column(
                    "count_best, cnt_best, best, count, how_many, quantity, individualCount, "
                            + "수량, 대수, 数量, 몇대, 인원수, 多少, "
                            + "數量, 台数, 차량수, 차량대수, 车辆数, 車両数");
    public static final SightingColumn COUNT_MAX =
            column("count_max, cnt_max, max, maximum, 최대, 最多, 最大");

    /// How many of one class, each in a column of its own: “Trucks”, 人数.
    public static final Map<CountClass, SightingColumn> NUMBERS_OF =
            numbersOf(
                    CountClass.VEHICLE,
                    CountClass.CAR,
                    CountClass.TRUCK,
                    CountClass.BUS,
                    CountClass.MOTORCYCLE,
                    CountClass.EXCAVATOR,
                    CountClass.BOAT,
                    CountClass.RAILCAR,
                    CountClass.PERSON,
                    CountClass.BUILDING);

    public static final SightingColumn COUNT_METHOD =
            column("count_method, cnt_method").oneOf(CodeWords.COUNT_METHODS);
    public static final SightingColumn COUNT_TEXT = column("count_text, count_verbatim");
    public static final SightingColumn RELIABILITY = of(FieldCatalogue.RELIABILITY);
    public static final SightingColumn CREDIBILITY = of(FieldCatalogue.CREDIBILITY);
    public static final SightingColumn NOTE =
            column(
                    "note, notes, summary, public_note, description, desc, descr, comment, "
                            + "comments, remarks, 비고, 메모, 설명, 내용, 内容, 備考欄, 备注, 備註, 说明, 說明, 描述, 備考, メモ, "
                            + "説明");
    public static final SightingColumn INTERNAL_NOTE =
            column("internal_note, links_in_text, 내부메모, 内部备注, 内部メモ");

    /// Names of files in the archive that the table is in, one a line.
    public static final SightingColumn PICTURES = column("pictures_inside");

    /// Addresses of pictures that are not in the file, one a line: kept in words, never fetched.
    public static final SightingColumn PICTURE_LINKS = column("pictures_elsewhere");

    /// The folder that a placemark lies in, by its path from the outermost: `Border/2025`.
    public static final SightingColumn FOLDER = column("folder");

    public static final SightingColumn OUTLET = column("outlet, publisher, 매체, 언론사, 媒体, 媒體, メディア");
    public static final SightingColumn REPORT_TITLE =
            column("source_title, src_title, report_title, 기사제목, 报道标题, 記事タイトル");
    public static final SightingColumn ADDRESS =
            column("url, link, source_url, report_address, 링크, 链接, 連結, リンク");
    public static final SightingColumn EVIDENCE = of(FieldCatalogue.BASIS);
    public static final SightingColumn CONFIDENCE =
            column("confidence, conf, conf., confidence_level, level_of_confidence, 확신도, 置信度, 確信度")
                    .oneOf(CodeWords.of(FieldCatalogue.CONFIDENCE));
    public static final SightingColumn DOUBTFUL = column("doubtful");
    public static final SightingColumn DISPUTED = column("disputed");
    public static final SightingColumn SENSITIVITY = of(FieldCatalogue.SENSITIVITY);
    public static final SightingColumn PRIVACY =
            column("privacy_level, privacy, 비공개 수준, 保密级别, 非公開レベル");

    /// Whether a row is not for publication, as a desk marks it: any word but one of no.
    public static final SightingColumn CONFIDENTIAL =
            column(
                    "confidential, not_for_publication, do_not_publish, embargo, embargoed, "
                            + "off_the_record, secret, 비공개, 대외비, 기밀, 보도금지, 엠바고, "
                            + "保密, 机密, 机密信息, 不公开, 非公開, 機密, 極秘, オフレコ");

    /// Whether a row may be published: any word but one of yes withholds it.
    public static final SightingColumn PUBLISHABLE =
            column(
                    "publishable, publish, can_publish, may_publish, ok_to_publish, for_publication, "
                            + "publication_ok, 공개여부, 공개가능, 공개가능여부, 게재가능, 보도가능, 是否公开, 可否公开, "
                            + "可公开, 能否公开, 公開可否, 公開可, 掲載可否");

    public static final SightingColumn SITE = column("related_site, site, site_code");

    /// Those of fields that are read as they are.
    public static final List<SightingColumn> OF_FIELDS = ofFields();

    private static final List<SightingColumn> ALL = List.copyOf(MADE);

    /// A unit, a letter: “오차(m)”.
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^)\\]]{0,20}[)\\]]$");

    /// Those that “(observer)” behind them makes somebody else's.
    private static final Set<SightingColumn> PLACES =
            Set.of(LAT, LON, COORDINATE, EASTING, NORTHING, SHAPE, PLACE);

    private static final Set<String> TIMES = Set.of("time", "时间", "時間");

    /// A shapefile keeps this many letters of a column's name.
    private static final int SHAPEFILE_NAME = 10;

    private static final Map<String, SightingColumn> BY_NAME = byName();
    private static final Map<String, SightingColumn> BY_SHORT_NAME = byShortName();

    private final List<String> names;
    private final int index = MADE.size();
    private @Nullable CodeWords<?> words;
    private @Nullable SightingField<?> field;
    private @Nullable CountClass counted;

    private SightingColumn(List<String> names) {
        this.names = names;
    }

    /// @param names with commas between
    private static SightingColumn column(String names) {
        return column(List.of(names.split(", ")));
    }

    private static SightingColumn column(List<String> names) {
        var column = new SightingColumn(names);
        MADE.add(column);
        return column;
    }

    private static Map<CountClass, SightingColumn> numbersOf(CountClass... classes) {
        var all = new EnumMap<CountClass, SightingColumn>(CountClass.class);
        for (var each : classes) {
            var column = column("number_of_" + each.code());
            column.counted = each;
            all.put(each, column);
        }
        return Collections.unmodifiableMap(all);
    }

    private static SightingColumn of(SightingField<?> field) {
        var column = column(field.importNames());
        column.field = field;
        return field.type() instanceof FieldType.Choice<?>
                ? column.oneOf(CodeWords.of(field))
                : column;
    }

    /// Every field of the catalogue that has names in files has a column.
    private static List<SightingColumn> ofFields() {
        FieldCatalogue.ALL.stream()
                .filter(each -> !each.importNames().isEmpty())
                .filter(each -> MADE.stream().noneMatch(column -> column.field == each))
                .forEach(SightingColumn::of);
        return MADE.stream().filter(column -> column.field != null).toList();
    }

    private SightingColumn oneOf(CodeWords<?> few) {
        words = few;
        return this;
    }

    /// All there are, in their order.
    public static List<SightingColumn> values() {
        return ALL;
    }

    /// Where it is among all.
    public int index() {
        return index;
    }

    /// What it means, for people: "Latitude".
    public String label() {
        if (counted != null) {
            return Messages.text("columns.number_of", counted.words(true));
        }
        return field == null
                ? Messages.text("columns." + code())
                : field.label(SightingField.In.FILE);
    }

    /// The words that it may hold; null when it may hold any.
    @Nullable
    public CodeWords<?> words() {
        return words;
    }

    /// The field that is read from it as it is; null when it is read in a way of its own.
    @Nullable
    public SightingField<?> field() {
        return field;
    }

    @Override
    public int compareTo(SightingColumn other) {
        return Integer.compare(index, other.index);
    }

    /// The name in files of ours.
    @Override
    public String toString() {
        return code();
    }

    /// The name that this column has in our own files, for example `count_min`.
    public String code() {
        return names.getFirst();
    }

    /// The meaning of a column with such a name: with what stands behind it in brackets, “Date
    /// (end)”, or whatever stands there; empty when it is not known.
    public static Optional<SightingColumn> named(String header) {
        var name = folded(header);
        if (name.endsWith("?")) {
            return Optional.ofNullable(BY_NAME.get(name.substring(0, name.length() - 1)))
                    .filter(ColumnMapping.KEEPING_BACK::contains);
        }
        return Optional.ofNullable(BY_NAME.get(name.replaceAll("[()\\[\\]]", "")))
                .or(() -> GridColumn.named(header).map(GridColumn::meaning))
                .or(
                        () ->
                                Optional.ofNullable(
                                                BY_NAME.get(
                                                        IN_BRACKETS.matcher(name).replaceFirst("")))
                                        .map(meaning -> CountColumns.bounded(meaning, header))
                                        .filter(
                                                meaning ->
                                                        !PLACES.contains(meaning)
                                                                || !ObserverNames.isOne(header)))
                .or(
                        () ->
                                header.length() == SHAPEFILE_NAME
                                        ? Optional.ofNullable(BY_SHORT_NAME.get(name))
                                        : Optional.empty());
    }

    /// True for a name that means the time of day where another column has the day.
    static boolean mayBeTime(String header) {
        return TIMES.contains(IN_BRACKETS.matcher(folded(header)).replaceFirst(""));
    }

    /// By what a shapefile leaves of longer names: `uncertaint`, `privacy_le`.
    private static Map<String, SightingColumn> byShortName() {
        var map = new HashMap<String, SightingColumn>();
        for (var column : ALL) {
            column.names.stream()
                    .filter(name -> name.length() > SHAPEFILE_NAME)
                    .map(name -> folded(name.substring(0, SHAPEFILE_NAME)))
                    .forEach(name -> map.putIfAbsent(name, column));
        }
        return Map.copyOf(map);
    }

    private static Map<String, SightingColumn> byName() {
        var map = new HashMap<String, SightingColumn>();
        ALL.forEach(column -> column.names.forEach(name -> map.put(folded(name), column)));
        return Map.copyOf(map);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_/-]", "");
    }
}
