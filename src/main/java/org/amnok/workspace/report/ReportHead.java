package org.amnok.workspace.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.TextRange;
import org.amnok.domain.count.CountMentions;
import org.amnok.domain.date.DateMentions;
import org.amnok.exchange.reading.Outlets;
import org.jspecify.annotations.Nullable;

/// Finds outlet, day, title and address above a report's text.
final class ReportHead {
    private static final int MOST_LINES = 8;
    private static final int LONGEST_LINE = 200;

    /// A longer line is the first paragraph below a title.
    private static final int LONGEST_ENTRY = 80;

    /// A shorter line may be the name of a section.
    private static final int SHORT_TITLE = 12;

    private static final int NEAR_THE_TOP = 2_000;
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n?");
    private static final Pattern ENDS_A_SENTENCE =
            Pattern.compile(
                    ".*(?:[.!?。！？][\"”’)]*|[。！？][^」』]*[」』]|[。！？] ?[(（][^()（）\\n]{2,40}[)）])\\s*$",
                    Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"“”]{4,500}");
    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("/(20\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

    /// "A woman walks by the Yalu, opposite Dandong, October 3, 2013. REUTERS/Name".
    private static final Pattern CAPTION =
            Pattern.compile("\\s*\\p{Lu}.{40,}\\b(?:19|20)\\d\\d\\. ?[^.\\n]{2,60}\\s*");

    /// "Hyesan: ", 혜산 of "혜산 트럭 3대".
    private static final Pattern BEFORE_COUNT =
            Pattern.compile("[^\\p{L}\\n]{0,6}(?:[\\p{L}'’-]{2,20} ?){1,3}[:：,，–—-]? ?");

    private static final Pattern BEFORE_OUTLET =
            Pattern.compile("(.{12,}?)\\s*(?:\\s[-–—]|[|·_])\\s*");

    private static final Pattern BEHIND_OUTLET =
            Pattern.compile("\\s*(?:[|:：]|[-–—]\\s)\\s*(.{12,})");

    /// A line of a form: "PLACE: Hyesan", 장소: 혜산.
    private static final Pattern OF_FORM =
            Pattern.compile(
                    "(?i)\\s*(?:date|day|when|time|place|where|location|site|what|details?|description|observ(?:ation|ed)|seen|count|number"
                            + "|날짜|일시|일자|시간|시각|장소|위치|지역|내용|규모|수량|목격|[时時]间|時間|日期|地[点點区區]|位置|[内內]容|[数數]量|情[况況]|日[时時]|場所|地名|状況|台数)"
                            + "(?: ?(?:and time|of sighting|seen))? ?[:：]\\h*\\S.*");

    private static final Pattern SENTENCE = Pattern.compile("\\S{12,}[。]|[\\p{L}”’)][.] ");

    private static final Pattern ANOTHER = Pattern.compile("(?:另据|另據|又据|又據)\\s?[《“]?$");

    /// "This week KBS reported", below the first paragraphs.
    private static final Pattern REPORTED_TOO =
            Pattern.compile(
                    "^[)）]?(?: ?[(（][^)）]{1,12}[)）])? ?(?:(?:reported|said|cited|quoted)\\b|[은는이가] [^.\\n]{0,20}(?:보도|전했)|[报報][道导導]|は[^。\\n]{0,20}報じ)");

    private static final int FIRST_PARAGRAPHS = 700;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Pattern NAME =
            Pattern.compile(
                    "[\\s·|,—–()\\[\\]-]*((?!(?i:by|posted|published|updated|date|on|입력|수정|승인|등록|발행)\\b)\\p{L}[^\\d·|,—–()\\[\\]]{1,50}[\\p{L}])[\\s·|,—–()\\[\\]-]*");

    /// "By our correspondent", 본지 기자, 本报记者: a paper does not say there what it is called.
    private static final Pattern BYLINE =
            Pattern.compile(
                    "(?i)\\b(?:our|staff|special) (?:own )?(?:correspondent|reporter|writer)|본[지보] |기자|특파원|本[报報刊紙社]|[记記]者");

    /// Above a message or notes: who sent or told it is no title, and may have to stay unknown.
    private static final Pattern SENDER =
            Pattern.compile(
                    "(?i)\\s*(?:(?:from|to|cc|sent|date|source|informant|contact|witness|보낸 ?사람|받는 ?사람|출처|제보자?|소식통|취재원|증언자?|[发發]件人|收件人|(?:消息)?[来來]源|线人|提供者|差出人|宛先|送信者|情報(?:源|提供者)|協力者)\\s*[:：]"
                            + "|(?:interview|call|chat|talk|conversation) with\\b)");

    /// The name of a paper, station or institute. Of another name beside a day nobody knows whether
    /// it is an outlet or a person, who may have to stay unknown.
    private static final Pattern OUTLET =
            Pattern.compile(
                    "(?i).*\\b(?:news|times|post|press|daily|weekly|monthly|journal|herald|tribune|gazette|observer|today|monitor|review|reports?|radio|tv|television|broadcast\\w*|agency|magazine|institute|cent(?:er|re)|watch|project|network|online|bulletin|chronicle|dispatch|globe|guardian|insider|research|foundation|university|committee|ministry|blog)\\b.*"
                            + "|.*\\.\\p{IsLatin}{2,4}|.*[报報社网網台]|(?-i:[A-Z]{2,8})"
                            + "|.*(?:신문|일보|뉴스|방송|통신|타임[스즈]|매체|저널|포커스|투데이|연구[소원]|新[闻聞]|[电電][视視]|通[信讯訊]|放送|ニュース|プレス|タイムズ|テレビ).*");

    private final String text;
    private final List<TextRange> words = new ArrayList<>();
    private String title = "";
    private String address = "";
    private @Nullable LocalDate published;
    private int end;

    /// What stands in one line with the day: an outlet that is not known, most likely.
    private @Nullable TextRange besideDay;

    private ReportHead(String text) {
        this.text = text;
    }

    /// @param given the day that a person gave; null to find it in the text
    static ReportReading.Head of(String text, @Nullable LocalDate given) {
        var head = new ReportHead(text);
        head.readLines();
        var near = text.substring(0, Math.min(text.length(), NEAR_THE_TOP));
        var outlet =
                Outlets.in(near)
                        .filter(head::isOfAll)
                        .or(() -> Optional.ofNullable(head.besideDay));
        outlet.ifPresent(head.words::add);
        if (given == null && head.published == null) {
            PublicationDay.in(near, outlet.orElse(null)).ifPresent(head::publishedOn);
        }
        return new ReportReading.Head(
                outlet.map(range -> range.of(text)).orElse(""),
                given == null ? head.published : given,
                head.title,
                head.address,
                head.words,
                head.end);
    }

    /// 另据RFA: what another outlet reported as well is no report of what stands before.
    private boolean isOfAll(TextRange outlet) {
        return !ANOTHER.matcher(text.substring(0, outlet.from())).find()
                && (outlet.from() < FIRST_PARAGRAPHS
                        || !REPORTED_TOO.matcher(text.substring(outlet.to())).find());
    }

    /// Short lines above the first sentence.
    private void readLines() {
        var lines = LINE.matcher(text);
        for (var count = 0;
                count < MOST_LINES && lines.find() && !lines.group().isEmpty();
                count++) {
            var line = lines.group();
            var isAddress = ADDRESS.matcher(line.strip()).matches();
            var isLast = lines.end() >= text.stripTrailing().length();
            if (!isAddress
                    && (isLast
                            || isEvent(line)
                            || isList(line, text.substring(lines.end()))
                            || CAPTION.matcher(line).matches()
                            || line.length() > LONGEST_LINE
                            || ENDS_A_SENTENCE.matcher(line).matches() && !isOutletAndDay(line))) {
                return;
            }
            readLine(line, lines.start());
            end = lines.end();
        }
    }

    /// A day and what was counted on it, or a sentence below a photograph, or an item of a list
    /// that tells either: a line of a notebook.
    private static boolean isEvent(String line) {
        var days = DateMentions.in(line, null).all();
        var dated = days.stream().map(DateMentions.Mention::words).toList();
        var isItem = Sentences.isItem(line);
        var isCounted = !CountMentions.in(line, dated).isEmpty();
        return !days.isEmpty() && PhotoCredits.isLine(line) && SENTENCE.matcher(line).find()
                || isCounted && (isItem || !days.isEmpty())
                || isItem && !days.isEmpty() && Outlets.in(line).isEmpty();
    }

    /// The first line of a form, or of a list of places with what was counted at each, or the day
    /// above it, or above notes with the time of each.
    private static boolean isList(String line, String rest) {
        var next = rest.lines().filter(l -> !l.isBlank()).limit(2).toList();
        if (next.size() > 1 && next.stream().allMatch(Sentences::isTimed)) {
            return !DateMentions.in(line, null).all().isEmpty();
        }
        if (isDayAlone(line)) {
            return next.size() > 1 && next.stream().allMatch(ReportHead::isEntry);
        }
        return next.stream()
                .limit(1)
                .anyMatch(
                        second ->
                                areBoth(OF_FORM.asMatchPredicate(), line, second)
                                        || areBoth(ReportHead::isEntry, line, second));
    }

    private static boolean areBoth(Predicate<String> kind, String line, String next) {
        return kind.test(line.strip()) && kind.test(next.strip());
    }

    private static boolean isEntry(String line) {
        return line.length() <= LONGEST_ENTRY
                && DateMentions.in(line, LocalDate.EPOCH).all().isEmpty()
                && CountMentions.in(line, List.of()).stream()
                        .map(count -> line.substring(0, count.words().from()))
                        .anyMatch(before -> BEFORE_COUNT.matcher(before).matches());
    }

    private static boolean isDayAlone(String line) {
        return DateMentions.in(line, null).all().stream()
                .map(DateMentions.Mention::words)
                .map(day -> line.substring(0, day.from()) + line.substring(day.to()))
                .anyMatch(rest -> NO_LETTER.matcher(rest).matches());
    }

    /// "ASIAPRESS, 20 November 2025." says nothing else, whatever it ends with.
    private static boolean isOutletAndDay(String line) {
        return day(line).filter(day -> isOutletAnd(day.words(), line)).isPresent();
    }

    /// True where a line names an outlet beside the day, and nothing else.
    static boolean isOutletAnd(TextRange day, String line) {
        return Outlets.in(line)
                .filter(outlet -> !outlet.overlaps(day))
                .map(outlet -> without(line, outlet, day))
                .filter(rest -> NO_LETTER.matcher(rest).matches())
                .isPresent();
    }

    private static String without(String line, TextRange one, TextRange other) {
        var rest = new StringBuilder(line);
        Stream.of(one, other)
                .sorted(Comparator.comparingInt(TextRange::from).reversed())
                .forEach(range -> rest.delete(range.from(), range.to()));
        return rest.toString();
    }

    private void readLine(String line, int at) {
        var found = ADDRESS.matcher(line);
        var hasAddress = found.find();
        if (hasAddress && address.isEmpty()) {
            address = found.group();
            words.add(new TextRange(at + found.start(), at + found.end()));
            dayInAddress(address).ifPresent(this::publish);
        }
        var day = hasAddress ? Optional.<DateMentions.Mention>empty() : day(line);
        day.ifPresent(
                mention -> {
                    words.add(mention.words().movedBy(at));
                    besideDay = besideDay == null ? rest(line, mention.words(), at) : besideDay;
                    publish(
                            mention.date() == null
                                    ? LocalDate.EPOCH
                                    : mention.date().span().earliest());
                });
        var isTitle = !hasAddress && day.isEmpty() && !SENDER.matcher(line).lookingAt();
        var said = isTitle ? withoutOutlet(line.strip()) : "";
        if (title.length() < SHORT_TITLE && said.length() > title.length()) {
            title = said;
        }
    }

    /// "Trucks cross at Hyesan" of "Trucks cross at Hyesan | Daily NK" and "38 North: Trucks cross
    /// at Hyesan"; empty where an outlet stands elsewhere in it.
    private static String withoutOutlet(String line) {
        var outlet = Outlets.in(line);
        if (outlet.isEmpty()) {
            return line;
        }
        var before = line.substring(0, outlet.get().from());
        var behind = BEHIND_OUTLET.matcher(line.substring(outlet.get().to()));
        if (before.isEmpty() && behind.matches()) {
            return behind.group(1);
        }
        var title = BEFORE_OUTLET.matcher(before);
        return outlet.get().to() == line.length() && title.matches() ? title.group(1) : "";
    }

    private static @Nullable TextRange rest(String line, TextRange day, int at) {
        if (BYLINE.matcher(line).find()) {
            return null;
        }
        var before = NAME.matcher(line).region(0, day.from());
        if (before.matches()) {
            return outlet(line, before, at);
        }
        var after = NAME.matcher(line).region(day.to(), line.length());
        return after.matches() ? outlet(line, after, at) : null;
    }

    private static @Nullable TextRange outlet(String line, Matcher name, int at) {
        return SENDER.matcher(line).lookingAt() || !OUTLET.matcher(name.group(1)).matches()
                ? null
                : new TextRange(at + name.start(1), at + name.end(1));
    }

    private void publishedOn(DateMentions.Mention day) {
        if (day.date() != null) {
            words.add(day.words());
            publish(day.date().span().earliest());
        }
    }

    private void publish(LocalDate day) {
        if (published == null) {
            published = day;
        }
    }

    private static Optional<DateMentions.Mention> day(String line) {
        return DateMentions.in(line, null).all().stream()
                .filter(
                        mention -> {
                            var date = mention.date();
                            return date != null && date.span().isOneDay();
                        })
                .findFirst();
    }

    private static Optional<LocalDate> dayInAddress(String address) {
        var day = DAY_IN_ADDRESS.matcher(address);
        try {
            return day.find()
                    ? Optional.of(
                            LocalDate.of(
                                    Integer.parseInt(day.group(1)),
                                    Integer.parseInt(day.group(2)),
                                    Integer.parseInt(day.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
