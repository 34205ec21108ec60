package org.amnok.domain.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.CountToken.Kind;
import org.amnok.words.FirstLetters;
import org.jspecify.annotations.Nullable;

/// Cuts the words of a report about numbers into what they mean.
final class CountTokens {
    private static final int LARGEST = 999_999_999;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(\\d+)(?:(여)(?=\\s|[가-힣]|$)|\\s?(余り|[余餘多几幾数數来來](?!于))|([ -](?:odd|something)\\b))?");
    private static final FirstLetters<Integer> VAGUE = new FirstLetters<>(vague());
    private static final FirstLetters<Kind> WORDS = new FirstLetters<>(words());
    private static final FirstLetters<CountClass> COUNTERS =
            new FirstLetters<>(CountedThings.counters());
    private static final FirstLetters<CountClass> NOUNS = new FirstLetters<>(CountedThings.nouns());
    private static final Pattern ONE = Pattern.compile("an? ");
    private static final Pattern OTHER =
            Pattern.compile("[a-z][a-z'’-]*|[가-힣]+|[一-鿿]|[ぁ-ゖ]+|[ァ-ヺー]+|\\S");

    private final String text;
    private final List<CountToken> found = new ArrayList<>();

    private CountTokens(String text) {
        this.text = text;
    }

    private static Map<Pattern, Integer> vague() {
        var vague = new LinkedHashMap<Pattern, Integer>();
        put(
                vague,
                "(?:many |several |a few )?thousands(?: of)?\\b|(?:several|(?:a )?couple(?: of)?) thousand\\b|[수몇] ?천여?|[数數几幾何]千[余餘]?",
                2000);
        put(
                vague,
                "(?:many |several |a few )?hundreds(?: of)?\\b|(?:several|a few|(?:a )?couple(?: of)?) hundred\\b|[수몇] ?백여?|成百上千|[数數几幾何]百[余餘]?",
                200);
        put(
                vague,
                "(?:many |several |a few )?dozens(?: of)?\\b|(?:several|a few) dozen\\b|tens of\\b|scores of\\b|[수몇] ?십여?|[数數几幾何]十[余餘]?",
                20);
        put(vague, "십수|십여|十[数數几幾]", 11);
        put(
                vague,
                "(?:several|multiple|a few|some(?! ?\\d)|a handful of)\\b"
                        + "|몇몇|몇|여러|若干|[数數几幾](?=[辆輛台名人艘隻栋棟条條])|いくつか",
                2);
        return vague;
    }

    private static void put(Map<Pattern, Integer> vague, String pattern, int least) {
        vague.put(Pattern.compile(pattern), least);
    }

    private static Map<Pattern, Kind> words() {
        var words = new LinkedHashMap<Pattern, Kind>();
        word(
                words,
                Kind.PART,
                "\\d+ of (?:them|which|whom|these|those)\\b|(?:of (?:them|which|whom|these|those)|including|among them|mostly|mainly)\\b|그 ?중|이 ?중|(?<=[대명척량] ?)중(?=[ ,에\\d])|(?<=[辆輛台名艘][车車船]?)(?:[当之]?中|里)(?=[，,有\\d])|(?<=[台人隻両])中(?=[、\\d])|대부분|其中|包括|包含|主要|大多|うち|主に");
        word(
                words,
                Kind.EXACTLY,
                "(?:exactly|precisely|exact)\\b|정확히|정확하게|꼭|딱|正好|恰好|刚好|整整|ちょうど|きっかり");
        word(
                words,
                Kind.AFTER_AT_LEAST,
                "[をは]?下らない|or more\\b|and more\\b|-plus\\b|(?<=\\S)\\+(?! ?\\d)|이상|及?以上");
        word(
                words,
                Kind.MAYBE_MORE,
                "(?:(?:and |but )?(?:maybe|perhaps|possibly|probably|likely)|or)(?: even| possibly| perhaps| maybe| many)? more\\b|더 ?(?:많|있)\\S*|그 이상|可能更多|也许更多|或更多|もっと\\S*|それ以上");
        word(
                words,
                Kind.AT_LEAST,
                "(?:at least|no fewer than|not fewer than|no less than|not less than|(?:a )?minimum(?: of)?|upwards of|as few as)\\b|>=|≥|최소한?|적어도|적게는|至少|最少|起码|起碼|少说(?:也?有)?|不少于|不低于|不下于?|少なくとも|最低");
        word(
                words,
                Kind.AT_MOST,
                "(?:at most|up to|no more than|not more than|(?:a )?maximum(?: of)?|as many as)\\b|<=|≤|최대|많아야|많게는|最多[达達]?(?!的?[时時])|至多|(?:不超|超不)[过過]|不多[于於]|[多高][达達]|多くとも|最大|多くて");
        word(
                words,
                Kind.MORE_THAN,
                "(?:more than|exceeding|in excess of|(?:well )?over(?= \\d)|above(?= \\d))(?!\\w)|>|超过|超過|超(?=\\s?\\d)|多于|不止|逾");
        word(words, Kind.AFTER_LESS_THAN, "(?<![看见見])不到(?!\\s?[\\d几数])");
        word(
                words,
                Kind.LESS_THAN,
                "(?:fewer than|less than|under(?= \\d)|below(?= \\d))(?!\\w)|<|(?<![看见見])不到|不足|少于|少於");
        wordsBehindNumbers(words);
        wordsBetweenNumbers(words);
        return words;
    }

    private static void wordsBehindNumbers(Map<Pattern, Kind> words) {
        word(words, Kind.NEARLY, "(?:nearly|almost|close to|just under)\\b|거의|将近|近(?=\\s?\\d)|接近");
        word(words, Kind.AFTER_AT_MOST, "[를을]? ?넘지 ?(?:않|못)\\S*|を超えない");
        word(words, Kind.AFTER_LESS_THAN, "[도이가]? ?(?:채 )?(?:안|못) ?[되됐돼]\\S*|에도? ?(?:못 ?)?미치\\S*");
        word(
                words,
                Kind.AFTER_MORE_THAN,
                "넘(?:[게는은을]|어(?! ?[가간갈감갔와온올옴왔오])[섰서]?|었|긴(?!다|\\s?것))(?!받)\\S*|초과|超え\\S*|超");
        word(words, Kind.AFTER_AT_MOST, "or (?:less|fewer)\\b|이하|이내|以下|以内");
        word(words, Kind.AFTER_LESS_THAN, "미만|未満|未满|足らず|に?[満満]た(?:ない|ず)|に達し(?:ない|ず|なかった)");
        word(words, Kind.AFTER_NEARLY, "가까[이운]|近く|弱");
        word(
                words,
                Kind.AFTER_ABOUT,
                "or (?:so|thereabouts)\\b|\\(\\?\\)|\\?(?!\\d)|-?ish\\b|give or take\\b|정도|가량|쯤|안팎|내외|左右|上下|前后|前後|ほど|くらい|ぐらい|程度");
        word(
                words,
                Kind.ABOUT,
                "(?:an estimated|estimated(?: at)?|about|around|roughly|approximately|approx\\.?|circa|est(?=[. ]{1,3}\\d)\\.?|some(?= \\d)|ca?\\.?(?= ?\\d))(?![a-z])|≈|\\?(?=\\d)|[~∼〜](?=\\d)(?<=(?:^|[\\s,(;]).)|약(?=\\s?[\\d수])|대략|어림잡아|추정|约|約|大约|大約|大概|およそ|おおよそ|ざっと|估计|推定");
    }

    private static void wordsBetweenNumbers(Map<Pattern, Kind> words) {
        word(words, Kind.BEST, "(?:best|most likely)(?: guess| estimate)?\\b:?");
        word(
                words,
                Kind.MAYBE,
                "(?:maybe|perhaps|possibly|probably|likely)\\b|어쩌면|아마도?|可能|也许|或许|もしかすると|たぶん|おそらく");
        word(
                words,
                Kind.NONE,
                "(?:not a single|not one|not any|no|none|nothing)\\b|없\\S*|没有|沒有|無し|無(?![登許届免灯線標牌])|无(?![登许牌证照线])|未见|なし|(?:見え|見られ|確認され|確認でき)?(?:なかった|ない|ず|ません)");
        word(words, Kind.NOT, "(?:not|never|without)\\b|않\\S*|아니\\S*|[没沒](?![收収])|いない");
        word(
                words,
                Kind.JOIN,
                "(?:[-–—~〜∼]|\\.{2,3})(?=\\s?[\\d수数數])|(?:to|or)\\b|(?:에서|부터)(?=[^,.;\\d]{0,8}\\d)|내지|또는|혹은|이나(?=\\s?\\d)|[到至](?=\\s?\\d)|或者?|から|か(?=\\d)");
        word(
                words,
                Kind.SEPARATOR,
                "[,;:、。/&·+]|\\.(?!\\d)|(?:and|plus|as well as|along with)\\b|및|그리고|[와과](?=\\s|$)|[和及与與]|と|以及");
        word(words, Kind.BRACKET, "[(（\\[)）\\]]");
        word(
                words,
                Kind.TOTAL,
                "(?:in all|in total|altogether|total|totall?ing|all told)\\b|총|모두|전체|합계|전부|도합|总共?|共|合?[计計]|合わせて");
        word(
                words,
                Kind.PREPOSITION,
                "(?:of|from|on|in|at|for|with|near|along|by|into|behind|beside|across|towards?|outside|inside|through|during|between|under|over|above|below|onto|carrying|loaded|(?<!\\d\\s)(?:(?:un)?loading|guarding|escorting|boarding|driving|riding|pushing|pulling|towing|inspecting|searching|watching|repairing|washing))\\b");
        word(words, Kind.INCLUDING, "등(?=\\s)|[을를]? ?포함\\S*|など|[をも]?含[むめ]");
        word(
                words,
                Kind.THING,
                "(?:货运|旅客|国际|國際)列[车車](?!车)|火车(?![站皮])|"
                        + "자전[거차]|소?달구지|손수레|自行车|自行車|自転車|三轮车|马车|牛车|手推车|リヤカー|휴대 ?전화|휴대폰|손전화|핸드폰|전화기|컴퓨터|노트북|텔레비전|라디오|발전기|手机|手機|电脑|电视|携帯電話|スマホ|スマートフォン|テレビ|パソコン");
        word(
                words,
                Kind.FILLER,
                "(?:there|were|was|are|is|the|an?|all|seen|counted|visible|parked|spotted|observed|present|number|numbered|then|also|another|other|more|about)\\b|있\\S*|보[였이]\\S*|주차\\S*|세워\\S*|停[着放]|有|看到|发现|発見|停まって\\S*|が|あった|ある|いた|の|的|了|也|都|も|개|个|個|곳|只|座|[의이가을를은는도들](?![가-힣])|[\"“”'‘’…!?。]");
    }

    private static void word(Map<Pattern, Kind> words, Kind kind, String pattern) {
        words.put(Pattern.compile(pattern), kind);
    }

    /// @param text lower case, numbers in digits
    static List<CountToken> of(String text) {
        var tokens = new CountTokens(text);
        var at = 0;
        while (at < text.length()) {
            at = Character.isWhitespace(text.charAt(at)) ? at + 1 : tokens.take(at);
        }
        return tokens.found;
    }

    /// Takes the word at a place; gives where the next begins.
    private int take(int at) {
        if (!takeWord(at, Kind.PART, Kind.PART)
                && !takeCounter(at)
                && !takeNumber(at)
                && !takeWord(at, Kind.THING, Kind.THING)
                && !takeNoun(at)
                && !takeWord(at, Kind.EXACTLY, Kind.FILLER)) {
            var other = at(OTHER, at);
            add(CountToken.of(Kind.WORD, at, other == null ? at + 1 : other.end()));
        }
        return found.getLast().end();
    }

    private boolean takeCounter(int at) {
        if (found.isEmpty() || !found.getLast().is(Kind.NUMBER)) {
            return false;
        }
        return takeNamed(COUNTERS, at, Kind.COUNTER);
    }

    private boolean takeNoun(int at) {
        return takeNamed(NOUNS, at, Kind.NOUN);
    }

    private boolean takeNamed(FirstLetters<CountClass> names, int at, Kind kind) {
        for (var name : names.begunBy(text.charAt(at))) {
            var match = at(name.pattern(), at);
            if (match != null) {
                add(new CountToken(kind, at, match.end(), 0, null, name.meaning()));
                return true;
            }
        }
        return false;
    }

    /// Digits, "dozens of", and "a" before what can be counted.
    private boolean takeNumber(int at) {
        var digits = at(NUMBER, at);
        if (digits != null) {
            add(number(digits));
            return true;
        }
        for (var each : VAGUE.begunBy(text.charAt(at))) {
            var match = at(each.pattern(), at);
            if (match != null) {
                var high = each.meaning() == 11 ? 19 : null;
                add(new CountToken(Kind.NUMBER, at, match.end(), each.meaning(), high, null));
                return true;
            }
        }
        var one = at(ONE, at);
        if (one != null && takeNoun(one.end())) {
            found.add(found.size() - 1, new CountToken(Kind.NUMBER, at, one.end(), 1, 1, null));
            return true;
        }
        return false;
    }

    /// "170-odd" is less than 180, 200여 less than 300.
    private static CountToken number(Matcher digits) {
        var is = digits.group(1);
        var low = is.length() > 9 ? LARGEST : Integer.parseInt(is);
        var isOdd = digits.end() > digits.end(1);
        var isTeen = low == 10 && digits.group(3) != null && "几数".contains(digits.group(3));
        var step = 1;
        while (isOdd && low > 0 && step < LARGEST / 10 && low % (step * 10) == 0) {
            step *= 10;
        }
        @Nullable Integer high = isOdd && step == 1 ? null : Integer.valueOf(low + step - 1);
        return new CountToken(
                Kind.NUMBER, digits.start(), digits.end(), isTeen ? 11 : low, high, null);
    }

    private boolean takeWord(int at, Kind first, Kind last) {
        for (var word : WORDS.begunBy(text.charAt(at))) {
            var kind = word.meaning();
            if (kind.compareTo(first) >= 0 && kind.compareTo(last) <= 0) {
                var match = at(word.pattern(), at);
                if (match != null) {
                    add(CountToken.of(kind, at, match.end()));
                    return true;
                }
            }
        }
        return false;
    }

    private void add(CountToken token) {
        found.add(token);
    }

    private @Nullable Matcher at(Pattern pattern, int start) {
        var matcher = pattern.matcher(text).region(start, text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() && matcher.end() > start ? matcher : null;
    }
}
