package org.amnok.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.EvidenceKind;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.Sensitivity;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.ImageDimensions;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SightingDraft;
import org.amnok.media.Photos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Which pictures may leave.
class PictureGateTest {
    private static final ReleaseTerms INTERNAL = ReleaseTerms.of(ReleasePolicy.INTERNAL);
    private static final ReleaseTerms PARTNER = ReleaseTerms.of(ReleasePolicy.PARTNER);
    private static final ReleaseTerms PUBLIC = ReleaseTerms.of(ReleasePolicy.PUBLIC);

    @Test
    void a_picture_leaves_with_a_sighting_that_leaves_exactly() {
        var published = sighting(draft -> draft);
        for (var terms : List.of(PUBLIC, PARTNER, INTERNAL)) {
            assertThat(leaving(terms, published)).as(terms.policy().name()).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STREET", "DISTRICT", "COUNTY", "WITHHELD"})
    void none_leaves_with_a_coarser_place(PrivacyLevel level) {
        var coarser = sighting(draft -> draft.privacy(level));
        assertThat(leaving(INTERNAL, coarser)).isZero();
        assertThat(leaving(INTERNAL.atLeast(level), sighting(draft -> draft))).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENDANGERS_SOURCE", "ENDANGERS_CIVILIAN", "ENDANGERS_REPORTER"})
    void none_leaves_that_endangers_somebody_whatever_the_policy(Sensitivity danger) {
        var endangering = sighting(draft -> draft.sensitivity(Set.of(danger)));
        for (var terms : List.of(PUBLIC, PARTNER, INTERNAL)) {
            assertThat(leaving(terms, endangering)).as(terms.policy().name()).isZero();
        }
    }

    @Test
    void none_leaves_with_what_stays_or_was_lifted() {
        var draft = sighting(each -> each.status(SightingStatus.DRAFT));
        assertThat(leaving(PARTNER, draft)).isZero();
        assertThat(leaving(PARTNER.lifting(Set.of(draft.uuid()), "agreed"), draft)).isZero();
        assertThat(leaving(INTERNAL, sighting(each -> each.status(SightingStatus.RETRACTED))))
                .isZero();
    }

    @Test
    void none_leaves_under_a_policy_that_does_not_name_pictures() {
        var silent =
                new ReleasePolicy(
                        new UUID(1, 2),
                        "Silent",
                        Set.of(SightingStatus.VERIFIED),
                        null,
                        null,
                        ReleasePolicy.INTERNAL.least(),
                        java.util.Map.of());
        assertThat(leaving(ReleaseTerms.of(silent), sighting(draft -> draft))).isZero();
    }

    @Test
    void nothing_of_an_original_leaves_but_what_it_shows() throws IOException {
        var sighting = sighting(draft -> draft);
        var pictures = release(INTERNAL, sighting).pictures(List.of(photo(sighting, "a")));
        var names = new ArrayList<String>();
        pictures.each(
                before -> {},
                (picture, jpeg) -> {
                    names.add(picture.name());
                    assertThat(new String(jpeg, java.nio.charset.StandardCharsets.ISO_8859_1))
                            .doesNotContain("Exif");
                });
        assertThat(names).containsExactly("1.jpg");
        assertThat(pictures.written())
                .extracting(ReleaseRecord.Picture::evidenceUuid)
                .containsExactly(new UUID(7, "a".hashCode()));
    }

    @Test
    void a_picture_of_two_sightings_is_written_once_and_shown_by_both() throws IOException {
        var one = sighting(draft -> draft.title("one"));
        var other = Sightings.titled("other").edit().privacy(PrivacyLevel.EXACT);
        var second = other.status(SightingStatus.VERIFIED).done(Sightings.NOON);
        var release = release(INTERNAL, one, second);
        var pictures = release.pictures(List.of(photo(one, "a"), photo(second, "a")));
        var written = new ArrayList<String>();
        pictures.each(before -> {}, (picture, jpeg) -> written.add(picture.name()));
        assertThat(written).containsExactly("1.jpg");
        assertThat(release.sightings().sightings())
                .allSatisfy(sighting -> assertThat(pictures.of(sighting)).hasSize(1));
        assertThat(pictures.written()).hasSize(2);
    }

    @Test
    void what_cannot_be_drawn_is_left_out_and_told() throws IOException {
        var sighting = sighting(draft -> draft);
        var broken =
                offered(
                        sighting,
                        "b",
                        "no picture".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        var pictures = release(INTERNAL, sighting).pictures(List.of(broken, photo(sighting, "a")));
        var written = new ArrayList<String>();
        pictures.each(before -> {}, (picture, jpeg) -> written.add(picture.name()));
        assertThat(written).containsExactly("1.jpg");
        assertThat(pictures.leftOut())
                .singleElement()
                .satisfies(p -> assertThat(p.where()).contains("a picture of sighting"));
    }

    @Test
    void a_thousand_are_too_many_for_one_file() {
        var sighting = sighting(draft -> draft);
        var many = IntStream.range(0, 1000).mapToObj(i -> photo(sighting, "p" + i)).toList();
        var pictures = release(INTERNAL, sighting).pictures(many);
        assertThatThrownBy(() -> pictures.each(before -> {}, (picture, jpeg) -> {}))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("1,000 pictures are too many");
    }

    @Test
    void one_that_a_person_does_not_want_stays() throws IOException {
        var sighting = sighting(draft -> draft);
        var pictures =
                release(INTERNAL, sighting)
                        .pictures(List.of(photo(sighting, "a"), photo(sighting, "b")))
                        .only(each -> each.original().equals("b"));
        pictures.each(before -> {}, (picture, jpeg) -> {});
        assertThat(pictures.written())
                .extracting(ReleaseRecord.Picture::evidenceUuid)
                .containsExactly(new UUID(7, "b".hashCode()));
    }

    @Test
    void an_original_that_must_stay_with_one_sighting_leaves_with_none() {
        var open = sighting(draft -> draft);
        var secret = Sightings.titled("secret").edit().privacy(PrivacyLevel.COUNTY);
        var coarser = secret.status(SightingStatus.VERIFIED).done(Sightings.NOON);
        var all = List.of(photo(open, "a"), photo(coarser, "a"), photo(open, "b"));
        for (var release : List.of(release(INTERNAL, open, coarser), release(INTERNAL, open))) {
            assertThat(release.pictures(all).offered())
                    .extracting(OfferedPicture::original)
                    .containsExactly("b");
        }
    }

    private static int leaving(ReleaseTerms terms, Sighting sighting) {
        return release(terms, sighting).pictures(List.of(photo(sighting, "a"))).offered().size();
    }

    private static Release release(ReleaseTerms terms, Sighting... sightings) {
        return TestRelease.of(terms, List.of(sightings));
    }

    /// Published, verified, graded and exact, unless it is changed.
    private static Sighting sighting(UnaryOperator<SightingDraft> change) {
        var draft =
                Sightings.titled("cars")
                        .edit()
                        .privacy(PrivacyLevel.EXACT)
                        .status(SightingStatus.VERIFIED)
                        .grading(new Grading(Grading.Reliability.A, Grading.Credibility.CONFIRMED))
                        .report(
                                new Report(
                                        "Daily Canary",
                                        "Cars",
                                        "https://example.org",
                                        "",
                                        Confidence.NOT_STATED));
        return change.apply(draft).done(Sightings.NOON);
    }

    private static OfferedPicture photo(Sighting sighting, String original) {
        return offered(sighting, original, Photos.photo().at(41.4, 128.1).bytes());
    }

    private static OfferedPicture offered(Sighting sighting, String original, byte[] bytes) {
        return new OfferedPicture(
                new UUID(7, original.hashCode()),
                sighting.uuid(),
                EvidenceKind.PHOTO,
                original,
                MediaType.JPEG,
                ImageDimensions.UPRIGHT,
                () -> Photos.channel(bytes));
    }
}
