package org.amnok.geo.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amnok.geo.CompassPoint;
import org.amnok.geo.MetresText;

/// Reads places told from others: "300 m upstream of the Changbai–Hyesan bridge, DPRK bank", "2 km
/// NE of Hyesan", "혜산역 북동쪽 2km", "혜산에서 10km 하류", "长惠国际大桥上游300米处", "恵山駅の北東2キロ"; and stretches:
/// "along 80 km downstream of Hyesan", "혜산에서 하류로 80km 구간". Where no direction is told, all around.
final class RelativeWords {
    /// What makes a distance that is told a stretch.
    static final String LONG = "(?<long>\\s?(?:구간|の?区間|にわたって|的?[江河]段))?";

    private static final Map<String, Direction> DIRECTIONS = directions();
    private static final String DIRECTION =
            DIRECTIONS.keySet().stream().collect(Collectors.joining("|"));
    private static final String NUMBER = "(?<number>" + ToldDistance.NUMBER + ")";
    private static final String UNIT =
            "(?<unit>kilomet(?:re|er)s?|km|miles?|킬로미터|[킬키]로|公里|千米|キロメートル|キロ|met(?:re|er)s?|m|미터|米|メートル)";
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "^(?<along>(?:along|over) (?:the )?)?(?:about |around |some |approximately |approx\\.? |roughly |~ ?|c\\.? ?)?"
                            + NUMBER
                            + "\\s*"
                            + UNIT
                            + "\\s+(?:to the )?(?<direction>"
                            + DIRECTION
                            + ")(?:wards?)?\\s+(?:of|from)\\s+(?<name>.+)$");
    private static final Pattern EAST_ASIAN =
            Pattern.compile(
                    "^(?:距离?|離)?(?<name>.+?)\\s*(?:에서|으로부터|로부터|의|から|の|以|向)?\\s*(?<![에a-z])(?<direction>"
                            + DIRECTION
                            + ")(?:쪽으로|쪽|방향으로|방향|으로|로|方向|方|側に|側へ|側|に|へ|约|約|大约|약|\\s)*"
                            + NUMBER
                            + "\\s*"
                            + UNIT
                            + LONG
                            + "(?:.*)$");

    /// The distance before the direction: 혜산에서 10km 하류, 恵山から10キロ北東.
    private static final Pattern DISTANCE_FIRST =
            Pattern.compile(
                    "^(?:距离?|离|離)?(?<name>\\D+?)\\s*(?:에서|으로부터|로부터|から|の)\\s*(?:약|대략|約|およそ)?\\s*"
                            + NUMBER
                            + "\\s*"
                            + UNIT
                            + "\\s*(?:정도|가량|쯤|여|ほど|くらい)?\\s*(?:떨어진|離れた)?\\s*(?<direction>"
                            + DIRECTION
                            + ")(?:쪽|側|方)?.*$");

    private static final String ABOUT =
            "(?:about |around |some |approximately |approx\\.? |roughly |nearly |~ ?|c\\.? ?)?";

    /// How far, and no word of the direction: "30 km from Dandong", "within 10 km of Hyesan", 혜산에서
    /// 10km 떨어진 곳, 距丹东30公里.
    private static final List<Pattern> AWAY =
            List.of(
                    Pattern.compile(
                            "^(?:at a distance of )?"
                                    + ABOUT
                                    + NUMBER
                                    + "\\s*"
                                    + UNIT
                                    + "\\s+(?:away )?from\\s+(?<name>.+)$"),
                    Pattern.compile(
                            "^(?:within|less than|under|(?:no|not) more than) "
                                    + ABOUT
                                    + NUMBER
                                    + "\\s*"
                                    + UNIT
                                    + "\\s+(?:of|from)\\s+(?<name>.+)$"),
                    Pattern.compile(
                            "^(?:距离?|离|離)(?:朝[鲜鮮]|中[国國])?(?<name>\\D+?)(?:仅|只有|约|約|大约|大概)?"
                                    + NUMBER
                                    + "\\s*多?"
                                    + UNIT
                                    + "(?:(?:以?外|处|處|远|遠|左右|的).*)?$"),
                    Pattern.compile(
                            "^(?<name>\\D+?)\\s*(?:에서|으로부터|로부터|から)\\s*(?:약|대략|約|およそ)?\\s*"
                                    + NUMBER
                                    + "\\s*"
                                    + UNIT
                                    + "\\s*(?:정도|가량|쯤|여|ほど|くらい)?\\s*(?:떨어진|거리|離れ|の距離|の地点|の場所).*$"));

    /// A bank said behind or before the rest.
    private static final Pattern BANK =
            Pattern.compile(
                    "[,、，;(（]?\\s*(?:on )?(?:the )?(?:(?:dprk|nk|prc|(?:north )?korean?|chinese|china)"
                            + "(?:['’]s)?[ -](?:side|bank|shore)|(?:북한|조선|중국) ?(?:쪽|측)|북측"
                            + "|(?:朝鲜|北朝鮮|朝鮮|中国)(?:一?侧|一?側|岸)|[朝中]方(?:一?侧)?)\\s*[)）]?");

    /// The way there, which is no other place: 鴨緑江沿いに, 압록강을 따라, 沿鸭绿江, "along the Yalu".
    static final String ALONG_RIVER =
            "(?:(?:鴨緑江|豆満江|[川河江]|国境)沿いに?|(?:압록강|두만강|강변?|국경)을 따라 ?|沿着?(?:鸭绿江|鴨綠江|图们江|圖們江|[江河])(?:边|岸)?[向往]?|(?<=\\w) (?:along|down|up|on) the (?:yalu|amnok|tumen|duman|river)(?: river)?)";

    private static final Pattern ALONG = Pattern.compile(ALONG_RIVER);

    /// "A village 3 km north of Hyesan": what is there is not what it is told from.
    private static final Pattern THING =
            Pattern.compile(
                    "^(?:an? |the |some )?(?:(?:small|remote|border|river|mid-river|chinese|(?:north )?korean) ){0,2}"
                            + "(?:village|hamlet|place|spot|point|location|area|forest|road|track|ford|field|island|sandbar|river ?bank)s? (?=(?:about |around |some |roughly )?"
                            + ToldDistance.NUMBER
                            + "\\s*"
                            + UNIT
                            + "\\s)");

    private static final Pattern MIDDLE_OF_TOWN =
            Pattern.compile("\\s?(?:시내|중심부|중심가|시가지|市内|市区|市區|城区|城區|市中心|の中心部|の市街地)$");

    private RelativeWords() {}

    /// Along the river, or by the compass.
    sealed interface Direction {
        /// @param upstream away from the mouth
        record Along(boolean upstream) implements Direction {}

        record By(CompassPoint wind) implements Direction {}

        /// Nobody said which.
        record Anywhere() implements Direction {}
    }

    /// What was said.
    ///
    /// @param roundedMetres half of the last digit given, or of what is said to lie between two
    ///   ends
    /// @param isLong true of all the way there, false of its end
    record Reading(
            double metres,
            double roundedMetres,
            Direction direction,
            String name,
            boolean isLong) {}

    private static Map<String, Direction> directions() {
        var words = new java.util.LinkedHashMap<String, Direction>();
        List.of("upstream", "upriver", "상류", "往上游?走?", "上游", "上流", "위")
                .forEach(w -> words.put(w, new Direction.Along(true)));
        List.of("downstream", "downriver", "하류", "往下游?走?", "下游", "下流", "아래")
                .forEach(w -> words.put(w, new Direction.Along(false)));
        put(words, CompassPoint.NE, "north-?east", "ne", "북동", "동북", "东北", "東北", "北東");
        put(words, CompassPoint.SE, "south-?east", "se", "남동", "동남", "东南", "東南", "南東");
        put(words, CompassPoint.NW, "north-?west", "nw", "북서", "서북", "西北", "北西");
        put(words, CompassPoint.SW, "south-?west", "sw", "남서", "서남", "西南", "南西");
        put(words, CompassPoint.N, "north", "n", "북", "北");
        put(words, CompassPoint.S, "south", "s", "남", "南");
        put(words, CompassPoint.E, "east", "e", "동", "东", "東");
        put(words, CompassPoint.W, "west", "w", "서", "西");
        return words;
    }

    private static void put(Map<String, Direction> words, CompassPoint wind, String... names) {
        List.of(names).forEach(name -> words.put(name, new Direction.By(wind)));
    }

    /// Empty when the text tells no place from another.
    static Optional<Reading> read(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var whole = ALONG.matcher(BANK.matcher(plain).replaceAll(" ")).replaceAll("").strip();
        var words = THING.matcher(whole).replaceFirst("");
        var english = ENGLISH.matcher(words);
        if (english.matches()) {
            return Optional.of(reading(english, english.group("along") != null));
        }
        var other = EAST_ASIAN.matcher(words);
        if (other.matches()) {
            return Optional.of(reading(other, other.group("long") != null));
        }
        var turned = DISTANCE_FIRST.matcher(words);
        return turned.matches()
                ? Optional.of(reading(turned, false))
                : AWAY.stream()
                        .map(pattern -> pattern.matcher(words))
                        .filter(Matcher::matches)
                        .map(m -> reading(m, new Direction.Anywhere(), false))
                        .findFirst();
    }

    private static Reading reading(Matcher m, boolean isLong) {
        return reading(m, direction(m.group("direction")), isLong);
    }

    private static Reading reading(Matcher m, Direction direction, boolean isLong) {
        var told = ToldDistance.of(m.group("number"));
        var unit = MetresText.metresPerUnit(m.group("unit"));
        return new Reading(
                told.middle() * unit,
                told.halfWidth() * unit,
                direction,
                MIDDLE_OF_TOWN.matcher(m.group("name").strip()).replaceFirst(""),
                isLong);
    }

    private static Direction direction(String word) {
        return DIRECTIONS.entrySet().stream()
                .filter(each -> word.matches(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
