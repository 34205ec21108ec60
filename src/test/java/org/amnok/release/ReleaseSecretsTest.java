package org.amnok.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.PlaceFacts;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.border.RiverKilometreText;
import org.amnok.release.canary.SecretPlace;
import org.amnok.release.canary.SecretText;
import org.amnok.release.canary.Secrets;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

class ReleaseSecretsTest {
    private static final LatLon TRUE = new LatLon(41.4016742, 128.1777813);
    private static final LatLon CAMERA = new LatLon(41.4222331, 128.2044557);
    private static final String NOTE = "Met her behind the timber yard";

    @Test
    void the_true_place_of_a_generalised_sighting_is_secret() {
        assertThat(found("41.40167 128.17778", at(PrivacyLevel.DISTRICT)))
                .contains("the true place of sighting e15");
    }

    @Test
    void the_middle_of_its_cell_is_not() {
        assertThat(found("41.405 128.175", at(PrivacyLevel.DISTRICT))).isEmpty();
    }

    @Test
    void a_place_that_leaves_exact_is_not() {
        assertThat(found("41.40167 128.17778", at(PrivacyLevel.EXACT))).isEmpty();
    }

    @Test
    void nor_is_a_secret_one_at_the_same_point_as_an_exact_one() {
        assertThat(found("41.40167 128.17778", at(PrivacyLevel.COUNTY), at(PrivacyLevel.EXACT)))
                .isEmpty();
    }

    @Test
    void the_place_of_a_sighting_that_is_held_back_is_secret() {
        var draft = at(PrivacyLevel.EXACT).edit().status(SightingStatus.DRAFT).done(Sightings.NOON);
        var release = release(ReleasePolicy.PARTNER, draft);
        assertThat(found("41.40167 128.17778", release)).isNotEmpty();
    }

    @Test
    void internal_notes_are_secret_at_every_level() {
        assertThat(found("(met her behind the timber yard)", at(PrivacyLevel.EXACT)))
                .contains("the internal note of sighting e15");
    }

    @Test
    void its_own_identifier_is_secret_unless_it_leaves_under_it() {
        var sighting = at(PrivacyLevel.EXACT);
        var uuid = sighting.uuid().toString();
        assertThat(found(uuid, release(ReleasePolicy.PARTNER, sighting)))
                .contains("the identifier of sighting e15");
        assertThat(found(uuid, release(ReleasePolicy.INTERNAL, sighting))).isEmpty();
    }

    @Test
    void river_kilometres_of_a_stretch_are_secret_above_level_0() {
        var along =
                new RiverStretch(
                        River.YALU,
                        new RiverKilometre(501.25, null),
                        new RiverKilometre(580.5, null));
        var coarse =
                at(PrivacyLevel.COUNTY)
                        .edit()
                        .place(new Place.Stretch(along, ""))
                        .done(Sightings.NOON);
        assertThat(found("along km 501.25–580.5", coarse)).isNotEmpty();
        assertThat(found("Yalu, km 501.25 to 580.5", coarse)).isNotEmpty();
        assertThat(found("Yalu, km 501.25–580.5", coarse)).isNotEmpty();
        assertThat(found("along km 500–600", coarse)).isEmpty();
        var exact = coarse.edit().privacy(PrivacyLevel.EXACT).done(Sightings.NOON);
        assertThat(found("along km 501.25–580.5", coarse, exact)).isEmpty();
    }

    @Test
    void the_river_kilometre_of_a_place_that_is_withheld_is_secret() {
        var known =
                new PlacesKnown() {
                    @Override
                    public PlaceFacts facts(Place place) {
                        var along = new PlaceFacts.Along(River.YALU, 612.31, 612, 613);
                        return new PlaceFacts(Bank.UNKNOWN, "", along, "", null);
                    }

                    @Override
                    public String province(Place place) {
                        return "";
                    }
                };
        var guard = new ReleaseGuard(Secrets.NONE, List.of(), each -> List.of(), List.of(), known);
        var withheld = release(ReleasePolicy.INTERNAL, guard, at(PrivacyLevel.WITHHELD));
        assertThat(found("at Yalu km 612.3.", withheld))
                .contains("the river kilometre of sighting e15");
        var exact = release(ReleasePolicy.INTERNAL, guard, at(PrivacyLevel.EXACT));
        assertThat(found("at Yalu km 612.3.", exact)).isEmpty();
        assertThat(
                        Messages.in(
                                "ko",
                                () ->
                                        List.of(
                                                found("at Yalu km 612.3.", withheld),
                                                found("at Yalu km 612.3.", exact))))
                .satisfies(
                        found -> assertThat(found.getFirst()).isNotEmpty(),
                        found -> assertThat(found.getLast()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "zh", "ja"})
    void the_words_of_a_stretch_are_secret_in_every_language_of_the_window(String language) {
        var along =
                new RiverStretch(
                        River.YALU,
                        new RiverKilometre(501.25, null),
                        new RiverKilometre(580.5, null));
        var coarse =
                at(PrivacyLevel.COUNTY)
                        .edit()
                        .place(new Place.Stretch(along, ""))
                        .done(Sightings.NOON);
        var exact = coarse.edit().privacy(PrivacyLevel.EXACT).done(Sightings.NOON);
        var korean = Messages.in("ko", () -> RiverKilometreText.full(along));
        for (var words : List.of("Yalu, km 501.25 to 580.5", korean)) {
            assertThat(Messages.in(language, () -> found(words, coarse))).isNotEmpty();
            assertThat(Messages.in(language, () -> found(words, coarse, exact))).isEmpty();
        }
    }

    @Test
    void words_of_the_place_are_secret_above_level_0() {
        var words = "third house behind the mill";
        assertThat(found(words, at(PrivacyLevel.STREET))).isNotEmpty();
        assertThat(found(words, at(PrivacyLevel.EXACT))).isEmpty();
    }

    @Test
    void titles_that_stay_are_secret() {
        assertThat(found("White cars", at(PrivacyLevel.STREET)))
                .contains("the title of sighting e15");
    }

    @Test
    void names_on_the_map_are_no_leak() {
        var titled =
                at(PrivacyLevel.STREET).edit().title("Changbai-Hyesan bridge").done(Sightings.NOON);
        var release =
                release(
                        ReleasePolicy.INTERNAL,
                        TestRelease.guard(Secrets.NONE, List.of("Changbai-Hyesan bridge")),
                        titled);
        assertThat(found("Changbai-Hyesan bridge", release)).isEmpty();
    }

    @Test
    void points_of_the_line_of_a_stretch_that_leaves_are_no_leak() {
        var along =
                new RiverStretch(
                        River.YALU, new RiverKilometre(500, null), new RiverKilometre(580, null));
        var stretch =
                at(PrivacyLevel.EXACT)
                        .edit()
                        .place(new Place.Stretch(along, ""))
                        .done(Sightings.NOON);
        var text = TRUE.latDegrees() + ", " + TRUE.lonDegrees();
        var street = at(PrivacyLevel.STREET);
        assertThat(found(text, release(ReleasePolicy.INTERNAL, street, stretch))).isNotEmpty();
        var line = List.of(new Coordinate(TRUE.lonDegrees(), TRUE.latDegrees()));
        var drawn =
                new ReleaseGuard(
                        Secrets.NONE,
                        List.of(),
                        each -> line,
                        List.of(),
                        TestRelease.NOTHING_KNOWN);
        assertThat(found(text, release(ReleasePolicy.INTERNAL, drawn, street, stretch))).isEmpty();
    }

    @Test
    void what_never_leaves_is_secret_with_every_release() {
        var standing =
                new Secrets(
                        List.of(new SecretPlace("the position of a camera", CAMERA)),
                        List.of(new SecretText("the code of a source", "K7")),
                        List.of());
        var release =
                release(
                        ReleasePolicy.INTERNAL,
                        TestRelease.guard(standing, List.of()),
                        at(PrivacyLevel.EXACT));
        assertThat(found("as K7 told", release)).contains("the code of a source");
        assertThat(found("41.42223, 128.20446", release)).contains("the position of a camera");
    }

    @Test
    void words_in_marks_and_escapes_are_found() {
        var release = release(ReleasePolicy.INTERNAL, at(PrivacyLevel.EXACT));
        assertThat(found("<g id=\"met her behind the timber yard\"/>", release)).isNotEmpty();
        assertThat(found("m&#101;t her behind the \\u0074imber yard", release)).isNotEmpty();
    }

    @Test
    void ten_thousand_are_searched_for_in_a_large_text_seed_11() {
        var random = new Random(11);
        var many = IntStream.range(0, 10_000).mapToObj(i -> scattered(random, i)).toList();
        var release = release(ReleasePolicy.INTERNAL, many.toArray(Sighting[]::new));
        var text = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            text.append(random.nextInt(4000) / 8.0).append(' ');
        }
        var clean = text.toString();
        assertThat(found(clean, release)).isEmpty();
        assertThat(found(clean + "Nobody saw number 7777 there", release)).isNotEmpty();
    }

    @Test
    void all_are_looked_for_however_many_seed_12() {
        var random = new Random(12);
        var many = IntStream.range(0, 25_000).mapToObj(i -> scattered(random, i)).toList();
        var release = release(ReleasePolicy.INTERNAL, many.toArray(Sighting[]::new));
        assertThat(found("Nobody saw number 24999 there", release)).isNotEmpty();
        assertThat(found("Nobody saw number 12346 there", release)).isNotEmpty();
        assertThat(release.searched()).isEqualTo(25_000);
    }

    private static Sighting scattered(Random random, int number) {
        var place = new LatLon(40 + 2 * random.nextDouble(), 124 + 4 * random.nextDouble());
        return at(PrivacyLevel.COUNTY)
                .edit()
                .code("n" + number)
                .place(new Place.Located(place, 100.0, LocationMethod.REPORTED, ""))
                .notes(new Notes("", "Nobody saw number " + number + " there"))
                .done(Sightings.NOON);
    }

    private static Sighting at(PrivacyLevel level) {
        return Sightings.titled("White cars")
                .edit()
                .code("e15")
                .title("White cars")
                .place(
                        new Place.Located(
                                TRUE,
                                300.0,
                                LocationMethod.REPORTED,
                                "third house behind the mill"))
                .notes(new Notes("", NOTE))
                .privacy(level)
                .done(Sightings.NOON);
    }

    private static Release release(ReleasePolicy policy, Sighting... sightings) {
        return release(policy, TestRelease.guard(Secrets.NONE, List.of()), sightings);
    }

    private static Release release(
            ReleasePolicy policy, ReleaseGuard guard, Sighting... sightings) {
        return TestRelease.of(
                ReleaseTerms.of(policy).accepting(EnumSet.allOf(ReleaseWarning.Kind.class)),
                List.of(sightings),
                guard);
    }

    private static String found(String text, Sighting... sightings) {
        return found(text, release(ReleasePolicy.INTERNAL, sightings));
    }

    /// What a copy of a text would be refused for; empty when it would not be.
    private static String found(String text, Release release) {
        try {
            release.recordCopy(text);
            return "";
        } catch (ProblemException e) {
            return e.problem().what();
        }
    }
}
