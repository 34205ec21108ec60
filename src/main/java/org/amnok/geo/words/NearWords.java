package org.amnok.geo.words;

import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what lies near a place: "near Wiyon", "just downstream of Wiyon", "위연 인근", "渭渊附近", "渭淵付近".
final class NearWords {
    private static final String BEFORE =
            "(?i:\\b(?:near|just (?:below|above|behind|beyond)|next to|behind|in front of|at the (?:foot|mouth) of|adjacent to|beside|alongside|close to|not far from|around|outside(?: of)?"
                    + "|(?:on |in )?(?:the )?outskirts of|in the vicinity of|in the area of"
                    + "|(?:(?:just|a little|slightly|shortly|immediately|somewhat|further|farther|a short (?:way|distance)) )?(?:(?:up|down)(?:stream|river) (?:of|from)|(?:to the )?(?:(?:north|south)[- ]?(?:east|west)?|east|west) of)"
                    + "|(?:on |at )?(?:the )?(?:north|south|east|west|upper|lower|upstream|downstream)(?:ern)? (?:end|tip|edge|part|half|side|outskirts) of"
                    + "|(?:on |at )?(?:the )?(?:river ?bank|riverside|riverfront) (?:in|at|of|near)))"
                    + "\\s+(?i:the )?(?:(?:DPRK|North Korea|China)['’]s )?(?i:(?:(?:north korean|chinese|border) ){0,2}(?:city|town|county|village) of )?";
    private static final String BEHIND =
            "(?:(?:에서|から|より|의|の)?\\s?(?:(?:조금|약간|바로|少し|やや|すぐ)\\s?)?(?:(?:하류|상류|下流|上流|下游|上游)(?:쪽|側)?|[동서남북]{1,2}쪽|以[东東南西北]{1,2}|(?<=の)[東西南北]{1,2}(?:側|方)?(?!\\p{IsHan}))(?!\\D{0,9}?"
                    + ToldDistance.NUMBER
                    + "\\s*(?:k?m|킬로|미터|公里|千米|米|キロ|メートル))"
                    + "|(?: 바로 (?:아래|위|옆|앞)(?:쪽)?|(?<=[역장교점장관청]) ?(?:앞|뒤편?|옆)(?=에|의|에서|길|[\\s,.]|$)|(?<=站|场|場|桥|橋|館|馆|楼)(?:门?前面?|旁边?|后面)(?!\\p{IsHan}{0,3}[市县村镇])|(?<=駅|場|橋|館)(?:の?(?:前|裏|横|隣))(?=[にので、。]|$)|에서 (?:조금|약간) (?:내려|올라)간(?: ?곳)?|(?:から|より)少し[下上]った(?:場所|ところ|所|地点)?)"
                    + "|(?:의|的|の)?\\s?(?:(?:국경|접경) ?)?(?:인근|부근|근처|주변|일대|지역|附近|周[边邊辺]|외곽|교외|郊[区區外]|市郊|(?:町)?(?:外れ|はずれ)|一[带帶帯]|地[区區域]|近郊|近く|近辺|付近|(?:압록|두만)?강변|강안(?![가-힣])|강가(?![가-힣])|강둑|(?:鸭绿|鴨緑|图们)?[江河][边岸](?!洞)|川岸|川辺"
                    + "|(?<=\\p{IsLatin} )(?i:area|region|vicinity|surroundings|river ?bank|riverside|riverfront)\\b))";
    private static final Pattern ENDS_BEFORE = Pattern.compile(BEFORE + "$");
    private static final Pattern BEGINS_BEHIND = Pattern.compile("\\s?" + BEHIND);
    private static final Pattern ALL =
            Pattern.compile("^(?:" + BEFORE + "(?<a>.+)|(?<b>.+?)\\s?" + BEHIND + ")$");

    /// What is near is not what the place is called.
    private static final Pattern THING =
            Pattern.compile(
                    "(?i)^(?:(?:an?|the|some) )?(?:(?:small|mid-river|river|remote|border|Chinese|North Korean) )?"
                            + "(?:village|island|islet|sandbar|place|spot|location|area|forest|hill|field|road|track|river ?bank)s? "
                            + "(?=(?:near|close to|not far from|outside|in the vicinity of) )");

    /// Words that only a coordinate has before it.
    private static final Pattern ABOUT =
            Pattern.compile(
                    "^(?i:approx(?:imately|\\.)?|about|around|roughly|circa|ca?\\.|~|약|约|約|およそ)\\s*"
                            + "(?<a>(?:[NS(]\\s?)?\\d.*|[북北].*)$");

    /// Words that mean the next few buildings; beside a bridge or dam is beside either end.
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?i)^(?!.*(?:bridge|\\bdam\\b|다리|교 ?[앞뒤옆]|댐|[桥橋坝]|ダム)).*(?:\\b(?:behind|in front of|next to|beside|adjacent to)\\b|(?:앞|뒤|뒤편|옆|前面?|旁边?|后面|裏|横|隣)$)");

    private NearWords() {}

    /// True where words that say near mean beside it.
    static boolean areBeside(String words) {
        return BESIDE.matcher(words.strip()).find();
    }

    /// The name of the place that words are near to; empty when they do not say near.
    static Optional<String> read(String words) {
        var about = ABOUT.matcher(words.strip());
        if (about.matches()) {
            return Optional.of(about.group("a"));
        }
        var all = ALL.matcher(THING.matcher(words.strip()).replaceFirst(""));
        return all.matches()
                ? Optional.of((all.group("a") == null ? all.group("b") : all.group("a")).strip())
                : Optional.empty();
    }

    /// Where such words begin that stand before the name of a place; -1 for none.
    static int before(String textBefore) {
        var found = ENDS_BEFORE.matcher(textBefore);
        return found.find() ? found.start() : -1;
    }

    /// True where such words stand behind the name of a place.
    static boolean isNear(String text, int end) {
        return behind(text, end) > end;
    }

    /// Where such words end; the end of the name where there are none.
    static int behind(String text, int end) {
        var found = BEGINS_BEHIND.matcher(text).region(end, text.length());
        found.useTransparentBounds(true);
        return found.lookingAt() ? found.end() : end;
    }
}
