package org.amnok.geo.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.geo.border.Landmark;
import org.amnok.geo.border.Landmarks;

/// Reads sites that are said by their town and what they are: "Hyesan station" and 혜산역 mean Hyesan
/// Youth Station, "the bridge at Hyesan" the Changbai–Hyesan International Bridge. Only kinds of
/// which a town has hardly a second one: of its factories and schools only some are known.
///
/// @param landmarks among them the sites
record SiteKindWords(Landmarks landmarks) {
    private static final List<Kind> KINDS =
            List.of(
                    new Kind("station", "청년역|기차역|철도역|역", "火车站|车站|站", "駅|驛|驿"),
                    new Kind("bridge", "국제다리|철교|대교|다리|교량", "国际大桥|铁路桥|大桥|桥", "鉄橋|大橋|橋"),
                    new Kind("dam", "댐|언제", "大坝|坝", "ダム"),
                    new Kind("power (?:station|plant)", "수력발전소|발전소", "水电站|发电站|电站", "発電所"),
                    new Kind("customs(?: house| post| office)?", "세관", "海关", "税関"),
                    new Kind("port", "통상구", "口岸", "口岸|通商口"),
                    new Kind("air(?:field|port)", "비행장|공항", "机场", "飛行場|空港"),
                    new Kind("stadium", "경기장", "体育场", "競技場|スタジアム"),
                    new Kind("mine", "동광산|탄광|광산", "铜矿|铁矿|煤矿|矿山|矿", "鉱山|炭鉱"));

    /// A town may have a bridge for each.
    private static final Pattern RAIL = Pattern.compile("\\brail|철도|철교|기차|[铁鐵鉄](?:路|道|橋)");

    private static final Pattern ROAD = Pattern.compile("\\broad\\b|도로|公路|道路");

    /// Words between the town and the kind that names may have or not.
    private static final String BETWEEN =
            "(?:\\s(?:railway|railroad|rail|train|road|international|border|youth|copper|iron|coal|hydro(?:electric)?|people['’]?s))*";

    /// A kind of site in English, Korean, Chinese and Japanese.
    ///
    /// @param said town and kind: the town before it, behind it, or joined to it in other scripts
    /// @param ends with which the name of such a site ends
    private record Kind(Pattern said, Pattern ends) {
        Kind(String english, String korean, String chinese, String japanese) {
            var others = korean + "|" + chinese + "|" + japanese;
            this(
                    Pattern.compile(
                            "^(?:the )?(?:"
                                    + ("(?<before>\\p{L}.*?)" + BETWEEN + "\\s(?:" + english + ")")
                                    + ("|(?:railway |train |border |main )?(?:" + english + ")")
                                    + " (?:at|in|of) (?<behind>\\p{L}.*)"
                                    + ("|(?<joined>.{2,}?)\\s?(?:의|的|の)?(?:" + others + ")")
                                    + ")$"),
                    Pattern.compile(
                            "(?:\\b(?:"
                                    + english
                                    + ")(?: and .*|,.*|\\s?\\(.*)?|"
                                    + others
                                    + ")$"));
        }
    }

    /// The sites that the words may mean; none where they say no town and kind, or none is known.
    List<Landmark> find(String words) {
        var plain = plain(words);
        var found =
                KINDS.stream()
                        .map(kind -> find(plain, kind))
                        .filter(some -> !some.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        return Stream.of(RAIL, ROAD)
                .filter(way -> way.matcher(plain).find())
                .map(way -> found.stream().filter(site -> isCalled(site, way)).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(found);
    }

    private static boolean isCalled(Landmark site, Pattern words) {
        return site.names().stream().anyMatch(name -> words.matcher(plain(name)).find());
    }

    private List<Landmark> find(String words, Kind kind) {
        var said = kind.said().matcher(words);
        if (!said.matches()) {
            return List.of();
        }
        var town =
                Stream.of("before", "behind", "joined")
                        .map(said::group)
                        .filter(group -> group != null)
                        .findFirst()
                        .orElseThrow();
        var names = names(town);
        var each = Stream.of(words(town)).map(this::names).toList();
        return Landmarks.distinct(
                landmarks.all().stream()
                        .filter(site -> is(site, kind))
                        .filter(
                                site ->
                                        names.stream().anyMatch(name -> isOf(site, name))
                                                || isOfEach(site, each)));
    }

    /// 长白－惠山大桥 is called after both towns, if not in Chinese.
    private static boolean isOfEach(Landmark site, List<Set<String>> towns) {
        return towns.size() > 1
                && site.names().stream()
                        .map(SiteKindWords::plain)
                        .anyMatch(name -> towns.stream().allMatch(town -> hasAny(name, town)));
    }

    private static boolean hasAny(String name, Set<String> words) {
        return words.stream().anyMatch(word -> has(name, word));
    }

    private static String[] words(String town) {
        return town.split("[\\s–—-]+");
    }

    /// A town in the words and, where it is known, in other languages: a site may have its name in
    /// one of them only.
    private Set<String> names(String town) {
        return Stream.concat(
                        Stream.of(town),
                        landmarks.named(town).stream()
                                .flatMap(known -> known.names().stream())
                                .map(SiteKindWords::plain))
                .collect(Collectors.toSet());
    }

    private static boolean is(Landmark site, Kind kind) {
        return site.names().stream().anyMatch(name -> kind.ends().matcher(plain(name)).find());
    }

    private static boolean isOf(Landmark site, String town) {
        var all = List.of(words(town));
        return site.names().stream().anyMatch(name -> hasAll(plain(name), all));
    }

    private static boolean hasAll(String name, List<String> words) {
        return words.stream().allMatch(word -> has(name, word));
    }

    /// A word of Latin letters is a whole one.
    private static boolean has(String name, String word) {
        var at = name.indexOf(word);
        var end = at + word.length();
        return at >= 0
                && (word.charAt(0) > 'z'
                        || (at == 0 || !Character.isLetter(name.charAt(at - 1)))
                                && (end == name.length() || !Character.isLetter(name.charAt(end))));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’‘]", "");
    }
}
