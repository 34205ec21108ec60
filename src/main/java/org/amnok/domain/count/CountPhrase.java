package org.amnok.domain.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.CountToken.Kind;
import org.jspecify.annotations.Nullable;

/// Goes through the words of a report once and gathers what they count.
final class CountPhrase {
    /// Measures, and things that have no class: "ten helicopters took residents away" counts
    /// neither.
    private static final Pattern MEASURE =
            Pattern.compile(
                    "(?:tons?|tonnes?|kilogram(?:me)?s?|kgs?|kilos?|grams?|pounds?|lbs|lit(?:er|re)s?|barrels?|crates?|packs?|cartons?|bottles?|yuan|won|dollars?|rounds|bullets?|foot|feet|ft|met(?:er|re)s?|k?m|kms?|kilomet(?:er|re)s?|miles?|seats?|seaters?"
                            + "|wheel(?:er|ed)?s?|axles?|stor(?:e?y|ies)|percent|days?|hours?|weeks?|years?|months?|minutes?"
                            + "|helicopters?|(?:air)?planes?|aircraft|warships?|drones?|balloons?|missiles?|gunshots?|boxes|dogs?|cattle|cows?|sacks?|bags?|packages?|tents?|flags?|loudspeakers?|households?|families)(?:-.*)?"
                            + "|(?:톤|킬로|미터|리터|원|위안|달러|엔|년|개월|주일|일간|시간|퍼센트|가구|세대|포대|박스|자루|마리|차례|가지|トン|キロ|メートル|リットル|ドル|ウォン).*"
                            + "|번|[吨噸斤元圆円]");

    private final String words;
    private final String given;
    private final List<CountToken> tokens;
    private final List<CountMention> mentions = new ArrayList<>();
    private CountMention now = new CountMention(false);
    private Kind said = Kind.NUMBER;
    private boolean joins;
    private boolean isTotalNext;
    private boolean separated;
    private boolean bracketed;
    private boolean inBracket;
    private boolean isElsewhere;
    private boolean isNegated;
    private int partFrom = -1;
    private boolean isNounBeside;
    private @Nullable CountToken before;

    /// @param words lower case, numbers in digits
    /// @param given as they stand in the report
    CountPhrase(String words, String given) {
        this.words = words;
        this.given = given;
        tokens = CountTokens.of(words);
    }

    CountReader.Reading reading() {
        var none = none();
        if (none.isPresent()) {
            return new CountReader.Reading(List.of(none.get()), List.of());
        }
        for (var token : tokens) {
            if (token.is(Kind.PART) && partFrom < 0) {
                partFrom = token.start();
            }
            if (partFrom < 0) {
                take(token);
                before = token;
            }
        }
        if (!tokens.isEmpty() && tokens.getLast().is(Kind.ABOUT) && now.isPlainLast()) {
            now.say(Kind.ABOUT);
        }
        finish();
        return isNegated && !mentions.isEmpty()
                ? new CountReader.Reading(List.of(), List.of(given))
                : result();
    }

    /// "none", "no trucks", 트럭 없음: none of one class.
    private Optional<Count> none() {
        var relevant = tokens.stream().filter(t -> !isAside(t)).toList();
        var at =
                relevant.indexOf(
                        relevant.stream().filter(CountPhrase::isNone).findFirst().orElse(null));
        if (at < 0 || tokens.stream().anyMatch(t -> t.is(Kind.NUMBER) && t.low() > 1)) {
            return Optional.empty();
        }
        if (relevant.size() == 1) {
            return Optional.of(none(CountClass.UNKNOWN));
        }
        var nouns = relevant.stream().filter(t -> t.is(Kind.NOUN)).toList();
        var isBeside =
                (at + 1 < relevant.size() && relevant.get(at + 1).is(Kind.NOUN))
                        || (at > 0 && relevant.get(at - 1).is(Kind.NOUN));
        var of = nouns.size() == 1 && isBeside ? nouns.getFirst().of() : null;
        return Optional.ofNullable(of).map(CountPhrase::none);
    }

    private static Count none(CountClass of) {
        return new Count(of, 0, 0, 0, Count.Method.ESTIMATE);
    }

    private static boolean isNone(CountToken token) {
        var high = token.high();
        return token.is(Kind.NONE) || (token.is(Kind.NUMBER) && high != null && high == 0);
    }

    /// Says nothing where none were seen: 一 in 一辆也没有, too.
    private static boolean isAside(CountToken token) {
        return token.is(Kind.FILLER)
                || token.is(Kind.TOTAL)
                || token.is(Kind.COUNTER)
                || (token.is(Kind.NUMBER) && token.low() == 1);
    }

    private void take(CountToken token) {
        switch (token.kind()) {
            case NUMBER -> number(token);
            case COUNTER -> counter(token);
            case NOUN -> noun(token);
            case JOIN -> join(token);
            case SEPARATOR -> separated = true;
            case BRACKET -> bracket(token);
            case PREPOSITION -> {
                isElsewhere = now.hasNumber() && now.hasClass();
                if (now.hasNumber() && !now.hasClass()) {
                    now.close();
                }
            }
            case MAYBE_MORE -> {
                if (now.hasNumber()) {
                    now.open();
                }
            }
            case THING -> thing(token);
            case TOTAL -> total(token);
            case INCLUDING -> isTotalNext = true;
            case NOT, NONE -> isNegated = true;
            case WORD -> word(token);
            case FILLER, PART -> {}
            case AFTER_AT_LEAST,
                    AFTER_MORE_THAN,
                    AFTER_AT_MOST,
                    AFTER_LESS_THAN,
                    AFTER_NEARLY,
                    AFTER_ABOUT ->
                    after(token);
            case EXACTLY, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, NEARLY, ABOUT, MAYBE, BEST ->
                    said =
                            said == Kind.NUMBER || said == Kind.MAYBE || said == Kind.ABOUT
                                    ? token.kind()
                                    : said;
        }
    }

    private void number(CountToken token) {
        var amount = new CountAmount(token.low(), token.high(), said);
        var joinsLast = joins && now.hasNumber();
        if (!joinsLast && now.hasNumber() && (now.hasClass() || now.isClosed() || now.isOther())) {
            finish();
        }
        if (joinsLast && said == Kind.NUMBER) {
            now.joinLast(amount);
        } else {
            if (joinsLast && now.isPlainLast()) {
                now.say(Kind.AT_LEAST);
            }
            isNounBeside = !now.hasNumber() && before != null && before.is(Kind.NOUN);
            now.number(amount);
        }
        now.total(isTotalNext);
        isTotalNext = false;
        now.reach(token);
        said = Kind.NUMBER;
        joins = false;
        separated = false;
    }

    private void counter(CountToken token) {
        var of = token.of();
        if (of != null) {
            now.counter(of);
        }
        now.reach(token);
    }

    private void noun(CountToken token) {
        var of = Objects.requireNonNull(token.of());
        var name = words.substring(token.start(), token.end());
        if (isElsewhere && now.hasNumber() && !isNumberNext(token)) {
            return;
        }
        var isNext = before != null && before.is(Kind.NOUN) && !separated;
        var isOfNext = inBracket && isNumberNext(token);
        var isTaken =
                isOfNext
                        || (now.hasCounter() && (now.hasNoun() || separated))
                        || (now.isNounFirst() && now.hasNoun() && separated);
        if (now.hasNumber() && !isNext && (now.isClosed() || isTaken)) {
            if (bracketed && !isOfNext) {
                return;
            }
            finish();
            now.noun(of, name);
        } else if (isNext || !now.hasNoun()) {
            now.noun(of, name);
        } else if (separated) {
            now.alsoNoun(of);
        } else if (now.hasNumber() && now.isNounFirst() && !isNounBeside) {
            now.noun(of, name);
        } else if (now.hasNumber() && !bracketed) {
            now.unclear();
        } else if (!now.hasNumber()) {
            now.noun(of, name);
        }
        now.reach(token);
        separated = separated && !now.hasNumber();
    }

    private void thing(CountToken token) {
        if (now.hasNoun() || (now.hasNumber() && separated)) {
            finish();
        }
        now.unclear();
        now.reach(token);
    }

    private void bracket(CountToken token) {
        bracketed = true;
        inBracket = "([".indexOf(words.charAt(token.start())) >= 0;
    }

    private void total(CountToken token) {
        var isBefore =
                tokens.stream()
                        .filter(next -> next.start() >= token.end())
                        .findFirst()
                        .filter(next -> next.is(Kind.NUMBER))
                        .isPresent();
        isTotalNext = separated || !now.hasNumber() || isBefore;
        now.total(!isTotalNext);
    }

    /// "30 trucks to Hyesan" is no range; "soldiers, 5 to 8" is one.
    private void join(CountToken token) {
        var isTo = token.end() - token.start() == 2 && words.startsWith("to", token.start());
        var isBetween = before != null && before.is(Kind.NUMBER) && isNumberNext(token);
        if (now.hasNumber() && (isBetween || !(isTo && now.hasClass()))) {
            joins = true;
            separated = now.hasClass() && !now.hasCounter();
        } else {
            separated = true;
        }
    }

    private void word(CountToken token) {
        joins = false;
        if (now.hasNumber() && !now.hasClass() && !now.isClosed()) {
            now.other();
            now.reach(token);
            if (words.charAt(token.start()) > 'z' || isMeasure(token)) {
                now.close();
            }
        } else if (before != null
                && (before.is(Kind.NUMBER)
                        ? isMeasure(token) || isOtherCounter(token, before)
                        : isHyphenated(token, before) && isMeasure(token))) {
            now.unclear();
        }
    }

    /// "Trucks behind the five-storey house" are not five.
    private boolean isHyphenated(CountToken token, CountToken hyphen) {
        return words.charAt(hyphen.start()) == '-'
                && hyphen.end() == token.start()
                && hyphen.start() > 0
                && Character.isDigit(words.charAt(hyphen.start() - 1));
    }

    /// "(trucks 15, buses: 5)": each number counts what stands before it.
    private boolean isNumberNext(CountToken noun) {
        return tokens.stream()
                .filter(token -> token.start() >= noun.end() && !token.is(Kind.SEPARATOR))
                .findFirst()
                .filter(token -> token.is(Kind.NUMBER))
                .isPresent();
    }

    /// "담배 2박스": what is told by another counter is none of what was named before.
    private boolean isOtherCounter(CountToken token, CountToken number) {
        return token.start() == number.end() && words.charAt(token.start()) > 'z';
    }

    /// "5-ton trucks" are not five.
    private boolean isMeasure(CountToken token) {
        return MEASURE.matcher(words).region(token.start(), token.end()).matches();
    }

    private void after(CountToken token) {
        if (!now.hasNumber() || token.is(Kind.AFTER_MORE_THAN) && isOfObject()) {
            return;
        }
        now.reach(token);
        if (token.is(Kind.AFTER_AT_LEAST) && !isOne(now.last())) {
            now.open();
        } else if (now.isPlainLast()
                || token.is(Kind.AFTER_AT_LEAST)
                || token.is(Kind.AFTER_AT_MOST)) {
            now.say(token.kind());
        }
    }

    /// "5명이 강을 넘었다": it is the river that was crossed.
    private boolean isOfObject() {
        return before != null
                && before.is(Kind.WORD)
                && "을를".indexOf(words.charAt(before.end() - 1)) >= 0;
    }

    private static boolean isOne(CountAmount amount) {
        return amount.high() != null && amount.high() == amount.low();
    }

    private void finish() {
        if (now.hasNumber()) {
            var earlier = mentions.isEmpty() ? null : mentions.getLast();
            if (earlier == null || !earlier.takeFrom(now)) {
                mentions.add(now);
            }
        }
        now = new CountMention(inBracket);
        separated = false;
        bracketed = false;
        isElsewhere = false;
    }

    /// Two counts of one class are no sum: nobody said that they are different things. A number
    /// alone beside others counts nobody knows what.
    private CountReader.Reading result() {
        var rows = new LinkedHashMap<CountMention, Count>();
        for (var mention : mentions) {
            if ((mention.hasClass() || mentions.size() == 1) && !isSum(mention)) {
                mention.count().ifPresent(count -> rows.put(mention, count));
            }
        }
        var parts = putTogether(rows);
        var classes = rows.values().stream().map(Count::countClass).toList();
        rows.values().removeIf(row -> Collections.frequency(classes, row.countClass()) > 1);
        var left =
                mentions.stream()
                        .filter(mention -> !rows.containsKey(mention) && !parts.contains(mention))
                        .map(mention -> text(mention.start(), mention.end()))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (partFrom >= 0) {
            left.add(text(partFrom, words.length()));
        }
        return new CountReader.Reading(List.copyOf(rows.values()), left);
    }

    /// People who are counted in parts become one count, that of the first of them.
    ///
    /// @return the others
    private List<CountMention> putTogether(Map<CountMention, Count> rows) {
        var people = new ArrayList<CountMention>();
        var counts = new ArrayList<Count>();
        rows.forEach(
                (mention, count) -> {
                    if (count.countClass() == CountClass.PERSON) {
                        people.add(mention);
                        counts.add(count);
                    }
                });
        var all =
                people.size() > 1
                        ? CountedPeople.all(people, counts, words)
                        : Optional.<Count>empty();
        if (all.isEmpty()) {
            return List.of();
        }
        var others = people.subList(1, people.size());
        rows.keySet().removeAll(others);
        rows.put(people.getFirst(), all.get());
        return others;
    }

    /// "20 cars and 10 trucks, 30 vehicles in all": counted already.
    private boolean isSum(CountMention mention) {
        return mentions.stream().anyMatch(mention::isCountedBy);
    }

    /// In the words of the report where nothing was put into digits.
    private String text(int from, int to) {
        return mentions.size() == 1 && partFrom < 0 ? given : words.substring(from, to).strip();
    }
}
