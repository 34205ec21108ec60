package org.amnok.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.Secret;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.ReleasePolicy;
import org.junit.jupiter.api.Test;

class ReleaseIdentifiersTest {
    private static final UUID OWN = UUID.fromString("5e1d0c1e-8b1f-4c3e-9b51-0a4a7c0f2f11");
    private static final UUID COMPUTED = UUID.nameUUIDFromBytes(new byte[] {1, 2, 3});

    @Test
    void two_releases_call_a_sighting_differently() {
        var one = ReleaseIdentifiers.of(ReleasePolicy.PUBLIC);
        var other = ReleaseIdentifiers.of(ReleasePolicy.PUBLIC);
        assertThat(one.of(OWN)).isNotEqualTo(other.of(OWN)).isNotEqualTo(OWN);
    }

    @Test
    void lasting_ones_are_the_same_for_a_recipient_under_a_policy() {
        var secret = Secret.random();
        assertThat(lasting(secret, ReleasePolicy.PARTNER, "Daily"))
                .isEqualTo(lasting(secret, ReleasePolicy.PARTNER, " Daily "));
        assertThat(
                        Stream.of(
                                lasting(secret, ReleasePolicy.PARTNER, "Daily"),
                                lasting(secret, ReleasePolicy.PUBLIC, "Daily"),
                                lasting(secret, ReleasePolicy.PARTNER, "Weekly"),
                                lasting(Secret.random(), ReleasePolicy.PARTNER, "Daily")))
                .doesNotHaveDuplicates();
    }

    private static UUID lasting(Secret secret, ReleasePolicy policy, String recipient) {
        return ReleaseIdentifiers.lasting(secret, policy, recipient).of(OWN);
    }

    @Test
    void an_identifier_has_the_marks_of_a_random_uuid() {
        var released = ReleaseIdentifiers.of(ReleasePolicy.PUBLIC).of(OWN);
        assertThat(released.version()).isEqualTo(4);
        assertThat(released.variant()).isEqualTo(2);
    }

    @Test
    void what_stays_in_the_newsroom_keeps_its_own() {
        var own = ReleaseIdentifiers.of(ReleasePolicy.INTERNAL);
        assertThat(own.of(OWN, PrivacyLevel.COUNTY)).isEqualTo(OWN);
        assertThat(own.of(COMPUTED, PrivacyLevel.EXACT)).isEqualTo(COMPUTED);
    }

    @Test
    void one_that_was_computed_from_a_row_leaves_with_no_coarser_place() {
        var own = ReleaseIdentifiers.of(ReleasePolicy.INTERNAL);
        assertThat(own.of(COMPUTED, PrivacyLevel.STREET)).isNotEqualTo(COMPUTED);
    }

    @Test
    void the_release_of_an_identifier_is_known_by_its_secret() {
        var release = ReleaseIdentifiers.of(ReleasePolicy.PARTNER);
        var kept = ReleaseIdentifiers.under(release.secret());
        assertThat(kept.mayHave(release.of(OWN))).isTrue();
        assertThat(kept.of(OWN)).isEqualTo(release.of(OWN));
        assertThat(kept.mayHave(ReleaseIdentifiers.of(ReleasePolicy.PARTNER).of(OWN))).isFalse();
    }

    @Test
    void the_order_is_that_of_the_identifiers() {
        var release = ReleaseIdentifiers.of(ReleasePolicy.PARTNER);
        var owns = Stream.generate(UUID::randomUUID).limit(200).toList();
        var byRank =
                owns.stream()
                        .sorted(
                                (one, other) ->
                                        Long.compareUnsigned(
                                                release.rank(one), release.rank(other)))
                        .map(release::of)
                        .map(UUID::toString)
                        .toList();
        assertThat(byRank).isSorted();
    }

    @Test
    void the_order_is_the_same_where_the_identifiers_are_known() {
        for (var policy : List.of(ReleasePolicy.INTERNAL, ReleasePolicy.PARTNER)) {
            var release = ReleaseIdentifiers.of(policy);
            assertThat(release.rank(OWN, release.of(OWN, PrivacyLevel.EXACT)))
                    .isEqualTo(release.rank(OWN));
        }
    }
}
