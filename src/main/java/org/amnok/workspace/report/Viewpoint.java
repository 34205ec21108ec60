package org.amnok.workspace.report;

import java.util.regex.Pattern;
import org.amnok.domain.TextRange;

/// The place somebody looked from, which is not where things were: "seen from Changbai", 長白から見ると,
/// 장백에서 바라본, 从长白看; and that of who told or wrote it.
final class Viewpoint {
    private static final int BESIDE = 60;

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?i)\\b(?:telephoto|long[- ]lens|zoom|view) from (?:the )?$|\\b(?:seen|viewed|visible|observed|watched|photographed|filmed|taken|shot|looking|t(?:ook|akes?|aking) (?:\\w+ )?(?:photos|pictures|photographs|videos?))"
                            + "(?: (?:this|it|them|these|the \\w+))? from (?:across )?(?:the )?(?:[\\w-]+ (?:of |in )?){0,3}$"
                            + "|\\b(?:taken|shot|photographed|filmed) (?:on |at )?[^.;,\\n]{1,40} from (?:across )?(?:the )?(?:[\\w-]+ (?:of |in )?){0,3}$"
                            + "|\\bfrom across the (?:river|border) in (?:the )?$");

    /// "Called from Changbai", 从长白打电话, 장백에서 전화: who told it is there; others may be elsewhere.
    private static final Pattern BEFORE_CALLED =
            Pattern.compile(
                    "(?i)(?<!\\b(?:is|are|was|were|been|being) )\\b(?:call(?:s|ed|ing)?|phon(?:ed|es|ing)|rang|text(?:s|ed|ing)?|messag(?:ed|es|ing)|wr(?:ites?|ote)|report(?:ed|ing)|spoke|speaking)(?: (?:me|us|him|her|them|home|back|in|over|by (?:phone|telephone)))? from (?:the )?(?:[\\w-]+ (?:of |in )?){0,2}$");

    private static final Pattern AFTER_CALLED =
            Pattern.compile("^[市県郡]?から(?:の?電話|連絡|メッセージ)|^(?:시|군)?에서 ?(?:전화|연락|문자|메시지)");

    private static final Pattern CHINESE_CALLED =
            Pattern.compile("^[^，。；]{0,6}(?:[打来來]?[电電][话話]|[发發][来來]|[发發](?:消息|信息|微信))");

    private static final Pattern BEFORE_LOOKING = Pattern.compile("(?i)\\bfrom (?:the )?$");

    /// "From Changbai side looking south", "from the Changbai side you could see".
    private static final Pattern LOOKING =
            Pattern.compile(
                    "(?i)^(?: (?:city|town|side|bank))*,? (?:looking\\b|(?:you|we|one|I) (?:can|could|saw|see|watched|counted)\\b)");

    /// "Saw this today from the Changbai side", but not "saw trucks coming from the Hyesan side".
    private static final Pattern BEFORE_SIDE =
            Pattern.compile(
                    "(?i)\\b(?:saw|seen|spotted|counted|noticed|watched|observed|filmed|photographed)\\b(?:(?!\\b(?:(?!morning|evening)\\w+ing|cross\\w*|c[oa]me|enter\\w*|arrive\\w*|left|leave|r[io]se|fire\\w*|shots?|go|w[ae]nt|moved?|walk\\w*|drov?e|drive\\w*)\\b)[^;\\n]){0,40} from (?:the )?$");

    private static final Pattern SIDE =
            Pattern.compile(
                    "(?i)^ (?:side|bank|riverbank|shore|waterfront|riverside|promenade)\\b");

    /// "Photographed this from Changbai County, Jilin Province, across from Hyesan".
    private static final Pattern BEFORE_OPPOSITE =
            Pattern.compile(
                    "(?i)\\b(?:seen|viewed|observed|watched|photographed|filmed|taken|shot)(?: (?:this|it|them|these|the \\w+))? from (?:[\\w'’-]+,? ){1,5}$");

    private static final Pattern OPPOSITE =
            Pattern.compile("(?i)^(?:opposite|facing|across|on the other)\\b");

    private static final Pattern OPPOSITE_PLACE =
            Pattern.compile("(?i)^(?:opposite|facing|across (?:the [\\w ]{1,12})?from)\\b");

    /// 장백현과 마주한 혜산시, 与惠山隔江相望的长白, 恵山と川を挟んで向かい合う長白.
    private static final Pattern AFTER_FACED =
            Pattern.compile(
                    "^(?:시|군|현)? ?(?:압록|두만)강 ?(?:맞은|건너)편"
                            + "|^시? ?앞(?:의|에 있는)? (?=[가-힣]{1,6}[도섬](?![가-힣]{2}))|^[市县縣]?(?:前面|旁边|旁邊|附近|边上)的(?=\\p{IsHan}{1,4}[岛島])|^[市郡]?の?沖(?:合)?の(?=\\p{IsHan}{1,4}島)"
                            + "|^(?:시|군|현| ?노동자구)?(?:[와과을를]) ?(?:국경을 |(?:압록|두만)?강을 (?:사이에 두고|끼고|경계로) )?"
                            + "(?:서로 )?(?:마주(?!쳤|친)|접하|접한|접경|맞대|맞닿|맞은 ?편인|이웃한)"
                            + "|^[市县縣]?(?:[一两]?[江河水]之?隔|隔(?:[鸭鴨]?[绿綠]?江|[河岸水])?相[望对對]|(?:隔[江河])?(?:相邻|相鄰|接壤|毗邻))"
                            + "|^[市県郡]?[とに](?:(?:鴨緑|豆満)?[江川]を(?:挟んで|隔てて|はさんで))?(?:向かい合|向き合|接する|接した|面した|面する|対する)");

    /// "Wihwa Island off Sinuiju".
    private static final Pattern BEFORE_SHORE =
            Pattern.compile("(?i)\\bislands?,? off (?:the )?(?:city of )?$");

    private static final Pattern AFTER =
            Pattern.compile(
                    "^(?:[市県県县縣郡]|시|군|현)?(?:側| ?쪽)?(?:の?(?:展望台|川岸)| ?(?:전망대|강변|강둑))?"
                            + "(?:から(?:[^。、\\n]{1,14}[にを]|[^。、\\n]{0,6}記者が)?(?:見|望|眺|撮|目撃し)|에서 ?(?:[가-힣]{0,5} ?기자[가는] )?(?:(?:바라|내려다)[본보]|본 |보면|보니|촬영|찍|목격했)|(?:의 한)?(?: [가-힣]{2,8}){1,2}에서 ?(?:바라|내려다)[본보])");

    /// 恵山市の対岸、吉林省長白県から撮影した.
    private static final Pattern AFTER_OPPOSITE =
            Pattern.compile(
                    "^(?:인|의|の|的)?[、,，]? ?[^.。、，\\n]{1,24}(?:から(?:見|望|眺|撮)|에서 ?(?:바라[본보]|보면|촬영|찍)|[望眺拍][摄攝到]?)");

    private static final Pattern IS_OPPOSITE = Pattern.compile("(?:対岸|对岸|對岸|맞은편|건너편|对面|對面)$");

    /// 發源于長白山: where a river begins is not where things were.
    private static final Pattern BEFORE_SPRING =
            Pattern.compile(
                    "(?:[发發]源[于於自]|(?i:\\b(?:rises|originates|springs) (?:in|on|from|at|near) (?:the )?))$");

    private static final Pattern AFTER_SPRING = Pattern.compile("^(?:천지)?에서 발원|^[にを]?(?:源を?発|水源)");

    /// "(中国延吉=パク・ヨンミン)": where a writer was, below what he wrote.
    private static final Pattern BEFORE_BYLINE = Pattern.compile("(?<=\\S ?)[(（](?:中国|中國|중국)? ?$");

    private static final Pattern AFTER_BYLINE = Pattern.compile("^=[^)）\\n]{2,20}[)）]");

    private static final Pattern CHINESE = Pattern.compile("^[^，。；]{0,6}[看望眺拍]");

    /// Who stands there: 记者在丹东看到, 我在丹东看到, "a reporter in Dandong counted".
    private static final Pattern BEFORE_REPORTER =
            Pattern.compile(
                    "(?i)\\b(?:reporters?|journalists?|correspondents?|photographers?) (?:in|at|near) (?:the )?$|(?:[记記]者[^，。\\n]{0,6}|我[们們]?[^，。\\n]{0,2})在$");

    private static final Pattern REPORTER_SAW =
            Pattern.compile(
                    "(?i)^ (?:saw|counted|photographed|filmed|watched|observed)\\b|^[^，。；]{0,6}[看望眺拍]");

    /// "A photographer standing on the Changbai side".
    private static final Pattern BEFORE_STANDING =
            Pattern.compile(
                    "(?i)\\b(?:(?:reporters?|journalists?|correspondents?|photographers?|observers?)(?:, who (?:was|were))?|I was|we were) (?:standing|posted|positioned) (?:on|in|at|near|above) (?:the )?$");

    /// "Standing in Changbai, she counted 17 cars", "From a hill in Changbai, they could be seen";
    /// but "standing at the station were 20 trucks".
    private static final Pattern BEFORE_LOOKED =
            Pattern.compile(
                    "(?i)(?<![\\w,;] )\\bStanding (?:on|in|at|near|above) (?:the )?$"
                            + "|(?<![\\w,;] )\\bFrom (?:an? |the )?(?:hill(?:top|side)?|roof(?:top)?|balcony|window|promenade|vantage point) (?:in|above|near|outside) (?:the )?$");

    private static final Pattern LOOKED =
            Pattern.compile(
                    "(?i)^[^.;:]*\\b(?:see|saw|seen|visible|count(?:ed)?|photographed|filmed|watched|observed|spotted|looked)\\b");

    /// Who told it, of whom or from where: "a resident of Musan said", 신의주시 소식통, 丹东一名贸易商称.
    private static final Pattern BEFORE_SOURCE =
            Pattern.compile(
                    "(?i)\\b(?:sources?|residents?|traders?|officials?|informants?|witness(?:es)?|contacts?|merchants?)"
                            + " (?:inside|in|from|of|at|near) (?:the )?(?:city of )?$");

    private static final Pattern SAYS =
            Pattern.compile(
                    "^(?i:(?: City| County| Province)?,? (?:[\\w'’]+ ){0,3}?)(?:said|says|told|tells|reported|explained|confirmed|added)\\b");

    private static final Pattern BEHIND_ACCORDING =
            Pattern.compile("(?i)\\baccording to (?:[\\w'’-]+ ){0,4}$");

    private static final Pattern AFTER_SOURCE =
            Pattern.compile(
                    "^(?:특별시|시|군|도)? ?(?:의 |지역 |내부 |현지 |내 |한 |복수의 |대북 ){0,2}소식통|^(?:시|군)?의 (?:[가-힣]{1,5} ){1,4}소식통"
                            + "|^(?:시|군)?(?:의 |에 (?:사는|거주하는) | )(?:한 |어느 |복수의 )?(?:주민|간부|상인|무역업자|협력자)(?:[과와]의 (?:전화 ?)?통화|에 (?:따르면|의하면)|[을를] 인용|의 전언| [^\\s.]{1,6}씨[는은가])"
                            + "|^에 (?:사는|살고 있는|거주하는) [^\\s.]{1,10}씨[는은가] "
                            + "|^[市县縣]?(?:[这這那]边|当地|當地|本地)的?(?:人|朋友|熟人|亲戚|親戚|老板|司机|居民|商人)(?:[讲講说說称稱]|告[诉訴])"
                            + "|^[市县縣]?的?(?:一[名位个個])?(?:消息人士|知情人士|贸易商|商人|居民)(?:称|透露|表示|说|告诉)"
                            + "|^[市郡県]?の(?:消息筋|情報筋|取材協力者|内部協力者)");

    /// "DANDONG, China --", "[단둥=연합뉴스]": where a paper wrote it.
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^(?:[·ㆍ・/](?:[가-힣]{2,5}|\\p{IsHan}{2,4}|[A-Z]{3,16})){0,3}(?:, [A-Z][\\w .]{1,24})?(?:, (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[\\w. ]{0,8})?(?: \\([^)\\n]{1,30}\\))? ?(?:--|—|–|=)");

    private static final Pattern BEFORE_DATELINE =
            Pattern.compile(
                    "(?:^|\\n)[\\s\\[(（【]*(?:(?:[가-힣]{2,5}|\\p{IsHan}{2,4}|[A-Z]{3,16})[·ㆍ・/]){0,3}$");

    /// "Between Dandong and Dalian", 단둥과 다롄(大連)의 중간쯤: of what is no stretch of the river, an end.
    private static final Pattern BEFORE_END =
            Pattern.compile(
                    "(?i)\\b(?:between|halfway from) (?:the )?(?:(?:city|port) of )?(?:[\\w'’-]+ (?:[\\w'’-]+ ){0,2}(?:and|to) (?:the )?)?$");

    private static final Pattern AFTER_END =
            Pattern.compile(
                    "^시?[과와] ?[가-힣]{2,6}(?: ?[(（][^)）\\n]{1,12}[)）])?의? ?(?:중간|사이)"
                            + "|^[市县縣]?[和与與及跟同]\\p{IsHan}{2,6}之?[间間]|^[市県郡]?と\\p{L}{2,8}[市県郡]?の(?:間|中間|あいだ)");

    /// 南坪鎮から図們市まで, of which the one end is not known: the other is an end, too.
    private static final Pattern BEFORE_OTHER_END =
            Pattern.compile("\\p{IsHan}{2,6}から$|[从從自]\\p{IsHan}{2,6}[到至]$|[가-힣]{2,6}(?:에서|부터) $");

    private static final Pattern AFTER_OTHER_END =
            Pattern.compile(
                    "^[市県郡]?まで(?:の|に|、)|^[市县縣]?(?:的|一[带帶线線]|段|之?[间間])|^(?:시|군)?까지(?:의|에| (?:[가-힣]+ ){0,4}구간| 이르는)");

    /// 跟新义州一样, "unlike Sinuiju": with which what was seen is compared.
    private static final Pattern BEFORE_COMPARED =
            Pattern.compile(
                    "(?:(?i:\\b(?:unlike|(?:compared|similar) (?:to|with)|(?<!\\bif )not(?: (?:in|at|from|near))?) |(?<!是)不是(?:在)?)|(?:^|[.!?] )Like )(?:in )?$");

    private static final Pattern AFTER_COMPARED =
            Pattern.compile(
                    "^(?:특별시|시|군)?(?:처럼|[이가]? ?아[님닌니]|[와과] ?(?:마찬가지|달리|다르게|같이|비슷|비교))"
                            + "|^[市县縣]?(?:一[样樣]|不同|相比|[类類]似)"
                            + "|^[市県郡]?(?:のように|とは?(?:同じ|同様|違|異な|比べ|対照的))");

    private Viewpoint() {}

    /// True for the place of who told it or wrote it down, which may be that of what happened, too.
    static boolean isOfReport(String text, TextRange place) {
        var before = place.before(text, BESIDE);
        var after = place.after(text, BESIDE);
        var isSource = BEFORE_SOURCE.matcher(before);
        return isSource.find()
                        && (SAYS.matcher(after).find()
                                || BEHIND_ACCORDING
                                        .matcher(before.substring(0, isSource.start()))
                                        .find())
                || AFTER_SOURCE.matcher(after).find()
                || BEFORE_CALLED.matcher(before).find()
                || AFTER_CALLED.matcher(after).find()
                || before.endsWith("从") && CHINESE_CALLED.matcher(after).find()
                || BEFORE_DATELINE.matcher(before).find() && DATELINE.matcher(after).find();
    }

    /// True for a place between which and another it was: it was at neither.
    static boolean isEnd(String text, TextRange place) {
        var before = place.before(text, BESIDE);
        var after = place.after(text, BESIDE);
        return BEFORE_END.matcher(before).find()
                || AFTER_END.matcher(after).find()
                || BEFORE_OTHER_END.matcher(before).find()
                        && AFTER_OTHER_END
                                .matcher(
                                        place.of(text).replaceFirst("^.*?(?=一[带帶]$|$)", "") + after)
                                .find();
    }

    /// True for the place that only says where another lies: "Dandong, across from Sinuiju".
    static boolean isOnlyFaced(String text, TextRange place) {
        var before = place.before(text, BESIDE);
        var after = place.after(text, BESIDE);
        return OPPOSITE_PLACE.matcher(place.of(text)).find()
                || AFTER_FACED.matcher(after).find()
                || BEFORE_SHORE.matcher(before).find();
    }

    static boolean isCompared(String text, TextRange place) {
        return BEFORE_COMPARED.matcher(place.before(text, BESIDE)).find()
                || AFTER_COMPARED.matcher(place.after(text, BESIDE)).find();
    }

    static boolean is(String text, TextRange place) {
        var before = place.before(text, BESIDE);
        var after = place.after(text, BESIDE);
        var isWay = (place.of(text) + after).matches("(?s)(?:[\\p{L}'-]+ ){1,3}to .*");
        return BEFORE.matcher(before).find() && !isWay
                || BEFORE_LOOKING.matcher(before).find() && LOOKING.matcher(after).find()
                || BEFORE_SIDE.matcher(before).find() && SIDE.matcher(after).find()
                || OPPOSITE.matcher(place.of(text)).find() && BEFORE_OPPOSITE.matcher(before).find()
                || AFTER.matcher(after).find()
                || IS_OPPOSITE.matcher(place.of(text)).find()
                        && AFTER_OPPOSITE.matcher(after).find()
                || BEFORE_BYLINE.matcher(before).find() && AFTER_BYLINE.matcher(after).find()
                || BEFORE_REPORTER.matcher(before).find() && REPORTER_SAW.matcher(after).find()
                || BEFORE_STANDING.matcher(before).find()
                || BEFORE_LOOKED.matcher(before).find() && LOOKED.matcher(after).find()
                || BEFORE_SPRING.matcher(before).find()
                || AFTER_SPRING.matcher(after).find()
                || (before.endsWith("从") && CHINESE.matcher(after).find());
    }
}
