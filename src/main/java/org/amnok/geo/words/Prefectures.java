package org.amnok.geo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amnok.geo.words.NamesInText.Found;

/// The cities of China that counties and other cities belong to: 白山市长白县 and "Changbai County,
/// Baishan City" are one place, a hundred kilometres from the middle of Baishan.
final class Prefectures {
    private static final Set<String> CITIES = Set.of("白山", "通化", "丹东");
    private static final Set<String> PARTS =
            Set.of("临江", "集安", "长白", "宽甸", "凤城", "东港", "抚松", "靖宇", "江源");

    /// What begins behind the city's name.
    private static final Pattern COUNTY =
            Pattern.compile(
                    "\\p{IsHan}{2,4}?(?:[市县縣県]|朝[鲜鮮]族自治|[满滿]族自治)|[가-힣]{2,4}?(?:[시현]| ?(?:조선족|만주족|만족)자치)");

    private static final Pattern CITY = Pattern.compile(".*[市시]");
    private static final Pattern SMALLER_BEFORE =
            Pattern.compile(" (?:of|in) (?:the city of )?|(?<=County), ");

    private Prefectures() {}

    /// The names without those of cities that only say where the county beside them lies.
    static List<Found> without(String text, List<Found> names) {
        var kept = new ArrayList<Found>();
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (!isOneOf(name, CITIES)
                    || !(i + 1 < names.size() && isBefore(text, name, names.get(i + 1))
                            || i > 0 && isBehind(text, names.get(i - 1), name))) {
                kept.add(name);
            }
        }
        return kept;
    }

    private static boolean isOneOf(Found name, Set<String> chinese) {
        return name.meant().stream().anyMatch(place -> chinese.contains(place.called().zh()));
    }

    private static boolean isBefore(String text, Found city, Found county) {
        var gap = text.substring(city.words().to(), county.words().from());
        return gap.isBlank()
                && gap.length() < 2
                && CITY.matcher(city.words().of(text)).matches()
                && COUNTY.matcher(text).region(county.words().from(), text.length()).lookingAt();
    }

    private static boolean isBehind(String text, Found smaller, Found city) {
        return isOneOf(smaller, PARTS)
                && SMALLER_BEFORE
                        .matcher(text)
                        .region(smaller.words().to(), city.words().from())
                        .useTransparentBounds(true)
                        .matches();
    }
}
