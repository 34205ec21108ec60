package org.amnok.geo.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.TextRange;
import org.amnok.geo.border.Landmark;
import org.amnok.geo.border.Landmarks;

/// Finds names of landmarks in running text: English ones as whole words with a capital, Korean
/// ones at the beginning of a word, Chinese and Japanese ones anywhere. A name that is a common
/// word too, or that of a neighbourhood or village without its 동, 리, 洞 or 里, counts only with the
/// kind of area behind it (集安市, 무산군) or where something is near it (위연 인근) or is its station (위연역).
final class NamesInText {
    private static final int SHORTEST = 2;

    /// Counties that are called after a person, of whom a text may tell, and whose schools are
    /// everywhere.
    private static final Set<String> PERSONS =
            Set.of("kim jong suk", "kim hyong jik", "김정숙", "김형직", "金正淑", "金亨稷").stream()
                    .map(word -> FoldedText.of(word).text())
                    .collect(Collectors.toUnmodifiableSet());

    /// 신압록강 대교 as well as 신압록강대교.
    private static final Pattern BEFORE_THING =
            Pattern.compile("(?<=[가-힣]{2})(?=(?:대교|철교|다리|세관|비행장|공항|호텔|려관|여관|경기장|극장)$)");

    /// Papers say the Friendship Bridge, 友誼橋.
    private static final Pattern WHOSE_FRIENDSHIP =
            Pattern.compile("^(?:Sino-Korean |중조|조중|中朝)(?=Friendship|우의|友)");

    /// Bridges of other towns are called so, too.
    private static final Pattern YALU_BRIDGE =
            Pattern.compile("(?i)Yalu River railway bridge|압록강 ?[대철]교|鴨[緑綠]江[大鉄鐵][橋桥]|鸭绿江[大铁]桥");

    /// "The new Yalu River bridge".
    private static final Pattern NEW = Pattern.compile("new (?=Yalu)");

    /// The town of a bridge is named no farther from it, in letters.
    private static final int TOWN_BESIDE = 150;

    private static final Pattern NEW_BRIDGE =
            Pattern.compile("(?:신|새|새로운|새로 [가-힣]{2,4}|제 ?2|第二|新建的?|新設の?|新たな) ?$");

    private static final Pattern AT_DANDONG =
            Pattern.compile("(?i)단[둥동]|신의주|丹[东東]|新[义義]州|Dandong|Sinuiju");

    private static final int SHORTEST_SPELLING = 5;

    private static final Pattern READING =
            Pattern.compile(" ?[(（](?:([ァ-ヺー・]{2,12})|(\\p{L}{2,12}))[)）]");

    /// How the sound of a Chinese village's two characters is written; most are Korean words, too.
    private static final Pattern TWO_SYLLABLES = Pattern.compile("[가-힣]{2}");

    private static final double VILLAGE_METRES = 1_000;

    private static final Pattern CODE = Pattern.compile("\\p{L}\\d+");
    private static final Pattern AREA =
            Pattern.compile(
                    "\\s+(?i:city|county|town|village)\\b|(?:특별시|시|군|읍| 읍(?=[과와에은는이가을를의로도]|[^가-힣]|$)|현(?![지장상재황])|[진촌향](?=에서|에|의|으로|[과와은는이가을를]|[^가-힣]|$))|朝[鲜鮮]族自治[县縣県]|[市县縣県郡镇鎮]");
    private static final Pattern STATION =
            Pattern.compile("(?:청년)?역(?!할|사)|火?车?站(?!在|立|岗)|駅| (?i:station)\\b");

    /// 수풍호, "Supung Reservoir": a lake reaches far from the town that it is called after.
    private static final Pattern LAKE =
            Pattern.compile(
                    "호(?=에서|에|의|[와과은는이가을를로]|[^가-힣]|$)| ?(?:저수지|호수)|湖|水[库庫]|ダム湖|貯水池| (?i:lake|reservoir)\\b");

    /// "Crossed the Tumen", "the Tumen's banks": the river, which runs far from the city of that
    /// name.
    private static final Pattern BEFORE_RIVER =
            Pattern.compile(
                    "(?i)\\bthe (?:(?:upper|lower|middle|frozen|icy|shallow|swollen|narrow) )?(?=tumen$)");

    private static final Pattern THING_OF_TUMEN =
            Pattern.compile(
                    "[–—-]| (?i:city|municipal|customs|port|(?:border|land) (?:city|town|crossing|post|port)|(?:rail(?:way)? |road )?bridge|station|economic|detention|prison|camp|market|side)\\b");

    private static final Pattern PART_OF_RIVER =
            Pattern.compile(
                    "(?:['’]s)? (?i:riverside|riverbanks?|riverbed|(?:frozen |muddy )?banks?|basin|estuary|delta|valley|waters)\\b");

    private static final int LONGEST_RIVER = 20;

    private static final Pattern BEFORE_LAKE = Pattern.compile("\\b(?i:lake|reservoir) $");
    private static final int LONGEST_LAKE = 10;

    /// "Samsu, Hyesan and Bochon counties", 김형직·김정숙·삼수군: behind the last is what all are.
    private static final Pattern COUNTIES =
            Pattern.compile(
                    "(?:(?:, and |, | and )\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}){1,6}( )[Cc]ounties\\b"
                            + "|(?:[·ㆍ・/,] ?[가-힣]{2,4}){1,6}(군)(?=에서|에|의|[과와은는이가을를]|[^가-힣]|$)|(?:[、和][\\p{IsHan}&&[^县郡市]]{2,4}){1,6}([县郡])");

    /// 함경북도 무산, which is also a word for coming to nothing.
    private static final Pattern PROVINCE_BEFORE =
            Pattern.compile("(?:[함평][경안][남북]도|[함평][남북]|[량양자]강도|咸[镜鏡][南北]道|平安[南北]道|[两兩]江道|慈江道) ?$");

    private static final int LONGEST_PROVINCE = 6;
    private static final String NUMBERS = "一二三四五六七八九十";
    private static final Pattern GULLY = Pattern.compile("(十)?([一二三四五六七八九])道沟");

    /// 무산에서는: nothing comes to nothing somewhere.
    private static final Pattern WHERE =
            Pattern.compile("(?<=무산|초산|창성|자성|연사|명천|부령|중강|정주|용정|도문|선양|환인|봉성)(?:에서| ?쪽(?:에서|으로))");

    private static final Set<String> COMMON =
            Set.of(
                            ("초소 개성 화평 관전 집안 위원 시중 구성 대관 신도 장강 고원 영광 동창 개천 동림"
                                            + " 남산 신흥 송원 안주 삼호 천마 백마 정주 강동 우시 자성 선봉 안도 창성 화성 남양"
                                            + " 통화 백산 연사 무산 지안 이원 양수 이수 요지 용산 난산 이명수 용정 부령 초산"
                                            + " 명천 중강 토장 환인 봉성 삼봉 정수 삼수 운흥 도문 선양 성내리 民主 新兴 新興 高原 哨所 大路 河口"
                                            + " 公益 长江 長江 江源 花台 清河 东来 東来 台上 先锋 先鋒 时中 時中 大安 石人 救兵 柳河 南阳 南陽 兴南 興南"
                                            + " 长安 長安 平城 松树 松樹 金华 金華 白山 花山 财源 財源 荣光 栄光 三湖 江东 江東 青石 白马 白馬 后安 後安"
                                            + " 新上 青水 永安 元山 前甸 上马 上馬 三水 satan square gate hwasong hwaseong")
                                    .split(" "))
                    .stream()
                    .map(word -> FoldedText.of(word).text())
                    .collect(Collectors.toUnmodifiableSet());

    /// Words that hold a name, and sites of which every town has one.
    private static final List<String> NO_NAMES =
            List.of(
                    ("图们江|圖們江|図們江|도문강|Tumen River|Tumen Rivers|Tumen and Yalu|Tumen and the Yalu|白山黑水|大白山|두만강|초소|도 안전부 병원|혁명렬사릉|china border control"
                                    + "|north korea border control|korea russia friendship bridge|russia dprk friendship bridge|朝俄友谊|朝露友誼|朝ロ友誼|中越友谊|中俄友谊"
                                    + "|백두산관광철도|백두산청년선|백두산영웅청년")
                            .split("[|]"));

    private final NameTrie names = new NameTrie();
    private final Set<String> cut = new HashSet<>();

    /// @param korean those of them whose Korean names may be written in other Latin letters
    NamesInText(Collection<Landmark> all, Collection<Landmark> korean) {
        var known = new HashSet<String>();
        for (var landmark : all) {
            for (var name : landmark.names()) {
                var plain = name.replaceAll("\\([^)]*\\)", "");
                known.addAll(add(plain, landmark));
                known.addAll(add(WHOSE_FRIENDSHIP.matcher(plain).replaceFirst(""), landmark));
            }
        }
        for (var landmark : all) {
            var hangul = landmark.called().ko().replaceAll("\\([^)]*\\)", "");
            addBare(Landmarks.inTheSouth(hangul), landmark, known);
            for (var name : landmark.names()) {
                addBare(Landmarks.withoutKindOfArea(name), landmark, known);
                var small = Landmarks.withoutSmallArea(name);
                if (!small.equals(name)) {
                    var added = addBare(small, landmark, known);
                    cut.addAll(name.contains("-") ? List.of() : added);
                }
            }
        }
        all.forEach(landmark -> addInDigits(landmark, known));
        korean.forEach(town -> addSpellings(town, known));
        var north = new HashSet<>(korean);
        all.stream()
                .filter(each -> each.withinMetres() <= VILLAGE_METRES && !north.contains(each))
                .flatMap(village -> village.names().stream())
                .filter(name -> TWO_SYLLABLES.matcher(name).matches())
                .forEach(name -> cut.add(FoldedText.of(name).text()));
        NO_NAMES.forEach(words -> names.block(FoldedText.of(words).text()));
    }

    /// As the South writes them in Latin letters, and papers that leave out the e: Junggang,
    /// Hoeryeong, Bochon.
    private void addSpellings(Landmark town, Set<String> known) {
        var korean = Landmarks.withoutKindOfArea(town.called().ko().replaceAll("\\([^)]*\\)", ""));
        Stream.of(korean, Landmarks.inTheSouth(korean))
                .flatMap(name -> Romanised.of(name).stream())
                .flatMap(spelling -> Stream.of(spelling, spelling.replace("eo", "o")))
                .filter(spelling -> spelling.length() >= SHORTEST_SPELLING)
                .forEach(spelling -> addBare(spelling, town, known));
    }

    /// 14도구 and 14道沟 as well as 十四道沟.
    private void addInDigits(Landmark landmark, Set<String> known) {
        var gully = GULLY.matcher(landmark.called().zh());
        if (gully.lookingAt()) {
            var tens = gully.group(1) == null ? 0 : 10;
            var number = tens + NUMBERS.indexOf(gully.group(2)) + 1;
            List.of("도구", "道沟").forEach(kind -> addBare(number + kind, landmark, known));
        }
    }

    private List<String> addBare(String bare, Landmark landmark, Set<String> known) {
        return known.contains(FoldedText.of(bare).text()) ? List.of() : add(bare, landmark);
    }

    private List<String> add(String name, Landmark landmark) {
        var folded = FoldedText.of(name).text();
        if (folded.length() < SHORTEST || CODE.matcher(folded).matches()) {
            return List.of();
        }
        var joined = folded.replace(" ", "");
        names.add(folded, landmark);
        var apart = BEFORE_THING.matcher(name).replaceFirst(" ");
        if (!apart.equals(name)) {
            names.add(FoldedText.of(apart).text(), landmark);
        }
        if (!joined.equals(folded)) {
            names.add(joined, landmark);
        }
        return List.of(folded, joined);
    }

    /// A name in a text.
    ///
    /// @param meant those that are called so
    /// @param kindOfArea what the words behind a list say of each of it; empty for none
    record Found(TextRange words, List<Landmark> meant, String kindOfArea) {
        String said(String text) {
            return words.of(text) + kindOfArea;
        }
    }

    /// All names, from the first to the last; none within another.
    List<Found> in(String text) {
        var folded = FoldedText.of(text);
        var found = new ArrayList<Found>();
        for (var at = 0; at < folded.length(); ) {
            at = take(text, folded, at, found);
        }
        return found;
    }

    private int take(String text, FoldedText folded, int at, List<Found> found) {
        if (!folded.isWhole(at) || !mayBegin(text, folded, at)) {
            return at + 1;
        }
        for (var name : names.at(folded, at)) {
            var from = folded.origin(at, text);
            var bare = end(text, from, folded.origin(name.end(), text));
            if (mayEnd(text, bare)) {
                var to = endOfReading(text, bare, name.meant());
                var area = AREA.matcher(text).region(to, text.length());
                var hasArea = area.lookingAt();
                var kind = hasArea || isArea(text, to) ? "" : kindOfAreaBehind(text, to);
                if (!name.meant().isEmpty()
                        && !isOfVillage(text, from, to)
                        && !isLake(text, from, to)
                        && !isTumenRiver(text, from, to)
                        && !isBridgeElsewhere(text, from, to)
                        && (hasArea
                                || !kind.isEmpty()
                                || to > bare
                                || !isCommon(text, from, to)
                                || PROVINCE_BEFORE
                                        .matcher(text)
                                        .region(Math.max(0, from - LONGEST_PROVINCE), from)
                                        .find()
                                || NearWords.isNear(text, to)
                                || WHERE.matcher(text)
                                        .region(to, text.length())
                                        .useTransparentBounds(true)
                                        .lookingAt()
                                || STATION.matcher(text).region(to, text.length()).lookingAt())) {
                    var end = hasArea ? area.end() : to;
                    found.add(new Found(new TextRange(from, end), name.meant(), kind));
                    return Math.max(at + 1, indexOf(folded, end, text, name.end()));
                }
                return name.end();
            }
        }
        return at + 1;
    }

    /// Behind the same name in another script: 恵山(ヘサン), 창바이(長白).
    private int endOfReading(String text, int to, List<Landmark> meant) {
        var reading = READING.matcher(text).region(to, text.length());
        if (!reading.lookingAt()) {
            return to;
        }
        var other = FoldedText.of(reading.group(2) == null ? "" : reading.group(2));
        var isSame =
                reading.group(1) != null
                        || names.at(other, 0).stream()
                                .anyMatch(
                                        name ->
                                                name.end() == other.length()
                                                        && name.meant().stream()
                                                                .anyMatch(meant::contains));
        return isSame ? reading.end() : to;
    }

    /// 大梨樹村 is another village than 梨樹, 十八道沟 than 八道沟.
    private static boolean isOfVillage(String text, int from, int to) {
        if (from > 0
                && NUMBERS.indexOf(text.charAt(from)) >= 0
                && NUMBERS.indexOf(text.charAt(from - 1)) >= 0) {
            return true;
        }
        return from > 0
                && to < text.length()
                && "大小上下东東西南北前后後新老".indexOf(text.charAt(from - 1)) >= 0
                && "村屯里沟溝".indexOf(text.charAt(to)) >= 0;
    }

    private static boolean isLake(String text, int from, int to) {
        return LAKE.matcher(text).region(to, text.length()).useTransparentBounds(true).lookingAt()
                || BEFORE_LAKE.matcher(text).region(Math.max(0, from - LONGEST_LAKE), from).find();
    }

    private static boolean isTumenRiver(String text, int from, int to) {
        return text.substring(from, to).equalsIgnoreCase("tumen")
                && (PART_OF_RIVER.matcher(text).region(to, text.length()).lookingAt()
                        || BEFORE_RIVER
                                        .matcher(text)
                                        .region(Math.max(0, from - LONGEST_RIVER), to)
                                        .find()
                                && !THING_OF_TUMEN
                                        .matcher(text)
                                        .region(to, text.length())
                                        .lookingAt());
    }

    private static boolean isBridgeElsewhere(String text, int from, int to) {
        if (!YALU_BRIDGE.matcher(text).region(from, to).matches()) {
            return false;
        }
        var before = text.substring(Math.max(0, from - TOWN_BESIDE), from);
        var after = text.substring(to, Math.min(text.length(), to + TOWN_BESIDE));
        return NEW_BRIDGE.matcher(before).find() || !AT_DANDONG.matcher(before + after).find();
    }

    /// 김형직군 is called so with its 군.
    private static boolean isArea(String text, int to) {
        return "군县郡".indexOf(text.charAt(to - 1)) >= 0;
    }

    private static String kindOfAreaBehind(String text, int to) {
        var list = COUNTIES.matcher(text).region(to, text.length());
        return !list.lookingAt()
                ? ""
                : Stream.of(1, 2, 3)
                        .flatMap(group -> Stream.ofNullable(list.group(group)))
                        .map(kind -> kind.replace(" ", " County"))
                        .findFirst()
                        .orElseThrow();
    }

    private boolean isCommon(String text, int from, int to) {
        var name = FoldedText.of(text.substring(from, to)).text();
        return COMMON.contains(name) || PERSONS.contains(name) || cut.contains(name);
    }

    private static int indexOf(FoldedText folded, int origin, String text, int from) {
        var index = from;
        while (index < folded.length() && folded.origin(index, text) < origin) {
            index++;
        }
        return index;
    }

    /// Without blanks and dashes behind it.
    private static int end(String text, int from, int to) {
        var end = to;
        while (end > from + 1
                && !Character.isLetterOrDigit(text.charAt(end - 1))
                && ")）".indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return end;
    }

    private static boolean mayBegin(String text, FoldedText folded, int at) {
        var origin = folded.origin(at, text);
        var first = text.codePointAt(origin);
        var before = origin == 0 ? ' ' : text.codePointBefore(origin);
        return switch (Character.UnicodeScript.of(first)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            case HANGUL -> !isOf(Character.UnicodeScript.HANGUL, before);
            default ->
                    (Character.isUpperCase(first)
                                    || Character.isDigit(first)
                                    || NEW.matcher(text).region(origin, text.length()).lookingAt())
                            && !Character.isLetterOrDigit(before);
        };
    }

    private static boolean mayEnd(String text, int to) {
        if (to >= text.length()) {
            return true;
        }
        var last = text.codePointBefore(to);
        var next = text.codePointAt(to);
        return !isOf(Character.UnicodeScript.LATIN, last)
                || !isOf(Character.UnicodeScript.LATIN, next) && !Character.isDigit(next);
    }

    private static boolean isOf(Character.UnicodeScript script, int point) {
        return Character.UnicodeScript.of(point) == script;
    }
}
