package org.amnok.geo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds landmarks by their names in four languages.
final class Landmarks {
    private static final Set<String> SMALL_WORDS =
            Set.of("the", "of", "at", "in", "near", "international");

    /// Words of other scripts for one thing, so that 다리 finds 교 and 桥 finds 大桥.
    private static final List<List<String>> ALIKE =
            List.of(
                    List.of("대교", "다리", "교량", "철교"),
                    List.of("国际大桥", "大桥", "大橋", "橋", "桥"),
                    List.of("역", "驿", "駅", "站"));

    /// What kind of area a town's or county's name is, said or not: Pochon county, 보천군, 惠山市.
    private static final Pattern KIND_OF_AREA =
            Pattern.compile(
                    "^(?:the )?(?:city|town|county|village) of | (?:city|county|town|village)$"
                            + "|(?<=[가-힣]{2})(?:시|군|읍)$|(?<=\\p{IsHan}{2})(?:朝[鲜鮮]族自治[县縣]|[市县縣郡镇鎮])$");

    /// Nearer ones of one name are one place.
    private static final double SAME_METRES = 200;

    private final List<Landmark> all;

    Landmarks(Collection<Landmark> all) {
        this.all = List.copyOf(all);
    }

    /// Those whose name is exactly so; else those whose name has all the words; else those whose
    /// name holds the letters.
    List<Landmark> find(String words) {
        var letters = letters(words);
        if (letters.isEmpty()) {
            return List.of();
        }
        var typed = tokens(words);
        return Stream.<Predicate<String>>of(
                        name -> letters(name).equals(letters),
                        name -> tokens(name).containsAll(typed),
                        name -> letters(name).contains(letters))
                .map(this::matching)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// Those whose name is exactly so, without any other word; else those that are called so with
    /// or without the kind of area that they are.
    List<Landmark> named(String words) {
        var letters = allLetters(words);
        if (letters.isEmpty()) {
            return List.of();
        }
        var found = matching(name -> allLetters(name).equals(letters));
        var bare = bare(words);
        return found.isEmpty() && !bare.isEmpty()
                ? matching(name -> bare(name).equals(bare))
                : found;
    }

    private static String bare(String name) {
        return allLetters(KIND_OF_AREA.matcher(plain(name).strip()).replaceFirst(""));
    }

    /// Those with a name that holds the letters, the shortest name first, under that name.
    List<Landmark> like(String words) {
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
        return all.equals(letters) || all.contains(letters) && !all.matches("\\p{L}\\d+");
    }

    private List<Landmark> matching(Predicate<String> name) {
        var found = new ArrayList<Landmark>();
        all.stream()
                .filter(landmark -> landmark.names().stream().anyMatch(name))
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
        return plain(text).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static List<String> tokens(String text) {
        return Stream.of(plain(text).split("[^\\p{L}\\p{N}]+"))
                .filter(token -> !token.isEmpty() && !SMALL_WORDS.contains(token))
                .toList();
    }

    private static String letters(String text) {
        return String.join("", tokens(text));
    }

    /// Without case, marks above letters and remarks in brackets.
    private static String plain(String text) {
        var bare = text.replaceAll("\\([^)]*\\)", "");
        var folded =
                Normalizer.normalize(bare, Normalizer.Form.NFKD)
                        .replaceAll("\\p{InCombiningDiacriticalMarks}|['’‘ʼ`]", "");
        var words = Normalizer.normalize(folded, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (var alike : ALIKE) {
            for (var word : alike) {
                words = words.replaceAll(word + "$", alike.getLast());
            }
        }
        return words;
    }
}
