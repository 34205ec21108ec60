package org.amnok.domain.count;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.TextRange;
import org.amnok.domain.count.CountToken.Kind;

/// The fewest words of a clause that count the same as all of it.
final class FewestWords {
    private static final Pattern COUNTER =
            Pattern.compile(
                    "(?<=[\\d여余多]) ?(?:대|명|척|동|량|辆次?|輛|台|名|人(?!民币|道|家|间)|艘|隻|栋|棟|節|节|両)(?![가-힣]{2})|(?<=牌)照");

    private static final Pattern PARTICLE =
            Pattern.compile("(?<=(?:[\\d여너덧한두세네섯곱덟홉열]|수[십백천]) ?[대명척동량])[가이은는을를의에과와도]$");

    private static final Pattern WORD =
            Pattern.compile(
                    "\\p{IsLatin}[\\p{IsLatin}'’-]*|\\d[\\d,.]*\\d|\\p{IsHangul}+|[零〇一二两兩三四五六七八九十百千万萬]+|\\S");

    /// Words that count nothing and change no number.
    private static final Set<Kind> IDLE =
            EnumSet.of(Kind.WORD, Kind.FILLER, Kind.PREPOSITION, Kind.SEPARATOR, Kind.BRACKET);

    private final String clause;
    private final List<Count> rows;
    private final List<TextRange> words;
    private int first;
    private int last;

    private FewestWords(String clause, List<Count> rows) {
        this.clause = clause;
        this.rows = rows;
        words =
                WORD.matcher(clause)
                        .results()
                        .map(word -> new TextRange(word.start(), word.end()))
                        .toList();
        last = words.size() - 1;
    }

    /// @param rows what the clause counts
    static TextRange of(String clause, List<Count> rows) {
        var fewest = new FewestWords(clause, rows);
        fewest.leaveIdle();
        fewest.cutEnd();
        fewest.cutFront();
        return fewest.range();
    }

    /// Most words are idle ones around those that count: reading again for each of them takes long.
    private void leaveIdle() {
        var counting =
                Stream.concat(
                                CountTokens.of(clause.toLowerCase(Locale.ROOT)).stream()
                                        .filter(token -> !IDLE.contains(token.kind()))
                                        .map(token -> new TextRange(token.start(), token.end())),
                                CountMentions.NUMBER
                                        .matcher(clause)
                                        .results()
                                        .map(number -> new TextRange(number.start(), number.end())))
                        .toList();
        var kept =
                IntStream.rangeClosed(first, last)
                        .filter(i -> counting.stream().anyMatch(words.get(i)::overlaps))
                        .toArray();
        if (kept.length > 0 && isSame(kept[0], kept[kept.length - 1])) {
            first = kept[0];
            last = kept[kept.length - 1];
        }
    }

    private void cutEnd() {
        for (var cut = 1; cut > 0 && last > first; last -= cut) {
            cut = cut(last - 1, last, false);
        }
    }

    private void cutFront() {
        for (var cut = 1; cut > 0 && last > first; first += cut) {
            cut = cut(first, first + 1, true);
        }
    }

    /// How many words to leave out: one, or two that belong together, as those of 38노스 and "3
    /// months" do; 0 for none.
    private int cut(int one, int next, boolean isAtFront) {
        var isPair =
                words.get(one).to() == words.get(next).from()
                        || Character.isDigit(clause.charAt(words.get(one).from()));
        return IntStream.rangeClosed(1, isPair ? 2 : 1)
                .filter(cut -> last - first >= cut)
                .filter(cut -> isAtFront ? isSame(first + cut, last) : isSame(first, last - cut))
                .findFirst()
                .orElse(0);
    }

    private boolean isSame(int from, int to) {
        var part = clause.substring(words.get(from).from(), words.get(to).to());
        return CountReader.read(part).rows().containsAll(rows);
    }

    private TextRange range() {
        var end = words.get(last).to();
        var counter = COUNTER.matcher(clause).region(end, clause.length());
        if (counter.useTransparentBounds(true).lookingAt()) {
            end = counter.end();
        }
        var from = words.get(first).from();
        return withoutParticle(new TextRange(from, CountReader.endOfHundreds(clause, end)));
    }

    /// 500대 of 500대가.
    private TextRange withoutParticle(TextRange whole) {
        var particle = PARTICLE.matcher(whole.of(clause));
        return particle.find()
                ? new TextRange(whole.from(), whole.from() + particle.start())
                : whole;
    }
}
