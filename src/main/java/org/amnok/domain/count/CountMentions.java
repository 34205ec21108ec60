package org.amnok.domain.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.TextRange;
import org.amnok.domain.codelist.CountClass;
import org.jspecify.annotations.Nullable;

/// Finds in running text what was counted, in the words that [CountReader] reads, and how many
/// crossings, bridges or posts there are, which have no class. Takes time in proportion to the
/// text.
public final class CountMentions {
    private static final Pattern CLAUSE =
            Pattern.compile(
                    "(?<=^|\\s)(?<!\\d\\s)-\\s|[;:，；：。！？!?()（）\\n\"“”「」]+|(?<!\\d)、|、(?!\\d)|\\s--+\\s|—|,(?!\\d{3})|\\.(?!\\d)"
                            + "|(?<=지 ?(?:않|못[해하]?)(?:아|서|자|고|았고|했고|았으며|했으며|으며|며)) |(?<!\\b(?:all|nothing|none|anything)) (?=but (?!(?:maybe|perhaps|possibly|probably|likely|more|up to|at|no)\\b))");

    /// One that somebody saves for, buys or shares was not counted: "they pool money for a car".
    private static final String PURCHASE =
            "\\b(?i:(?<=\\b(?:buy|buys|buying|bought|purchas(?:e|ed|es|ing)|own|owns|owning|share|shares|sharing|afford|(?:price|cost|value) (?:of|for)|(?:money|cash|funds|savings|loans?|yuan|dollars|won) (?:for|to buy|to purchase)|yuan|rmb|won|dollars|euros) )(?:an?|one) (?=(?:[\\w-]+ ){0,3}(?:car|truck|van|bus|suv|jeep|vehicle|lorry|minibus|motorcycle|taxi)\\b))"
                    + "|(?<![가-힣\\d])(?:한|1) ?대(?:를|씩)? ?(?:함께 |같이 |공동으로 )?(?=사(?:기|는|려|자|서|들|고|\\b)|샀|산 |구입|구매|장만)"
                    + "|(?:(?<!\\d)\\d{1,2}|몇|두|세|네|다섯|여섯) ?집(?=[이은끼]?[^.\\n]{0,8}(?:돈을|함께|모아|모여|어울려|합쳐))"
                    + "|(?<=[买買购購][了]?)[一1]?[辆輛台](?=[^，。\\n]{0,6}[车車])|(?:1|一)台(?=を(?:共同|一緒|みんな)?[でに]?(?:購入|買))";

    /// Times of day, "the 15th", COVID-19, a pair of binoculars, 20대 부부, who are in their twenties,
    /// 한 대북 관계자, who took photos and from which boat, "one in three cars", "70 percent of the 60
    /// trucks", which are 60.
    private static final Pattern NO_COUNT =
            Pattern.compile(
                    PURCHASE
                            + "|\\b(?i:an?|one) (?:car|truck|vehicle|boat|bus) (?i:frenzy|boom|craze|rush|market|trade|dealer|owner|importer|park|lot|wash)\\b"
                            + "|\\b(?i:in (?:his|her|their)(?: (?:early|mid|late))?)[ -]\\d0s\\b|\\b(?i:(?:about |around |some |nearly |over )?\\d{1,3}(?:\\.\\d)? ?(?:percent|per cent|%) of (?:the )?)"
                            + "|\\b(?i:(?:one|two|\\d) (?:in|out of)(?: every)? (?:two|three|four|five|ten|\\d{1,3}))(?= )"
                            + "|\\b(?i:an?|one|another) (?=(?:[\\w-]+ ){0,3}(?:resident|trader|official|source|person|man|woman|worker|student|soldier|driver|escapee|defector|smuggler|merchant)\\b[^.;\\n]{0,60}, (?:speaking|requesting|on condition|who (?:asked|requested|spoke|declined|wished)|whose name)\\b)"
                            + "|\\b(?i:an?|one) (?:tourist|travell?er|visitor|passer-by|photographer|witness) (?=(?:\\w+ ){0,2}(?:took|photographed|filmed|shot|saw|watched|spotted|captured)\\b)"
                            + "|(?<=\\b(?:(?i:photos?|pictures?|images?|videos?|footage)[^.;,\\n]{0,40} (?:took|taken|shot)|photographed|filmed|seen|viewed|watched) (?:\\w+ )?from )(?i:an?|one) (?:\\w+ ){0,2}(?:boat|ferry|ship|bus|train|car|taxi|van)\\b"
                            + "|(?i:\\bno)\\. ?\\d{1,3}\\b(?! (?:[a-z]+s|people|men)\\b)|第[\\d一二三四五六七八九十]{1,3}|(?<![가-힣])제 ?\\d{1,3}"
                            + "|\\b(?i:one|two) (?:at a time|by (?:one|two))\\b|\\b(?i:a|one) pair of (?i:binoculars|glasses|boots|shoes|gloves|trousers|hands|eyes|pliers|scissors)\\b|(?<=코로나 ?|(?i:covid)-?|新冠)19|\\b(?<=\\bthe )\\d{1,3}(?:st|nd|rd|th)\\b(?! \\p{Lu})"
                            + "|(?<![가-힣])한 ?(?=대(?:북|학|표|리|장|원|사관|외|남))"
                            + "|(?<!\\d)[1-9]0대(?= ?(?:[초중후]반|[남여]|부부|청년|청소년|주민|군인|병사|대원|학생|노동자|탈북민|가장|[가-힣] ?모 ?씨|의 ?(?:남|여|청년|부부|대원|군인|주민)))|(?i)\\b\\d{1,2}(?::\\d\\d)?\\h?[ap](?:\\.m\\.|m\\b)|\\b\\d{1,2}:\\d\\d\\b");

    static final Pattern NUMBER =
            Pattern.compile(
                    "\\d|\\b(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty"
                            + "|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|tens of|several|multiple|a few|couple|scores|no|an?)\\b"
                            + "|[一二三四五六七八九十百千万两兩几幾数數]|[수몇여][십백천]|[십백천] ?여|[한두세네둘셋넷]|서너|너덧|예닐곱|여남은|십 ?몇|다섯|여섯|일곱|여덟|아홉|열|스무|서른|마흔|쉰|여러|없");

    /// Who told is nothing that was seen.
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?i)\\b(?:said|says|told|tells|according to|confirmed|reported|explained|added|quoted|sources?)\\b"
                            + "|말했|전했|밝혔|설명했|소식통|에 따르면|表示|[說说称稱]|透露|告[诉訴]|据|述べ|語っ|によると|によれば");

    /// People who seldom tell and are told of.
    private static final Pattern SEEN =
            Pattern.compile(
                    "(?i)\\b(?:soldiers|troops|guards|workers|labou?rers|smugglers|passengers|tourists|students|defectors)\\b"
                            + "|군인|병사|병력|경비대원|노동자|근로자|로동자|밀수꾼|승객|관광객|학생|士兵|军人|工人|民工|走私者|乘客|兵士|軍人|労働者|作業員|乗客");

    /// "Trucks: 20", "est. 20": what ends no clause.
    private static final Pattern NO_END =
            Pattern.compile("(?<=\\p{L} ?):(?= ?\\d)|(?<=\\b(?i:est|approx|ca))\\.(?= ?\\d)");

    /// 6, 7명: six or seven.
    private static final Pattern ONE_OR_THE_NEXT =
            Pattern.compile("(?<![\\d,.])(\\d), ?(?=(\\d) ?(?:여 ?)?[명대척동량])");

    /// "15 (perhaps 20) trucks", "trucks (20)".
    private static final Pattern IN_BRACKETS =
            Pattern.compile(
                    "(?<=\\d ?)\\(((?i:(?:perhaps|maybe|possibly|or|likely) (?:\\d+|more)))\\)|(?<=\\p{L}s )\\((\\d{1,5})\\)");

    /// "Trucks stood at the station, about 20": what was counted is said before.
    private static final Pattern BARE =
            Pattern.compile(
                    "\\s*(?:and |but |(?:there )?(?:were|are) |to )?(?:only |just )?((?i:(?:about|around|est\\.?|estimated|approx\\.?|approximately|roughly|some|at least|more than|over|up to|nearly|almost|maybe|perhaps) {1,2})?(?:\\d[\\d,]*(?:[-–]\\d+)?\\+?|(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)))(?: (?:of them|in all|in total|altogether))?\\s*");

    private static final String TIME_OF_DAY =
            "(?:in the|by(?: the)?|at|around|this|that|the next|the same) (?:early |late )?(?i:morning|noon|midday|afternoon|dusk|evening|night|nightfall|midnight|dawn)\\b";

    /// "17 in the morning and 31 by evening": two counts of the same. Looks back behind "and" only.
    private static final Pattern AND_LATER =
            Pattern.compile(
                    "(?= and )(?<="
                            + TIME_OF_DAY
                            + ") and(?= (?:\\w+ ){0,2}\\d[\\d,]* "
                            + TIME_OF_DAY
                            + ")");

    private static final Pattern AT_TIME_OF_DAY =
            Pattern.compile("\\s*" + TIME_OF_DAY + "\\s*(?:$|(?=\\s;|[,.;]))");

    /// A day or place, masked, and at most one mark behind it.
    private static final Pattern BEHIND_NAME = Pattern.compile("; *[:：,，]? *$");

    private static final Pattern BEFORE_NAME =
            Pattern.compile(" (?:(?:on|in|at|near) (?:the )?)?;");
    private static final Pattern A_ONE = Pattern.compile("(?i)an? ");
    private static final int LONGEST_NAME = 120;

    /// What ends a sentence, or stands before what is no part of it.
    private static final String ENDS = ";；.。!！?？(（)）\n";

    private static final Pattern MANY = Pattern.compile("(?i).*s|people|men|women|children");

    /// "100 cars, trucks and buses" are no hundred cars.
    private static final Pattern MORE_OF_LIST =
            Pattern.compile(
                    "^(?:, (?:[a-z-]+ )?[a-z-]+){0,6},? (?:and|or) (?:[a-z-]+ )?(?:cars|trucks|lorries|(?:mini)?buses|vans|jeeps|trailers|tractors|motorcycles|vehicles|excavators|bulldozers|cranes|(?:heavy )?(?:machines|equipment))\\b",
                    Pattern.CASE_INSENSITIVE);

    /// "15일 하루" is that day, and no day of many.
    private static final Pattern ON_THAT_DAY =
            Pattern.compile("(?<=[일日]) ?(?:하루|一天)(?! ?(?:평균|에|당|平均))");

    private static final int LONGEST = 300;

    private CountMentions() {}

    /// What a part of a text counts.
    ///
    /// @param thing what was counted, where it is named apart from its number; null in its words
    /// @param rows at least one, each class once, none unknown but that of sites
    public record Mention(TextRange words, @Nullable TextRange thing, List<Count> rows) {
        Mention(TextRange words, List<Count> rows) {
            this(words, null, rows);
        }

        /// Where it stands, in one part or two.
        public List<TextRange> parts() {
            return thing == null ? List.of(words) : List.of(thing, words);
        }
    }

    /// All counts, none within another.
    ///
    /// @param isOther parts of the text that hold numbers which count nothing: dates, distances
    public static List<Mention> in(String text, List<TextRange> isOther) {
        var none = NO_COUNT.matcher(text).results().map(m -> new TextRange(m.start(), m.end()));
        var masked = masked(text, Stream.concat(isOther.stream(), none).toList());
        var found = new ArrayList<Mention>();
        masked = ONE_OR_THE_NEXT.matcher(masked).replaceAll(CountMentions::withDash);
        masked = NO_END.matcher(masked).replaceAll(" ");
        masked = AND_LATER.matcher(masked).replaceAll(" ;  ");
        masked = IN_BRACKETS.matcher(masked).replaceAll(CountMentions::withoutBrackets);
        var clause = CLAUSE.matcher(masked);
        var whole = new ClauseEnds(text);
        var from = 0;
        var before = 0;
        while (clause.find()) {
            if (!take(masked, from, clause.start(), whole, found)
                    && !takeBare(masked, before, from, clause.start(), found)) {
                takeSame(masked, from, clause.start(), found);
            }
            before = ENDS.indexOf(text.charAt(clause.start())) < 0 ? before : clause.end();
            from = clause.end();
        }
        if (!take(masked, from, masked.length(), whole, found)
                && !takeBare(masked, before, from, masked.length(), found)) {
            takeSame(masked, from, masked.length(), found);
        }
        return found;
    }

    private static String withDash(MatchResult words) {
        var isNext = words.group(1).charAt(0) + 1 == words.group(2).charAt(0);
        return isNext ? words.group().replace(',', '~') : words.group();
    }

    /// As long as before.
    private static String withoutBrackets(MatchResult words) {
        return " " + words.group().substring(1, words.group().length() - 1) + " ";
    }

    /// A number that says nothing by itself, of the only things that its sentence named before.
    private static boolean takeBare(
            String text, int before, int from, int to, List<Mention> found) {
        var number = BARE.matcher(text).region(from, to);
        if (before >= from || from - before > LONGEST || !number.matches()) {
            return false;
        }
        var clause = text.substring(before, from);
        var things =
                CountTokens.of(clause.toLowerCase(Locale.ROOT)).stream()
                        .filter(token -> token.is(CountToken.Kind.NOUN))
                        .toList();
        if (things.size() != 1 || NUMBER.matcher(clause).find()) {
            return false;
        }
        var thing = things.getFirst();
        var name = clause.substring(thing.start(), thing.end());
        var rows = rows(number.group(1) + " " + name, _ -> false);
        if (rows.isEmpty() || !MANY.matcher(name).matches()) {
            return false;
        }
        var named = new TextRange(thing.start(), thing.end()).movedBy(before);
        found.add(new Mention(words(number), named, rows.get()));
        return true;
    }

    private static TextRange words(Matcher number) {
        return new TextRange(number.start(1), number.end(1));
    }

    /// "Nov. 20: 70 trucks. Nov. 27: 110", "Trucks: Hyesan 43, Manpo 12": behind another day or
    /// place of the same line, or at another time of the day, a number alone counts the same.
    /// Behind "said a trader from Dandong" it is an age.
    private static void takeSame(String text, int from, int to, List<Mention> found) {
        if (found.isEmpty()) {
            return;
        }
        var last = found.getLast();
        var time = AT_TIME_OF_DAY.matcher(text).region(from, to);
        var isLater = time.find() && isAtTimeOfDay(text, last.words().to());
        var number = BARE.matcher(text).region(from, isLater ? time.start() : to);
        if (!number.matches() || !isLater && !isBehindName(text, from)) {
            return;
        }
        var isNear =
                from - last.words().to() < LONGEST
                        && text.substring(last.words().to(), from).indexOf('\n') < 0;
        var isJoined =
                isLater
                        || !text.substring(from, number.start(1)).isBlank()
                        || isBesideName(text, last.words());
        if (last.rows().size() == 1 && isNear && isJoined) {
            var countClass = last.rows().getFirst().countClass();
            rows(number.group(1) + " vehicles", _ -> false)
                    .map(rows -> rows.stream().map(row -> row.of(countClass)).toList())
                    .map(rows -> new Mention(words(number), last.parts().getFirst(), rows))
                    .ifPresent(found::add);
        }
    }

    private static boolean isAtTimeOfDay(String text, int at) {
        return AT_TIME_OF_DAY.matcher(text).region(at, text.length()).lookingAt();
    }

    private static boolean isBesideName(String text, TextRange count) {
        return isBehindName(text, count.from())
                || BEFORE_NAME.matcher(text).region(count.to(), text.length()).lookingAt()
                        && !A_ONE.matcher(count.of(text)).lookingAt();
    }

    private static boolean isBehindName(String text, int from) {
        var before = text.substring(Math.max(0, from - LONGEST_NAME), from);
        return BEHIND_NAME.matcher(before).find();
    }

    /// A date ends a phrase.
    private static String masked(String text, List<TextRange> isOther) {
        var masked = new StringBuilder(text);
        for (var range : isOther) {
            var day = ON_THAT_DAY.matcher(text).region(range.to(), text.length());
            var to = day.useTransparentBounds(true).lookingAt() ? day.end() : range.to();
            for (var i = range.from(); i < to; i++) {
                masked.setCharAt(i, i == range.from() ? ';' : ' ');
            }
        }
        return masked.toString();
    }

    /// The clauses of the text as it stands: who told is named beside a date or a place, too.
    private static final class ClauseEnds {
        private final String text;
        private final Matcher ends;
        private int from;
        private int to;

        /// Null until somebody asks.
        private @Nullable Boolean isTold;

        ClauseEnds(String text) {
            this.text = text;
            ends = CLAUSE.matcher(text);
            to = ends.find() ? ends.start() : text.length();
        }

        /// True where the clause that a position is in names who told; later positions only.
        boolean isTold(int position) {
            while (position >= to && to < text.length()) {
                from = to;
                to = ends.find() ? ends.start() : text.length();
                isTold = null;
            }
            if (isTold == null) {
                isTold = TOLD.matcher(text).region(from, to).find();
            }
            return isTold;
        }
    }

    private static boolean take(
            String text, int from, int to, ClauseEnds whole, List<Mention> found) {
        if (to - from < 2 || to - from > LONGEST) {
            return false;
        }
        var clause = text.substring(from, to);
        if (!NUMBER.matcher(clause).find()) {
            return false;
        }
        var sites = CountedSites.in(clause);
        if (sites.isPresent() && sites.get().isCrossing()) {
            found.add(ofSites(sites.get(), from));
            return true;
        }
        var rest = sites.map(all -> masked(clause, List.of(all.words()))).orElse(clause);
        var isTold = TOLD.matcher(clause).find() && !SEEN.matcher(clause).find();
        var isToldBeside = whole.isTold(from);
        var mention =
                rows(rest, row -> isTold || isToldBeside && Integer.valueOf(1).equals(row.max()))
                        .map(all -> ofList(text, FewestWords.of(rest, all).movedBy(from), all))
                        .or(() -> sites.map(all -> ofSites(all, from)));
        mention.ifPresent(found::add);
        return mention.isPresent();
    }

    /// With the rest of the list that it begins, of which nobody said how many are what.
    private static Mention ofList(String text, TextRange words, List<Count> rows) {
        var more = MORE_OF_LIST.matcher(text).region(words.to(), text.length());
        var isVehicle =
                rows.size() == 1
                        && rows.getFirst().countClass().group() == CountClass.Group.VEHICLES;
        if (!isVehicle || !more.lookingAt()) {
            return new Mention(words, rows);
        }
        var one = rows.getFirst();
        return new Mention(
                new TextRange(words.from(), more.end()), List.of(one.of(CountClass.VEHICLE)));
    }

    private static Mention ofSites(CountedSites.Found sites, int from) {
        return new Mention(sites.words().movedBy(from), sites.rows());
    }

    /// @param isTeller of people: those who told it
    private static Optional<List<Count>> rows(String clause, Predicate<Count> isTeller) {
        var rows =
                CountReader.read(clause).rows().stream()
                        .filter(row -> row.countClass() != CountClass.UNKNOWN)
                        .filter(row -> row.countClass() != CountClass.PERSON || !isTeller.test(row))
                        .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }
}
