package org.amnok.geo.border;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.Lazy;
import org.amnok.geo.Geodesy;

/// Finds landmarks by their names in four languages.
public final class Landmarks {
    private static final Set<String> SMALL_WORDS =
            Set.of("the", "of", "at", "in", "near", "international");

    /// Words of other scripts for one thing, so that 다리 finds 교 and 桥 finds 大桥.
    private static final List<List<String>> ALIKE =
            List.of(
                    List.of("대교", "다리", "교량", "철교"),
                    List.of("国际大桥", "大桥", "桥"),
                    List.of("역", "驿", "駅", "站"));

    /// What kind of area a town's or county's name is, said or not: Pochon county, 보천군, 惠山市, "Wiyon
    /// district".
    private static final Pattern KIND_OF_AREA =
            Pattern.compile(
                    "^(?:the )?(?:city|town|county|village) of | (?:city|county|town|village|district|neighbou?rhood|quarter)$|(?<=\\p{IsLatin}{5}) island$"
                            + "|(?<=[가-힣]{2})(?:[시군읍현진]| ?지구)$|(?<=\\p{IsLatin}{3})-(?:si|gun|kun|up)$|(?<=\\p{IsHan}{2})(?:(?:朝[鲜鮮]|[满滿])族自治[县縣]|[市县縣県郡镇鎮])$|(?<=\\p{IsHan}{3})[岛島]$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNTY =
            Pattern.compile(
                    "^(?:the )?county of | county$|(?<=\\p{IsLatin}{3})-[gk]un$"
                            + "|(?<=[가-힣]{2})[군현]$|(?<=\\p{IsHan}{2})[县縣県郡]$",
                    Pattern.CASE_INSENSITIVE);

    /// The same of a neighbourhood or village: Wiyon-dong, 위연동, 渭渊洞.
    private static final Pattern SMALL_AREA =
            Pattern.compile(
                    "(?<=\\p{IsLatin}{4})-(?:dong|ri)$|(?<=[가-힣]{2})[동리]$|(?<=\\p{IsHan}{2})[洞里]$",
                    Pattern.CASE_INSENSITIVE);

    /// Nearer ones of one name are one place.
    private static final double SAME_METRES = 200;

    private static final Pattern REMARK = Pattern.compile("[(（][^)）]*[)）]");
    private static final Pattern MARK = Pattern.compile("\\p{InCombiningDiacriticalMarks}|['’‘ʼ`]");

    /// An initial that the South does not write, or as ㄴ: 용천, 노탄리 of 룡천, 로탄리.
    private static final Pattern NOT_IN_THE_SOUTH =
            Pattern.compile("(?<![\\u1100-\\u11ff])[ᄂᄅ](?=[ᅣᅧᅨᅭᅲᅵ])");

    private static final Pattern AS_N_IN_THE_SOUTH = Pattern.compile("(?<![\\u1100-\\u11ff])ᄅ");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CODE = Pattern.compile("\\p{L}\\d+");

    private final List<Landmark> all;

    /// Made when a name is first looked for: most windows open without that.
    private final Lazy<Names> names;

    /// Each name as it is compared, with its landmark.
    private record Names(List<Name> all, Map<String, List<Landmark>> byLetters) {
        static Names of(List<Landmark> landmarks) {
            var names =
                    landmarks.stream()
                            .flatMap(each -> each.names().stream().map(n -> Name.of(each, n)))
                            .toList();
            var byLetters = new HashMap<String, List<Landmark>>();
            names.forEach(
                    n -> byLetters.computeIfAbsent(n.all, _ -> new ArrayList<>()).add(n.landmark));
            return new Names(names, byLetters);
        }
    }

    private record Name(
            Landmark landmark,
            String all,
            String bare,
            String small,
            String letters,
            Set<String> tokens) {
        static Name of(Landmark landmark, String name) {
            var plain = plain(name);
            var tokens = tokensOf(plain);
            return new Name(
                    landmark,
                    lettersOf(plain),
                    lettersOf(withoutKindOfArea(plain)),
                    lettersOf(withoutSmallArea(plain)),
                    String.join("", tokens),
                    Set.copyOf(tokens));
        }
    }

    public Landmarks(Collection<Landmark> all) {
        this.all = List.copyOf(all);
        names = new Lazy<>(() -> Names.of(this.all));
    }

    /// Those whose name is exactly so; else those whose name has all the words; else those whose
    /// name holds the letters.
    public List<Landmark> find(String words) {
        var letters = String.join("", tokens(words));
        if (letters.isEmpty()) {
            return List.of();
        }
        var typed = tokens(words);
        return Stream.<Predicate<Name>>of(
                        name -> name.letters.equals(letters),
                        name -> name.tokens.containsAll(typed),
                        name -> name.letters.contains(letters))
                .map(this::matching)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// Those whose name is exactly so, without any other word; else those that are called so with
    /// or without the kind of area that they are, the larger kinds first. What is said to be a
    /// county is as wide as one.
    public List<Landmark> named(String words) {
        return asSaid(called(words), words);
    }

    /// Towns are counties where the words say so: 의주군, "Sakju County".
    public static List<Landmark> asSaid(List<Landmark> found, String words) {
        if (!COUNTY.matcher(REMARK.matcher(words).replaceAll("").strip()).find()) {
            return found;
        }
        var counties = found.stream().filter(Landmark::isCounty).toList();
        return counties.isEmpty()
                ? found.stream().map(l -> l.code().isEmpty() ? l.asCounty() : l).toList()
                : counties;
    }

    private List<Landmark> called(String words) {
        var letters = allLetters(words);
        if (letters.isEmpty()) {
            return List.of();
        }
        var found = distinct(names.get().byLetters().getOrDefault(letters, List.of()).stream());
        var bare = lettersOf(withoutKindOfArea(plain(words)));
        if (!found.isEmpty() || bare.isEmpty()) {
            return found;
        }
        var areas = matching(name -> name.bare.equals(bare));
        return areas.isEmpty() ? matching(name -> name.small.equals(bare)) : areas;
    }

    /// Pochon of "Pochon County", 보천 of 보천군.
    public static String withoutKindOfArea(String name) {
        return KIND_OF_AREA.matcher(name.strip()).replaceFirst("");
    }

    /// Wiyon of "Wiyon-dong", 위연 of 위연동.
    public static String withoutSmallArea(String name) {
        return SMALL_AREA.matcher(name.strip()).replaceFirst("");
    }

    public List<Landmark> all() {
        return all;
    }

    /// Those with a name that holds the letters, the shortest name first, under that name.
    public List<Landmark> like(String words) {
        var letters = allLetters(words);
        return letters.isEmpty()
                ? List.of()
                : all.stream()
                        .flatMap(
                                landmark ->
                                        landmark.names().stream()
                                                .filter(n -> holds(n, letters))
                                                .min(Comparator.comparingInt(String::length))
                                                .map(landmark::called)
                                                .stream())
                        .sorted(Comparator.comparingInt(landmark -> landmark.label().length()))
                        .toList();
    }

    /// A code is no name that grows out of a letter.
    private static boolean holds(String name, String letters) {
        var all = allLetters(name);
        return all.equals(letters) || all.contains(letters) && !CODE.matcher(all).matches();
    }

    private List<Landmark> matching(Predicate<Name> name) {
        return distinct(names.get().all().stream().filter(name).map(Name::landmark));
    }

    /// Without those that are another one's place.
    public static List<Landmark> distinct(Stream<Landmark> some) {
        var found = new ArrayList<Landmark>();
        some.distinct()
                .sorted(Comparator.comparingDouble(Landmark::withinMetres).reversed())
                .filter(landmark -> found.stream().noneMatch(other -> areOne(landmark, other)))
                .forEach(found::add);
        return found;
    }

    /// A town that is a site as well.
    private static boolean areOne(Landmark one, Landmark other) {
        return Geodesy.distanceMetres(one.at(), other.at()) < SAME_METRES;
    }

    private static String allLetters(String text) {
        return lettersOf(plain(text));
    }

    private static String lettersOf(String plain) {
        return NO_LETTERS.matcher(plain).replaceAll("");
    }

    private static List<String> tokens(String text) {
        return tokensOf(plain(text));
    }

    private static List<String> tokensOf(String plain) {
        return NO_LETTERS
                .splitAsStream(plain)
                .filter(token -> !token.isEmpty() && !SMALL_WORDS.contains(token))
                .toList();
    }

    /// Without case, marks above letters and remarks in brackets, Korean as the South writes it,
    /// Hanzi in their simplified forms.
    private static String plain(String text) {
        var bare = REMARK.matcher(text).replaceAll("");
        var folded = MARK.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
        var words = HanForms.simplified(inTheSouth(folded)).toLowerCase(Locale.ROOT);
        for (var alike : ALIKE) {
            words = alike(words, alike);
        }
        return words;
    }

    /// A Korean name as the South writes it: 용천 of 룡천.
    public static String inTheSouth(String name) {
        var parts = Normalizer.normalize(name, Normalizer.Form.NFKD);
        var south = NOT_IN_THE_SOUTH.matcher(parts).replaceAll("ᄋ");
        return Normalizer.normalize(
                AS_N_IN_THE_SOUTH.matcher(south).replaceAll("ᄂ"), Normalizer.Form.NFC);
    }

    /// Each word in its turn, as 国际大桥 may leave what is another word for the same.
    private static String alike(String words, List<String> alike) {
        var said = words;
        for (var word : alike) {
            if (said.endsWith(word)) {
                said = said.substring(0, said.length() - word.length()) + alike.getLast();
            }
        }
        return said;
    }
}
