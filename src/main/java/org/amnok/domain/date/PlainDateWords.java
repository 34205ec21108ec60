package org.amnok.domain.date;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates, ranges and vague dates in plain words, turned into EDTF.
final class PlainDateWords {
    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?:on |in |during )?(?:around|about|approximately|approx|circa|ca|c|roughly|"
                            + "약|约|約) ?(?<rest>.+)|(?<rest2>.+?) ?(?:경|쯤|(?<!그저)께|무렵|左右|前后|頃|ごろ|ころ)");
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?:on|in|during|at|dated?|as of|some ?time in|every day in) (?<rest>.+)");
    private static final String PART_OF_DAY_OF =
            "^(?:on |in |during )?(?:the )?(?:night|evening|afternoon|morning|early hours) of ";

    /// 4~6월.
    private static final String MONTHS = "(?<![\\d.-])(\\d{1,2}) ?([~〜–至到-]) ?(\\d{1,2}) ?([월月])";

    private static final Pattern SINCE =
            Pattern.compile(
                    "(?:(?:since|from|after) |自)(?<rest>.+)|(?<rest2>.+?) ?(?:이후|부터|들어서?|以[来來降后後]|之[后後]|から|起)");
    private static final Pattern UNTIL =
            Pattern.compile(
                    "(?:(?:until|till|up to|before|by) |[直截][到至止] ?)(?<rest>.+)|(?<rest2>.+?) ?(?:까지|이전|[以之]前|まで(?:に)?)");

    /// "17일", 17日: papers of the East say no month of the last such day. 17号 is a number, too.
    private static final Pattern BARE_DAY = Pattern.compile("\\d{1,2}[일日]");

    private static final String FROM = "(?:from |between )?(?<from>.+?)";
    private static final String TO = "(?<to>.+?)(?:까지|まで)?";

    /// A bare hyphen comes last: it also stands within dates.
    private static final List<Pattern> RANGES =
            List.of(
                    Pattern.compile(
                            FROM
                                    + "(?: ?(?:부터|에서|から) ?| ?[~〜–—至到] ?"
                                    + "| (?:to|until|till|through|and|or|-) )"
                                    + TO),
                    Pattern.compile(FROM + "-" + TO));

    /// "On 31 July and 13 September" is no time between them.
    private static final Pattern TWO = Pattern.compile("(?!between ).* and .*");

    private PlainDateWords() {}

    /// Reads words; empty when they are not understood.
    static Optional<Edtf> read(String words, @Nullable LocalDate anchor) {
        var plain = plain(words);
        return single(plain, anchor)
                .or(() -> range(plain, anchor))
                .or(() -> open(plain, anchor))
                .flatMap(EdtfParser::parse);
    }

    /// Lower case, single spaces, without commas, quotes and full stops after words.
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[,\"“”'‘’()]", " ")
                .replaceAll("(?<=\\D)\\.|\\.$", " ")
                .replaceAll(MONTHS, "$1$4$2$3$4")
                .replaceAll("元[旦日]|새해 ?첫 ?날", "1월 1일")
                .replaceAll("new year s day", "january 1")
                .replaceAll("\\b(early|mid|late|end|beginning)-", "$1 ")
                .replaceFirst("^(?:daily|every day|each day) (?=since|from)", "")
                .replaceFirst(PART_OF_DAY_OF, "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Optional<String> single(String words, @Nullable LocalDate anchor) {
        var about = ABOUT.matcher(words);
        if (about.matches()) {
            return anchored(rest(about), anchor).map(PlainDateWords::approximate);
        }
        var lead = LEAD.matcher(words);
        return anchored(lead.matches() ? lead.group("rest") : words, anchor).map(DatePhrase::edtf);
    }

    private static String approximate(DatePhrase phrase) {
        return phrase.part() == null ? phrase.edtf() + "~" : phrase.edtf();
    }

    /// What "since" words begin with: the day of "since Monday"; empty for others.
    static Optional<String> since(String words) {
        var since = SINCE.matcher(words);
        return since.matches() ? Optional.of(rest(since)) : Optional.empty();
    }

    private static Optional<String> open(String words, @Nullable LocalDate anchor) {
        var since = since(words);
        if (since.isPresent()) {
            return anchored(since.get(), anchor).map(phrase -> phrase.start() + "/..");
        }
        var until = UNTIL.matcher(words);
        if (!until.matches()) {
            return Optional.empty();
        }
        return lastDay(rest(until), anchor)
                .filter(phrase -> phrase.isAnchored(anchor))
                .map(phrase -> phrase.nearest(anchor))
                .map(phrase -> "../" + phrase.end());
    }

    private static Optional<String> range(String words, @Nullable LocalDate anchor) {
        return RANGES.stream()
                .map(shape -> shape.matcher(words))
                .filter(Matcher::matches)
                .flatMap(found -> range(found, anchor).stream())
                .findFirst();
    }

    private static Optional<String> range(Matcher found, @Nullable LocalDate anchor) {
        var first = found.group("from");
        var last = found.group("to");
        var isBare = first.matches("\\d{1,2}") || isBareDay(first);
        var end = isBare ? lastDay(last, anchor) : phrase(last, anchor);
        var isTwo = TWO.matcher(found.group()).matches();
        return phrase(first, anchor)
                .flatMap(from -> end.flatMap(to -> between(from, to, anchor, isTwo)));
    }

    /// "10 to 20 September 2025": either end completes the other. "November to January 2026" begins
    /// the year before, "28일부터 3일까지" the month before.
    private static Optional<String> between(
            DatePhrase from, DatePhrase to, @Nullable LocalDate anchor, boolean isTwo) {
        var end = to.filledFrom(from);
        if (!end.isAnchored(anchor)) {
            return Optional.empty();
        }
        var whole = end.anchored(anchor);
        var start = from.filledFrom(whole);
        if (!start.isWhole()) {
            return Optional.empty();
        }
        var first = beginning(from, start, whole);
        return isTwo && !isNext(first.end(), whole.start())
                ? Optional.empty()
                : Optional.of(first.start() + "/" + whole.end());
    }

    private static boolean isNext(String last, String first) {
        var end = EdtfParser.parse(exact(last)).map(date -> date.span().latest().plusDays(1));
        return end.equals(EdtfParser.parse(exact(first)).map(date -> date.span().earliest()));
    }

    private static String exact(String edtf) {
        return edtf.replace("~", "");
    }

    private static DatePhrase beginning(DatePhrase said, DatePhrase start, DatePhrase end) {
        if (said.year() == null && isLater(start.month(), end.month())) {
            return start.inPreviousYear();
        }
        return said.month() == null && isLater(start.day(), end.day())
                ? start.inPreviousMonth()
                : start;
    }

    private static boolean isLater(@Nullable Integer one, @Nullable Integer other) {
        return one != null && other != null && one > other;
    }

    /// What is left without the word before or after it.
    private static String rest(Matcher found) {
        var after = found.group("rest");
        return after == null ? found.group("rest2") : after;
    }

    /// Complete, with the month and year that a day to count from gives it.
    private static Optional<DatePhrase> anchored(String words, @Nullable LocalDate anchor) {
        return lastDay(words, anchor)
                .filter(phrase -> phrase.isAnchored(anchor))
                .map(phrase -> phrase.anchored(anchor));
    }

    /// A day without its month is the last such one.
    private static Optional<DatePhrase> lastDay(String words, @Nullable LocalDate anchor) {
        var phrase = phrase(words, anchor);
        return anchor != null && isBareDay(words)
                ? phrase.map(DatePhrase::day).map(day -> DatePhrase.ofLast(day, anchor))
                : phrase;
    }

    private static boolean isBareDay(String words) {
        return BARE_DAY.matcher(words).matches();
    }

    private static Optional<DatePhrase> phrase(String words, @Nullable LocalDate anchor) {
        return EnglishDateWords.read(words, anchor)
                .or(() -> EastAsianDateWords.read(words, anchor));
    }
}
