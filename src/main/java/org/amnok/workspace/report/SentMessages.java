package org.amnok.workspace.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.TextRange;
import org.amnok.domain.date.DateMentions;
import org.amnok.domain.date.DateWords;
import org.amnok.exchange.reading.Outlets;
import org.jspecify.annotations.Nullable;

/// The messages of a text that was copied out of a messenger or a mailbox: when each was sent, and
/// what it says. Who sent it may be a source whom nobody may know, and is blanked out.
///
/// @param text as long as what was given, with spaces for what stands above messages and for the
///   marks of quoted lines
/// @param all in the order of the text; empty for a text without such lines
record SentMessages(String text, List<Message> all) {
    private static final String DAY =
            "(?<day>\\d{1,2}[./-]\\d{1,2}[./-](?:20)?\\d\\d|20\\d\\d[./-] ?\\d{1,2}[./-] ?\\d{1,2}\\.?"
                    + "|20\\d\\d ?[년年] ?\\d{1,2} ?[월月] ?\\d{1,2} ?[일日](?: ?[월화수목금토일]요일)?"
                    + "|\\d\\d\\. \\d{1,2}\\. \\d{1,2}\\.?|\\d{1,2} \\p{L}{3,9}\\.? 20\\d\\d|\\p{L}{3,9}\\.? \\d{1,2}, 20\\d\\d)";
    private static final String TIME =
            "(?:(?:오전|오후|上午|下午|午前|午後) ?)?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\h?[AaPp]\\.?[Mm]\\.?)?";
    private static final String LINE_DAY = DAY + " ?(?:\\([일월화수목금토日月火水木金土]\\)|[日月火水木金土]曜日)\\h*$";
    private static final String NAME = "(?<name>[^:：\\n\\[\\]]{1,60}?)";

    /// A line of each kind, as WhatsApp, KakaoTalk, Telegram, LINE and WeChat write it, and the
    /// words above a mail that is answered.
    private static final List<Pattern> HEADS =
            List.of(
                    line("\\[" + DAY + ",? " + TIME + "\\] " + NAME + " ?: ?"),
                    line("\\[" + TIME + ", " + DAY + "\\] " + NAME + " ?: ?"),
                    line(DAY + ",? " + TIME + "(?: -|,) " + NAME + " ?: ?"),
                    line(NAME + ", \\[" + DAY + ",?(?: at)? " + TIME + "\\]\\h*:?\\h*$"),
                    line("\\[" + NAME + "\\] \\[" + TIME + "\\] ?"),
                    line(
                            "(?=[^\\n]{0,80}\\d:\\d\\d)[^\\n]{6,150}(?:wrote|님이 작성|写道|寫道)\\h?[:：]\\h*$"),
                    line("[-=—─]{3,} ?" + DAY + " ?[-=—─]{3,}\\h*$"),
                    line(LINE_DAY + "(?=\\n\\d{1,2}:\\d\\d[\\t ])"),
                    line("\\d{1,2}:\\d\\d\\t[^\\t\\n]{1,60}\\t"));

    private static final Pattern LINE_DAY_ABOVE = line(LINE_DAY);

    /// Under the day of a conversation in LINE.
    private static final Pattern LINE_NAME = line("\\d{1,2}:\\d\\d \\S{1,30} ");

    private static final Pattern NAME_AND_DAY =
            line(NAME + "\\h{1,2}(?:" + DAY + "|\\d{1,2}[-/]\\d{1,2}) " + TIME + "\\h*$");

    /// Who may stand above an article.
    private static final Pattern OF_PAPER =
            Pattern.compile(
                    "(?i).*(?:news|press|agency|times|daily|radio|기자|뉴스|일보|신문|통신|방송|매체|记者|記者|新闻|新聞|通信|日报|日報|[社报報网網]$).*");

    /// Above an article: when it was put there, and changed.
    private static final Pattern OF_ARTICLE =
            Pattern.compile(
                    "(?i).*(?:입력|등록|승인|송고|수정|업데이트|published|updated|posted|modified|发布|發布|更新|公開|配信|掲載).*");

    private static final String FROM =
            "(?:From|To|Cc|Reply-To|보낸 ?사람|보낸이|발신인?|받는 ?사람|받는이|수신인?|참조|[发寄]件人|收件人|抄送|差出人|送信者|宛先)";
    private static final Pattern MAIL =
            line(
                    "(?:(?:"
                            + FROM
                            + "|Sent|Date|Subject|보낸 ?날짜|날짜|제목|发送时间|日期|主题|送信日時|日時|件名)\\h?[:：][^\\n]*(?:\\n|$)){2,12}");
    private static final Pattern IS_FROM = line(FROM + "\\h?[:：]");

    private static final Pattern QUOTED = Pattern.compile("(?m)^\\h*>[\\h>]*");
    private static final Pattern DAY_OF_MAIL =
            Pattern.compile(
                    "20\\d\\d ?[-./년年] ?\\d{1,2} ?[-./월月] ?\\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.? 20\\d\\d|\\p{L}{3,9}\\.? \\d{1,2}, 20\\d\\d");
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\D+(\\d+)\\D+(\\d+)\\D*");

    /// @param said the words between what stands above it and the next one
    /// @param sent null when the day is not known, or not whether it comes before the month
    record Message(TextRange said, @Nullable LocalDate sent) {}

    private record Head(TextRange line, @Nullable String day) {}

    SentMessages {
        all = List.copyOf(all);
    }

    /// @param isPlace true for words that name a place: these sent nothing
    static SentMessages of(String whole, Predicate<String> isPlace) {
        var text =
                blanked(whole, QUOTED.matcher(whole).results().map(SentMessages::range).toList());
        var heads = heads(text, isPlace);
        var isDayFirst = isDayFirst(heads);
        var plain = blanked(text, heads.stream().map(Head::line).toList());
        var all = new ArrayList<Message>();
        LocalDate day = null;
        for (var i = 0; i < heads.size(); i++) {
            var said = heads.get(i).line().to();
            var end = i + 1 < heads.size() ? heads.get(i + 1).line().from() : text.length();
            var words = heads.get(i).day();
            day = words == null ? day : day(words, isDayFirst).orElse(null);
            if (end > said) {
                all.add(new Message(new TextRange(said, end), day));
            }
        }
        var isBefore = !all.isEmpty() && heads.getFirst().line().from() > 0;
        if (isBefore) {
            all.addFirst(new Message(new TextRange(0, heads.getFirst().line().from()), null));
        }
        return new SentMessages(plain, all);
    }

    /// Nothing but the day: the one that a person gave, or on which all of them were sent.
    ReportReading.Head head(@Nullable LocalDate given) {
        var days = days();
        var day = given == null && days.size() == 1 ? days.getFirst() : given;
        return new ReportReading.Head("", day, "", "", List.of(), 0);
    }

    private List<LocalDate> days() {
        return all.stream().flatMap(m -> Stream.ofNullable(m.sent())).distinct().toList();
    }

    /// What is said on the day of each message.
    ///
    /// @param given the day of the text; null when it is not known
    DateMentions.Dates dates(@Nullable LocalDate given) {
        var isOneDay = days().size() == 1;
        var found = new ArrayList<DateMentions.Mention>();
        var isCut = false;
        for (var message : all) {
            var day =
                    message.sent() == null || (isOneDay && given != null) ? given : message.sent();
            var dates = DateMentions.in(message.said().of(text), day);
            dates.all().stream().map(m -> m.movedBy(message.said().from())).forEach(found::add);
            isCut |= dates.isCut();
        }
        return new DateMentions.Dates(found, isCut);
    }

    private static Pattern line(String rest) {
        return Pattern.compile("(?m)^[\\h\\u200e\\u200f\\u202a-\\u202e\\ufeff]*" + rest);
    }

    private static TextRange range(MatchResult found) {
        return new TextRange(found.start(), found.end());
    }

    private static String blanked(String text, List<TextRange> ranges) {
        var plain = new StringBuilder(text);
        for (var range : ranges) {
            for (var i = range.from(); i < range.to(); i++) {
                plain.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
            }
        }
        return plain.toString();
    }

    /// In the order of the text, none within another.
    private static List<Head> heads(String text, Predicate<String> isPlace) {
        var found = new ArrayList<Head>();
        for (var kind : HEADS) {
            heads(kind, text, isPlace).forEach(found::add);
        }
        var named =
                heads(
                        NAME_AND_DAY,
                        text,
                        name -> OF_ARTICLE.matcher(name).matches() || isPlace.test(name));
        if (named.size() > 1 || isFirst(named, text)) {
            found.addAll(named);
        }
        if (found.stream().anyMatch(head -> isLineDay(head, text))) {
            heads(LINE_NAME, text, isPlace).forEach(found::add);
        }
        MAIL.matcher(text)
                .results()
                .filter(mail -> IS_FROM.matcher(mail.group()).find())
                .forEach(mail -> found.add(new Head(range(mail), dayOfMail(mail.group()))));
        found.sort((a, b) -> Integer.compare(a.line().from(), b.line().from()));
        var ends = 0;
        var kept = new ArrayList<Head>();
        for (var head : found) {
            if (head.line().from() >= ends) {
                kept.add(head);
                ends = head.line().to();
            }
        }
        return kept;
    }

    /// True for the one message that a person copied.
    private static boolean isFirst(List<Head> named, String text) {
        return named.size() == 1
                && text.substring(0, named.getFirst().line().from()).isBlank()
                && !text.substring(named.getFirst().line().to()).isBlank()
                && !isOfPaper(named.getFirst().line().of(text));
    }

    private static boolean isLineDay(Head head, String text) {
        return LINE_DAY_ABOVE.matcher(head.line().of(text)).matches();
    }

    private static boolean isOfPaper(String line) {
        return OF_PAPER.matcher(line.strip()).matches() || Outlets.in(line).isPresent();
    }

    private static List<Head> heads(Pattern kind, String text, Predicate<String> isPlace) {
        var hasDay = kind.namedGroups().containsKey("day");
        var hasName = kind.namedGroups().containsKey("name");
        var isMail = !hasDay && !hasName;
        return kind.matcher(text)
                .results()
                .filter(found -> !hasName || !isPlace.test(found.group("name")))
                .map(
                        found ->
                                new Head(
                                        range(found),
                                        hasDay
                                                ? found.group("day")
                                                : isMail ? dayOfMail(found.group()) : null))
                .toList();
    }

    private static @Nullable String dayOfMail(String words) {
        return DAY_OF_MAIL
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse(null);
    }

    /// Of 12/11/2025 nobody knows what comes first, but of another such line of the text; with full
    /// stops it is the day. Null when it is not known.
    private static @Nullable Boolean isDayFirst(List<Head> heads) {
        for (var head : heads) {
            var words = Objects.requireNonNullElse(head.day(), "");
            var found = NUMBERS.matcher(words);
            if (found.matches() && found.group(1).length() < 3 && !words.contains(". ")) {
                if (Integer.parseInt(found.group(1)) > 12 || words.indexOf('.') > 0) {
                    return true;
                }
                if (Integer.parseInt(found.group(2)) > 12) {
                    return false;
                }
            }
        }
        return null;
    }

    private static Optional<LocalDate> day(String words, @Nullable Boolean isDayFirst) {
        var found = NUMBERS.matcher(words);
        if (!found.matches()) {
            return DateWords.day(words);
        }
        var isYearFirst = found.group(1).length() == 4 || words.contains(". ");
        if (isYearFirst) {
            return day(found, 1, 2, 3);
        }
        return isDayFirst == null && !found.group(1).equals(found.group(2))
                ? Optional.empty()
                : Boolean.FALSE.equals(isDayFirst) ? day(found, 3, 1, 2) : day(found, 3, 2, 1);
    }

    private static Optional<LocalDate> day(Matcher found, int year, int month, int day) {
        var y = Integer.parseInt(found.group(year));
        try {
            return Optional.of(
                    LocalDate.of(
                            y < 100 ? 2000 + y : y,
                            Integer.parseInt(found.group(month)),
                            Integer.parseInt(found.group(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
