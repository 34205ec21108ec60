package org.amnok.workspace.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amnok.domain.TextRange;
import org.amnok.domain.date.DateMentions;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.Edtf;
import org.jspecify.annotations.Nullable;

/// Tells the days on which something happened from those on which somebody spoke of it ("a trader
/// said on Dec. 3", 소식통은 10일) or a paper wrote it ("SEOUL (Oct. 28) --"), and from those of
/// something else.
final class ReportedDays {
    private static final int BESIDE = 60;

    /// "On February 11, a reporting partner living near … gave the first of such reports".
    private static final int BEHIND = 160;

    private static final int FAR = 100;
    private static final int SENTENCE = 180;
    private static final int SOON_DAYS = 30;

    private static final Pattern IS_WEEKDAY =
            Pattern.compile(
                    "^(?:on )?[A-Z][a-z]+day\\b|요일|^(?:[上本这這][个個]?)?(?:[周週]|星期|礼拜)[一二三四五六日天]|曜日");

    private static final Pattern BEFORE_DAY =
            Pattern.compile(
                    "(?:^|\\n)\\s*\\p{Lu}[\\p{Lu}' -]+(?:, \\p{Lu}[\\w. ]{1,20})?,? ?\\(?$|(?:[（(【]|(?:^|\\n)\\s*)\\p{IsHan}{2,8}$");

    private static final Pattern AFTER_DAY =
            Pattern.compile(
                    "^\\)?(?: ?\\([^)\\n]{1,30}\\))? ?(?:--|—|–)|^ ?\\([^)\\n]{1,30}\\):|^[电電讯訊](?=[）)】\\s（(])");

    private static final Pattern BEFORE_DAY_OF_TELLING =
            Pattern.compile(
                    "(?i)\\b(?:said|(?:told|informed|(?:reported|explained|confirmed|spoke) to|(?:reached|contacted|interviewed) by) (?:(?!that\\b)[^.,;\\n]){1,40}|reported|explained|confirmed|added|by (?:tele)?phone)(?: in an? [\\w ]{1,30})?,? (?:on )?\\(?$|\\baccording to [^.,;\\n]{1,60} (?:on )?$"
                            + "|\\b(?:call|phoned?|called|conversation|interview|chat|spoke|texted|messaged?)(?: (?:with|by|from|to) [^.,;\\n]{1,40})?(?: at \\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?)?,? (?:on )?$"
                            + "|\\b(?:analysis|report|statement|briefing|press release|article)(?: (?:published|released|issued|posted))? (?:on )?$"
                            + "|\\bposted (?:on|to) [\\w ]{1,24}?(?: on)? $|\\b(?:aired|broadcast|published|(?:showed|aired|broadcast|released|published|posted) [^.,;\\n]{0,40}?(?:footage|videos?|images?|photos?|pictures?|reports?|clips?)) (?:on )?$"
                            + "|(?:소식통|협력자|취재원|주민|관계자|상인|방송|통신|신문|[’'”\"」』])(?:은|는|이|가) ?$|[A-Z]{2,4}\\)?(?:은|는) ?$|(?:消息人士|知情人士|贸易商|商人|居民|当局)$|(?:消息筋|情報筋|協力者|住民|関係者|通信|新聞|テレビ|[」』])は、?$");

    /// "17일 데일리NK 양강도 소식통은", "28日、デイリーNKの内部情報筋は", 16일 '데일리엔케이'와 통화에서.
    private static final Pattern AFTER_DAY_OF_TELLING =
            Pattern.compile(
                    "^(?:午前|午後|朝|夜|夕方)?、「|^、[^。\\n「」]{0,16}?に(?:伝え|語っ|話し|明かし)|^[,、，]? ?[^.。\\n“”\"「」]{0,24}?(?:(?:소식통|관계자)(?:은|는|이|가)(?: |$)|(?:소식통(?:들)?|보도|매체)에 (?:따르면|의하면)|(?:消息筋|情報筋|協力者|関係者)(?:は|に?よ[るれ][とば]|が(?=[^。\\n]{0,12}(?:伝え|語っ|話し|明かし)))|報道によ[るれ][とば]|(?:消息人士|知情人士)(?:称|说|表示|透露|告诉)"
                            + "| ?(?:기자(?:들|단)|국회|정례 ?브리핑)|(?:와|과|와의|과의) ?(?:통화|전화)|소식통(?:을|의 말을) 인용)"
                            + "|^ (?:report|study|article|analysis|briefing|statement|interview)\\b"
                            + "|^ (?:(?!(?:when|where|who|which|that|was|were|had|has|been|shot|and|at|near)\\b)[\\w'’()]+ ){1,8}(?:said|reported|confirmed|announced) (?:that|the|it|its|on)\\b"
                            + "|^、[^。\\n]{0,52}(?:写真|映像|画像|動画)を公開|^[^.\\n]{0,52}(?:사진|영상)을 공개"
                            + "|^ ?(?:[^\\s.]{1,12}(?:에|에게) )?(?:보도|전했|전해[졌진]|밝혔|말했|알려왔|알려졌)|^(?:指出?|称|稱|说|說)[，,:：]|^[^，。\\n]{0,4}，?有?[^，。\\n]{0,16}(?:[发發][布佈]|上[传傳])了?[^，。\\n]{0,6}(?:照片|视频|視頻|影片)|^公[开開]了?[^，。\\n]{0,12}(?:照片|视频|視頻|影像|画面)"
                            + "|^、[^。\\n]{0,12}(?:『[^』\\n]{1,12}』|新聞|通信|放送|テレビ|紙|誌)[はが]|^ [^.\\n]{0,12}(?:신문|통신|방송|일보|매체(?: [^\\s.]{2,10})?)(?:은|는|이|가)(?= )|^[,，]?[^，。,\\n]{1,8}[社報报台网網][^，。,\\n]{0,6}(?:[报報][道导導]|引述|援引)"
                            + "|^ ?(?:援引|引述|消息(?=[，,称])|报[道导]|報[道導]|に?(?:報じ|伝え|述べ|明らかに|確認し|分かっ|わかっ|判明し))");

    /// "On Feb. 11, a source said that …", and not "arrived on Feb. 11, a source said".
    private static final Pattern AFTER_FIRST_DAY_OF_TELLING =
            Pattern.compile(
                    "^, (?:an?|the|one|another|this|our|two|several) (?:[\\w'’-]+ ){0,5}(?:(?:sources?|(?:reporting )?partners?|informants?|contacts?)\\b[^.;\\n]{0,120}?\\b(?:said|told|gave|reported|explained|informed|spoke)|officials? (?:[^.;,\\n]{0,60} )?(?:said|reported|confirmed))\\b");

    private static final Pattern BEFORE_FIRST_DAY =
            Pattern.compile(
                    "(?i)(?:^|[.!?\"”’)\\n] ?|\\b(?:and|but|then|when|later|again),? )(?:late |early )?(?:on )?$");

    /// RFA는 지난 10일 … 사망했다고 15일 보도했다: not the first of the two.
    private static final Pattern OTHER_DAY_OF_TELLING =
            Pattern.compile("[^.。\\n]{0,160}?\\d{1,2}[일日] ?(?:보도|전했|밝혔|报道|報道|報じ|伝え)");

    /// The day of something else: "prior to the closure that began in January 2020", "sanctions
    /// adopted in December", 지난해 여름 물난리가 났던 위화도, 4月29日に中断して以来.
    private static final Pattern BEFORE_OTHER_DAY =
            Pattern.compile(
                    "(?i)(?:(?:有可能|可望|有望|[预預][计計定]|[计計][划劃])(?:将|將|会|會)?|最早[将將会會])[于於在]?$|\\b(?:compared (?:to|with)|comparison (?:to|with)) [^.;,\\n]{0,60}$|\\bupon (?:its|their) \\w+ (?:in |on )?$|\\b(?:prior to|ahead of|in the run-up to) (?:(?!imag|photo|observed|seen\\b|taken\\b)[^.;,\\n]){1,80}$"
                            + "|\\b(?:will|(?:is|are) (?:expected|scheduled|due|set|likely) to|plans? to) (?:also |be )?\\w+(?: \\w+){0,6}? (?:on |from )?$"
                            + "|\\b(?:since|after|until|before) (?:the )?(?:[\\w’'-]+ ){0,3}(?:lockdowns?|closures?|shutdowns?|pandemic|outbreak)(?: (?:that )?began)? (?:on |in )?$"
                            + "|\\b(?:(?:days?|weeks?|months?|years?) (?:after|before)|(?:shortly|soon|just|immediately) after) [^.;,\\n]{1,80}$"
                            + "|\\b(?:party|politburo|plenary|committee|cabinet|council)\\b[^.;,\\n]{0,40}\\b(?:meeting|session|plenum|congress|conference)(?: held)?(?: on)? $"
                            + "|\\b(?:adopted|passed|enacted|ratified)(?: by [^.,;\\n]{1,40})? (?:on |in )?$"
                            + "|\\b(?:more|fewer|less|higher|lower|larger|smaller|bigger) than (?:on |in )?$|比$");

    private static final Pattern AFTER_OTHER_DAY =
            Pattern.compile(
                    "^(?:보다|より(?:も|[^。、\\n]{0,6}(?:多|少な))|と比べ|[還还](?:[只才]?有?一半|[只才]有|没有)|,? (?:it |there )?(?:was|were) (?:only |still )?half(?: as| that|[.,;]))|^[^.。\\n“”「」]{0,24}?(?:採択さ?[れし]|채택(?:된|한)|(?:통과(?:된|한) ?|通过的)(?:[^\\s]{1,6} ?)?(?:제재|결의|법|制裁|决议|法)|[将將](?:[在于於]|会|會|举|舉)|開かれる|開催され?る|予定|열릴|예정|前夕)"
                            + "|^の?[^、。\\n]{0,12}を(?:前に|控え)|^(?: [^\\s.]{0,10}[^\\s.이가은는])? [^\\s.]{1,12}[을를] (?:앞두고|맞아|맞으며|맞이해)"
                            + "|^[^.。,，\\n“”]{0,30}?(?:났|있었|발생했|일어났|벌어졌|범람했)던 (?=[가-힣])|^[^。、\\n]{0,16}?て以来|^[^.。、\\n]{0,20}?(?:発生した後|발생한 (?:뒤|후|이후))"
                            + "|^に(?:行われた|開かれた|開催された)[^。、\\n]{0,40}(?:会議|大会|総会|式典?)で|^(?:에|부터)? ?열린 [^.\\n]{0,30}(?:회의|대회|총회)에서|^(?:召[开開]|[举舉]行)的[^，。,\\n]{0,24}(?:[会會][议議]|大[会會])上"
                            + "|^에? [^.\\n]{0,40}촬영[한된] [^.\\n]{0,12}(?:사진|영상)[과이]?[와과]? ?비교|^に撮影[^。\\n]{0,24}と比[べ較]|^[^，。\\n]{0,16}拍[摄攝]的[^，。\\n]{0,12}(?:相比|[对對]比)"
                            + "|^에 (?:하달|시달|내려온|공포)[^.\\n]{0,40}(?:명령|지시|방침|포고)"
                            + "|^(?:の|的|의 ?)(?:厳寒期|冬[季期場]|結氷期|结冰期|冰[冻封]期|夏[季期場]|雨[季期]|汛期|농번기|결빙기|겨울철|여름철|장마철)"
                            + "|^ (?:Security Council |UN )?(?:resolution|sanctions)\\b");

    /// "For the first time since January 2020", 2020년 8월 이후 처음, 自2020年8月以来首次.
    private static final Pattern FIRST_TIME =
            Pattern.compile(
                    "(?:(?:이후|이래|以来|以來|以降)\\| ?|\\| ?(?:이후|이래|以来|以來|以降))[^.。,，\\n]{0,6}(?:처음|첫|首次|首度|初めて|第一次)");

    private static final Pattern BEFORE_SINCE =
            Pattern.compile(
                    "(?i)\\b(?:first|time|(?:long|larg|bigg|high|low|strong|lat)est|worst|most|ever)(?: \\w+){0,3}? \\|(?:since|from)\\b");

    /// When a bridge, dam or company was built: "built in 1943", 1955년 설립한.
    private static final Pattern BEFORE_YEAR_OF_BUILDING =
            Pattern.compile(
                    "(?i)\\b(?:built|completed|established|founded|constructed|erected|opened|bombed)(?: \\w+){0,2}? (?:in )?$");

    private static final Pattern AFTER_YEAR_OF_BUILDING =
            Pattern.compile("^[^.。，、\\n]{0,24}?(?:설립|건립|건설된|완공|준공|建成|建于|竣工|修建|落成|交付|建設され|完成し|開通し)");

    private static final Pattern AS_OF_TODAY =
            Pattern.compile(
                    "(?i)\\b(?:today|tonight|yesterday|last night|this (?:morning|afternoon|evening|week|month|year))\\b|오늘|어제|그제|어젯밤|간밤|지난 ?밤|이달|이번 ?[달주]|올해|[昨今前]天|[昨今][夜晚晩朝日]|[本今这這][个個か]?[月周週年]|一昨日");

    private static final Pattern SAYS_YEAR = Pattern.compile("(?i)\\byear\\b|[년年해]");

    private static final Pattern YEAR = Pattern.compile("(?i)(?:in )?(?:19|20)\\d\\d ?[년年]?");

    private static final Pattern BEFORE_DAY_OF_PICTURE =
            Pattern.compile(
                    "(?i)(?:[摄攝][于於]|撮影は?|\\b(?:photographed|taken|captured|photo by [^.,\\n]{1,30}),? (?:on |in )?)$");

    private static final Pattern AFTER_DAY_OF_PICTURE =
            Pattern.compile("^ ?(?:に|、|에)? ?(?:撮影|촬영|찍[은힌]|拍[摄攝]|[摄攝](?!氏))");

    private ReportedDays() {}

    /// Those of a sentence: a weekday beside a date that falls on it is the same day said twice.
    /// That of a dateline is none of them.
    ///
    /// @param areOfEvents false for those on which somebody spoke
    static List<DateMentions.Mention> of(
            List<DateMentions.Mention> all, String text, boolean areOfEvents) {
        var told =
                all.stream()
                        .filter(m -> isDayOfTelling(text, m) != areOfEvents)
                        .filter(m -> !isDateline(text, m.words()))
                        .filter(m -> !isOfSomethingElse(text, m.words()))
                        .toList();
        var dated =
                told.stream()
                        .filter(m -> !isWeekday(m.words().of(text)))
                        .flatMap(m -> weekday(m).stream())
                        .collect(Collectors.toSet());
        return told.stream()
                .map(m -> asTold(m, all, text))
                .filter(
                        m ->
                                !isWeekday(m.words().of(text))
                                        || weekday(m).filter(dated::contains).isEmpty())
                .toList();
    }

    /// Without the days to come: what a report announces has not happened. Of a day soon after the
    /// report, whose year nobody says ("this year" does), nobody knows whether it is announced or a
    /// year ago.
    ///
    /// @param published the day of the report; null when it is not known
    static List<DateMentions.Mention> past(
            List<DateMentions.Mention> days, String text, @Nullable LocalDate published) {
        return published == null
                ? days
                : days.stream()
                        .filter(day -> !isAfter(day, published, 0) && !isOpenUntil(day, published))
                        .map(
                                day ->
                                        isSoonAfter(day, published)
                                                        && !SAYS_YEAR
                                                                .matcher(day.words().of(text))
                                                                .find()
                                                ? new DateMentions.Mention(day.words(), null, false)
                                                : day)
                        .toList();
    }

    /// 3월까지, written in January: nobody knows since when, and it has not ended.
    private static boolean isOpenUntil(DateMentions.Mention day, LocalDate published) {
        return day.isCounted()
                && day.date() != null
                && day.date().span().earliest().equals(DateSpan.OPEN_START)
                && day.date().span().latest().isAfter(published);
    }

    /// "Last night", as somebody said in early September, is not the night before the report: it is
    /// told from that day, or then where nobody says which day that was.
    private static DateMentions.Mention asTold(
            DateMentions.Mention day, List<DateMentions.Mention> all, String text) {
        return !AS_OF_TODAY.matcher(day.words().of(text)).find()
                ? day
                : all.stream()
                        .filter(other -> isAfter(day, other))
                        .filter(other -> isDayOfTelling(text, other.words()))
                        .findFirst()
                        .flatMap(telling -> Optional.ofNullable(telling.date()))
                        .map(
                                then ->
                                        new DateMentions.Mention(
                                                day.words(), from(then, day, text), true))
                        .orElse(day);
    }

    private static Edtf from(Edtf then, DateMentions.Mention day, String text) {
        return !then.span().isOneDay()
                ? then
                : DateMentions.in(day.words().of(text), then.span().earliest()).all().stream()
                        .flatMap(said -> Optional.ofNullable(said.date()).stream())
                        .findFirst()
                        .orElse(then);
    }

    private static boolean isAfter(DateMentions.Mention day, DateMentions.Mention other) {
        return day.date() != null
                && other.date() != null
                && day.date().span().earliest().isAfter(other.date().span().latest());
    }

    private static boolean isSoonAfter(DateMentions.Mention day, LocalDate published) {
        return day.isCounted()
                && isAfter(day, published, 1)
                && !isAfter(day, published.plusDays(SOON_DAYS), 1);
    }

    private static boolean isAfter(DateMentions.Mention day, LocalDate date, int yearsLater) {
        return day.date() != null
                && day.date().span().earliest().plusYears(yearsLater).isAfter(date);
    }

    /// True for a day from which others are told: one on which something happened, other than that
    /// of a photograph.
    static boolean isFollowed(DateMentions.Mention day, String text) {
        var words = day.words();
        return !isDateline(text, words)
                && !isOfSomethingElse(text, words)
                && !isDayOfTelling(text, words)
                && !BEFORE_DAY_OF_PICTURE.matcher(words.before(text, BESIDE)).find()
                && !AFTER_DAY_OF_PICTURE.matcher(words.after(text, BEHIND)).find();
    }

    private static Optional<DayOfWeek> weekday(DateMentions.Mention mention) {
        return Optional.ofNullable(mention.date())
                .map(Edtf::span)
                .filter(DateSpan::isOneDay)
                .map(day -> day.earliest().getDayOfWeek());
    }

    private static boolean isWeekday(String words) {
        return IS_WEEKDAY.matcher(words).find();
    }

    /// True for the day in "SEOUL (Oct. 28) --".
    private static boolean isDateline(String text, TextRange day) {
        var before = day.before(text, BESIDE);
        var after = day.after(text, BEHIND);
        return BEFORE_DAY.matcher(before).find() && AFTER_DAY.matcher(after).find();
    }

    private static boolean isOfSomethingElse(String text, TextRange day) {
        var before = day.before(text, FAR);
        var after = day.after(text, BEHIND);
        return BEFORE_OTHER_DAY.matcher(before).find()
                || AFTER_OTHER_DAY.matcher(after).find()
                || YEAR.matcher(day.of(text)).matches()
                        && (BEFORE_YEAR_OF_BUILDING.matcher(before).find()
                                || AFTER_YEAR_OF_BUILDING.matcher(after).find())
                || BEFORE_SINCE.matcher(before + "|" + day.of(text)).find()
                || FIRST_TIME.matcher(day.of(text) + "|" + after).find();
    }

    /// Nobody speaks ever since.
    private static boolean isDayOfTelling(String text, DateMentions.Mention day) {
        return isDayOfTelling(text, day.words())
                && (day.date() == null || !day.date().span().latest().equals(DateSpan.OPEN_END));
    }

    /// True for the day in "a trader said on Dec. 3", before which it happened, or on it.
    private static boolean isDayOfTelling(String text, TextRange day) {
        var before = day.before(text, BESIDE);
        var after = day.after(text, BEHIND);
        return BEFORE_DAY_OF_TELLING.matcher(before).find()
                        && !AFTER_DAY_OF_PICTURE.matcher(after).find()
                        && !OTHER_DAY_OF_TELLING
                                .matcher(text)
                                .region(day.to(), Math.min(text.length(), day.to() + SENTENCE))
                                .lookingAt()
                || AFTER_DAY_OF_TELLING.matcher(after).find()
                || BEFORE_FIRST_DAY.matcher(before).find()
                        && AFTER_FIRST_DAY_OF_TELLING.matcher(after).find();
    }
}
