package org.amnok.workspace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.amnok.domain.TextRange;
import org.amnok.domain.count.CountMentions;
import org.amnok.domain.date.DateMentions;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.Place;
import org.amnok.workspace.report.Proposal.Option;
import org.amnok.workspace.report.Proposal.Part;
import org.amnok.workspace.report.Proposal.Remark;
import org.amnok.workspace.report.Proposal.Value;
import org.jspecify.annotations.Nullable;

/// Gathers what sentences tell of one sighting.
final class DraftBuilder {
    private static final Pattern SAME_TIME =
            Pattern.compile(
                    "(?i)\\bthe same (?:time|period|days?|night|week|month)\\b|\\bthat (?:day|night|week)\\b"
                            + "|같은 ?(?:시기|날|기간|달)|그날|이날|[当當][天日]|同一?[时時]期|同[日天月]|同じ(?:時期|日|頃|期間)|この日");

    private static final Pattern AT_ANOTHER_TIME =
            Pattern.compile("^[\\s“\"‘']*(?:최근|요즘|(?i:recently|in recent \\w+)\\b|近日|近来|近頃|最近)");

    private final List<TextRange> sentences = new ArrayList<>();
    private final List<Option> dates = new ArrayList<>();
    private final List<Option> told = new ArrayList<>();
    private final List<Option> places = new ArrayList<>();
    private final List<Option> kinds = new ArrayList<>();
    private final List<Option> datesBefore = new ArrayList<>();
    private final List<Option> placesBefore = new ArrayList<>();
    private final List<CountMentions.Mention> counts = new ArrayList<>();
    private SurenessMentions.@Nullable Mention sureness;

    /// The last sentence that says what was seen, where, or how many; null before there is one.
    private @Nullable TextRange lastSeen;

    private boolean isSeen;

    /// True for the sighting of a line of a list.
    private boolean isListed;

    /// True when a sentence tells another sighting: it is an item of a list, has a place or a date
    /// of its own, other than this one's; counts elsewhere; tells something else that was seen; or
    /// says when, where and how many, or in a line of its own what, all by itself.
    boolean isOther(SentenceFacts facts, String text) {
        return !sentences.isEmpty() && isItem(facts, text)
                || !sentences.isEmpty()
                        && PhotoCredits.is(sentences.getLast(), text)
                                != PhotoCredits.is(facts.sentence(), text)
                || isOtherDay(facts, text)
                || !facts.places().isEmpty() && !places.isEmpty() && !hasPlaceOf(facts)
                || facts.isEntry() && places.isEmpty() && !counts.isEmpty()
                || isSighting() && isCountedElsewhere(facts)
                || isSighting()
                        && (isOtherKind(facts, text)
                                || isOtherCount(facts)
                                || isWhole(facts, text));
    }

    /// Where nobody says when it happened, what was told on another day is something else.
    private boolean isOtherDay(SentenceFacts facts, String text) {
        if (isAtAnotherTime(facts, text)
                || isSinceThen(facts, text)
                || isAlso(facts, text)
                || isListed && !facts.dates().isEmpty() && !isGoingOn(facts.sentence(), text)) {
            return true;
        }
        return facts.dates().isEmpty() && dates.isEmpty()
                ? !facts.told().isEmpty() && !told.isEmpty() && !hasAny(told, facts.told())
                : !facts.dates().isEmpty() && !dates.isEmpty() && !hasDateOf(facts);
    }

    /// 昨年5月にも: what happened then, too, is something else.
    private boolean isAlso(SentenceFacts facts, String text) {
        return isSighting()
                && facts.dates().stream()
                        .mapToInt(day -> day.words().to())
                        .anyMatch(to -> text.startsWith("にも", to) || text.startsWith("에도", to));
    }

    private boolean isAtAnotherTime(SentenceFacts facts, String text) {
        return !dates.isEmpty()
                && facts.dates().isEmpty()
                && AT_ANOTHER_TIME.matcher(facts.sentence().of(text)).find();
    }

    /// In a paragraph of its own, what has been so since a day.
    private boolean isSinceThen(SentenceFacts facts, String text) {
        return !sentences.isEmpty()
                && dates.isEmpty()
                && !facts.dates().isEmpty()
                && facts.dates().stream().allMatch(DraftBuilder::isOpen)
                && !isGoingOn(facts.sentence(), text);
    }

    private static boolean isOpen(DateMentions.Mention day) {
        return day.date() != null && day.date().span().latest().equals(DateSpan.OPEN_END);
    }

    /// A number at another place than that of the sentence before this one's.
    private boolean isCountedElsewhere(SentenceFacts facts) {
        return places.isEmpty()
                && !placesBefore.isEmpty()
                && !facts.counts().isEmpty()
                && !facts.places().isEmpty()
                && facts.places().stream().noneMatch(new ValueIn(placesBefore)::has);
    }

    private static boolean isItem(SentenceFacts facts, String text) {
        return Sentences.isItem(facts.sentence().of(text));
    }

    /// True where this only names the day and place of a list that the sentence begins.
    boolean isHeadingOf(SentenceFacts facts, String text) {
        return isItem(facts, text) && !isListed && kinds.isEmpty() && counts.isEmpty();
    }

    private static boolean isLineOfList(SentenceFacts facts, String text) {
        return facts.isEntry() || isItem(facts, text);
    }

    /// Words that many sentences have tell something else in a paragraph of its own alone.
    private boolean isOtherKind(SentenceFacts facts, String text) {
        var isOfParagraph = !isGoingOn(facts.sentence(), text) && !facts.places().isEmpty();
        var own =
                facts.kinds().stream()
                        .filter(kind -> !kind.isWeak() || isOfParagraph)
                        .map(kind -> (Value) new Value.OfKind(kind.kind()))
                        .toList();
        return !own.isEmpty()
                && !kinds.isEmpty()
                && kinds.stream().map(Option::value).noneMatch(own::contains)
                && !(facts.dates().isEmpty()
                        && facts.places().isEmpty()
                        && facts.counts().isEmpty());
    }

    /// Another number of the same, with a day or place that this one lacks.
    private boolean isOtherCount(SentenceFacts facts) {
        return (!facts.dates().isEmpty() && !hasDateOf(facts)
                        || !facts.places().isEmpty() && !hasPlaceOf(facts))
                && CountOptions.haveOther(counts, facts.counts());
    }

    /// When, where and what, all said again.
    private boolean isWhole(SentenceFacts facts, String text) {
        return !facts.dates().isEmpty()
                && !facts.places().isEmpty()
                && (!facts.counts().isEmpty()
                        || !facts.kinds().isEmpty() && !isGoingOn(facts.sentence(), text));
    }

    /// The sighting of a sentence behind this one's. What it does not say itself it has from here:
    /// the place, and the day where it speaks of the same, or nothing was seen there. In a
    /// paragraph of its own, with a day of its own, it may have happened at the place of the one
    /// before; an item of a list at that above it, and on that day.
    DraftBuilder next(SentenceFacts facts, String text) {
        var next = new DraftBuilder();
        var isLine = isLineOfList(facts, text);
        var isGoingOn = isGoingOn(facts.sentence(), text);
        if (isLine) {
            var where = isGoingOn ? Remark.SAID_BEFORE : Remark.SAID_IN_PARAGRAPH_BEFORE;
            next.datesBefore.addAll(
                    said(isGoingOn && !dates.isEmpty() || !isListed ? dates : datesBefore, where));
        }
        if (isGoingOn) {
            var isHere = facts.places().isEmpty() || hasPlaceOf(facts);
            if (facts.dates().isEmpty()
                    && !isLine
                    && !AT_ANOTHER_TIME.matcher(facts.sentence().of(text)).find()
                    && (isHere
                            || !isSighting()
                            || SAME_TIME.matcher(facts.sentence().of(text)).find())) {
                next.datesBefore.addAll(said(dates, Remark.SAID_BEFORE));
            }
            if (facts.places().isEmpty()) {
                next.placesBefore.addAll(said(places, Remark.SAID_BEFORE));
            }
        } else if (isItem(facts, text)) {
            next.placesBefore.addAll(said(heading(text), Remark.SAID_IN_PARAGRAPH_BEFORE));
        } else if (facts.places().isEmpty() && !facts.dates().isEmpty()) {
            var known = places.isEmpty() ? placesBefore : places;
            next.placesBefore.addAll(said(known, Remark.SAID_IN_PARAGRAPH_BEFORE));
        }
        return next;
    }

    /// Begins a list under what names its place.
    void under(List<SentenceFacts> title) {
        title.forEach(
                line -> placesBefore.addAll(said(line.places(), Remark.SAID_IN_PARAGRAPH_BEFORE)));
    }

    /// The places above a list.
    private List<Option> heading(String text) {
        return Sentences.isItem(sentences.getFirst().of(text)) ? placesBefore : places;
    }

    private static List<Option> said(List<Option> before, Remark where) {
        return before.size() == 1
                ? before.stream()
                        .map(o -> new Option(o.value(), o.words(), remark(o, where)))
                        .toList()
                : List.of();
    }

    private static Remark remark(Option option, Remark where) {
        return where == Remark.SAID_BEFORE && option.remark() != Remark.NONE
                ? option.remark()
                : where;
    }

    private boolean hasDateOf(SentenceFacts facts) {
        return hasAny(dates, facts.dates());
    }

    private static boolean hasAny(List<Option> known, List<DateMentions.Mention> days) {
        return days.stream().map(DraftBuilder::date).anyMatch(new ValueIn(known)::has);
    }

    private boolean hasPlaceOf(SentenceFacts facts) {
        return facts.places().stream().anyMatch(new ValueIn(places)::has);
    }

    private record ValueIn(List<Option> all) {
        boolean has(Option option) {
            return all.stream().anyMatch(o -> name(o.value()).equals(name(option.value())));
        }

        /// 신의주 and 신의주시 are one.
        private static Object name(Value value) {
            return switch (value) {
                case Value.At(_, Place.Located at) -> at.inWords("");
                case Value.At(var name, _) -> name;
                default -> value;
            };
        }
    }

    void add(SentenceFacts facts, String text) {
        isListed = sentences.isEmpty() ? isLineOfList(facts, text) : isListed;
        var isFar = !facts.dates().isEmpty() && !hasPlaceOf(facts) && isFurtherDown(facts, text);
        sentences.add(facts.sentence());
        facts.dates().stream()
                .map(DraftBuilder::date)
                .map(o -> isFar ? furtherDown(o) : o)
                .forEach(o -> addOrJoin(dates, o));
        facts.told().stream().map(DraftBuilder::dayOfTelling).forEach(o -> addOrJoin(told, o));
        facts.places().forEach(o -> addOrJoin(places, o));
        if (kinds.isEmpty()) {
            facts.kinds()
                    .forEach(
                            k ->
                                    kinds.add(
                                            new Option(
                                                    new Value.OfKind(k.kind()),
                                                    List.of(k.words()),
                                                    Remark.NONE)));
        }
        counts.addAll(facts.counts());
        if (!facts.kinds().isEmpty() || !facts.places().isEmpty() || !facts.counts().isEmpty()) {
            lastSeen = facts.sentence();
        }
        isSeen |= facts.isEvent();
        if (sureness == null) {
            sureness = facts.sureness().orElse(null);
        }
    }

    /// True where a whole paragraph stands between what was seen and this.
    private boolean isFurtherDown(SentenceFacts facts, String text) {
        if (!dates.isEmpty() || lastSeen == null || lastSeen.to() > facts.sentence().from()) {
            return false;
        }
        var between = text.substring(lastSeen.to(), facts.sentence().from());
        var end = between.indexOf('\n');
        return end >= 0 && !between.substring(end, between.lastIndexOf('\n')).isBlank();
    }

    /// A day without a year is left to a person anyway.
    private static Option furtherDown(Option day) {
        return day.remark() == Remark.NO_YEAR
                ? day
                : new Option(day.value(), day.words(), Remark.SAID_FURTHER_DOWN);
    }

    /// What is said twice rests on the words of both.
    static void addOrJoin(List<Option> all, Option option) {
        var known = new ValueIn(all);
        if (!known.has(option)) {
            if (all.size() < ReportReader.MOST_OPTIONS) {
                all.add(option);
            }
            return;
        }
        all.replaceAll(
                o -> new ValueIn(List.of(o)).has(option) ? o.with(option.words().stream()) : o);
    }

    private static Option date(DateMentions.Mention mention) {
        var remark =
                mention.date() == null
                        ? Remark.NO_YEAR
                        : mention.isCounted() ? Remark.YEAR_OF_REPORT : Remark.NONE;
        return new Option(new Value.On(mention.date()), List.of(mention.words()), remark);
    }

    private static Option dayOfTelling(DateMentions.Mention mention) {
        return new Option(
                new Value.On(mention.date()), List.of(mention.words()), Remark.DAY_OF_TELLING);
    }

    /// True when a kind of thing or a number was seen, and when or where is told; or something, and
    /// both are.
    boolean isSighting() {
        var isDated = !dates.isEmpty() || !datesBefore.isEmpty();
        var isPlaced = !places.isEmpty() || !placesBefore.isEmpty();
        var isTold = isDated || !told.isEmpty();
        return kinds.isEmpty() && counts.isEmpty()
                ? isSeen && isTold && isPlaced
                : isDated || isPlaced || isTold && !counts.isEmpty();
    }

    /// True when it says when and where, if not what: all that a text may tell.
    boolean isDatedAndPlaced() {
        return !dates.isEmpty() && !places.isEmpty();
    }

    /// True for a sentence in the same line as the last one.
    boolean isGoingOn(TextRange sentence, String text) {
        return !sentences.isEmpty()
                && text.substring(sentences.getLast().to(), sentence.from()).indexOf('\n') < 0;
    }

    /// A sentence of which nothing is proposed.
    void keep(TextRange sentence) {
        sentences.add(sentence);
    }

    /// Those of which it is made so far.
    List<TextRange> sentences() {
        return List.copyOf(sentences);
    }

    /// @param by who may have reported it; empty where no words say it
    ReportDraft done(List<Option> by) {
        if (dates.isEmpty()) {
            dates.addAll(datesBefore.isEmpty() ? told : datesBefore);
        }
        if (places.isEmpty()) {
            places.addAll(placesBefore);
        }
        var counted = CountOptions.of(counts);
        var proposals = new ArrayList<Proposal>();
        add(proposals, Part.TITLE, DraftTitle.of(kinds, counted, places));
        add(proposals, Part.KIND, kinds);
        add(proposals, Part.WHEN, dates);
        add(proposals, Part.WHERE, places);
        add(proposals, Part.COUNTS, counted);
        add(proposals, Part.REPORTED_BY, by);
        var sure = sureness;
        add(
                proposals,
                Part.SURENESS,
                sure == null
                        ? List.of()
                        : List.of(
                                new Option(
                                        new Value.Sure(sure.confidence()),
                                        List.of(sure.words()),
                                        Remark.NONE)));
        return new ReportDraft(proposals, sentences);
    }

    private static void add(List<Proposal> proposals, Part part, List<Option> options) {
        if (!options.isEmpty()) {
            proposals.add(new Proposal(part, options));
        }
    }
}
