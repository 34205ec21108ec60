package org.amnok.workspace.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.TextRange;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.count.CountMentions;
import org.amnok.domain.date.DateMentions;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.FollowingDates;
import org.amnok.domain.record.Place;
import org.amnok.exchange.reading.Outlets;
import org.amnok.geo.Geodesy;
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

    /// What lies elsewhere is the place of something else.
    private static final double WEST = 123.5;

    private static final double EAST = 131.5;
    private static final double SOUTH = 39.5;
    private static final double NORTH = 43.5;

    private static final Pattern IS_CITY = Pattern.compile("[시군市县縣郡]$");

    private static final Pattern GUARD_POST = Pattern.compile("(?i)\\bguard ?posts?\\b");

    private static final double TOWN_METRES = 1000;
    private static final double MOST_OF_CITY_METRES = 50_000;

    /// A quarter may lie a little outside of what a city's name says.
    private static final double OUTSKIRTS = 2;

    private static final String IN_CITY =
            "(?: (?:district|neighbou?rhood|quarter))? in (?:the (?:city|town) of )?";

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
        var past = ReportedDays.past(dates.all(), head.published());
        var days = FollowingDates.with(text, past, m -> ReportedDays.isFollowed(m, text));
        var found = drafts(text, head, days, head.end());
        if (found.isEmpty() && head.end() > 0) {
            found = drafts(text, head, withoutDayOf(head, days, text), 0);
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

    private List<ReportDraft> drafts(
            String text, ReportReading.Head head, List<DateMentions.Mention> dates, int from) {
        var by = reportedBy(head);
        var found = new ArrayList<ReportDraft>();
        var now = new DraftBuilder();
        if (from > 0 && Sentences.isItem(text.substring(from))) {
            now.under(facts(text.substring(0, from), List.of(), 0));
        }
        for (var facts : facts(text, dates, from)) {
            if (now.isOther(facts, text)) {
                finish(now, text, by, found);
                now = now.next(facts, text);
            }
            if (!facts.isEmpty()) {
                now.add(facts, text);
            } else if (now.isGoingOn(facts.sentence(), text)) {
                now.keep(facts.sentence());
            }
        }
        finish(now, text, by, found);
        return found;
    }

    private static void finish(
            DraftBuilder draft, String text, @Nullable Option by, List<ReportDraft> found) {
        if (draft.isSighting()) {
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
        var taken =
                Stream.concat(
                                dates.stream().map(DateMentions.Mention::words),
                                named.stream().map(PlaceMention::words))
                        .toList();
        var counts = CountMentions.in(text, taken);
        var dateAt = new InOrder<>(dates, DateMentions.Mention::words);
        var placeAt = new InOrder<>(named, PlaceMention::words);
        var countAt = new InOrder<>(counts, CountMentions.Mention::words);
        return Sentences.of(text, from).stream()
                .map(
                        sentence -> {
                            var kinds = KindMentions.in(text, sentence);
                            var days = dateAt.within(sentence);
                            var here = placeAt.within(sentence);
                            var isCaption =
                                    days.isEmpty()
                                            && kinds.isEmpty()
                                            && PhotoCredits.isCaption(sentence, text);
                            return new SentenceFacts(
                                    sentence,
                                    ReportedDays.of(days, text, true),
                                    ReportedDays.of(days, text, false),
                                    options(text, isCaption ? List.of() : here),
                                    countAt.within(sentence).stream()
                                            .filter(c -> !isOfPost(c, kinds, text))
                                            .toList(),
                                    kinds,
                                    KindMentions.isOfSomethingSeen(text, sentence),
                                    SurenessMentions.in(text, sentence));
                        })
                .toList();
    }

    private static <T> List<T> withoutUnlessAll(List<T> all, Predicate<T> some) {
        var rest = all.stream().filter(some.negate()).toList();
        return rest.isEmpty() ? all : rest;
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

    private List<Option> options(String text, List<PlaceMention> mentions) {
        var all =
                places(text, mentions).stream()
                        .flatMap(mention -> options(text, mention).stream())
                        .filter(ReportReader::isNear)
                        .limit(MOST_OPTIONS)
                        .toList();
        return all.stream()
                .filter(o -> all.stream().noneMatch(finer -> isWithin(finer, o, text)))
                .map(o -> withWordsOf(all, o, text))
                .toList();
    }

    /// Where nothing else is said, it happened where it was told, or opposite.
    private static List<PlaceMention> places(String text, List<PlaceMention> mentions) {
        var seen =
                mentions.stream()
                        .filter(m -> !Viewpoint.is(text, m.words()))
                        .filter(m -> !Viewpoint.isEnd(text, m.words()))
                        .filter(m -> !Viewpoint.isCompared(text, m.words()))
                        .toList();
        var isBetween = mentions.stream().anyMatch(m -> Viewpoint.isEnd(text, m.words()));
        var told = (Predicate<PlaceMention>) m -> Viewpoint.isOfReport(text, m.words());
        var happened =
                isBetween
                        ? seen.stream().filter(told.negate()).toList()
                        : withoutUnlessAll(seen, told);
        return withoutUnlessAll(happened, m -> Viewpoint.isOnlyFaced(text, m.words()));
    }

    private static List<Option> options(String text, PlaceMention mention) {
        var words = mention.words().of(text);
        return switch (mention.reading()) {
            case PlaceWords.Reading.Of(var place) -> List.of(option(words, place, mention));
            case PlaceWords.Reading.OneOf(var choices) ->
                    choices.stream().map(c -> option(c.label(), c.place(), mention)).toList();
            case PlaceWords.Reading.None _ -> List.of();
        };
    }

    private static Option option(String name, Place place, PlaceMention mention) {
        return new Option(new Value.At(name, place), List.of(mention.words()), remark(place));
    }

    private static Remark remark(Place place) {
        return switch (place) {
            case Place.Stretch _ -> Remark.STRETCH;
            case Place.Located at ->
                    at.method() == org.amnok.domain.codelist.LocationMethod.RELATIVE
                            ? Remark.TOLD_FROM_ANOTHER
                            : Remark.NONE;
            case Place.Unlocated _ -> Remark.NOT_LOCATED;
        };
    }

    private static boolean isNear(Option option) {
        return point(option)
                .map(
                        at ->
                                at.lonDegrees() > WEST
                                        && at.lonDegrees() < EAST
                                        && at.latDegrees() > SOUTH
                                        && at.latDegrees() < NORTH)
                .orElse(true);
    }

    /// The station lies in the town, the coordinate in both: the sentence means the finer one. Of a
    /// coordinate nobody says how exact it is. A town is no part of another: Changbai lies beside
    /// Hyesan. "신의주시 위화도" is an address.
    private boolean isWithin(Option finer, Option wider, String text) {
        if (!(finer.value() instanceof Value.At(_, Place.Located(var a, var small, _, _)))
                || !(wider.value() instanceof Value.At(_, Place.Located(var b, var large, _, _)))
                || large == null
                || small != null && small >= large
                || small != null && small >= TOWN_METRES && !places.areOnOneSide(a, b)
                || isInside(wider, finer, text)) {
            return false;
        }
        var metres = Geodesy.distanceMetres(a, b);
        var isPart =
                small == null || small <= large / 2 || finer.remark() == Remark.TOLD_FROM_ANOTHER;
        return isPart && metres < large
                || metres < MOST_OF_CITY_METRES && isAddress(wider, finer, text)
                || metres < large * OUTSKIRTS && isOf(wider, finer, text);
    }

    /// "혜산시 송전리" lies somewhere in the city, which is named elsewhere, too.
    private static boolean isInside(Option place, Option city, String text) {
        var words = place.words().getFirst().of(text);
        var name = city.words().getFirst().of(text);
        return words.startsWith(name) && words.length() > name.length() + 2;
    }

    /// A city or county, and right behind it a place in it.
    private static boolean isAddress(Option wider, Option finer, String text) {
        return IS_CITY.matcher(wider.words().getFirst().of(text)).find()
                && between(wider, finer, text).matches(" ?");
    }

    /// "Hyesan's Wiyon", "Wiyon district in Hyesan".
    private static boolean isOf(Option wider, Option finer, String text) {
        return between(wider, finer, text).matches("['’]s ")
                || between(finer, wider, text).matches(IN_CITY);
    }

    /// What stands behind one and before the other; a dash where that comes first.
    private static String between(Option one, Option other, String text) {
        var from = one.words().getFirst().to();
        var to = other.words().getFirst().from();
        return from <= to ? text.substring(from, to) : "-";
    }

    private Option withWordsOf(List<Option> all, Option option, String text) {
        return option.with(
                all.stream()
                        .filter(wider -> isWithin(option, wider, text))
                        .flatMap(wider -> wider.words().stream()));
    }

    private static Optional<LatLon> point(Option option) {
        return option.value() instanceof Value.At(_, Place.Located at)
                ? Optional.of(at.point())
                : Optional.empty();
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
