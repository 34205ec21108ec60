package org.amnok.geo.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.TextRange;
import org.amnok.geo.border.Landmark;
import org.amnok.geo.words.NamesInText.Found;
import org.amnok.geo.words.PlaceWords.Reading;

/// Finds places in running text: names, "near" or "2 km upstream of" one, "opposite" one, the
/// stretch "between" two, coordinates and river kilometres. Takes time in proportion to the text.
final class PlaceMentions {
    private static final int CONTEXT = 70;
    private static final int LONGEST_GAP = 14;
    private static final Pattern TOLD_FROM =
            Pattern.compile(
                    "(?:(?:along|over) (?:the )?)?(?:(?:about|around|some|approximately|roughly|nearly) |c\\.? ?|~ ?)?"
                            + ToldDistance.NUMBER
                            + "\\s*(?:kilomet(?:re|er)s?|km|miles?|met(?:re|er)s?|m)\\s+(?:(?:away )?(?=from)|(?:to the )?"
                            + "(?:upstream|downstream|upriver|downriver|(?:north|south)-?(?:east|west)?|east|west|[ns]?[ew]|[ns])"
                            + "(?:wards?)?"
                            + RelativeWords.ALONG_RIVER
                            + "?\\s+)(?:of|from)\\s+(?:the )?(?:(?:city|town|county) of )?$"
                            + "|(?:within|less than|under|(?:no|not) more than) (?:about )?"
                            + ToldDistance.NUMBER
                            + "\\s*(?:kilomet(?:re|er)s?|km|miles?)\\s+(?:of|from)\\s+(?:the )?(?:(?:city|town|county) of )?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern OPPOSITE =
            Pattern.compile(
                    "(?:opposite|facing|across (?:the (?:river|yalu|amnok) )?from)"
                            + "\\s+(?:the )?(?:(?:north korean|chinese|border) ){0,2}(?:(?:city|town|county) of )?$",
                    Pattern.CASE_INSENSITIVE);
    static final Pattern THING =
            Pattern.compile(
                    "^(?:\\s+(?:road|rail(?:way|road)?|international|youth|broken|friendship))?\\s+"
                            + "(?:bridge|dam|station|port|island|airfield|airport|square|theatre|cinema|stadium|market|customs(?: house)?|university)\\b"
                            + "|^(?:의|的|の)?\\s?(?:청년역|역|세관|댐|(?:국제)?(?:다리|대교)|철교|비행장|경기장|극장|장마당|시장|火?车?站|海关|(?:国际|公路|铁路)?大?桥|机场|駅|税関|橋|ダム|空港)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM_A_NAME =
            Pattern.compile(
                    "^\\s*(?:다리|대교|역|댐|[桥橋駅站])?(?:에서|으로부터|로부터|의|から|の|以|向)?\\s*"
                            + RelativeWords.ALONG_RIVER
                            + "?(?:상류|하류|往[上下]游?走?|上游|下游|上流|下流|(?:위|아래)(?=로|쪽)|북동|동북|남동|동남|북서|서북|남서|서남"
                            + "|북|남|동|서|东北|東北|北東|东南|東南|南東|西北|北西|西南|南西|北|南|东|東|西)"
                            + "(?:쪽으로|쪽|방향으로|방향|으로|로|方向|方|側に|側へ|側|に|へ|约|約|大约|약|\\s){0,4}"
                            + ToldDistance.NUMBER
                            + "\\s*"
                            + "(?:km|킬로미터|[킬키]로|公里|千米|キロメートル|キロ|m|미터|米|メートル)"
                            + RelativeWords.LONG);
    private static final Pattern AWAY_FROM_A_NAME =
            Pattern.compile(
                    "^(?: ?(?:다리|대교|역|댐)|[橋駅])?(?:에서|으로부터|로부터|から|の)\\s*"
                            + RelativeWords.ALONG_RIVER
                            + "?(?:약|대략|約|およそ)?\\s*"
                            + ToldDistance.NUMBER
                            + "\\s*"
                            + "(?:km|킬로미터|[킬키]로|キロメートル|キロ|m|미터|メートル)\\s*(?:정도|가량|쯤|여|ほど|くらい)?\\s*"
                            + "(?:(?:떨어진|離れた)? ?(?:상류|하류|上流|下流|(?:북동|동북|남동|동남|북서|서북|남서|서남|[북남동서])(?=쪽)|[東西南北]{1,2}(?!\\p{IsHan}))(?:쪽|側)?"
                            + "|떨어진(?: 곳)?|거리(?:에|의)?|離れた(?:場所|ところ|地点)?|の(?:距離|地点|場所))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_AWAY = Pattern.compile("(?:距离?|离|離)(?:朝[鲜鮮]|中[国國])?$");
    private static final Pattern AFTER_AWAY =
            Pattern.compile(
                    "^(?:市?[区區]|城区?|市中心)?(?:仅|只有|约|約|大约|大概)?"
                            + ToldDistance.NUMBER
                            + "\\s*多?(?:km|公里|千米|米)(?:以?外|处|處|远|遠|左右|的|(?=[，,。、]|$))");
    private static final Pattern ACROSS_A_NAME =
            Pattern.compile("^(?:[镇鎮乡鄉村]|진|향|촌)?(?:의|的|の)? ?(?:맞은편|건너편|对岸|對岸|対岸|对面|對面)");
    private static final String VILLAGE =
            "(?:[가-힣]{1,3}[가-힣&&[^거다자소관처유정분격마머논승권심총허꼬물의난무빨]]리|[가-힣]{1,3}(?:읍|동자구)|[가-힣]{2,3}진|\\d{1,2}도구)"
                    + "(?=에서|에|의|[로와과를을은는이가도]|까지|부터|[^가-힣]|$)"
                    + "|(?!农村|農村|乡村|山村)\\p{IsHan}{1,5}?(?:[镇鎮鎭乡鄉村屯]|[^\\P{IsHan}市](?:[里沟溝邑]|労働者区|口岸|林[场場]|[农農][场場]))";

    /// 和龙市南坪镇吉地屯, 혜산시의 한 마을.
    private static final Pattern VILLAGE_BEHIND =
            Pattern.compile(
                    "(?<=[시군현市县縣郡])(?: ?(?:"
                            + VILLAGE
                            + ")){1,2}|^의 (?:한 )?(?:농촌 )?마을|^的?一个?(?:小|边境)?村[子庄]?|^の(?:ある|小さな)?村"
                            + "|^的(?:[\\p{IsHan}&&[^一小渔漁边邊农農山]]\\p{IsHan}{0,2}[镇鎮乡鄉])(?:\\p{IsHan}{1,4}[村屯])?|^的[\\p{IsHan}&&[^一小渔漁边邊农農山]]\\p{IsHan}{1,2}村(?!民)");

    /// 珲春市对朝贸易规模最大的圈河口岸.
    private static final Pattern PORT_BEHIND =
            Pattern.compile("(?<=[市县縣])[^，。,、；\\n]{1,14}的([\\p{IsHan}&&[^陆陸路个個边邊]]{2}口岸)");

    /// "Nanping village in Helong", "a village in Helong".
    private static final Pattern VILLAGE_BEFORE =
            Pattern.compile(
                    "(?:\\b[A-Z][\\w'-]{1,20}(?:-[rl]i|[ -](?i:village|township))|\\b(?i:an? (?:\\w+ )?village))(?:,| in| of) (?:the )?(?:(?:city|county) of )?$"
                            + "|(?<=\\b(?:went to|in|at|from|near|visited|reached|to) )(?!(?:Customs|China|Korea|Russia|Japan|Reuters|Kyodo|Yonhap|Xinhua|North|South|East|West|Downtown|Central|January|February|March|April|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|[A-Z][a-z]+(?:ese|ans|day|mas))\\b)[A-Z][a-z]{4,15} in $");

    /// 혜산시 위연지구와 화전리: the second is in the same town, and none that is called so elsewhere.
    private static final Pattern SAME_AREA_BEFORE =
            Pattern.compile("([가-힣]{2,4}[시군]) [가-힣]{1,5}(?:지구|[동리읍구])(?:[와과·ㆍ,] ?| 및 )$");

    /// 장백 18도구, 长白十八道沟, "Changbai's 18th gully": of most of these villages no list has a place.
    private static final Pattern GULLY_BEHIND =
            Pattern.compile(
                    "(?<=장백현?|长白县?) ?((?:\\d{1,2}|이?십?[일이삼사오육칠팔구]?)도구|二?十?[一二三四五六七八九]?道[沟溝])"
                            + "|(?<=Changbai)(?:['’]s)?(?: County(?:['’]s)?,?)? (?:the )?(\\d{1,2}(?:st|nd|rd|th)?[ -](?:(?i:gully|ditch)|[Dd]aogou))");

    private static final Pattern VILLAGE_HERE =
            Pattern.compile("(?<=[가-힣]{2})(?:리|(?<=리))(?=에|의|[와과은는이가을를로도]|[^가-힣]|$)");

    /// 투먼과 남양 사이, of which the second has a name that means other things, too.
    private static final Pattern AND_ANOTHER =
            Pattern.compile("^[과와] ?[가-힣]{2,5} ?사이|^[和与與]\\p{IsHan}{2,5}之[间間]|^と\\p{IsHan}{2,5}の間");

    /// "Between Hyesan, Ryanggang Province, and Changbai".
    private static final Pattern PROVINCE =
            Pattern.compile(
                    "^, (?:(?:\\p{Lu}[\\w']+ ){1,2}(?i:province)(?:, )?)?(?:North Korea|DPRK|China)?(?:,(?! \\p{Lu}))?(?= )");

    private static final Pattern GAP =
            Pattern.compile(
                    "\\s+(and|to|(?:up|down) to|with)\\s+(?:the )?|\\s*[-–—－~〜∼]\\s*|(?:[와과] ?|에서 ?|부터 ?)|[和与與及到至]|と|から");
    private static final Pattern BEFORE_TWO =
            Pattern.compile("(between|from)\\s+(?:the )?$|([从從自])$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_TWO =
            Pattern.compile("^(?: ?(사이)|(까지)|(之?[间間])|(の間)|(まで)|(段))");

    /// More different ones are not remembered.
    private static final int MOST_KNOWN = 10_000;

    private final PlaceWords words;
    private final Map<String, Reading> known = new HashMap<>();
    private final NamesInText names;
    private final UnlocatedSites unlocated;

    /// @param korean those of them whose Korean names may be written in other Latin letters
    PlaceMentions(
            PlaceWords words,
            Collection<Landmark> landmarks,
            Collection<Landmark> korean,
            UnlocatedSites unlocated) {
        this.words = words;
        this.unlocated = unlocated;
        names = new NamesInText(landmarks, korean);
    }

    List<PlaceMention> in(String text) {
        var found = new ArrayList<PlaceMention>();
        var named = Neighbourhoods.without(text, Prefectures.without(text, names.in(text)));
        for (var i = 0; i < named.size(); i++) {
            var name = named.get(i);
            var pair =
                    i + 1 < named.size()
                            ? pair(text, name, named.get(i + 1))
                            : Optional.<PlaceMention>empty();
            var mention = pair.or(() -> one(text, name));
            mention.ifPresent(found::add);
            var end = mention.map(m -> m.words().to()).orElse(0);
            while (i + 1 < named.size() && named.get(i + 1).words().from() < end) {
                i++;
            }
        }
        addCoordinates(text, found);
        unlocated.islands(text).filter(i -> isFree(i.words(), found)).forEach(found::add);
        if (found.isEmpty()) {
            unlocated.neighbourhoods(text).forEach(found::add);
        }
        found.sort(Comparator.comparingInt(mention -> mention.words().from()));
        return found;
    }

    private void addCoordinates(String text, List<PlaceMention> found) {
        for (var range : CoordinatesInText.of(text)) {
            if (isFree(range, found)) {
                mention(text, range.from(), range.to())
                        .map(mention -> ShiftedMention.of(text, mention))
                        .ifPresent(found::add);
            }
        }
    }

    private static boolean isFree(TextRange range, List<PlaceMention> found) {
        return found.stream().noneMatch(mention -> mention.words().overlaps(range));
    }

    private Optional<PlaceMention> mention(String text, int from, int to) {
        return meaning(text.substring(from, to).replaceAll("\\s+", " "), from, to);
    }

    private Optional<PlaceMention> meaning(String said, int from, int to) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        var reading = known.computeIfAbsent(said, words::read);
        return reading instanceof Reading.None
                ? Optional.empty()
                : Optional.of(new PlaceMention(new TextRange(from, to), reading));
    }

    private Optional<PlaceMention> one(String text, Found name) {
        var from = name.words().from();
        var to = name.words().to();
        var before = text.substring(Math.max(0, from - CONTEXT), from);
        var after = text.substring(to, Math.min(text.length(), to + CONTEXT));
        var told = TOLD_FROM.matcher(before);
        if (told.find()) {
            var start = from - before.length() + told.start();
            var thing = THING.matcher(after);
            var end = thing.find() ? to + thing.end() : to;
            var found = mention(text, start, end).or(() -> mention(text, start, to));
            if (found.isPresent()) {
                return found;
            }
        }
        return opposite(text, name, before)
                .or(() -> near(text, name, before, after))
                .or(() -> from(text, name.words()))
                .or(() -> away(text, name, before, after))
                .or(() -> behind(text, name.words(), ACROSS_A_NAME))
                .or(() -> thing(text, name, after))
                .or(() -> neighbourhood(text, name))
                .or(() -> behind(text, name.words(), AND_ANOTHER))
                .or(() -> village(text, name, before))
                .or(() -> Optional.of(new PlaceMention(name.words(), reading(name, text))));
    }

    private Optional<PlaceMention> opposite(String text, Found name, String before) {
        var found = OPPOSITE.matcher(before);
        return found.find()
                ? mention(
                        text,
                        name.words().from() - before.length() + found.start(),
                        name.words().to())
                : Optional.empty();
    }

    private Optional<PlaceMention> near(String text, Found name, String before, String after) {
        var from = name.words().from();
        var to = name.words().to();
        var start = NearWords.before(before);
        if (start >= 0) {
            var thing = THING.matcher(after);
            var at = from - before.length() + start;
            return (thing.find()
                            ? mention(text, at, to + thing.end())
                            : Optional.<PlaceMention>empty())
                    .or(() -> mention(text, at, to));
        }
        var thing = THING.matcher(after);
        var end = thing.find() ? to + thing.end() : to;
        return NearWords.isNear(text, end)
                ? mention(text, from, NearWords.behind(text, end))
                : Optional.empty();
    }

    private Optional<PlaceMention> behind(String text, TextRange name, Pattern shape) {
        var end = Math.min(text.length(), name.to() + CONTEXT);
        var found = shape.matcher(text).region(name.to(), end);
        return found.lookingAt() ? mention(text, name.from(), found.end()) : Optional.empty();
    }

    private Optional<PlaceMention> from(String text, TextRange name) {
        return behind(text, name, FROM_A_NAME).or(() -> behind(text, name, AWAY_FROM_A_NAME));
    }

    /// 距丹东30公里处.
    private Optional<PlaceMention> away(String text, Found name, String before, String after) {
        var left = BEFORE_AWAY.matcher(before);
        var right = AFTER_AWAY.matcher(after);
        return left.find() && right.find()
                ? mention(
                        text,
                        name.words().from() - before.length() + left.start(),
                        name.words().to() + right.end())
                : Optional.empty();
    }

    /// "Changbai bridge" is the bridge that has both words in its name, and no town; 혜산역 the
    /// station, from which other places are told.
    private Optional<PlaceMention> thing(String text, Found name, String after) {
        var found = THING.matcher(after);
        if (!found.find()) {
            return Optional.empty();
        }
        var range = new TextRange(name.words().from(), name.words().to() + found.end());
        return words.likely(range.of(text))
                .map(
                        reading ->
                                from(text, range)
                                        .orElseGet(() -> new PlaceMention(range, reading)));
    }

    private Optional<PlaceMention> neighbourhood(String text, Found name) {
        return unlocated
                .withNeighbourhood(text, name.words())
                .flatMap(range -> mention(text, range.from(), range.to()));
    }

    /// A village that no list knows may be far from the town after which its county is called.
    private Optional<PlaceMention> village(String text, Found name, String before) {
        var from = name.words().from();
        var to = name.words().to();
        var same = SAME_AREA_BEFORE.matcher(before);
        var here = VILLAGE_HERE.matcher(text).region(to, text.length()).useTransparentBounds(true);
        if (same.find() && here.lookingAt()) {
            return meaning(
                    same.group(1) + " " + text.substring(from, here.end()), from, here.end());
        }
        var gully = GULLY_BEHIND.matcher(text).region(to, text.length()).useTransparentBounds(true);
        if (gully.lookingAt()) {
            var county = text.charAt(from) == '장' ? "장백현 " : "长白县";
            var said =
                    gully.group(2) == null
                            ? county + gully.group(1)
                            : gully.group(2) + " village, Changbai County";
            return meaning(said, from, gully.end());
        }
        var behind =
                VILLAGE_BEHIND.matcher(text).region(to, text.length()).useTransparentBounds(true);
        if (behind.lookingAt()) {
            return behind(text, new TextRange(from, behind.end()), ACROSS_A_NAME)
                    .or(() -> mention(text, from, behind.end()));
        }
        var port = PORT_BEHIND.matcher(text).region(to, text.length()).useTransparentBounds(true);
        if (port.lookingAt()) {
            return meaning(text.substring(from, to) + port.group(1), from, port.end());
        }
        var ahead = VILLAGE_BEFORE.matcher(before);
        return ahead.find()
                ? mention(text, from - before.length() + ahead.start(), to)
                : Optional.empty();
    }

    /// Two names with a word between them that makes them a stretch.
    private Optional<PlaceMention> pair(String text, Found a, Found b) {
        var whole = text.substring(a.words().to(), Math.max(a.words().to(), b.words().from()));
        var gap = whole.length() > CONTEXT ? whole : PROVINCE.matcher(whole).replaceFirst("");
        if (gap.length() > LONGEST_GAP || !GAP.matcher(gap).matches()) {
            return Optional.empty();
        }
        var bridge = BridgeWords.between(text, a, b, gap, words);
        if (bridge.isPresent()) {
            return bridge;
        }
        var before = text.substring(Math.max(0, a.words().from() - 16), a.words().from());
        var after = text.substring(b.words().to(), Math.min(text.length(), b.words().to() + 4));
        var left = BEFORE_TWO.matcher(before);
        var right = AFTER_TWO.matcher(after);
        var isLeft = left.find();
        var isRight = right.find();
        if (gap.strip().matches("and|with|[와과]|[和与與及]|と")
                && !(isLeft && "between".equalsIgnoreCase(left.group(1)))
                && !isRight) {
            return Optional.empty();
        }
        if (gap.strip().matches("에서|부터|から") && !isRight) {
            return Optional.empty();
        }
        var from = isLeft ? a.words().from() - before.length() + left.start() : a.words().from();
        var to = isRight ? b.words().to() + right.end() : b.words().to();
        var isBetween = isRight && right.group(1) != null;
        var mayBeTravel = !isBetween && gap.strip().matches("to|에서|부터|[到至]|から");
        return mention(text, from, to)
                .filter(found -> !mayBeTravel || isStretch(found.reading()))
                .map(found -> mayBeTravel ? orEither(found, text, a, b) : found);
    }

    private static boolean isStretch(Reading reading) {
        return switch (reading) {
            case Reading.Of(var place) -> place instanceof org.amnok.domain.record.Place.Stretch;
            case Reading.OneOf _ -> true;
            case Reading.None _ -> false;
        };
    }

    /// "From Hyesan to Changbai" is a stretch, or a way between two places.
    private PlaceMention orEither(PlaceMention stretch, String text, Found a, Found b) {
        var choices = new ArrayList<PlaceWords.Choice>();
        choices.addAll(choices(stretch.reading(), a.words().of(text) + " – " + b.words().of(text)));
        choices.addAll(choices(reading(a, text), a.words().of(text)));
        choices.addAll(choices(reading(b, text), b.words().of(text)));
        return new PlaceMention(stretch.words(), new Reading.OneOf(choices));
    }

    private Reading reading(Found name, String text) {
        return words.meant(name.meant(), name.said(text));
    }

    private static List<PlaceWords.Choice> choices(Reading reading, String label) {
        return switch (reading) {
            case Reading.Of(var place) -> List.of(new PlaceWords.Choice(label, place));
            case Reading.OneOf(var all) -> all;
            case Reading.None _ -> List.of();
        };
    }
}
