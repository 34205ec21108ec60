package org.amnok.workspace.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.TextRange;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.count.CountMentions;
import org.amnok.domain.date.DateMentions;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.FollowingDates;
import org.amnok.exchange.reading.KindMentions;
import org.amnok.exchange.reading.Outlets;
import org.amnok.geo.words.PlaceMention;
import org.amnok.geo.words.PlaceWords;
import org.amnok.workspace.report.Proposal.Option;
import org.amnok.workspace.report.Proposal.Remark;
import org.amnok.workspace.report.Proposal.Value;
import org.jspecify.annotations.Nullable;

/// Reads a report in English, Korean, Chinese or Japanese by dictionaries: what it says of
/// sightings, each with the words that say it. What no word says is left out. Takes time in
/// proportion to the text. Thread-safe.
public record ReportReader(PlaceWords places) {
    /// Of a longer text only the beginning is read.
    public static final int LONGEST = 100_000;

    private static final int LOOKED_AT = 2_000;

    /// More are more than a person looks through.
    public static final int MOST_DRAFTS = 100;

    /// More places of one sentence, or days of one sighting, are no choice.
    static final int MOST_OPTIONS = 12;

    private static final Pattern GUARD_POST = Pattern.compile("(?i)\\bguard ?posts?\\b");

    private static final Pattern AFTER_SOURCE = Pattern.compile("\\)?(?:[.]?$|:| [-–—])");

    /// @param published the day it came out, as a person gave it; null to find it in the text
    public ReportReading read(String whole, @Nullable LocalDate published) {
        var given = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        var messages = SentMessages.of(given, name -> !places.mentions(name).isEmpty());
        var isArticle = messages.all().isEmpty();
        var text = isArticle ? HardWraps.undone(messages.text()) : messages.text();
        var head = isArticle ? ReportHead.of(text, published) : messages.head(published);
        var dates =
                isArticle
                        ? DateMentions.in(text, countedFrom(text, head))
                        : messages.dates(head.published());
        var past = ReportedDays.past(dates.all(), text, head.published());
        var days = FollowingDates.with(text, past, m -> ReportedDays.isFollowed(m, text));
        var facts = facts(text, days, head.end());
        var found = drafts(text, head, facts, head.end(), DraftBuilder::isSighting);
        if (found.isEmpty() && head.end() > 0) {
            var all = facts(text, withoutDayOf(head, days, text), 0);
            found = drafts(text, head, all, 0, DraftBuilder::isSighting);
        }
        if (found.isEmpty()) {
            found = drafts(text, head, facts, head.end(), DraftBuilder::isDatedAndPlaced);
        }
        var isCut = given.length() < whole.length() || found.size() > MOST_DRAFTS || dates.isCut();
        return new ReportReading(given, head, found.stream().limit(MOST_DRAFTS).toList(), isCut);
    }

    /// Where a text follows, the day in its head is the one on which it came out.
    private static List<DateMentions.Mention> withoutDayOf(
            ReportReading.Head head, List<DateMentions.Mention> days, String text) {
        return text.substring(head.end()).isBlank()
                ? days
                : days.stream()
                        .filter(day -> head.words().stream().noneMatch(day.words()::overlaps))
                        .toList();
    }

    /// The day that it came out; of a list else the last day of which its title speaks: "Hyesan,
    /// November 2025". Null where neither is said.
    private static @Nullable LocalDate countedFrom(String text, ReportReading.Head head) {
        return head.published() != null || !Sentences.isItem(text.substring(head.end()))
                ? head.published()
                : DateMentions.in(text.substring(0, head.end()), null).all().stream()
                        .flatMap(mention -> Stream.ofNullable(mention.date()))
                        .map(date -> date.span().latest())
                        .filter(day -> !day.equals(DateSpan.OPEN_END))
                        .findFirst()
                        .orElse(null);
    }

    /// True for a text that begins with a message or mail, under the line that says when it was
    /// sent.
    public static boolean isOfMessages(String text) {
        var beginning = text.substring(0, Math.min(text.length(), LOOKED_AT)).stripLeading();
        var first = SentMessages.of(beginning, _ -> false).all().stream().findFirst();
        return first.filter(message -> message.said().from() > 0).isPresent();
    }

    /// @param told of the sentences from a place on
    /// @param isEnough whether what sentences tell makes a draft
    private List<ReportDraft> drafts(
            String text,
            ReportReading.Head head,
            List<SentenceFacts> told,
            int from,
            Predicate<DraftBuilder> isEnough) {
        var by = reportedBy(head);
        var found = new ArrayList<ReportDraft>();
        var now = new DraftBuilder();
        if (from > 0 && Sentences.isItem(text.substring(from))) {
            now.under(facts(text.substring(0, from), List.of(), 0));
        }
        for (var facts : told) {
            if (now.isOther(facts, text)) {
                if (!now.isHeadingOf(facts, text)) {
                    finish(now, isEnough, text, by, found);
                }
                now = now.next(facts, text);
            }
            if (!facts.isEmpty()) {
                now.add(facts, text);
            } else if (now.isGoingOn(facts.sentence(), text)) {
                now.keep(facts.sentence());
            }
        }
        finish(now, isEnough, text, by, found);
        return found;
    }

    private static void finish(
            DraftBuilder draft,
            Predicate<DraftBuilder> isEnough,
            String text,
            @Nullable Option by,
            List<ReportDraft> found) {
        if (isEnough.test(draft)) {
            found.add(draft.done(reportedBy(draft.sentences(), text, by)));
        }
    }

    /// Who is named with a sighting, or who is named first in the text: where both may have
    /// reported it, a person chooses.
    private static List<Option> reportedBy(
            List<TextRange> sentences, String text, @Nullable Option first) {
        var all = new ArrayList<Option>();
        if (first != null) {
            all.add(first);
        }
        for (var sentence : sentences) {
            Outlets.in(sentence.of(text))
                    .map(words -> words.movedBy(sentence.from()))
                    .filter(words -> all.stream().noneMatch(o -> isNamed(o, words.of(text))))
                    .ifPresent(words -> all.add(outlet(words, text)));
        }
        return all;
    }

    private static Option outlet(TextRange words, String text) {
        return new Option(new Value.By(words.of(text), null, "", ""), List.of(words), Remark.NONE);
    }

    private static boolean isNamed(Option by, String outlet) {
        return by.value() instanceof Value.By(var name, _, _, _) && name.equalsIgnoreCase(outlet);
    }

    private static @Nullable Option reportedBy(ReportReading.Head head) {
        return head.words().isEmpty()
                ? null
                : new Option(
                        new Value.By(head.outlet(), head.published(), head.title(), head.address()),
                        head.words(),
                        Remark.NONE);
    }

    private List<SentenceFacts> facts(String text, List<DateMentions.Mention> dates, int from) {
        var named = places.mentions(text);
        var options = new PlaceOptions(places, text);
        var taken =
                Stream.concat(
                                dates.stream().map(DateMentions.Mention::words),
                                named.stream().map(PlaceMention::words))
                        .toList();
        var counts = CountMentions.in(text, taken);
        var dateAt = new InOrder<>(dates, DateMentions.Mention::words);
        var placeAt = new InOrder<>(named, PlaceMention::words);
        var countAt = new InOrder<>(counts, CountMentions.Mention::words);
        return parts(text, from, dates, named, counts).stream()
                .map(
                        part -> {
                            var sentence = part.words();
                            var kinds = KindMentions.in(text, sentence);
                            var counted = countAt.within(sentence);
                            var days = daysOf(dateAt.within(sentence), counted, sentence, text);
                            var here = placeAt.within(sentence);
                            var isCaption =
                                    days.isEmpty()
                                            && kinds.isEmpty()
                                            && PhotoCredits.isCaption(sentence, text);
                            return new SentenceFacts(
                                    sentence,
                                    part.isEntry(),
                                    ReportedDays.of(days, text, true),
                                    ReportedDays.of(days, text, false),
                                    options.of(isCaption ? List.of() : here),
                                    counted.stream()
                                            .filter(c -> !isOfPost(c, kinds, text))
                                            .toList(),
                                    kinds,
                                    SeenWords.areIn(text, sentence),
                                    SurenessMentions.in(text, sentence));
                        })
                .toList();
    }

    private static List<DateMentions.Mention> daysOf(
            List<DateMentions.Mention> days,
            List<CountMentions.Mention> counted,
            TextRange sentence,
            String text) {
        return withoutDayOfSource(days, sentence, text).stream()
                .filter(day -> !counted.isEmpty() || !isToldBack(day, text))
                .toList();
    }

    /// "Asiapress, 2 December 2025." or "Asiapress, 2 December: …" before the first sentence: the
    /// day on which it came out.
    private static List<DateMentions.Mention> withoutDayOfSource(
            List<DateMentions.Mention> days, TextRange sentence, String text) {
        if (days.isEmpty()) {
            return days;
        }
        var day = days.getFirst().words();
        var isSource =
                day.to() <= sentence.to()
                        && AFTER_SOURCE.matcher(text).region(day.to(), sentence.to()).lookingAt()
                        && ReportHead.isOutletAnd(
                                day.movedBy(-sentence.from()),
                                text.substring(sentence.from(), day.to()));
        return isSource ? days.subList(1, days.size()) : days;
    }

    /// "Two weeks earlier the bridge had been closed": no day of what is counted after it.
    private static boolean isToldBack(DateMentions.Mention day, String text) {
        return day.words().of(text).endsWith("earlier");
    }

    private static List<Entries.Part> parts(
            String text,
            int from,
            List<DateMentions.Mention> dates,
            List<PlaceMention> places,
            List<CountMentions.Mention> counts) {
        var dateAt = InOrder.of(dates.stream().map(DateMentions.Mention::words));
        var placeAt = InOrder.of(places.stream().map(PlaceMention::words));
        var countAt = InOrder.of(counts.stream().map(CountMentions.Mention::words));
        return Sentences.of(text, from).stream()
                .flatMap(
                        sentence ->
                                new Entries(
                                                text,
                                                dateAt.within(sentence),
                                                placeAt.within(sentence),
                                                countAt.within(sentence))
                                        .of(sentence).stream())
                .toList();
    }

    /// "A guard" of "a guard post", "guard posts to 28".
    private static boolean isOfPost(
            CountMentions.Mention count, List<KindMentions.Mention> kinds, String text) {
        return count.rows().stream().anyMatch(row -> row.countClass() == CountClass.PERSON)
                && (GUARD_POST.matcher(count.words().of(text)).find()
                        || kinds.stream()
                                .filter(kind -> kind.kind() == SightingKind.GUARD_POST)
                                .map(KindMentions.Mention::words)
                                .anyMatch(
                                        post ->
                                                post.overlaps(count.words())
                                                        && post.to() > count.words().to()));
    }

    /// Mentions in the order of the text, taken sentence by sentence.
    private static final class InOrder<T> {
        private final List<T> all;
        private final java.util.function.Function<T, TextRange> words;
        private int next;

        InOrder(List<T> all, java.util.function.Function<T, TextRange> words) {
            this.all = all;
            this.words = words;
        }

        static InOrder<TextRange> of(Stream<TextRange> all) {
            return new InOrder<>(all.toList(), words -> words);
        }

        List<T> within(TextRange sentence) {
            var found = new ArrayList<T>();
            while (next < all.size() && words.apply(all.get(next)).from() < sentence.to()) {
                if (words.apply(all.get(next)).from() >= sentence.from()) {
                    found.add(all.get(next));
                }
                next++;
            }
            return found;
        }
    }
}
