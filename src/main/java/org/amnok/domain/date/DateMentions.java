package org.amnok.domain.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.amnok.domain.TextRange;
import org.amnok.domain.date.DateMentions.Mention;
import org.jspecify.annotations.Nullable;

/// Finds dates in running text, in the words that [DateWords] reads. Takes time in proportion to
/// the text.
public final class DateMentions {
    private static final String MONTH =
            "(?:Jan(?:uary|\\b\\.?)|Feb(?:ruary|\\b\\.?)|Mar(?:ch|\\b\\.?)|Apr(?:il|\\b\\.?)|May\\b|June?\\b|July?\\b|Aug(?:ust|\\b\\.?)"
                    + "|Sep(?:tember|t?\\b\\.?)|Oct(?:ober|\\b\\.?)|Nov(?:ember|\\b\\.?)|Dec(?:ember|\\b\\.?)"
                    + "|\\b"
                    + ShortMonths.IN_CAPITALS
                    + "\\b(?= ?\\d{1,2}+(?! ?\\p{L}))|(?<=\\d ?)"
                    + ShortMonths.IN_CAPITALS
                    + "\\b(?! (?:HAVE|BE|NOT|WELL)\\b))";

    /// What stands before a year: after it, trucks are not two thousand.
    private static final String BEFORE_YEAR =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sep(?:t|tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|early|mid|late|in|since"
                    + "|spring|summer|autumn|fall|winter)[., -]{1,2}";

    /// 12.11.2025, 20251118, 2025. 11. 18., 2025.11.15 ~ 11.20, 15.11.–20.11.2025
    private static final String NUMBERS =
            ShortMonths.WORDS
                    + "|\\b(?!\\d{4}-\\d{1,2}-\\d{1,2} ?[–—-])(?:19|20)\\d\\d(?<dot>[./-]) ?[01]?\\d\\k<dot> ?[0-3]?\\d\\.? ?(?:[~〜～∼–—-]|to|부터) ?(?:0?[1-9]|1[0-2])\\k<dot> ?(?:0?[1-9]|[12]\\d|3[01])\\b(?![./-]\\d)(?:\\.(?!\\d))?"
                    + "|(?<![\\d./-])[0-3]?\\d\\.(?:[01]?\\d\\.)? ?[~–—-] ?[0-3]?\\d\\.[01]?\\d\\.(?:19|20)\\d\\d(?![\\d/-])"
                    + "|(?<![\\d./-])[0-3]?\\d(?<mark>[./-])[0-3]?\\d\\k<mark>(?:19|20)\\d\\d(?![\\d/-])"
                    + "|(?<![\\d.,-])20\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?![\\d.,-])"
                    + "|\\b(?:19|20)\\d\\d\\. ?(?:0?[1-9]|1[0-2])\\. ?[0-3]?\\d(?:\\.(?!\\d))?";

    /// No day of every week, and none to come.
    private static final String WEEKDAY =
            "(?<=(?:^|\\n)[-*•· ]{0,4})(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?: (?:morning|afternoon|evening|night))?(?=\\.?:)|(?<!(?i:every|next|by|each|coming|until|before|after) )\\b(?:(?:[Ll]ast|this past) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b(?:\\s(?:morning|afternoon|evening|night)\\b)?"
                    + "|(?<!매주 ?|다음 ?주 ?|오는 )(?:지난 ?주? ?|이번 ?주 ?)?[월화수목금토일]요일(?: ?(?:오전|오후|새벽|아침|저녁|밤))?"
                    + "|(?<![每下一两二三四几数])(?:上[个個]?|[本这這][个個]?)?(?:[周週]|星期|礼拜)[一二三四五六日天](?![年月季天])(?:上午|下午|早上|晚上|晚间|夜间|凌晨|中午)?"
                    + "|(?<!毎週)(?:[先今]週の?)?[月火水木金土日]曜日?(?:の?(?:朝|午前|午後|夜|夕方|未明|早朝|深夜))?";

    /// What makes words a date; "may" and "march" only with a capital.
    private static final String CORE =
            SpokenDates.WORDS
                    + "|"
                    + PastSpans.WORDS
                    + "|"
                    + NUMBERS
                    + "|"
                    + WEEKDAY
                    + "|"
                    + MONTH
                    + "|\\b[12]\\d{3}[-./](?:0?[1-9]|1[0-2])(?:[-./][0-3]?\\d)?(?:\\b|(?=T\\d\\d:))"
                    + "|(?<=\\b(?i:"
                    + BEFORE_YEAR
                    + "))(?:19|20)\\d\\d\\b(?! ?[년年])"
                    + "|(?<!(?:[©ⓒ]|\\([Cc]\\)|[Cc]opyright)[\\p{L} ]{0,20})\\b(?:19|20)\\d\\d\\b(?! ?[년年]|\\s?(?:cars|trucks|vehicles|people|residents|soldiers|km|m\\b|metres|meters|tons|tonnes|[대명동척개원辆人名吨台]))"
                    + "|\\b(?i:(?:last|this|previous|past) (?:week|month|year)|today|tonight|this (?:morning|afternoon|evening)|(?:last|yesterday) night|yesterday(?: (?:morning|afternoon|evening))?|(?:\\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten) (?:days?|weeks?|months?|years?) ago)\\b"
                    + "|(?<=\\b(?i:on|from|since|between|until|before|after|by|to|and|around|of) )the [0-3]?\\d(?:st|nd|rd|th)\\b(?! (?:of|and last|anniversary|floor|birthday|century|parallel|time|day|Party|Congress|[A-Z]))"
                    + "|\\b(?i:(?:since|this) (?:spring|summer|autumn|fall|winter))\\b"
                    + "|\\b(?i:spring|summer|autumn|fall|winter)(?= (?:of )?(?:19|20)\\d\\d)"
                    + "|(?:주체 ?\\d{2,3}(?: ?\\(\\d{4}\\))? ?)?\\d{1,4} ?(?:[년年]|[월月](?![^\\s\\d]?간)|[일日号號](?!간| ?동안|間|本))"
                    + "|(?<![\\d.])\\d{1,2}(?= ?[~〜∼–至到-] ?\\d{1,2} ?[월月](?!间|間|간))"
                    + "|(?<![数數几幾何百千])[一二三四五六七八九十〇]{1,4}(?:[年月号號]|日(?![本间間平あ当]|に[\\d一二三四五六七八九十約]))|元[旦日](?!本)|새해 ?첫 ?날|\\bNew Year['’]s Day\\b"
                    + "|지난 ?달|전달|이달|이번 ?달|지난해|작년|올해|금년|지난 ?주|어젯밤|간밤|지난 ?밤|(?:어제|그제|그저께|오늘|금일)(?: ?(?:아침|오전|오후|저녁|새벽|밤|낮)(?![가-힣]{2}))?|(?<!(?:대회|사건|사고|추석|명절|행사|방문|회담|선거|시험|발사|생일|[설기절날]) ?)(?:\\d{1,2}|이틀|사흘|나흘|닷새|엿새) ?(?:일|주|개월|달)? ?전(?=에(?![가-힣&&[^는도부]])|부터|쯤|[^가-힣]|$)|[一二两兩三四五六七八九]天前"
                    + "|上个?月|上個月|先月|本月|这个月|今月|去年|昨年|今年|本年|上[周週]|先週|昨[晚夜晩]|今[朝早晚夜晩]|[昨今前]天(?:早上|上午|中午|下午|凌晨|早晨|晚上|夜里|夜间|深夜)?|[昨今本]日(?:の?(?:朝|午前|午後|夕方|未明|早朝))?";

    /// What else stands in dates.
    private static final String SIDE =
            "(?<!\\d:)\\b[0-3]?\\d(?:st|nd|rd|th)?\\b(?!:\\d)"
                    + "|\\b(?i:early|mid|late|beginning|start|middle|end|between|from|around|about|since|until|before|after|by|on|in|of|the|and|to|through|or|first|second|third|fourth|last|final|half|quarter|week)\\b"
                    + "|(?i:(?:early|mid)-to-(?:mid|late))"
                    + "|지난(?= ?\\d{1,2}일)"
                    + "|(?:첫째?|둘째|셋째|넷째|마지막|(?:제 ?)?[1-4]) ?주차?(?![가-힣])|주간(?=\\s*(?:[:：\\n]|$))|那一?[周週]|の週|전반(?![가-힣])|후반(?![가-힣])"
                    + "|(?:第?[1-4一二三四][个個]?|最[后後]一?[个個]?|最終|[首头])[周週]|[上下前后後]半月?(?!年)"
                    + "|초순|상순|중순|하순|[초말](?![가-힣])|[초말](?=부터|까지|에서|(?:에[는도]?|엔)(?![가-힣])|쯤|께)|[上中下初]旬|[初中末底](?=[^\\p{IsHan}]|$|以[来前])|(?<=月)[初末底](?=[在的时時，,])"
                    + "|(?<=[日月旬末])起(?![\\p{IsHan}&&[^，。]])|부터|에서|까지|이[전후]|[直截][到至止](?=[今去昨本前上\\d一二三四五六七八九十])|自(?=[今去昨本前上\\d一二三四五六七八九十])|[以之][前后後]|以[来來降]|まで|から|[到至]|쯤|경(?![가-힣])|께(?![가-힣])|[~〜∼–—-]|봄|여름|가을|겨울|[春夏秋冬][天季]?";

    private static final Pattern TOKEN = Pattern.compile("(?<core>" + CORE + ")|" + SIDE);

    /// A dash at the beginning of a line is that of a list; a weekday begins one, too.
    private static final Pattern BETWEEN =
            Pattern.compile("(?!\\s*\\n\\s*(?:[–—-]|[周週]|星期|礼拜))[\\s,]{0,3}+");

    /// "12 Nov – 20 trucks" has a day and a count.
    private static final Pattern DAY_AND_NUMBER =
            Pattern.compile("(?i)\\d{1,2}(?:st|nd|rd|th)? [a-z]+\\.? *[–—-] *\\d{1,2}");

    /// 2025.11.28 - 10.30, which is no span.
    private static final Pattern DAY_AND_TIME =
            Pattern.compile("(\\d{4}\\.\\d{1,2}\\.\\d{1,2}) ?[~–—-] ?\\d{1,2}\\.\\d{2}");

    private static final int SOON_DAYS = 10;
    private static final int LONGEST_RUN = 14;
    private static final int LONGEST = 9;

    /// Of a text that seems to consist of dates no more words are tried than this.
    private static final int MOST_TRIED = 4_000;

    /// No date begins, or ends, with these.
    private static final Pattern JOINT = Pattern.compile("(?i)and|to|or|of|through|[~〜∼–—-]|[到至]");

    private static final Pattern OPENING =
            Pattern.compile(
                    "(?i)自|from|since|until|before|after|by|between|on|in|around|about|the");
    private static final Pattern FROM = Pattern.compile("(?i)from\\b\\s*");

    /// 17일, 14日から: a day whose month nobody says. 3日後, 1日2回, 15日付 are none.
    private static final Pattern BARE_DAY = Pattern.compile("\\d{1,2}[일日](?!.*[월月달]).*");

    private static final Pattern NO_DAY =
            Pattern.compile(
                    "^\\d{1,2}[일日](?:(?: ?(?:간|동안|만[에인의]|만(?![가-힣])|째|차(?![가-힣])|이상|이내|내내|내(?=[ ,.에])|치|분|정도|가량|여|후|뒤|연속|이나|마다|자(?![가-힣])|전투))"
                            + "|[间間内內以前后後余多目付分程連连ぶほ])|^1[일日](?:에|に)? ?(?:[\\d약約约평平당あ]|회|回)");

    /// 음력 5월 5일 is another day in another month.
    private static final Pattern LUNAR =
            Pattern.compile("(?i)(?:음력|[农農旧舊]历|[农農旧舊][曆暦]|阴历|[陰阴]暦|lunar) ?(?:\\d{1,2} ?[월月] ?)?$");

    /// 약 15일, 最多10日: so long; 오는 25일, 来月5日: to come.
    private static final Pattern SO_LONG_OR_TO_COME =
            Pattern.compile(
                    "(?:약|총|최대|최소|적어도|무려|단|불과|[约約近共]|最多|至少|[每毎]月?|매월|매달|오는|내달|다음 ?달"
                            + "|[来來]月|下个?月|下個月|翌月) ?$");

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？\\n]|[.!?]\\s");

    /// Behind a day on which something else happened.
    private static final Pattern AS_FOR = Pattern.compile("에는|에도|엔|又|再|[则還还]|には|にも");

    private static final Pattern BOTH = Pattern.compile(" ?(?:,|and|, and|&|과|와|및|[、和与與及]|と) ?");

    /// Not counted from a day, as "yesterday" is.
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("(?i)\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\d ?[월月]");

    private static final int ALMOST_A_YEAR_DAYS = 364;

    private final String text;
    private final @Nullable LocalDate anchor;
    private final List<Mention> found = new ArrayList<>();
    private int tried;

    private DateMentions(String text, @Nullable LocalDate anchor) {
        this.text = text;
        this.anchor = anchor;
    }

    /// A date in a text.
    ///
    /// @param words where they stand
    /// @param date null for words that lack a year which nobody knows
    /// @param isCounted true when it is counted from the day of the report, of which its year is
    public record Mention(TextRange words, @Nullable Edtf date, boolean isCounted) {
        /// The same in a text in which this one begins elsewhere.
        public Mention movedBy(int characters) {
            return new Mention(words.movedBy(characters), date, isCounted);
        }
    }

    /// The dates of a text.
    ///
    /// @param all none within another
    /// @param isCut true when the text seems to consist of dates, and not all were looked for
    public record Dates(List<Mention> all, boolean isCut) {
        public Dates {
            all = List.copyOf(all);
        }
    }

    private record Token(int start, int end, boolean isCore) {}

    /// All dates, none within another.
    ///
    /// @param anchor the day of the report; null when it is not known
    public static Dates in(String text, @Nullable LocalDate anchor) {
        var dates = new DateMentions(text, anchor);
        var run = new ArrayList<Token>();
        var tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            var token = new Token(tokens.start(), tokens.end(), tokens.group("core") != null);
            var isNext = !run.isEmpty() && isNext(run.getLast(), token, text);
            if (!isNext || run.size() == LONGEST_RUN) {
                dates.take(run);
                run.clear();
            }
            run.add(token);
        }
        dates.take(run);
        var all = new ArrayList<>(dates.found);
        var taken = new BitSet(text.length());
        all.forEach(mention -> taken.set(mention.words().from(), mention.words().to()));
        NumericDays.in(text, anchor)
                .filter(day -> taken.get(day.words().from(), day.words().to()).isEmpty())
                .forEach(all::add);
        all.sort(Comparator.comparingInt(mention -> mention.words().from()));
        shareYears(all, text);
        return new Dates(ListedDays.with(text, all), dates.tried >= MOST_TRIED);
    }

    /// "On 3 May and 7 June 2024", "2019년 7월 31일과 9월 13일": a year said once for both.
    private static void shareYears(List<Mention> all, String text) {
        for (var i = all.size() - 2; i >= 0; i--) {
            shareYear(all, i, i + 1, text, DateSpan::latest);
        }
        for (var i = 1; i < all.size(); i++) {
            shareYear(all, i, i - 1, text, span -> span.latest().plusDays(ALMOST_A_YEAR_DAYS));
        }
    }

    private static void shareYear(
            List<Mention> all,
            int at,
            int beside,
            String text,
            Function<DateSpan, LocalDate> countedFrom) {
        var mention = all.get(at);
        var with = all.get(beside).date();
        var gap =
                text.substring(
                        all.get(Math.min(at, beside)).words().to(),
                        all.get(Math.max(at, beside)).words().from());
        var words = mention.words().of(text);
        if (with != null
                && !all.get(beside).isCounted()
                && !DateSpan.OPEN_END.equals(with.span().latest())
                && (mention.isCounted() || mention.date() == null)
                && DAY_OF_MONTH.matcher(words).find()
                && BOTH.matcher(gap).matches()) {
            DateWords.read(words, countedFrom.apply(with.span()))
                    .ifPresent(date -> all.set(at, new Mention(mention.words(), date, false)));
        }
    }

    private static boolean isNext(Token last, Token token, String text) {
        return token.start - last.end <= 3
                && BETWEEN.matcher(text)
                        .region(last.end, token.start)
                        .useTransparentBounds(true)
                        .matches();
    }

    private void take(List<Token> run) {
        for (var from = 0; from < run.size(); from++) {
            var taken = longest(run, from);
            from = taken < 0 ? from : taken;
        }
    }

    /// The index of the last word of the longest date that begins at a word; -1 for none.
    private int longest(List<Token> run, int from) {
        var last = Math.min(run.size(), from + LONGEST) - 1;
        if (is(JOINT, run.get(from))
                || run.subList(from, last + 1).stream().noneMatch(Token::isCore)) {
            return -1;
        }
        for (var to = last; to >= from && tried < MOST_TRIED; to--) {
            if (!is(JOINT, run.get(to))
                    && !is(OPENING, run.get(to))
                    && run.subList(from, to + 1).stream().anyMatch(Token::isCore)) {
                var read = mention(new TextRange(run.get(from).start, run.get(to).end));
                if (read.isPresent()) {
                    found.add(read.get());
                    return to;
                }
            }
        }
        return -1;
    }

    private boolean is(Pattern kind, Token token) {
        return kind.matcher(text).region(token.start, token.end).matches();
    }

    private Optional<Mention> mention(TextRange range) {
        var words = range.of(text);
        tried++;
        if (DAY_AND_NUMBER.matcher(words).matches()
                || ShortMonths.isBeforeCount(text, range)
                || isLunar(range)) {
            return Optional.empty();
        }
        var alone = DateWords.read(words, null);
        var from = FROM.matcher(words);
        if (from.lookingAt() && alone.map(DateMentions::isOpen).orElse(anchor == null)) {
            return mention(new TextRange(range.from() + from.end(), range.to()));
        }
        if (alone.isPresent()) {
            return alone.map(date -> new Mention(range, date, false));
        }
        var day = DAY_AND_TIME.matcher(words);
        if (day.matches()) {
            return mention(new TextRange(range.from(), range.from() + day.end(1)));
        }
        if (BARE_DAY.matcher(words).matches() && isNoDay(range)) {
            return Optional.empty();
        }
        var sameMonth = dayOfSameMonth(range);
        if (sameMonth.isPresent()) {
            return sameMonth;
        }
        if (anchor == null) {
            return DateWords.needsDay(words)
                    ? Optional.of(new Mention(range, null, false))
                    : Optional.empty();
        }
        return DateWords.read(words, anchor)
                .filter(date -> !isOpen(date) || !from.lookingAt())
                .filter(date -> !BARE_DAY.matcher(words).matches() || isLast(date, anchor))
                .map(date -> new Mention(range, date, true));
    }

    /// "9월 13일 …, 15일에는 …", in one sentence.
    private Optional<Mention> dayOfSameMonth(TextRange range) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var last = found.getLast();
        var date = last.date();
        if (date == null || isOpen(date) || !BARE_DAY.matcher(range.of(text)).matches()) {
            return Optional.empty();
        }
        var between = text.substring(last.words().to(), range.from());
        var said = date.span().latest();
        return SENTENCE_END.matcher(between).find()
                        || !AS_FOR.matcher(text).region(range.to(), text.length()).lookingAt()
                ? Optional.empty()
                : DateWords.read(range.of(text), YearMonth.from(said).atEndOfMonth())
                        .filter(day -> isSameMonth(end(day), said) && end(day).isAfter(said))
                        .map(day -> new Mention(range, day, last.isCounted()));
    }

    private boolean isLunar(TextRange range) {
        return LUNAR.matcher(range.before(text, 12)).find();
    }

    private boolean isNoDay(TextRange range) {
        var after = text.substring(range.from(), Math.min(text.length(), range.to() + 8));
        return NO_DAY.matcher(after).find()
                || SO_LONG_OR_TO_COME.matcher(range.before(text, 6)).find();
    }

    /// The day of the report itself or one that was told before; or one of this month or of last
    /// week, where the text did not tell of another month last: "9월 13일 …, 15일에는" may be either,
    /// and what is longer ago is said with its month.
    private boolean isLast(Edtf date, LocalDate day) {
        var last = found.isEmpty() ? null : found.getLast().date();
        var before = last == null ? day : end(last);
        var said = end(date);
        return said.equals(day)
                || found.stream().anyMatch(told -> date.equals(told.date()))
                || (isSameMonth(said, day) || !said.isBefore(day.minusDays(SOON_DAYS)))
                        && (before.equals(day) || isSameMonth(said, before));
    }

    private static LocalDate end(Edtf date) {
        return isOpen(date) ? date.span().earliest() : date.span().latest();
    }

    private static boolean isSameMonth(LocalDate one, LocalDate other) {
        return YearMonth.from(one).equals(YearMonth.from(other));
    }

    /// "Images from 16 November" are no images of ever since.
    private static boolean isOpen(Edtf date) {
        return date.text().endsWith("/..");
    }
}
