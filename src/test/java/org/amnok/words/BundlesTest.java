package org.amnok.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The bundles, held against each other and against the code that reads them.
class BundlesTest {
    private static final Map<Pattern, Set<String>> IN_CODE = new HashMap<>();

    private static final Path FOLDER = Path.of("src/main/resources/org/amnok/words");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-z0-9_]+)\"");
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?:(?:Messages\\.(?:text|find|english)|\\bcommand)\\(\\s*"
                            + "|\\b(?:wrongUsage|named|known)\\([^\",]+,[^\"]*)"
                            + "\"([a-z]+\\.[a-z0-9_]*[a-z0-9])\"");
    private static final Pattern LISTED =
            Pattern.compile(
                    "\"([a-z]+\\.[a-z0-9_]*[a-z0-9])\"(?<=\\b(?:ofTexts|ofFault|addTo|report"
                            + "|ofFile|ofPlace|FilterOption|wrong|describe"
                            + "|(?:FileFault|DamagedTile|StyleProblem)\\.of"
                            + "|Tooltips\\.of|Text\\.(?:label|paragraph|titled)"
                            + "|(?:Arguments|Buttons)\\s{0,40}\\.\\w{1,12})\\([^();]{0,260})");
    private static final Pattern STEM =
            Pattern.compile(
                    "[wW]ord\\([^\"]*\"([a-z]+\\.[a-z0-9_]+)\"|\"([a-z]+\\.(?:[a-z0-9_]+_)?)\"\\s*\\+");
    private static final Pattern VALUE = Pattern.compile("\\{(\\d+)");
    private static final Pattern PARTICLES =
            Pattern.compile("을\\(를\\)|이\\(가\\)|은\\(는\\)|과\\(와\\)|\\(으\\)로");
    private static final Pattern WRITTEN = Pattern.compile("[가-힣](?:를|와|으로)(?=[ .,:;”)]|$)");
    private static final Pattern LANGUAGE = Pattern.compile("_(ko|zh|ja)\\.properties$");

    static Stream<Path> bundles() {
        return files(FOLDER).stream();
    }

    static Stream<Path> translations() {
        return bundles().filter(file -> LANGUAGE.matcher(file.toString()).find());
    }

    @Test
    void every_text_that_the_code_asks_for_is_there() throws IOException {
        var there = there();
        assertThat(inCode(ASKED)).filteredOn(key -> !there.contains(key)).isEmpty();
        assertThat(inCode(LISTED))
                .contains("basemap.make_overviews_with_gdaladdo")
                .filteredOn(key -> !there.contains(key))
                .isEmpty();
    }

    @Test
    void no_text_is_spare() throws IOException {
        var keys = inCode(KEY);
        var stems = inCode(STEM);
        assertThat(there())
                .filteredOn(key -> !keys.contains(key))
                .filteredOn(key -> stems.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    /// Of two the last is told, whatever the first says.
    @ParameterizedTest
    @MethodSource("bundles")
    void no_text_is_there_twice(Path bundle) throws IOException {
        var keys = Files.readAllLines(bundle).stream().map(line -> line.split("=", 2)[0]).toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    /// All sources are read once for each pattern, not for each bundle.
    private static Set<String> inCode(Pattern pattern) throws IOException {
        var known = IN_CODE.get(pattern);
        if (known != null) {
            return known;
        }
        var keys = new TreeSet<String>();
        for (var file : files(Path.of("src/main/java"))) {
            var source = Files.readString(file);
            pattern.matcher(source).results().map(BundlesTest::group).forEach(keys::add);
        }
        IN_CODE.put(pattern, keys);
        return keys;
    }

    private static String group(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static TreeSet<String> there() {
        var keys = new TreeSet<String>();
        bundles()
                .filter(file -> !LANGUAGE.matcher(file.toString()).find())
                .forEach(
                        file -> {
                            var area = file.getFileName().toString().replace(".properties", "");
                            texts(file).keySet().forEach(name -> keys.add(area + "." + name));
                        });
        return keys;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_pattern_can_be_read_and_its_apostrophes_are_paired(Path file) {
        texts(file)
                .forEach(
                        (name, text) -> {
                            if (!VALUE.matcher(text).find()) {
                                return;
                            }
                            assertThat(new MessageFormat(text, Locale.ENGLISH)).isNotNull();
                            var single = text.replace("''", "").replaceAll("'[{}]'", "");
                            assertThat(single).as(file + " " + name).doesNotContain("'");
                        });
    }

    /// A file of properties drops blanks before a value, unless a backslash keeps them.
    @ParameterizedTest
    @MethodSource("bundles")
    void no_blank_that_begins_a_text_is_dropped(Path file) throws IOException {
        assertThat(Files.readAllLines(file))
                .noneMatch(line -> line.matches("[a-z0-9_]+ ?= +[^ ].*"));
    }

    /// 을(를), 이(가), 은(는), 과(와) and (으)로 are chosen from; any other pair is shown as it is.
    @ParameterizedTest
    @MethodSource("korean")
    void each_pair_of_korean_particles_is_one_that_is_chosen_from(Path file) {
        assertThat(texts(file).values())
                .allSatisfy(
                        text ->
                                assertThat(PARTICLES.matcher(text).replaceAll(""))
                                        .doesNotContainPattern("[가-힣]?\\((?:[가는를와은을이과]|으|이)\\)"));
    }

    @ParameterizedTest
    @MethodSource("korean")
    void a_korean_particle_fits_the_syllable_before_it(Path file) {
        assertThat(texts(file).values())
                .flatMap(text -> WRITTEN.matcher(text).results().map(MatchResult::group).toList())
                .noneMatch(BundlesTest::isOfAnotherSyllable);
    }

    private static boolean isOfAnotherSyllable(String written) {
        var end = (written.charAt(0) - '가') % 28;
        return written.endsWith("으로") ? end == 0 || end == 8 : end != 0;
    }

    static Stream<Path> korean() {
        return translations().filter(file -> file.toString().endsWith("_ko.properties"));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("translations")
    void a_translation_has_the_texts_of_the_english_one_with_the_same_values(Path file) {
        var english =
                texts(
                        FOLDER.resolve(
                                LANGUAGE.matcher(file.getFileName().toString())
                                        .replaceFirst(".properties")));
        var translated = texts(file);
        assertThat(translated.keySet()).isEqualTo(english.keySet());
        translated.forEach(
                (name, text) ->
                        assertThat(values(text))
                                .as(file + " " + name)
                                .isEqualTo(values(english.getOrDefault(name, ""))));
    }

    /// Else nobody knows which of two choices is which.
    @ParameterizedTest
    @MethodSource("translations")
    void two_words_of_a_list_that_differ_in_english_differ(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        var bundle = LANGUAGE.matcher(name).replaceFirst("");
        var english = texts(file.resolveSibling(bundle + ".properties"));
        var here = texts(file);
        for (var stem : inCode(STEM)) {
            var list = stem.substring(stem.indexOf('.') + 1);
            if (!list.isEmpty() && stem.startsWith(bundle + ".")) {
                var start = list.endsWith("_") ? list : list + "_";
                var keys = here.keySet().stream().filter(k -> k.startsWith(start)).toList();
                var said = keys.stream().map(k -> english.getOrDefault(k, k)).distinct().count();
                assertThat(keys.stream().map(here::get).distinct().count())
                        .as(stem)
                        .isGreaterThanOrEqualTo(said);
            }
        }
    }

    private static List<String> values(String text) {
        return VALUE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static TreeMap<String, String> texts(Path file) {
        var read = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        read.stringPropertyNames().forEach(name -> texts.put(name, read.getProperty(name)));
        return texts;
    }

    private static List<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
