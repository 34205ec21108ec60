package org.amnok.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.ui.HashMemory;
import org.junit.jupiter.api.Test;

/// With which policy the question before a release begins.
class UsualPolicyTest {
    private static final ReleasePolicy OWN =
            new ReleasePolicy(
                    UUID.randomUUID(),
                    "Partner",
                    Set.of(SightingStatus.values()),
                    null,
                    null,
                    Map.of(),
                    Map.of());

    private final PreferenceStore memory = new HashMemory();
    private final UsualPolicy usual = new UsualPolicy(memory);

    @Test
    void it_is_partner_at_first() {
        assertThat(usual.get()).isEqualTo(ReleasePolicy.PARTNER);
    }

    @Test
    void a_stricter_one_is_kept_for_the_next_release_and_the_next_run() {
        usual.released(ReleasePolicy.PUBLIC, false);
        assertThat(usual.get()).isEqualTo(ReleasePolicy.PUBLIC);
        assertThat(new UsualPolicy(memory).get()).isEqualTo(ReleasePolicy.PUBLIC);
    }

    @Test
    void a_laxer_one_holds_once() {
        usual.released(ReleasePolicy.INTERNAL, false);
        assertThat(usual.get()).isEqualTo(ReleasePolicy.PARTNER);
        usual.released(ReleasePolicy.PUBLIC, false);
        usual.released(ReleasePolicy.INTERNAL, false);
        assertThat(usual.get()).isEqualTo(ReleasePolicy.PUBLIC);
        assertThat(new UsualPolicy(memory).get()).isEqualTo(ReleasePolicy.PUBLIC);
    }

    @Test
    void one_of_a_projects_own_holds_once_whatever_its_name() {
        usual.released(ReleasePolicy.PUBLIC, false);
        usual.released(OWN, false);
        assertThat(new UsualPolicy(memory).get()).isEqualTo(ReleasePolicy.PUBLIC);
    }

    @Test
    void partner_is_gone_back_to_by_choosing_it() {
        usual.released(ReleasePolicy.PUBLIC, false);
        usual.released(ReleasePolicy.PARTNER, false);
        assertThat(new UsualPolicy(memory).get()).isEqualTo(ReleasePolicy.PARTNER);
    }

    @Test
    void what_somebody_else_wrote_into_the_memory_makes_it_no_laxer() {
        memory.put("policy", "Internal");
        assertThat(new UsualPolicy(memory).get()).isEqualTo(ReleasePolicy.PARTNER);
    }

    @Test
    void whether_identifiers_last_is_remembered_for_each_policy() {
        usual.released(ReleasePolicy.PARTNER, true);
        usual.released(OWN, false);
        var next = new UsualPolicy(memory);
        assertThat(next.hasSameNames(ReleasePolicy.PARTNER)).isTrue();
        assertThat(next.hasSameNames(OWN)).isFalse();
        usual.released(ReleasePolicy.PARTNER, false);
        assertThat(next.hasSameNames(ReleasePolicy.PARTNER)).isFalse();
    }
}
