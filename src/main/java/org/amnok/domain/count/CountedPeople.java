package org.amnok.domain.count;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.codelist.CountClass;
import org.jspecify.annotations.Nullable;

/// People that one phrase counts in several parts: "two men and a woman" are three people, as are
/// "three people, two men and a woman".
final class CountedPeople {
    /// Words for people of whom others may be a part.
    private static final Pattern ANYBODY =
            Pattern.compile(
                    "\\b(?:people|persons?|pax|civilians?|residents?)\\b|사람|인원|주민|居民|住民|(?<![\\p{IsHan}])人|人(?=[员員])");

    private static final List<Pattern> SEXES =
            List.of(
                    Pattern.compile("\\b(?:m[ae]n|males?|boys?)\\b|남|소년|男"),
                    Pattern.compile("\\b(?:wom[ae]n|females?|girls?)\\b|여(?= ?[\\d성자])|소녀|女"),
                    Pattern.compile("\\bchild(?:ren)?\\b|어린이|아이|儿童|兒童|孩子|子ども|子供"));

    private static final Pattern AND =
            Pattern.compile(
                    "\\s*(?:,\\s*)?(?:and(?: his| her| their)?|plus|&|\\+|및|그리고|[와과]|[和及与與]|と|以及)\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*[,、]\\s*");

    /// A larger sum is no number of people that anybody saw.
    private static final int MOST = 99_999_999;

    private final List<CountMention> mentions;
    private final List<Count> counts;
    private final String words;

    /// @param mentions of people, in the order of the phrase
    /// @param counts what each of them says
    /// @param words of the phrase, lower case
    private CountedPeople(List<CountMention> mentions, List<Count> counts, String words) {
        this.mentions = mentions;
        this.counts = counts;
        this.words = words;
    }

    /// All of them; empty where some may be the same people.
    static Optional<Count> all(List<CountMention> mentions, List<Count> counts, String words) {
        var people = new CountedPeople(mentions, counts, words);
        return people.total().or(people::sum);
    }

    /// The number of all, where the others together are no more.
    private Optional<Count> total() {
        var totals = IntStream.range(0, counts.size()).filter(this::isOfAll).toArray();
        if (totals.length != 1) {
            return Optional.empty();
        }
        var total = counts.get(totals[0]);
        var parts = counts.stream().filter(count -> count != total).mapToLong(Count::min).sum();
        var most = total.max();
        return most == null || parts <= most ? Optional.of(total) : Optional.empty();
    }

    private boolean isOfAll(int i) {
        var mention = mentions.get(i);
        return mention.isTotal()
                || !mention.isInBracket() && others(i).allMatch(CountMention::isInBracket)
                || i == 0 && ANYBODY.matcher(text(i)).find() && isFollowed();
    }

    private Stream<CountMention> others(int i) {
        return mentions.stream().filter(mention -> mention != mentions.get(i));
    }

    /// True when the first is followed by a mark and not by another of its kind: "five people, two
    /// men and three women".
    private boolean isFollowed() {
        var between = between(0).strip();
        return counts.size() > 2 && !AND.matcher(between).matches();
    }

    private Optional<Count> sum() {
        var isReal = counts.stream().mapToLong(CountedPeople::largest).sum() <= MOST;
        return isReal && isApart() ? Optional.of(added()) : Optional.empty();
    }

    private static long largest(Count count) {
        var most = count.max();
        return most == null ? count.min() : most;
    }

    /// True when nobody is counted twice: each part names other people, joined by "and", or each
    /// another sex.
    private boolean isApart() {
        var last = counts.size() - 2;
        var areJoined =
                IntStream.rangeClosed(0, last)
                        .mapToObj(this::between)
                        .allMatch(b -> AND.matcher(b).matches() || COMMA.matcher(b).matches());
        return areJoined
                && (areSexes() || AND.matcher(between(last)).matches() && areOfOtherNames());
    }

    private boolean areSexes() {
        var met = new HashSet<Integer>();
        return IntStream.range(0, counts.size()).allMatch(i -> sex(i) >= 0 && met.add(sex(i)));
    }

    /// The place in the list; -1 for nobody of these.
    private int sex(int i) {
        return IntStream.range(0, SEXES.size())
                .filter(sex -> SEXES.get(sex).matcher(text(i)).find())
                .findFirst()
                .orElse(-1);
    }

    private boolean areOfOtherNames() {
        var met = new HashSet<String>();
        return IntStream.range(0, counts.size())
                .allMatch(
                        i -> {
                            var name = mentions.get(i).name();
                            return name != null && !ANYBODY.matcher(name).find() && met.add(name);
                        });
    }

    private String text(int i) {
        return words.substring(mentions.get(i).start(), mentions.get(i).end());
    }

    private String between(int i) {
        return words.substring(mentions.get(i).end(), mentions.get(i + 1).start());
    }

    private Count added() {
        var isExact = counts.stream().allMatch(c -> c.method() == Count.Method.EXACT);
        return new Count(
                CountClass.PERSON,
                counts.stream().mapToInt(Count::min).sum(),
                added(Count::best),
                added(Count::max),
                isExact ? Count.Method.EXACT : Count.Method.ESTIMATE);
    }

    private @Nullable Integer added(Function<Count, @Nullable Integer> part) {
        var sum = 0;
        for (var count : counts) {
            var number = part.apply(count);
            if (number == null) {
                return null;
            }
            sum += number;
        }
        return sum;
    }
}
