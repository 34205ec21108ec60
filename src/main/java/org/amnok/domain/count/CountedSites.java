package org.amnok.domain.count;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.TextRange;
import org.amnok.domain.codelist.CountClass;

/// Finds how many crossings, bridges, guard posts, cameras, camps or piers a clause counts. They
/// have no class: of what they are the sighting's kind tells.
final class CountedSites {
    private static final String SOME =
            "(?:(?:at least|more than|over|about|around|some|nearly|up to|almost) )?";
    private static final String NUMBER_OR_WORD =
            "(?:\\d[\\d,]*|(?<!-)(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
                    + "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w{3,5}teen|(?:a|one|two|three) hundred|(?:dozens|scores|hundreds) of))";
    private static final String HOW_MANY =
            "(?:(?:최소한?|적어도|약|모두|至少|大约|约|超过|少なくとも|約) ?)?"
                    + "(?:\\d+(?:여|余り?|多)?|[두세네](?= ?(?:곳|개|군데))|[二三四五六七八九十两兩]+)";

    /// "Two of the 24 fords" are not 24.
    private static final String SHARE =
            "\\b(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|some|most|many|half|part|few|none|out) of (?:(?:the|its|their) )?";

    private static final Pattern CROSSINGS =
            pattern(
                    "crossings|(?:crossing|smuggling) (?:points|routes|sites|spots|hubs)|fords|fording (?:points|sites)|raft sites",
                    "물목|밀수 ?(?:지점|경로|통로|루트|거점)|밀수로(?![가-힣])|도[강하] ?(?:지점|로|점)|여울|횡단 ?지점",
                    "走私(?:点|點|地点|通道|路线)|密輸(?:地点|ルート|拠点)|ポイント|涉水点|[渡过過][河江](?:点|點|地点|口)|渡口|渡[渉河]地点|浅瀬");

    private static final Pattern OTHERS =
            pattern(
                    "(?:guard|watch|sentry|border|police|observation|look-?out) ?(?:posts|towers|boxes)|watch ?towers"
                            + "|checkpoints|check ?points|outposts|bridges|(?:surveillance|security|cctv) cameras|cameras"
                            + "|(?:base |work )?camps|piers|jetties|tunnels",
                    "(?:경비 ?|국경 ?|감시 ?)?초소|검문소|감시탑|망루|다리|교량|감시 ?카메라|부두|잔교|터널|땅굴",
                    "哨所|岗楼|岗亭|检查站|瞭望塔|[桥橋](?:梁|樑)?|监控?摄像头|监控摄像机|营地|码头|隧道"
                            + "|監視所|哨戒所|検問所|監視塔|監視カメラ|桟橋|埠頭|トンネル");

    /// "5 km tunnels" are not five.
    private static final Pattern MEASURE =
            Pattern.compile(
                    "(?i)\\d (?:k?m|kms?|met(?:er|re)s?|kilomet(?:er|re)s?|miles?|tons?|tonnes?)\\b");

    private static final Pattern OR_MORE = Pattern.compile("이상|以上");

    /// Alone they are syllables of many words.
    private static final Map<String, String> KOREAN = Map.of("두", "2", "세", "3", "네", "4");

    private CountedSites() {}

    /// @param rows exactly one, without a class
    record Found(TextRange words, List<Count> rows, boolean isCrossing) {}

    /// The first of the clause: crossings before others.
    static Optional<Found> in(String clause) {
        return first(CROSSINGS.matcher(clause), true)
                .or(() -> first(OTHERS.matcher(clause), false));
    }

    private static Optional<Found> first(Matcher said, boolean isCrossing) {
        while (said.find()) {
            var rows = rows(said);
            if (rows.size() == 1) {
                var words = new TextRange(said.start(), said.end());
                return Optional.of(new Found(words, rows, isCrossing));
            }
        }
        return Optional.empty();
    }

    /// "30 trucks used bridges" counts trucks.
    private static List<Count> rows(Matcher said) {
        var between = said.group("between");
        if (between != null) {
            var sooner = said.group("english") + " " + between;
            var isOfOthers =
                    CountReader.read(sooner).rows().stream()
                            .anyMatch(row -> row.countClass() != CountClass.UNKNOWN);
            if (isOfOthers || MEASURE.matcher(sooner).find()) {
                return List.of();
            }
        }
        var number =
                Stream.of("english", "eastern", "behind")
                        .map(said::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
        var least = OR_MORE.matcher(said.group()).find() ? "최소 " : "";
        return CountReader.read(least + KOREAN.getOrDefault(number, number)).rows();
    }

    /// The number stands before an English noun, on either side of one in the other languages.
    private static Pattern pattern(String english, String korean, String chineseOrJapanese) {
        return Pattern.compile(
                "(?i)(?<!between )(?<!between the )(?<!"
                        + SHARE
                        + ")\\b(?<english>"
                        + SOME
                        + NUMBER_OR_WORD
                        + ") (?<between>(?:[a-z-]+ ){0,2}?)(?:"
                        + english
                        + ")\\b|(?:"
                        + korean
                        + "|"
                        + chineseOrJapanese
                        + ")[은는이가을를がはを]? ?(?<eastern>"
                        + HOW_MANY
                        + ") ?(?:곳|개(?:소|곳)?|군데|대(?![가-힣]{2})|[个個处處座条條道台本つ]|[カかヶケ箇]所)(?:씩)?(?: ?이상|以上)?"
                        + "|(?<behind>"
                        + HOW_MANY
                        + ") ?(?:곳|개(?:소|곳)?|군데|[个個處处座条條道台本つ]|[カかヶケ箇]所)(?: ?이상|以上)?[의的の]? ?(?:(?:新|旧|临时|木)[的な]?|(?:임시|신규|새) )?(?:"
                        + korean
                        + "|"
                        + chineseOrJapanese
                        + ")");
    }
}
