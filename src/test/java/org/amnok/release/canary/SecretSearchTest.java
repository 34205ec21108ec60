package org.amnok.release.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is hidden is found, wherever it lies, among as many secrets as there may be; held against
/// searches that are too plain to err.
class SecretSearchTest {
    private static final String ROW =
            "{\"type\":\"Feature\",\"id\":\"727ee8c8-c518-3904-8601-fbed989ea8cc\",\"geometry\":"
                    + "{\"type\":\"Point\",\"coordinates\":[124.425,39.985]},\"date\":\"2022-04-05\"}\n";

    private static final List<String> VOCABULARY =
            List.of(
                    "white", "cars", "met", "her", "behind", "the", "timber", "yard", "K7", "a",
                    "Ünder", "é", "제재소", "뒤에서", "혜산", "鸭绿江大桥", "附近", "o'clock", "<b>", "x_y");

    @TempDir Path folder;

    @Test
    void each_of_many_secrets_is_found_at_every_border_of_blocks_seed_1() throws IOException {
        var random = new Random(1);
        var places = places(random, 5000);
        var scan = new FileScan(Scans.of(secrets(places), new LatLon(39.985, 124.425)));
        for (int i = 0; i < 12; i++) {
            var secret = places.get(random.nextInt(places.size()));
            var hidden = hidden(secret, i);
            var border = (1 + random.nextInt(15)) * (Blocks.BYTES + (i % 2) * Blocks.OVERLAP);
            var file = file(hidden, border - random.nextInt(hidden.length + 1));
            assertThat(scan.search(file))
                    .describedAs("%s as %d", secret, i)
                    .extracting(Leak::what)
                    .contains(secret.what());
            assertThat(scan.isLeaking(file)).isTrue();
        }
        assertThat(scan.search(file(new byte[0], 0))).isEmpty();
    }

    /// In one of twelve ways.
    private static byte[] hidden(SecretPlace secret, int way) {
        var lat = secret.point().latDegrees();
        var lon = secret.point().lonDegrees();
        return switch (way) {
            case 0 -> number(lat, ByteOrder.BIG_ENDIAN);
            case 1 -> number(lon, ByteOrder.LITTLE_ENDIAN);
            case 2 -> bytes("[" + lon + "," + lat + "]");
            case 3 -> bytes(degrees(lat, 8) + " " + degrees(lon, 4));
            case 4 -> bytes(degrees(lat, 5) + "</lat>" + " ".repeat(90) + degrees(lon, 5));
            case 5 -> written(secret, Notation.DECIMAL_DEGREES);
            case 6 -> written(secret, Notation.DMS);
            case 7 -> written(secret, Notation.UTM);
            case 8 -> written(secret, Notation.MGRS);
            case 9 -> bytes(note(secret));
            case 10 -> bytes(note(secret).toUpperCase(Locale.ROOT).replace(" ", "</b>\n<b>"));
            default -> bytes(note(secret).substring(note(secret).indexOf(' ')));
        };
    }

    private static byte[] number(double value, ByteOrder order) {
        return ByteBuffer.allocate(Double.BYTES).order(order).putDouble(value).array();
    }

    private static byte[] written(SecretPlace secret, Notation notation) {
        return bytes(CoordinateText.format(secret.point(), notation));
    }

    private static String degrees(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path file(byte[] hidden, int at) throws IOException {
        var rows = ROW.repeat(20 * Blocks.BYTES / ROW.length()).getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream();
        out.write(rows, 0, at);
        out.write('"');
        out.write(hidden);
        out.write('"');
        out.write(rows, at, rows.length - at);
        return Files.write(folder.resolve("a.geojson"), out.toByteArray());
    }

    private static List<SecretPlace> places(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                new SecretPlace(
                                        "place " + i,
                                        new LatLon(
                                                rounded(39 + 4 * random.nextDouble()),
                                                rounded(124 + 7 * random.nextDouble()))))
                .toList();
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }

    /// Different ones of different places.
    private static String note(SecretPlace secret) {
        var code = Integer.toString(secret.what().hashCode(), 36);
        return "told " + code + " by the owner of the boat " + code;
    }

    private static Secrets secrets(List<SecretPlace> places) {
        return new Secrets(
                places,
                places.stream().map(place -> new SecretText(place.what(), note(place))).toList(),
                List.of());
    }

    @Test
    void words_are_found_as_a_plain_search_finds_them_seed_2() {
        var random = new Random(2);
        for (int run = 0; run < 3000; run++) {
            var needles = new LinkedHashSet<Needle>();
            for (int i = 0; i < random.nextInt(20); i++) {
                Needle.each(words(random, 1 + random.nextInt(9)), needles::add);
            }
            var allowed = PlainWords.of(words(random, random.nextInt(4)));
            var searched = new SecretWords();
            needles.forEach(searched::add);
            searched.close();
            searched.removeAllIn(allowed);
            needles.removeIf(needle -> stands(needle, allowed.toString()));
            var text = PlainWords.of(words(random, random.nextInt(60)));
            var expected =
                    needles.stream()
                            .filter(needle -> stands(needle, text.toString()))
                            .collect(Collectors.toSet());
            assertThat(searched.firstIn(text, 1).isPresent())
                    .describedAs("%s in %s", expected, text)
                    .isEqualTo(!expected.isEmpty());
            searched.firstIn(text, 1).ifPresent(found -> assertThat(expected).contains(found));
        }
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> VOCABULARY.get(random.nextInt(VOCABULARY.size())))
                .collect(Collectors.joining(random.nextInt(4) == 0 ? "" : " "));
    }

    private static boolean stands(Needle needle, String text) {
        for (int at = text.indexOf(needle.words());
                at >= 0;
                at = text.indexOf(needle.words(), at + 1)) {
            var end = at + needle.words().length();
            if (!needle.standsAlone()
                    || isFree(text.substring(0, at), needle.words().charAt(0), "/_.#-", -1)
                            && isFree(text.substring(end), text.charAt(end - 1), "_", 0)) {
                return true;
            }
        }
        return false;
    }

    /// @param at of the neighbour among those around: the last one, or the first
    private static boolean isFree(String around, char edge, String signs, int at) {
        if (around.isEmpty() || !Character.isLetterOrDigit(edge)) {
            return true;
        }
        var next = around.charAt(at < 0 ? around.length() - 1 : 0);
        return !Character.isLetterOrDigit(next) && signs.indexOf(next) < 0;
    }

    @Test
    void decimals_are_found_as_a_plain_search_finds_them_seed_3() {
        var random = new Random(3);
        var found = 0;
        for (int run = 0; run < 400; run++) {
            var secret = around(random, 200);
            var released = around(random, 30);
            var index = new SecretIndex();
            secret.forEach(place -> index.place(place, () -> ""));
            released.forEach(index::allow);
            var scan = new CanaryScan(index, taker -> {});
            var numbers = numbers(random, secret);
            var text = numbers.stream().collect(Collectors.joining(" "));
            var expected = isLeak(numbers, secret, released);
            found += expected ? 1 : 0;
            assertThat(scan.isLeaking(text)).describedAs(text).isEqualTo(expected);
        }
        assertThat(found).isBetween(50, 350);
    }

    /// Some thousandths of a degree from each other.
    private static List<LatLon> around(Random random, int count) {
        return Stream.generate(
                        () ->
                                new LatLon(
                                        41 + random.nextInt(1000) / 1e4,
                                        128 + random.nextInt(1000) / 1e4))
                .limit(count)
                .toList();
    }

    private static List<String> numbers(Random random, List<LatLon> secret) {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            var place = secret.get(random.nextInt(secret.size()));
            var decimals = 3 + random.nextInt(4);
            var off = random.nextInt(3) * 1e-4;
            numbers.add(degrees(place.latDegrees() + off, decimals));
            numbers.add(degrees(place.lonDegrees(), decimals));
        }
        return numbers;
    }

    private static boolean isLeak(List<String> numbers, List<LatLon> secret, List<LatLon> open) {
        for (var lat : numbers) {
            for (var lon : numbers) {
                if (secret.stream().anyMatch(place -> reads(place, lat, lon))
                        && open.stream().noneMatch(place -> reads(place, lat, lon))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean reads(LatLon place, String lat, String lon) {
        return reads(place.latDegrees(), lat) && reads(place.lonDegrees(), lon);
    }

    private static boolean reads(double degrees, String number) {
        var decimals = number.length() - number.indexOf('.') - 1;
        return Math.abs(Double.parseDouble(number) - degrees) <= Math.pow(10, -decimals) + 1e-12;
    }

    @Test
    void places_of_a_set_are_found_as_a_plain_search_finds_them_seed_4() {
        var random = new Random(4);
        var places = new TreeSet<LatLon>((a, b) -> Long.compare(key(a), key(b)));
        for (int i = 0; i < 3000; i++) {
            places.add(new LatLon(180 * random.nextDouble() - 90, 360 * random.nextDouble() - 180));
        }
        var set = new PlaceSet();
        places.forEach(set::add);
        set.sort();
        assertThat(set.size()).isEqualTo(places.size());
        for (int i = 0; i < 3000; i++) {
            var at = new LatLon(90 * random.nextDouble(), 180 * random.nextDouble());
            var within = Math.pow(10, -3 * random.nextDouble());
            var expected = new TreeSet<Long>();
            for (var place : places) {
                if (Math.abs(Math.abs(place.latDegrees()) - at.latDegrees()) <= within
                        && Math.abs(Math.abs(place.lonDegrees()) - at.lonDegrees()) <= within) {
                    expected.add(key(place));
                }
            }
            assertThat(near(set, at, within)).isEqualTo(expected);
        }
    }

    private static long key(LatLon place) {
        return PlaceSet.key(place);
    }

    private static Set<Long> near(PlaceSet set, LatLon at, double within) {
        var found = new TreeSet<Long>();
        set.firstNear(
                at.latDegrees(),
                within,
                at.lonDegrees(),
                within,
                key -> {
                    found.add(key);
                    return false;
                });
        return found;
    }

    @Test
    void of_very_many_long_texts_each_is_found_by_its_first_words() {
        var texts = new WrittenTexts(50, 1000);
        for (int i = 0; i < 100; i++) {
            assertThat(texts.add(i + " " + "met her behind the timber yard ".repeat(3) + i))
                    .isTrue();
        }
        texts.close();
        for (int i = 0; i < 100; i++) {
            var text = "x, " + i + " met her behind the timber";
            assertThat(texts.in(bytes(text), 1, "")).isPresent();
        }
    }

    @Test
    void what_comes_after_the_most_texts_is_told_not_to_be_looked_for() {
        var texts = new WrittenTexts(3, 3);
        assertThat(IntStream.range(0, 5).mapToObj(i -> texts.add("secret " + i)))
                .containsExactly(true, true, true, false, false);
    }
}
