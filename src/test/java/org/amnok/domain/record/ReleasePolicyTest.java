package org.amnok.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.Provenance;
import org.amnok.domain.codelist.ReleaseField;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.wording.PolicyText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasePolicyTest {
    @Test
    void the_strictest_provenance_decides_the_level() {
        assertThat(
                        ReleasePolicy.PUBLIC.level(
                                PrivacyLevel.EXACT,
                                Set.of(Provenance.PUBLIC_IMAGERY, Provenance.OWN_PHOTO)))
                .isEqualTo(PrivacyLevel.DISTRICT);
    }

    @Test
    void no_policy_makes_a_record_finer_than_its_own_level() {
        for (var policy : ReleasePolicy.GIVEN) {
            assertThat(policy.level(PrivacyLevel.COUNTY, Set.of(Provenance.PUBLISHED)))
                    .isEqualTo(PrivacyLevel.COUNTY);
        }
    }

    @Test
    void what_tells_more_of_a_place_than_its_cell_leaves_with_exact_places_only() {
        var lax =
                new ReleasePolicy(
                        UUID.randomUUID(),
                        "Lax",
                        Set.of(SightingStatus.DRAFT),
                        null,
                        null,
                        Map.of(),
                        Map.of(ReleaseField.TITLE, PrivacyLevel.WITHHELD));
        assertThat(lax.lets(ReleaseField.TITLE, PrivacyLevel.EXACT)).isTrue();
        assertThat(lax.lets(ReleaseField.TITLE, PrivacyLevel.STREET)).isFalse();
    }

    @Test
    void no_policy_lets_the_retracted_leave() {
        var all =
                new ReleasePolicy(
                        UUID.randomUUID(),
                        "All",
                        Set.of(SightingStatus.values()),
                        null,
                        null,
                        Map.of(),
                        Map.of());
        assertThat(all.statuses()).doesNotContain(SightingStatus.RETRACTED);
    }

    @Test
    void a_policy_needs_a_name() {
        assertThatThrownBy(
                        () ->
                                new ReleasePolicy(
                                        UUID.randomUUID(),
                                        " ",
                                        Set.of(),
                                        null,
                                        null,
                                        Map.of(),
                                        Map.of()))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void policies_are_read_as_they_were_written() {
        for (var policy : ReleasePolicy.GIVEN) {
            assertThat(PolicyText.read(policy.uuid(), policy.name(), PolicyText.rules(policy)))
                    .contains(policy);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "status secret",
                "status verified; least own_photo",
                "status verified; upto soul 0",
                "status verified; reliability Z",
                "status verified; media all"
            })
    void a_policy_that_is_not_wholly_understood_is_none(String rules) {
        assertThat(PolicyText.read(UUID.randomUUID(), "Odd", rules)).isEmpty();
    }
}
