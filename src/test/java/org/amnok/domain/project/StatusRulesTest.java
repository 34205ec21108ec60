package org.amnok.domain.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Source;
import org.amnok.domain.record.SourceLink;
import org.junit.jupiter.api.Test;

class StatusRulesTest {
    private static final Sighting TRUCKS = Sightings.titled("Trucks");

    private static Evidence evidence(String sha256Digit, String origin) {
        var original =
                new Original("a.jpg", sha256Digit.repeat(64), 10, MediaType.values()[0], null);
        return Evidence.of(UUID.randomUUID(), TRUCKS.uuid(), original, Sightings.NOON, "me")
                .from("me", origin, "");
    }

    private static ProjectContents with(Item... items) {
        return new ProjectContents(List.of(TRUCKS), List.of(items));
    }

    private static ProjectContents toldBy(String... codes) {
        var items = new ArrayList<Item>();
        for (var code : codes) {
            var source = new Source(UUID.randomUUID(), code, "", List.of());
            items.add(source);
            items.add(SourceLink.of(TRUCKS.uuid(), source.uuid()));
        }
        return with(items.toArray(Item[]::new));
    }

    private static boolean mayBeVerified(ProjectContents contents) {
        return StatusRules.obstacle(SightingStatus.VERIFIED, TRUCKS, contents).isEmpty();
    }

    @Test
    void two_sources_make_a_sighting_fit_to_be_verified() {
        assertThat(mayBeVerified(toldBy("K7", "M2"))).isTrue();
        assertThat(mayBeVerified(toldBy("K7"))).isFalse();
    }

    @Test
    void two_pieces_of_evidence_of_one_origin_are_one() {
        assertThat(mayBeVerified(with(evidence("a", "K7"), evidence("b", " k7")))).isFalse();
        assertThat(mayBeVerified(with(evidence("a", "K7"), evidence("b", "a pilot")))).isTrue();
    }

    @Test
    void evidence_whose_origin_is_not_said_is_not_of_another_origin() {
        assertThat(mayBeVerified(with(evidence("a", ""), evidence("b", "")))).isFalse();
        assertThat(mayBeVerified(with(evidence("a", "K7"), evidence("b", "")))).isFalse();
        assertThat(StatusRules.origins(TRUCKS, with(evidence("a", "")))).hasSize(1);
    }

    @Test
    void what_is_missing_is_said() {
        assertThat(StatusRules.obstacle(SightingStatus.VERIFIED, TRUCKS, toldBy("K7")))
                .hasValueSatisfying(
                        words -> assertThat(words).contains("there is one").contains("Add"));
    }

    @Test
    void a_retraction_needs_a_reason() {
        assertThat(StatusRules.obstacle(SightingStatus.RETRACTED, TRUCKS, with())).isPresent();
        var reasoned = TRUCKS.edit().statusReason("hoax").done(Sightings.NOON);
        assertThat(StatusRules.obstacle(SightingStatus.RETRACTED, reasoned, with())).isEmpty();
    }

    @Test
    void a_source_is_as_reliable_as_it_was_found_last() {
        var source =
                new Source(UUID.randomUUID(), "K7", "trader", List.of())
                        .assessed(LocalDate.of(2025, 6, 1), Grading.Reliability.C)
                        .assessed(LocalDate.of(2025, 1, 3), Grading.Reliability.B);
        assertThat(source.reliability()).contains(Grading.Reliability.C);
    }
}
