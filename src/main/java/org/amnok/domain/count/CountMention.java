package org.amnok.domain.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.CountClass.Group;
import org.amnok.domain.count.CountToken.Kind;
import org.jspecify.annotations.Nullable;

/// What a phrase says of one kind of thing: numbers, a noun, a counter, and what is not known.
final class CountMention {
    private static final Set<Kind> LEAST =
            Set.of(Kind.AT_LEAST, Kind.AFTER_AT_LEAST, Kind.MORE_THAN, Kind.AFTER_MORE_THAN);
    private static final Set<Kind> MOST =
            Set.of(Kind.AT_MOST, Kind.AFTER_AT_MOST, Kind.LESS_THAN, Kind.AFTER_LESS_THAN);

    private final List<CountAmount> amounts = new ArrayList<>();
    private @Nullable CountClass noun;
    private @Nullable String name;
    private @Nullable CountClass counter;
    private boolean isBefore;
    private boolean isOther;
    private boolean isClosed;
    private boolean isOpen;
    private boolean isUnclear;
    private boolean isTotal;
    private final boolean isInBracket;

    /// @param isInBracket true where it describes what was counted before: "(20 trucks, 10 buses)"
    CountMention(boolean isInBracket) {
        this.isInBracket = isInBracket;
    }

    private int start = -1;
    private int end = -1;

    boolean hasNumber() {
        return !amounts.isEmpty();
    }

    boolean hasClass() {
        return noun != null || counter != null;
    }

    boolean hasNoun() {
        return noun != null;
    }

    boolean hasCounter() {
        return counter != null;
    }

    /// True when the noun stood before the number: 트럭 30대.
    boolean isNounFirst() {
        return isBefore;
    }

    /// True when a preposition ended what the number may count.
    boolean isClosed() {
        return isClosed;
    }

    /// True when it counts what no class is for: routes, days.
    boolean isOther() {
        return isOther && !hasClass();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    void reach(CountToken token) {
        start = start < 0 ? token.start() : Math.min(start, token.start());
        end = Math.max(end, token.end());
    }

    void number(CountAmount amount) {
        amounts.add(amount);
    }

    /// What is said behind the last number: "or more".
    void say(Kind said) {
        var last = amounts.removeLast();
        amounts.add(new CountAmount(last.low(), last.high(), said));
    }

    boolean isPlainLast() {
        return hasNumber() && amounts.getLast().said() == Kind.NUMBER;
    }

    CountAmount last() {
        return amounts.getLast();
    }

    /// "20 to 30", "15 to 30+"; "at least 100 to 500" has both ends.
    void joinLast(CountAmount other) {
        var from = amounts.removeLast();
        var high = other.high();
        isUnclear |= from.low() > other.low() || from.high() == null || from.high() != from.low();
        var hasBothEnds = from.said() == Kind.AT_LEAST && high != null && high == other.low();
        amounts.add(new CountAmount(from.low(), high, hasBothEnds ? Kind.NUMBER : from.said()));
    }

    /// @param word it is called
    void noun(CountClass of, String word) {
        isBefore = !hasNumber();
        noun = of;
        name = word;
    }

    /// What it is called; null where a counter alone tells.
    @Nullable String name() {
        return name;
    }

    /// "30 trucks and buses": what both are.
    void alsoNoun(CountClass of) {
        var before = noun;
        if (before != null && before != of) {
            isUnclear |= before.group() != Group.VEHICLES || of.group() != Group.VEHICLES;
            noun = CountClass.VEHICLE;
        }
    }

    void counter(CountClass of) {
        counter = of;
    }

    void other() {
        isOther = true;
    }

    void close() {
        isClosed = true;
    }

    void open() {
        isOpen = true;
    }

    /// @param isSaid true where "in all" stands with the number
    void total(boolean isSaid) {
        isTotal |= isSaid;
    }

    boolean isTotal() {
        return isTotal;
    }

    /// True where it stands in brackets behind another, or within those.
    boolean isInBracket() {
        return isInBracket;
    }

    /// True when two of vehicles count the same: a total and its parts.
    boolean isCountedBy(CountMention other) {
        return other != this
                && countsVehicles()
                && other.countsVehicles()
                && ((isTotal && isOfAnyClass()) || (isInBracket && !other.isInBracket));
    }

    private boolean countsVehicles() {
        var of = countClass();
        return of != null && (of.group() == Group.VEHICLES || isOfAnyClass());
    }

    private boolean isOfAnyClass() {
        var of = countClass();
        return of == CountClass.VEHICLE || of == CountClass.UNKNOWN;
    }

    void unclear() {
        isUnclear = true;
    }

    /// Takes the numbers of a later phrase that names nothing: "100 to 500 cars, about 300".
    boolean takeFrom(CountMention later) {
        var both = new ArrayList<>(amounts);
        both.addAll(later.amounts);
        var namesOther =
                (later.hasClass() && !isRangeWith(later)) || later.isOther() || later.isClosed;
        if (namesOther || CountAmount.together(both, CountClass.UNKNOWN, isOpen).isEmpty()) {
            return false;
        }
        amounts.addAll(later.amounts);
        noun = noun == null ? later.noun : noun;
        name = name == null ? later.name : name;
        isOpen |= later.isOpen;
        end = later.end;
        return true;
    }

    /// "At least 100 cars, at most 500 cars".
    private boolean isRangeWith(CountMention later) {
        var isOneThing = noun == null ? counter == later.counter : noun == later.noun;
        return isOneThing
                && amounts.stream().allMatch(a -> LEAST.contains(a.said()))
                && later.amounts.stream().allMatch(a -> MOST.contains(a.said()));
    }

    /// Empty when it is not understood.
    Optional<Count> count() {
        var of = countClass();
        return isUnclear || isOther() || of == null
                ? Optional.empty()
                : CountAmount.together(amounts, of, isOpen);
    }

    /// Null when noun and counter contradict each other: 30대 남성 are men in their thirties.
    private @Nullable CountClass countClass() {
        var named = noun;
        var counted = counter;
        if (counted == null) {
            return named == null ? CountClass.UNKNOWN : named;
        }
        if (named == null || named.group() == counted.group()) {
            return named == null ? counted : named;
        }
        if (counted != CountClass.VEHICLE) {
            return counted;
        }
        return named.group() == Group.PEOPLE || named.group() == Group.BUILDINGS ? null : named;
    }
}
