package org.amnok.domain.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.TextRange;
import org.amnok.domain.codelist.CountClass;

/// Finds in running text what was counted, in the words that [CountReader] reads, and how many
/// crossings, fords or crossing points there are, which have no class. Takes time in proportion to
/// the text.
public final class CountMentions {
    private static final Pattern CLAUSE =
            Pattern.compile("[;:，、；：。！？!?()（）\\n\"“”「」]+|,(?!\\d{3})|\\.(?!\\d)");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\d|\\b(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty"
                            + "|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|several|a few|scores|no|an?)\\b"
                            + "|[一二三四五六七八九十百千万两两几数數]|[수몇여][십백천]|[한두세네]|다섯|여섯|일곱|여덟|아홉|열|스무|서른|마흔|쉰|여러|없");

    /// Who told is nothing that was seen.
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?i)\\b(?:said|says|told|tells|according to|confirmed|reported|explained|added|sources?)\\b"
                            + "|말했|전했|밝혔|설명했|소식통|에 따르면|表示|[說说]|透露|据|述べ|語っ|によると|によれば");

    private static final Pattern COUNTER =
            Pattern.compile("(?<=[\\d여余多]) ?(?:대|명|척|동|량|辆次?|輛|台|名|艘|隻|栋|棟|節|节|両)(?![가-힣]{2})");
    private static final String SOME =
            "(?:(?:at least|more than|over|about|around|some|nearly|up to|almost) )?";
    private static final String NUMBER_OR_WORD =
            "(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of)";
    private static final String HOW_MANY =
            "(?:(?:최소한?|적어도|약|모두|至少|大约|约|超过|少なくとも|約) ?)?\\d+(?:여|余り?|多)?";
    private static final Pattern CROSSINGS =
            Pattern.compile(
                    "(?i)\\b(?<english>"
                            + SOME
                            + NUMBER_OR_WORD
                            + ") (?:[a-z-]+ ){0,2}?(?:crossings|crossing (?:points|routes|sites|spots)|fords|fording (?:points|sites)|raft sites)\\b"
                            + "|(?:물목|도강 ?(?:지점|로|점)|여울|횡단 ?지점)[은는이가을를]? ?(?<korean>"
                            + HOW_MANY
                            + ") ?(?:곳|개소?|군데)"
                            + "|(?<behind>"
                            + HOW_MANY
                            + ") ?(?:곳|개소?|군데|[个個处處条條]|[カかヶケ箇]所)?[의の]? ?(?:물목|도강 ?(?:지점|로|점)|여울|涉水点|[渡过過][河江](?:点|點|地点|口)|渡口|渡[渉河]地点|浅瀬)");

    /// "100 cars, trucks and buses" are no hundred cars.
    private static final Pattern MORE_OF_LIST =
            Pattern.compile(
                    "^(?:, (?:[a-z-]+ )?[a-z-]+){0,6},? (?:and|or) (?:[a-z-]+ )?(?:cars|trucks|lorries|(?:mini)?buses|vans|jeeps|trailers|tractors|motorcycles|vehicles|excavators|bulldozers|cranes|(?:heavy )?(?:machines|equipment))\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 300;
    private static final Pattern WORD =
            Pattern.compile("\\p{IsLatin}[\\p{IsLatin}'’-]*|\\d[\\d,.]*\\d|\\p{IsHangul}+|\\S");

    private CountMentions() {}

    /// What a part of a text counts.
    ///
    /// @param rows at least one, each class once, none unknown but that of crossings
    public record Mention(TextRange words, List<Count> rows) {}

    /// All counts, none within another.
    ///
    /// @param isOther parts of the text that hold numbers which count nothing: dates, distances
    public static List<Mention> in(String text, List<TextRange> isOther) {
        var masked = masked(text, isOther);
        var found = new ArrayList<Mention>();
        var clause = CLAUSE.matcher(masked);
        var from = 0;
        while (clause.find()) {
            take(masked, from, clause.start(), found);
            from = clause.end();
        }
        take(masked, from, masked.length(), found);
        return found;
    }

    /// A date ends a phrase.
    private static String masked(String text, List<TextRange> isOther) {
        var masked = new StringBuilder(text);
        for (var range : isOther) {
            for (var i = range.from(); i < range.to(); i++) {
                masked.setCharAt(i, i == range.from() ? ';' : ' ');
            }
        }
        return masked.toString();
    }

    private static void take(String text, int from, int to, List<Mention> found) {
        if (to - from < 2 || to - from > LONGEST) {
            return;
        }
        var clause = text.substring(from, to);
        if (!NUMBER.matcher(clause).find()) {
            return;
        }
        var crossings = CROSSINGS.matcher(clause);
        if (crossings.find()) {
            crossings(crossings)
                    .ifPresent(
                            all ->
                                    found.add(
                                            new Mention(
                                                    new TextRange(
                                                            from + crossings.start(),
                                                            from + crossings.end()),
                                                    all)));
            return;
        }
        var rows = rows(clause, TOLD.matcher(clause).find());
        rows.ifPresent(all -> found.add(ofList(text, shortest(clause, all).movedBy(from), all)));
    }

    /// With the rest of the list that it begins, of which nobody said how many are what.
    private static Mention ofList(String text, TextRange words, List<Count> rows) {
        var more = MORE_OF_LIST.matcher(text).region(words.to(), text.length());
        var isVehicle =
                rows.size() == 1
                        && rows.getFirst().countClass().group() == CountClass.Group.VEHICLES;
        if (!isVehicle || !more.lookingAt()) {
            return new Mention(words, rows);
        }
        var one = rows.getFirst();
        var all = new Count(CountClass.VEHICLE, one.min(), one.best(), one.max(), one.method());
        return new Mention(new TextRange(words.from(), more.end()), List.of(all));
    }

    private static Optional<List<Count>> crossings(Matcher said) {
        var number =
                Stream.of("english", "korean", "behind")
                        .map(said::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
        var rows = CountReader.read(number).rows();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    private static Optional<List<Count>> rows(String clause, boolean isTold) {
        var rows =
                CountReader.read(clause).rows().stream()
                        .filter(row -> row.countClass() != CountClass.UNKNOWN)
                        .filter(row -> !isTold || row.countClass() != CountClass.PERSON)
                        .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    /// The fewest words of a clause that count the same.
    private static TextRange shortest(String clause, List<Count> rows) {
        var words = new ArrayList<TextRange>();
        var each = WORD.matcher(clause);
        while (each.find()) {
            words.add(new TextRange(each.start(), each.end()));
        }
        var first = 0;
        var last = words.size() - 1;
        while (last > first && isSame(clause, words, first, last - 1, rows)) {
            last--;
        }
        while (first < last && isSame(clause, words, first + 1, last, rows)) {
            first++;
        }
        var counter =
                COUNTER.matcher(clause)
                        .region(words.get(last).to(), clause.length())
                        .useTransparentBounds(true);
        var end = counter.lookingAt() ? counter.end() : words.get(last).to();
        return new TextRange(words.get(first).from(), end);
    }

    private static boolean isSame(
            String clause, List<TextRange> words, int first, int last, List<Count> rows) {
        var part = clause.substring(words.get(first).from(), words.get(last).to());
        return CountReader.read(part).rows().containsAll(rows);
    }
}
