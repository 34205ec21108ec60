package org.amnok.exchange.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.domain.Problem;
import org.amnok.exchange.cell.AngleSort;
import org.amnok.exchange.cell.CoordinateCell;
import org.amnok.exchange.cell.DateCell;
import org.amnok.exchange.cell.ShapeText;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.words.Messages;

/// Columns that are known by a part of their names, as programs for surveys, trackers and museums
/// make them: `_place_latitude`, `location-Latitude`, `@lat`, `When was it?`. Asked only for what
/// no whole name tells, and only where the first rows hold such values.
public final class NameParts {
    private static final Words LATITUDE =
            Words.of("lat|latitude|latitud|latitudine|breitengrad", "위도|纬度|緯度");
    private static final Words LONGITUDE =
            Words.of("lon|lng|long|longitude|longitud|longitudine|laengengrad", "경도|经度|経度|經度");
    private static final Words DATE =
            Words.of(
                    "date|day|when|time|datetime|timestamp|sqldate|fecha|datum",
                    "날짜|일자|일시|시각|日期|时间|時間|日付|日時|月日");

    /// Which of several days is that of what was seen.
    private static final Words SEEN =
            Words.of(
                    "event|incident|observed|observation|seen|sighting|occurred|occurrence|original"
                            + "|happened|happen|acq",
                    "발생|관찰|관측|목격|촬영|发现|發現|事件|拍摄|観察|撮影");

    /// Days on which somebody wrote or sent something.
    private static final Words WRITTEN =
            Words.of(
                    "created|creation|modified|modification|changed|revision|inserted|updated|update|modify|submission|submitted|uploaded|upload"
                            + "|added|entered|export|exported|deleted|valid|birth|published|issue"
                            + "|server|sync|edit|end|file",
                    "작성|등록|수정|提交|创建|更新|登録|作成|修改");

    private static final Words REPORT =
            Words.of(
                    "report|reported|reporting|accessed|access|retrieved|received|checked|reviewed|downloaded|sent",
                    "보고|报告|報告");
    private static final Words TITLE =
            Words.of("title|headline|caption|subject|label|what|observation", "제목|标题|標題|件名|タイトル");
    private static final Words NOTE =
            Words.of(
                    "description|notes|note|remarks|comment|comments|details|summary|narrative",
                    "내용|설명|비고|备注|说明|描述|備考|説明");
    private static final Words WHERE =
            Words.of("where|place|location|locality|spot", "장소|어디|지점|地点|地點|場所|どこ");

    /// Places of people and of cameras.
    private static final Words OF_OTHERS =
            Words.of(
                    "user|author|your|publication|publisher|published|birth|residence|office|camera|gps|id|code|method|precision|accuracy|type|source",
                    "사용자|작성자");

    /// When a form was sent.
    private static final Set<String> SENT = Set.of("timestamp", "타임스탬프", "时间戳", "タイムスタンプ");

    private static final Words NO_PLACE =
            Words.of("accuracy|precision|error|altitude|delta|uncertainty|private|old", "오차|精度");

    private static final Words CAMERA =
            Words.of("sourcefile|originalsourcefile|exiftool|filename|datetimeoriginal", " ");

    /// Beside these, latitude and longitude are those of the camera: tables of pictures from
    /// streets.
    private static final Set<String> DIRECTION =
            Set.of("compassangle", "computedcompassangle", "gpsimgdirection", "cameramake");

    /// A form that is filled in: its `start` and `end` are when somebody held the telephone.
    private static final Set<String> FORM =
            Set.of(
                    "submissiontime",
                    "submissiondate",
                    "instanceid",
                    "metainstanceid",
                    "formhubuuid",
                    "deviceid");

    private static final double MOST = 0.9;

    private final List<String> columns;
    private final List<List<String>> rows;
    private final List<String> taken = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private ColumnMapping mapping;
    private boolean isOfCamera;

    /// @param notes what was taken, without the name of the file
    /// @param isOfCamera true when the only places are those of a camera, which nothing is to take
    public record Found(ColumnMapping mapping, List<Problem> notes, boolean isOfCamera) {}

    /// Words in names: those of Latin letters stand alone, others anywhere.
    record Words(Set<String> latin, List<String> others) {
        public static Words of(String latin, String others) {
            return new Words(Set.of(latin.split("\\|")), List.of(others.split("\\|")));
        }

        boolean isIn(String name) {
            return tokens(name).stream().anyMatch(latin::contains)
                    || others.stream().anyMatch(name::contains);
        }

        /// What is left of a name without these words.
        String rest(String name) {
            var bare = name;
            for (var word : others) {
                bare = bare.replace(word, "");
            }
            return tokens(bare).stream()
                    .filter(token -> !latin.contains(token))
                    .collect(Collectors.joining(" "));
        }
    }

    private NameParts(ColumnMapping named, List<List<String>> rows) {
        columns = named.columns();
        mapping = named;
        this.rows = rows;
    }

    /// @param named what whole names say
    /// @param rows the first ones of the table
    /// @param wantsPlace false where no column is to say where
    public static Found of(ColumnMapping named, List<List<String>> rows, boolean wantsPlace) {
        var parts = new NameParts(named, rows);
        parts.passOverFormTimes();
        if (wantsPlace) {
            parts.place();
        }
        parts.passOverTimeOfForm();
        parts.day();
        if (!parts.isForm()) {
            SpanColumns.in(parts.mapping, rows).forEach(parts::take);
            YearColumns.in(parts.mapping, rows).forEach(parts::take);
        }
        parts.words(SightingColumn.TITLE, TITLE, WRITTEN);
        parts.words(SightingColumn.NOTE, NOTE, WRITTEN);
        if (wantsPlace) {
            parts.words(SightingColumn.PLACE, WHERE, OF_OTHERS);
        }
        return parts.found();
    }

    private static final Pattern JOINTS =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|[^\\p{L}]+");

    private static List<String> tokens(String name) {
        return JOINTS.splitAsStream(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .map(token -> token.toLowerCase(Locale.ROOT))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    private static String folded(String name) {
        return String.join("", tokens(name));
    }

    private boolean isForm() {
        return columns.stream().anyMatch(name -> FORM.contains(folded(name)));
    }

    /// True for a name that says when somebody wrote or sent something.
    static boolean isOfWriting(String name) {
        return WRITTEN.isIn(name);
    }

    private void passOverFormTimes() {
        if (isForm()) {
            for (var meaning : List.of(SightingColumn.DATE_START, SightingColumn.DATE_END)) {
                var place = mapping.places().get(meaning);
                if (place != null && Set.of("start", "end").contains(folded(columns.get(place)))) {
                    mapping = mapping.without(place);
                }
            }
        }
    }

    private void place() {
        var latitude = mapping.places().get(SightingColumn.LAT);
        var longitude = mapping.places().get(SightingColumn.LON);
        if (latitude != null && longitude != null && isOfPictures()) {
            noteCamera(latitude, longitude);
            mapping = mapping.without(Set.of(SightingColumn.LAT, SightingColumn.LON));
        } else {
            findPlace();
        }
    }

    private boolean isOfPictures() {
        return columns.stream().anyMatch(name -> DIRECTION.contains(folded(name)));
    }

    private void findPlace() {
        if (hasPlace()) {
            return;
        }
        var latitudes = columnsNamed(LATITUDE, NO_PLACE, i -> isAngle(i, 90));
        var longitudes = columnsNamed(LONGITUDE, NO_PLACE, i -> isAngle(i, 180));
        for (var latitude : latitudes) {
            var rest = LATITUDE.rest(columns.get(latitude));
            var longitude =
                    longitudes.stream()
                            .filter(i -> LONGITUDE.rest(columns.get(i)).equals(rest))
                            .findFirst();
            if (longitude.isPresent() && ObserverNames.isOne(columns.get(latitude))) {
                noteCamera(latitude, longitude.get());
            } else if (longitude.isPresent() && isOfCamera(latitude)) {
                noteCamera(latitude, longitude.get());
                return;
            } else if (longitude.isPresent()) {
                isOfCamera = false;
                dropUnreadable();
                take(SightingColumn.LAT, latitude);
                take(SightingColumn.LON, longitude.get());
                return;
            }
        }
        zone();
    }

    private boolean hasPlace() {
        return (mapping.has(SightingColumn.LAT) && mapping.has(SightingColumn.LON))
                || mapping.has(SightingColumn.SHAPE)
                || mapping.has(SightingColumn.RIVER_FROM)
                || isReadable(SightingColumn.COORDINATE);
    }

    private boolean isReadable(SightingColumn meaning) {
        var column = mapping.places().get(meaning);
        return column != null
                && (ContentGuess.cells(rows, column).isEmpty()
                        || isMostly(column, NameParts::isCoordinate));
    }

    private static boolean isCoordinate(String cell) {
        try {
            return ShapeText.isWkt(cell)
                    || CoordinateCell.read(cell, ValueOrders.FOUND_OUT).isPresent();
        } catch (org.amnok.domain.ProblemException impossible) {
            return true;
        }
    }

    /// Half a pair, and a coordinate that is written otherwise, give way to the pair that is found.
    private void dropUnreadable() {
        for (var meaning :
                List.of(SightingColumn.LAT, SightingColumn.LON, SightingColumn.COORDINATE)) {
            var place = mapping.places().get(meaning);
            if (place != null) {
                mapping = mapping.without(place);
            }
        }
    }

    /// Easting and northing need their zone.
    private void zone() {
        if (mapping.has(SightingColumn.EASTING)
                && mapping.has(SightingColumn.NORTHING)
                && !mapping.has(SightingColumn.UTM_ZONE)) {
            free().filter(i -> tokens(columns.get(i)).contains("zone"))
                    .findFirst()
                    .ifPresent(i -> take(SightingColumn.UTM_ZONE, i));
        }
    }

    private boolean isOfCamera(int latitude) {
        return tokens(columns.get(latitude)).contains("gps")
                && columns.stream().anyMatch(name -> CAMERA.latin().contains(folded(name)));
    }

    private void noteCamera(int latitude, int longitude) {
        isOfCamera = true;
        notes.add(
                Problem.ofPlace(
                        Messages.text("exchange.header"),
                        "exchange.and_say_where_a_camera_stood",
                        "exchange.import_the_photos_themselves_or",
                        columns.get(latitude),
                        columns.get(longitude)));
    }

    /// Where a form asks for the day, it is not the one when it was sent.
    private void passOverTimeOfForm() {
        var sent = mapping.places().get(SightingColumn.DATE);
        if (sent != null
                && SENT.contains(folded(columns.get(sent)))
                && days().stream().anyMatch(i -> SEEN.isIn(columns.get(i)))) {
            mapping = mapping.without(sent);
        }
    }

    private List<Integer> days() {
        return columnsNamed(DATE, WRITTEN, i -> holdsDays(rows, i));
    }

    /// True for a column with days in figures, and perhaps others in words.
    static boolean holdsDays(List<List<String>> rows, int column) {
        return ContentGuess.cells(rows, column).stream().anyMatch(NameParts::isDay)
                && isMostly(rows, column, NameParts::isDayOrWords);
    }

    private void day() {
        if (mapping.has(SightingColumn.DATE)
                || mapping.has(SightingColumn.DATE_EDTF)
                || mapping.has(SightingColumn.DATE_START)) {
            return;
        }
        var days = days();
        days.stream()
                .filter(i -> SEEN.isIn(columns.get(i)))
                .findFirst()
                .or(() -> days.stream().filter(i -> !REPORT.isIn(columns.get(i))).findFirst())
                .or(() -> days.stream().findFirst())
                .ifPresent(i -> take(SightingColumn.DATE, i));
    }

    private static boolean isDay(String cell) {
        return cell.matches("(19|20)\\d{6}") || DateCell.isDate(cell);
    }

    /// Words mean days beside others in figures: those of a column “day of week” alone do not.
    private static boolean isDayOrWords(String cell) {
        return isDay(cell) || DateCell.isInWords(cell);
    }

    private void words(SightingColumn meaning, Words names, Words not) {
        if (!mapping.has(meaning)) {
            columnsNamed(names, not, i -> !ContentGuess.cells(rows, i).isEmpty()).stream()
                    .filter(i -> !LATITUDE.isIn(columns.get(i)) && !LONGITUDE.isIn(columns.get(i)))
                    .filter(
                            i ->
                                    meaning != SightingColumn.PLACE
                                            || !ObserverNames.isOne(columns.get(i)))
                    .findFirst()
                    .ifPresent(i -> take(meaning, i));
        }
    }

    private List<Integer> columnsNamed(Words names, Words not, Predicate<Integer> holds) {
        return free().filter(i -> names.isIn(columns.get(i)) && !not.isIn(columns.get(i)))
                .filter(holds)
                .toList();
    }

    /// Columns without a meaning, and half pairs.
    private java.util.stream.Stream<Integer> free() {
        return IntStream.range(0, columns.size())
                .boxed()
                .filter(i -> !ColumnMapping.isTagOfObject(columns, i))
                .filter(i -> mapping.meaning(i).map(NameParts::mayBeHalf).orElse(true));
    }

    private static boolean mayBeHalf(SightingColumn meaning) {
        return meaning == SightingColumn.LAT || meaning == SightingColumn.LON;
    }

    private boolean isAngle(int column, double most) {
        return isMostly(column, cell -> AngleSort.isWithin(cell, -most, most));
    }

    private boolean isMostly(int column, Predicate<String> wanted) {
        return isMostly(rows, column, wanted);
    }

    static boolean isMostly(List<List<String>> rows, int column, Predicate<String> wanted) {
        var cells = ContentGuess.cells(rows, column);
        return !cells.isEmpty() && cells.stream().filter(wanted).count() >= MOST * cells.size();
    }

    private void take(SightingColumn meaning, Integer column) {
        mapping = mapping.with(meaning, column);
        taken.add(Messages.text("exchange.as_2", columns.get(column), meaning.code()));
    }

    private Found found() {
        if (!taken.isEmpty()) {
            notes.addFirst(
                    Problem.ofPlace(
                            Messages.text("exchange.header"),
                            "exchange.columns_were_taken_by_a_part",
                            "exchange.check_them_and_say_otherwise",
                            Messages.listed(new LinkedHashSet<>(taken).stream())));
        }
        return new Found(mapping, List.copyOf(notes), isOfCamera);
    }
}
