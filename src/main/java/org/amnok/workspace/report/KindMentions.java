package org.amnok.workspace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.amnok.domain.Coded;
import org.amnok.domain.TextRange;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.words.ResourceText;

/// Finds what kind of sighting a sentence tells, by the words of `kinds.txt`.
final class KindMentions {
    private static final List<Words> ALL = read();

    /// Which of them a letter may begin, found out when it is met first.
    private static final Map<Character, Long> BEGUN_BY = new ConcurrentHashMap<>();

    /// Smuggling and flight are no kinds of their own: cars on ice are, and a raft.
    private static final Pattern IS_SEEN =
            Pattern.compile(
                    "(?i)\\bsmuggl\\w+|\\b(?:pool\\w* (?:their )?(?:money|cash|funds|savings)|band\\w* together to buy)\\b|돈을 (?:모아|합쳐|내) ?[^.\\n]{0,12}차|[凑湊][钱錢][^，。\\n]{0,6}[车車]|金を出し合|\\b(?:(?:was|were|been|be) (?:also )?(?:seen|spotted|observed|sighted|detected)(?! as\\b)|(?:is|are) visible)\\b|\\b(?:photographed|arrived (?:in|at)|crossed into|filmed|surveyed|to photograph)\\b|\\b(?:killed|murdered|escaped|fled|defected|deserted|crossed (?:over|into|the border)|(?:incident|attack) (?:occurred|happened|took place))\\b|\\b(?:satellite )?(?:imagery|images?|photos?|photographs?) (?:\\w+ ){0,6}(?:shows?|showed|reveals?)\\b"
                            + "|\\bresumed\\b|\\b(?:evacuat\\w+|rescu\\w+|flood(?:ed|ing))\\b|홍수|침수|물에 잠[겼기긴겨]|관측[된됐되]|구조(?:했|됐|작업)|水害|洪水|洪涝|被淹|淹没|救助|摄于|攝於|运营|恢复(?:运行|通关|通车|通行)|恢復(?:運行|通關|通車|通行)|운행[이을]? ?재개|(?:運行|運転|往来|通行)(?:[をがの]|を?[^。\\n]{0,6})再開"
                            + "|살해|탈북|탈영|월경|넘어[왔갔]|사건[이은] [^.]{0,40}(?:발생|일어)|事件が起き|事件(?:が?発生|发生|發生)|[杀殺]害|命案|越境|[驶駛抵][达達入往离離]|到达|到達|出[发發]|越[过過]|返回|도착했|(?<![가-힣])도강|강을 ?건[너넜]|건너[오왔갔]|渡江|渡河|[川江]を渡|到着し|逃[跑往到至]|脱逃|脫逃|越狱|脱北|脱走"
                            + "|밀수|밀무역|포착[된됐되한했]|목격[된됐되한했]|走私|偷运|目[击擊]|拍[到摄攝]|密輸|密貿易|目撃|確認され");

    private KindMentions() {}

    /// True for a sentence that tells of something seen at the border, of whatever kind.
    static boolean isOfSomethingSeen(String text, TextRange sentence) {
        return IS_SEEN.matcher(text).region(sentence.from(), sentence.to()).find();
    }

    /// @param beginning the same, whatever stands before
    /// @param isWeak true for words that count only where there are no others
    private record Words(SightingKind kind, Pattern pattern, Pattern beginning, boolean isWeak) {}

    /// Words that tell a kind.
    ///
    /// @param isWeak true for words that many sentences have
    record Mention(SightingKind kind, TextRange words, boolean isWeak) {}

    /// Those of a sentence, the most telling first; empty when there is none.
    static List<Mention> in(String text, TextRange sentence) {
        var found = new ArrayList<Mention>();
        var begun = begun(text, sentence);
        for (var i = 0; i < ALL.size(); i++) {
            var words = ALL.get(i);
            if (words.isWeak && !found.isEmpty()) {
                break;
            }
            if ((begun & 1L << i) == 0) {
                continue;
            }
            var at = words.pattern.matcher(text).region(sentence.from(), sentence.to());
            if (at.find()) {
                var range = new TextRange(at.start(), at.end());
                if (found.stream().noneMatch(other -> tells(other, words.kind, range))) {
                    found.add(new Mention(words.kind, range, words.isWeak));
                }
                if (words.isWeak) {
                    break;
                }
            }
        }
        return found;
    }

    /// Which of all words a letter of the sentence may begin, one bit each: most sentences begin
    /// few.
    private static long begun(String text, TextRange sentence) {
        var begun = 0L;
        var isInWord = false;
        for (var at = sentence.from(); at < sentence.to(); at++) {
            var letter = text.charAt(at);
            if (!isInWord) {
                begun |= BEGUN_BY.computeIfAbsent(letter, KindMentions::begunBy);
            }
            isInWord = letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
        }
        return begun;
    }

    /// A letter that fails without being asked what follows it begins nothing.
    private static long begunBy(char letter) {
        var begun = 0L;
        for (var i = 0; i < ALL.size(); i++) {
            var alone = ALL.get(i).beginning.matcher(String.valueOf(letter));
            if (Character.isSurrogate(letter) || alone.lookingAt() || alone.hitEnd()) {
                begun |= 1L << i;
            }
        }
        return begun;
    }

    /// Vehicles in a schoolyard are parked there.
    private static boolean tells(Mention known, SightingKind kind, TextRange words) {
        return known.words.overlaps(words)
                || known.kind == SightingKind.VEHICLES_SCHOOLYARD
                        && kind == SightingKind.VEHICLES_PARKED;
    }

    private static List<Words> read() {
        return ResourceText.entries(KindMentions.class, "kinds.txt")
                .map(KindMentions::words)
                .toList();
    }

    private static Words words(String line) {
        var isWeak = line.startsWith("? ");
        var rest = isWeak ? line.substring(2) : line;
        var blank = rest.indexOf(' ');
        var code = rest.substring(0, blank);
        var kind = Coded.find(SightingKind.values(), code).orElseThrow();
        var pattern = pattern("(?<!\\p{IsLatin})(?:" + rest.substring(blank + 1) + ")");
        var beginning = pattern(pattern.pattern().replace("(?<=", "(?<=|"));
        return new Words(kind, pattern, beginning, isWeak);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }
}
